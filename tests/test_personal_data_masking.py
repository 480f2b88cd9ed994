"""Personal data that were found are shown nowhere: not in a finding, a report, a hook's answer or an exception."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from replyguard import Draft, DraftError, Guard
from replyguard.integrations.checkpoint import Checkpoint
from replyguard.integrations.command_hooks import answer_to_draft
from tests.written import written

GuardWith = Callable[..., Guard]
WriteRule = Callable[..., str]
RunCommand = Callable[..., "subprocess.CompletedProcess[bytes]"]

# the example number of the ECBS, used in no account
IBAN = "DE89370400440532013000"
SPACED = "DE89 3704 0044 0532 0130 00"
MASKED = "DE••••••••••••••••••00"
_IBAN_RULE: dict[str, Any] = {
    "kind": "pattern",
    "pattern": r"\bDE\d{2}(?:\s?\d{4}){4}\s?\d{2}\b",
    "gate": ["DE"],
    "redact": {"de": "[Kontonummer]", "en": "[account number]"},
}
_PIN_RULE: dict[str, Any] = {
    "kind": "pattern",
    "pattern": r"\bPIN (?P<match>\d{4,16})\b",
    "gate": ["PIN"],
    "mask": "wholly",
    "redact": {"de": "[PIN]", "en": "[PIN code]"},
}


@pytest.fixture
def iban_rule(write_rule: WriteRule) -> str:
    return write_rule("personal-data.own-iban", **_IBAN_RULE)


@pytest.fixture
def guard(guard_with: GuardWith, iban_rule: str) -> Guard:
    """A guard with one rule for account numbers."""
    return guard_with(iban_rule)


def test_match_and_message_are_masked(guard: Guard) -> None:
    text = f"Ihre Kontonummer {IBAN} haben wir"
    verdict = guard.check({"text": text, "language": "de"})
    (finding,) = verdict.findings
    assert finding.match == MASKED
    assert finding.message == f"„{MASKED}“ geht so nicht"
    assert text[finding.start : finding.end] == IBAN, "the span stays, so that a caller loses nothing"
    assert verdict.redacted == "Ihre Kontonummer [Kontonummer] haben wir"
    (suggestion,) = finding.suggestions
    assert (suggestion.kind, suggestion.text, suggestion.safe) == ("redact", "[Kontonummer]", False)
    assert text[suggestion.start : suggestion.end] == IBAN


@pytest.mark.parametrize(("language", "label"), [("de", "[Kontonummer]"), ("en", "[account number]")])
def test_label_is_in_the_language_of_the_draft(guard: Guard, language: str, label: str) -> None:
    assert guard.check({"text": f"x {IBAN} y", "language": language}).redacted == f"x {label} y"


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("1234", "••••"),
        ("1234567890123456", "••••••••••••••••"),
    ],
)
def test_pin_is_masked_wholly(guard_with: GuardWith, write_rule: WriteRule, number: str, masked: str) -> None:
    verdict = guard_with(write_rule("personal-data.own-pin", **_PIN_RULE)).check(f"PIN {number}!")
    assert [finding.match for finding in verdict.findings] == [masked]
    assert verdict.redacted == "PIN [PIN code]!"
    assert number not in written(verdict)


def test_wholly_masked_stays_so_where_a_partly_masked_one_overlaps(
    guard_with: GuardWith, write_rule: WriteRule
) -> None:
    """The partly masked rule comes later by name, and must not show again what the other hides."""
    pin = write_rule("personal-data.own-a-pin", **_PIN_RULE)
    number = write_rule("personal-data.own-b-number", kind="pattern", pattern=r"\d{12,}")
    verdict = guard_with(pin, number).check("PIN 918273645546!")
    assert {finding.match for finding in verdict.findings} == {"•" * 12}


def test_shorter_match_inside_a_longer_one_shows_no_more_of_it(guard_with: GuardWith, write_rule: WriteRule) -> None:
    """Two characters stay at the ends of the account number, none in the middle of it."""
    iban = write_rule("personal-data.own-iban", **_IBAN_RULE)
    inner = write_rule("personal-data.own-number", kind="pattern", pattern=r"(?<=DE\d{2} )\d{4} \d{4} \d{4}")
    verdict = guard_with(iban, inner).check(f"{SPACED} und mehr")
    assert verdict.findings[0].match == "DE•• •••• •••• •••• •••• 00"


def test_nothing_written_holds_the_datum(guard: Guard) -> None:
    verdict = guard.check(f"Ihre Kontonummer {IBAN} und {SPACED}, Scheiße")
    for text in (verdict.to_json(), json.dumps(verdict.to_dict()), repr(verdict), str(verdict)):
        shown = text.replace(verdict.policy.digest, "")
        assert IBAN[2:-2] not in re.sub(r"\s", "", shown)
        assert "3704" not in shown


@pytest.mark.parametrize(
    "tone",
    [
        {"kind": "phrases", "phrases": ["Kontonummer DE89 3704"]},
        {"kind": "phrases", "phrases": ["0130 00 ist falsch"]},
        {"kind": "phrases", "phrases": [f"Kontonummer {SPACED} ist falsch"]},
        {"kind": "pattern", "pattern": "Ihre .* falsch"},
        {"kind": "pattern", "pattern": "3704"},
        {"kind": "pattern", "pattern": "kontonummer .* falsch", "view": "folded"},
    ],
    ids=["cut at the end", "cut at the beginning", "around", "pattern around", "inside", "folded"],
)
def test_finding_of_another_category_does_not_show_it(
    tone: dict[str, Any], guard_with: GuardWith, write_rule: WriteRule, iban_rule: str
) -> None:
    text = f"Ihre Kontonummer {SPACED} ist falsch."
    verdict = guard_with(iban_rule, write_rule("tone.own-blame", **tone)).check(text)
    blame = next(finding for finding in verdict.findings if finding.rule == "tone.own-blame")
    assert blame.match is not None
    assert len(blame.match) == len(text[blame.start : blame.end])
    assert not re.search(r"[1-9]", blame.match), "of the number, DE and 00 are shown at most"
    assert "3704" not in written(verdict)


def test_text_report_is_masked(
    run_command: RunCommand, policy_file: Callable[..., Path], write_rule: WriteRule, iban_rule: str
) -> None:
    tone = write_rule("tone.own-blame", kind="phrases", phrases=["ist falsch"])
    path = policy_file(iban_rule, tone)
    result = run_command("check", f"Ihre Kontonummer {SPACED} ist falsch.", "--policy", str(path))
    shown = result.stdout.decode()
    assert shown.count("1 | Ihre Kontonummer DE•• •••• •••• •••• •••• 00 ist falsch.") == 2, "under both findings"
    assert "3704" not in shown
    assert result.returncode == 1


@pytest.mark.parametrize("output_format", ["text", "json"])
def test_lint_report_is_masked(
    output_format: str,
    run_command: RunCommand,
    policy_file: Callable[..., Path],
    write_rule: WriteRule,
    iban_rule: str,
    tmp_path: Path,
) -> None:
    tone = write_rule("tone.own-blame", kind="pattern", pattern="Ihre .* falsch")
    path = policy_file(iban_rule, tone)
    (tmp_path / "reply.txt").write_text(f"Ihre Kontonummer {SPACED} ist falsch.\n", encoding="utf-8")
    (tmp_path / "reply.md").write_text(f"## Konto\n\nIhre Nummer {SPACED} *ist* falsch.\n", encoding="utf-8")
    (tmp_path / "broken.jsonl").write_text(f'{{"text": "{SPACED}", }}\n', encoding="utf-8")
    result = run_command(
        "lint",
        "reply.txt",
        "reply.md",
        "broken.jsonl",
        "--policy",
        str(path),
        "--output-format",
        output_format,
        cwd=tmp_path,
    )
    shown = result.stdout.decode() + result.stderr.decode()
    assert "personal-data.own-iban" in shown
    assert "tone.own-blame" in shown
    assert "3704" not in shown
    if output_format == "json":
        report = json.loads(result.stdout)
        assert [reply["verdict"]["findings"][0]["match"] for reply in report["replies"]] != []


@pytest.mark.parametrize("host", ["command", "function"])
def test_hook_does_not_show_it(
    host: str, run_command: RunCommand, policy_file: Callable[..., Path], write_rule: WriteRule, iban_rule: str
) -> None:
    path = policy_file(iban_rule, write_rule("tone.own-blame", kind="pattern", pattern="Ihre .* falsch"))
    draft = json.dumps({"text": f"Ihre Kontonummer {SPACED} ist falsch."}).encode()
    if host == "command":
        result = run_command("hook", "generic", "--policy", str(path), stdin=draft)
        code, said = result.returncode, (result.stdout + result.stderr).decode()
    else:
        found = answer_to_draft(lambda: draft, Checkpoint(path), {})
        code, said = found.code, "\n".join(found.lines)
    assert code == 2
    assert "DE•• •••• •••• •••• •••• 00" in said
    assert "3704" not in said


@pytest.mark.parametrize(
    "record",
    [
        {"text": "x", "venue": IBAN},
        {"text": "x", "thread": [{"role": IBAN, "text": "x"}]},
        {"text": "x", "thread": [{"role": "agent", "text": "x", "sent_at": IBAN}]},
        {"text": "x", "thread": IBAN},
        {"text": "x", "permission": IBAN},
        {"text": "x", "signals": {"reach": IBAN}},
        {"text": "x", "waivers": [{"rule": "tone", "reason": "x", "by": "x", "until": IBAN}]},
        {"text": [IBAN]},
    ],
    ids=["venue", "role", "sent_at", "thread", "permission", "reach", "until", "text"],
)
def test_exception_holds_no_value_of_the_draft(record: dict[str, Any]) -> None:
    with pytest.raises(DraftError) as error:
        Draft.from_mapping(record)
    assert "3704" not in str(error.value)
    assert error.value.__cause__ is None
    assert error.value.__suppress_context__, "the error of the validator, which holds the value, is not shown either"


def test_exception_for_a_text_too_long_does_not_quote_it(guard_with: GuardWith) -> None:
    with pytest.raises(DraftError) as error:
        guard_with(limits={"text": 10}).check(f"x {IBAN}")
    assert "3704" not in str(error.value)


@pytest.mark.parametrize(
    ("html", "redacted"),
    [
        ("<p>Konto DE<b>89</b>370400440532013000.</p>", "<p>Konto [x]<b></b>.</p>"),
        ("DE<b>89</b> 3704&nbsp;0044 05<i>32</i> 0130&#32;00 &amp; mehr", "[x]<b></b><i></i> &amp; mehr"),
        ("<b>DE89</b>370400440532013000", "<b>[x]</b>"),
        ("D&#69;8&#57;3704004405320130&#48;0", "[x]"),
        ("DE89<!-- x -->3704<span class='n'>0044</span>0532013000", "[x]<!-- x --><span class='n'></span>"),
        (f"<a href='https://x.example/{IBAN}'>hier</a>", "<a href='https://x.example/[x]'>hier</a>"),
        (f"<!-- {IBAN} -->", "<!-- [x] -->"),
        (f"<img alt='{IBAN}'>{IBAN}", "<img alt='[x]'>[x]"),
    ],
    ids=["tag", "tags and entities", "outer tag", "entities", "comment inside", "address", "in a comment", "twice"],
)
def test_number_split_by_markup_is_redacted_whole(
    html: str, redacted: str, guard_with: GuardWith, write_rule: WriteRule
) -> None:
    rule = write_rule("personal-data.own-iban", **{**_IBAN_RULE, "redact": {"en": "[x]"}})
    guard = guard_with(rule)
    verdict = guard.check({"text": html, "format": "html"})
    assert verdict.redacted == redacted
    again = guard.check({"text": redacted, "format": "html"})
    assert [one.rule for one in again.findings if one.category == "personal-data"] == []
    assert again.redacted == redacted
    assert "3704" not in written(verdict, "redacted")


def test_suggestion_does_not_repeat_what_a_tag_inside_the_match_holds(guard: Guard) -> None:
    """The tag stays in the suggestion's text, but the number in its address is personal data too."""
    html = f"DE<a href='https://x.example/{IBAN}'>89</a>370400440532013000"
    verdict = guard.check({"text": html, "format": "html"})
    assert len(verdict.findings) == 2
    assert "3704" not in written(verdict)


