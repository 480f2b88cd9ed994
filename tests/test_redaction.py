"""Redaction: whole values go, in the form that the policy wants, and nothing else of the draft is touched."""

from __future__ import annotations

import random
import re
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from replyguard import Draft, Guard, Policy
from replyguard.draft import Format
from replyguard.redaction import last_four
from replyguard.testing import built_in_rules_under_test
from replyguard.text.reading import Reading

GuardWith = Callable[..., Guard]
WriteRule = Callable[..., str]

IBAN = "DE89370400440532013000"
SPACED = "DE89 3704 0044 0532 0130 00"


@cache
def _guard(redaction: str = "typed") -> Guard:
    return Guard(
        Policy.from_text(f"name: own\nrules: {{personal-data: off, personal-data.iban: on}}\nredaction: {redaction}")
    )


def _redacted(text: str, redaction: str = "typed", format: Format = "plain", language: str = "de") -> str | None:
    return _guard(redaction).check(Draft(text=text, format=format, language=language)).redacted


@pytest.mark.parametrize(
    ("redaction", "language", "form"),
    [
        ("typed", "de", "[IBAN]"),
        ("last-four", "de", "••••3000"),
        ("'[Konto]'", "de", "[Konto]"),
        ("'[Konto]'", "en", "[Konto]"),
        ("{personal-data.iban: '***'}", "de", "***"),
        ("{personal-data.iban: {de: '[Konto]', en: '[account]'}}", "de", "[Konto]"),
        ("{personal-data.iban: {de: '[Konto]', en: '[account]'}}", "en", "[account]"),
        ("{personal-data.iban: {de: '[Konto]'}}", "en", "[IBAN]"),
        ("{personal-data: last-four, personal-data.iban: typed}", "de", "[IBAN]"),
        ("{personal-data: typed, personal-data.iban: last-four}", "de", "••••3000"),
        # what a policy puts in the place of data is no data, even where it looks like them
        ("'[IBAN GB29 NWBK 6016 1331 9268 19]'", "de", "[IBAN GB29 NWBK 6016 1331 9268 19]"),
    ],
)
@pytest.mark.parametrize("value", [IBAN, SPACED])
def test_form(redaction: str, language: str, form: str, value: str) -> None:
    verdict = _guard(redaction).check({"text": f"Konto {value}, ok", "language": language})
    assert verdict.redacted == f"Konto {form}, ok"
    assert [one.text for finding in verdict.findings for one in finding.suggestions] == [form]
    again = _guard(redaction).check({"text": verdict.redacted, "language": language})
    assert (again.findings, again.redacted) == ((), verdict.redacted)


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (SPACED, "••••3000"),
        (IBAN, "••••3000"),
        ("4111 1111 1111 1111", "••••1111"),
        ("+49 170 1234 5678", "••••5678"),
        ("123456789012", "••••9012"),
        ("12345678901", None),
        ("0170 / 123 45 67", None),  # eleven digits: blanks and strokes do not make it longer
        ("MT84MALT011000012345MTLCAST001S", None),
        ("anna.lena.meier1980@mail.example", None),
        ("Hauptstraße 12, 10115 Berlin", None),
        ("Am Rain 112 b, D-50667", None),
        ("Anna-Lena Müller-Lüdenscheidt", None),
        ("", None),
    ],
)
def test_only_long_numbers_keep_their_last_four(value: str, kept: str | None) -> None:
    assert last_four(value) == kept


def test_a_later_layer_beats_an_earlier_one(tmp_path: Path) -> None:
    (tmp_path / "base.yaml").write_text("name: base\nredaction: {personal-data.iban: '[Konto]'}")
    child = Policy.from_text("extends: base.yaml\nname: own\nredaction: last-four", folder=tmp_path)
    assert Guard(child).check({"text": IBAN, "language": "de"}).redacted == "••••3000"
    same = Policy.from_text("extends: base.yaml\nname: own", folder=tmp_path)
    assert Guard(same).check({"text": IBAN, "language": "de"}).redacted == "[Konto]"
    assert child.digest != same.digest


def test_whole_secrets_keep_nothing(guard_with: GuardWith, write_rule: WriteRule) -> None:
    rule = write_rule(
        "personal-data.own-pin", kind="pattern", pattern=r"\d{12,16}", mask="wholly", redact={"en": "[PIN]"}
    )
    guard = guard_with(rule, redaction="last-four")
    assert guard.check({"text": "PIN 123456789012", "language": "en"}).redacted == "PIN [PIN]"