def test_overlapping_leaks_are_one(guard_with: GuardWith, write_rule: WriteRule) -> None:
    iban = write_rule("personal-data.own-iban", **_IBAN_RULE)
    tail = write_rule("personal-data.own-number", kind="pattern", pattern=r"0130 00 \w+", redact={"en": "[number]"})
    inner = write_rule("personal-data.own-inner", kind="pattern", pattern=r"3704", redact={"en": "[inner]"})
    verdict = guard_with(iban, tail, inner).check({"text": f"on {SPACED} today we", "language": "en"})
    assert verdict.redacted == "on [account number] we", "the label of the longest stands for all"
    assert len(verdict.findings) == 3, "each is a finding of its own"


def test_neighbouring_leaks_stay_two(guard_with: GuardWith, write_rule: WriteRule) -> None:
    rule = write_rule("personal-data.own-pair", kind="pattern", pattern=r"\d\d", redact={"en": "[x]"})
    assert guard_with(rule).check({"text": "a 1234 b", "language": "en"}).redacted == "a [x][x] b"


def test_waived_leak_stays_but_is_masked(guard_with: GuardWith, write_rule: WriteRule, iban_rule: str) -> None:
    guard = guard_with(iban_rule, write_rule("personal-data.own-pin", **_PIN_RULE))
    waiver = {"rule": "personal-data.own-iban", "reason": "the donation account", "by": "Jana", "until": "2999-12-31"}
    text = f"Spenden: {IBAN}, PIN 1234"
    verdict = guard.check({"text": text, "language": "de", "waivers": [waiver]})
    assert verdict.redacted == f"Spenden: {IBAN}, PIN [PIN]"
    iban = verdict.findings[0]
    assert iban.match == MASKED
    assert iban.waived is not None
    assert iban.waived.until == date(2999, 12, 31)