def test_a_short_value_inside_hides_the_last_four_of_the_longer(guard_with: GuardWith, write_rule: WriteRule) -> None:
    long = write_rule("personal-data.own-long", kind="pattern", pattern=r"\d{16}", redact={"en": "[long]"})
    inside = write_rule("personal-data.own-pair", kind="pattern", pattern=r"12(?=$)", redact={"en": "[pair]"})
    guard = guard_with(long, inside, redaction="last-four")
    verdict = guard.check({"text": "9999999999990012", "language": "en"})
    assert verdict.redacted == "[long]"
    assert {one.text for finding in verdict.findings for one in finding.suggestions} == {"[long]", "[pair]"}
    alone = guard.check({"text": "9999999999990034", "language": "en"})
    assert alone.redacted == "••••0034"


def test_four_digits_that_were_kept_stay_where_another_rule_would_find_them(
    guard_with: GuardWith, write_rule: WriteRule
) -> None:
    """The rule for the last four is typed, so it decides: nothing of the number is left."""
    long = write_rule("personal-data.own-long", kind="pattern", pattern=r"\d{16}", redact={"en": "[long]"})
    four = write_rule("personal-data.own-four", kind="pattern", pattern=r"(?<=•)\d{4}", redact={"en": "[four]"})
    forms = {"personal-data.own-long": "last-four"}
    guard = guard_with(long, four, redaction=forms)
    assert guard.check({"text": "9999999999990012", "language": "en"}).redacted == "••••[four]"
    both = guard_with(long, four, redaction="last-four")
    assert both.check({"text": "9999999999990012", "language": "en"}).redacted == "••••0012"


MARKUP: list[tuple[Format, str, str, str]] = [
    ("html", "'<Konto> & mehr'", f"<p>{IBAN}</p>", "<p>&lt;Konto&gt; &amp; mehr</p>"),
    ("html", "'<Konto>'", f'<img alt="{IBAN}">', '<img alt="&lt;Konto&gt;">'),
    (
        "html",
        "'mein Konto'",
        f"<a href=https://acme.de/{IBAN}>hier</a>",
        "<a href=https://acme.de/mein-Konto>hier</a>",
    ),
    ("html", "last-four", f"<b>{IBAN[:9]}</b><i>{IBAN[9:]}</i>", "<b>••••3000</b><i></i>"),
    ("html", "typed", f"{IBAN[:9]}<br>{IBAN[9:]}", "[IBAN]<br>"),
    ("html", "typed", f"<td>{IBAN[:9]}&#8203;{IBAN[9:]}</td>", "<td>[IBAN]</td>"),
    ("markdown", "'***'", f"Konto {IBAN} ok", "Konto \\*\\*\\* ok"),
    ("markdown", "'<Konto>'", f"Konto {IBAN} ok", "Konto \\<Konto\\> ok"),
    ("markdown", "'***'", f"`{IBAN}` ok", "`***` ok"),
    ("markdown", "typed", f"Konto {IBAN}(bitte prüfen)", "Konto [IBAN\\](bitte prüfen)"),
    ("markdown", "typed", f"{IBAN}: https://acme.de", "[IBAN\\]: https://acme.de"),
    ("markdown", "typed", f"!{IBAN} (bitte)", "![IBAN] (bitte)"),
    ("markdown", "typed", f"**{IBAN[:9]}**{IBAN[9:]}", "**[IBAN]**"),
    ("markdown", "'mein Konto'", f"[hier](https://acme.de/{IBAN})", "[hier](https://acme.de/mein-Konto)"),
    ("markdown", "typed", f"> {IBAN[:9]}\n> {IBAN[9:]}", "> [IBAN]\n> "),
    ("plain", "typed", f"{IBAN[:9]}\n{IBAN[9:]}", "[IBAN]"),
    ("plain", "typed", f"{IBAN[:9]}\u200b{IBAN[9:]}", "[IBAN]"),
    ("plain", "'<Konto>'", IBAN, "<Konto>"),
]


@pytest.mark.parametrize(("format", "redaction", "text", "redacted"), MARKUP)
def test_markup_stays_whole(format: Format, redaction: str, text: str, redacted: str) -> None:
    assert _redacted(text, redaction, format) == redacted
    assert _redacted(redacted, redaction, format) == redacted


@pytest.mark.parametrize(("format", "redaction", "text", "redacted"), [case for case in MARKUP if case[0] != "plain"])
def test_a_reader_sees_the_form(format: Format, redaction: str, text: str, redacted: str) -> None:
    form = {"typed": "[IBAN]", "last-four": "••••3000"}.get(redaction, redaction.strip("'"))
    before, after = Reading(text, format=format), Reading(redacted, format=format)
    assert form in after.text or form.replace(" ", "-") in after.text
    assert len(after.links) == len(before.links)


forms = st.sampled_from(["typed", "last-four", "'[Konto]'", "'***'", "'<b>'", "'0170 1234567'", "'a b'"])
words = st.lists(
    st.sampled_from(
        ["Hallo", "wir", "Konto", "🙂", "ß", "!", ".", " ", " ", "\n", "(", ")", "[", "]", "*", "_", ":", "#", "<b>", "</b>", "&amp;", "•", "••••"]
    ),
    max_size=8,
).map(" ".join)  # fmt: skip
between = st.sampled_from(["", " ", "\n", "\u200b", "\u00a0", "-", "  "])
in_markup = st.sampled_from(["", " ", "<b>", "</b>", "<i></i>", "&#8203;", "<!-- x -->", "<br>"])


@given(before=words, after=words, gaps=st.lists(between, min_size=5, max_size=5), redaction=forms)
@example(before="", after="", gaps=[" "] * 5, redaction="last-four")
def test_nothing_of_the_value_is_left_and_all_else_is(before: str, after: str, gaps: list[str], redaction: str) -> None:
    value = "".join(part + gap for part, gap in zip(re.findall(".{1,4}", IBAN), [*gaps, ""], strict=True))
    text = f"{before} {value} {after}"
    findings = _guard(redaction).check(Draft(text=text, language="de")).findings
    found = [one for one in findings if one.start is not None and one.category == "personal-data"]
    assert [text[one.start : one.end] for one in found] == [value]
    redacted = _redacted(text, redaction)
    form = {"typed": "[IBAN]", "last-four": "••••3000"}.get(redaction, redaction.strip("'"))
    assert redacted == f"{before} {form} {after}"
    assert _redacted(redacted, redaction) == redacted


@given(
    before=words, after=words, gaps=st.lists(in_markup, min_size=5, max_size=5), redaction=forms,
    format=st.sampled_from(["html", "markdown"]),
)  # fmt: skip
def test_nothing_of_the_value_is_left_in_markup(
    before: str, after: str, gaps: list[str], redaction: str, format: Format
) -> None:
    value = "".join(part + gap for part, gap in zip(re.findall(".{1,4}", IBAN), [*gaps, ""], strict=True))
    redacted = _redacted(f"{before} {value} {after}", redaction, format)
    assert redacted is not None
    shown = Reading(redacted, format=format).text
    assert not re.search("|".join(re.findall(".{4}", IBAN)[:5]), shown), "no group of four of the number"
    assert _redacted(redacted, redaction, format) == redacted
    assert redacted.startswith(before)
    assert redacted.endswith(after)


def test_neighbours_are_replaced_each() -> None:
    """Where others mask only the first of several values that a blank divides."""
    assert _redacted(f"{SPACED} {IBAN}\n{IBAN}, {SPACED}") == "[IBAN] [IBAN]\n[IBAN], [IBAN]"
    assert _redacted(f"{IBAN} {IBAN}", "last-four") == "••••3000 ••••3000"


@pytest.mark.parametrize("format", ["plain", "html", "markdown"])
@pytest.mark.parametrize("redaction", ["typed", "last-four", "'***'"])
def test_the_command_gives_what_the_verdict_holds(
    format: Format, redaction: str, tmp_path: Path, run_command: Callable[..., subprocess.CompletedProcess[bytes]]
) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text(f"name: own\nredaction: {redaction}\n", encoding="utf-8")
    text = f"Danke! <b>{IBAN[:9]}</b>{IBAN[9:]} & 🙂 {SPACED}(bitte)"
    verdict = Guard.from_file(policy).check(Draft(text=text, format=format, language="de"))
    assert verdict.redacted not in (None, text)
    done = run_command("redact", "-p", str(policy), "--format", format, "-l", "de", stdin=text.encode())
    assert (done.returncode, done.stdout.decode()) == (0, f"{verdict.redacted}\n")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("redaction", "format"),
    [("typed", "plain"), ("typed", "html"), ("typed", "markdown"), ("last-four", "plain"), ("'***'", "html")],
)
def test_what_every_rule_finds_is_redacted_once_and_for_all(redaction: str, format: Format) -> None:
    """The examples of all rules that ship, in pairs: nothing is found again, nothing is redacted twice."""
    guard = Guard(Policy.from_text(f"name: own\nredaction: {redaction}"))
    drafts = [
        one.draft
        for rule in built_in_rules_under_test()
        if rule.rule.header.is_personal_data
        for one in rule.examples
        if one.sort == "flag" and one.draft.format == "plain"
    ]
    if (redaction, format) != ("typed", "plain"):
        drafts = drafts[::2]  # what is found is the same; how it is written over differs
    shuffled = random.Random(1).sample(drafts, len(drafts))
    for draft, other in zip(drafts, shuffled, strict=True):
        pair = draft.model_copy(update={"text": f"{draft.text}\n\n{other.text}", "format": format})
        redacted = guard.check(pair).redacted
        assert redacted is not None, pair.text
        again = guard.check(pair.model_copy(update={"text": redacted}))
        assert again.redacted == redacted
        left = [one.rule for one in again.findings if one.category == "personal-data" and one.severity != "info"]
        assert left == [], redacted