def test_leak_of_an_ended_waiver_goes(policy_file: Callable[..., Path], iban_rule: str) -> None:
    guard = Guard.from_file(policy_file(iban_rule), clock=lambda: datetime(2027, 1, 1, tzinfo=UTC))
    waiver = {"rule": "personal-data.own-iban", "reason": "x", "by": "x", "until": "2026-12-31"}
    assert guard.check({"text": f"a {IBAN}", "language": "de", "waivers": [waiver]}).redacted == "a [Kontonummer]"


def test_waiver_of_one_rule_does_not_keep_what_another_finds(
    guard_with: GuardWith, write_rule: WriteRule, iban_rule: str
) -> None:
    number = write_rule("personal-data.own-number", kind="pattern", pattern=r"\d{10,}", redact={"en": "[number]"})
    waiver = {"rule": "personal-data.own-iban", "reason": "x", "by": "x"}
    verdict = guard_with(iban_rule, number).check({"text": f"a {IBAN}", "language": "en", "waivers": [waiver]})
    assert verdict.redacted is not None
    assert "3704" not in verdict.redacted


def test_rule_in_the_shadow_masks_but_does_not_redact(guard_with: GuardWith, write_rule: WriteRule) -> None:
    guard = guard_with(write_rule("personal-data.own-iban", status="shadow", **_IBAN_RULE))
    verdict = guard.check(f"a {IBAN}")
    assert (verdict.decision, verdict.findings, verdict.redacted) == ("allow", (), f"a {IBAN}")
    assert [finding.match for finding in verdict.shadow] == [MASKED]


@pytest.mark.parametrize(("level", "redacted"), [("info", f"a {IBAN}"), ("warning", "a [account number]")])
def test_only_leaks_from_warning_on_are_redacted(
    level: str, redacted: str, guard_with: GuardWith, write_rule: WriteRule, iban_rule: str
) -> None:
    guard = guard_with(iban_rule, rules={"personal-data.own-iban": level})
    verdict = guard.check({"text": f"a {IBAN}", "language": "en"})
    assert verdict.redacted == redacted
    assert verdict.findings[0].match == MASKED, "masked at any level"


def test_leak_in_a_quote_is_redacted(guard: Guard) -> None:
    verdict = guard.check({"text": f"> meine Nummer ist {IBAN}\n\nDanke!", "language": "de"})
    assert verdict.redacted == "> meine Nummer ist [Kontonummer]\n\nDanke!"


def test_offsets_behind_emoji_are_those_of_the_draft(guard: Guard) -> None:
    text = f"👩‍👩‍👧🙂 {IBAN} 🙂"
    verdict = guard.check({"text": text, "language": "en"})
    (finding,) = verdict.findings
    assert finding.start is not None
    assert finding.start_utf16 == len(text[: finding.start].encode("utf-16-le")) // 2
    assert verdict.redacted == "👩‍👩‍👧🙂 [account number] 🙂"


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("DE89 3704 0044 0532 0130 0", "a digit is missing"),
        ("XDE89370400440532013000", "it stands inside a longer word"),
    ],
)
def test_what_the_rule_does_not_match_stays(text: str, because: str, guard: Guard) -> None:
    verdict = guard.check(text)
    assert (verdict.findings, verdict.redacted) == ((), text), because


@pytest.mark.parametrize("label", ["DE00 0000 0000 0000 0000 00", "[DE89370400440532013000]"])
def test_label_that_is_a_match_itself_is_refused(label: str, guard_with: GuardWith, write_rule: WriteRule) -> None:
    rule = write_rule("personal-data.own-iban", **{**_IBAN_RULE, "redact": {"en": label}})
    with pytest.raises(ValueError, match="redacting would never end"):
        guard_with(rule)
