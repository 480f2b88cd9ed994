"""Hostile texts and rules that fail: always a verdict, in bounded time, and never clean where a check did not run."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

from replyguard import Draft, DraftError, Guard, Policy, Verdict
from replyguard.draft import Format
from replyguard.lexicons.lexicon import Lexicon
from replyguard.policy.source import PolicySource
from replyguard.rules.base import Case, Match, Rule
from replyguard.text.offsets import Span
from tests.rules.rule_files import SLOW

RuleInPython = Callable[..., Rule]
FORMATS = get_args(Format)
_SCHEMA = Path(__file__).parents[1] / "docs" / "contract" / "verdict.schema.json"
_VERDICTS = Draft202012Validator(json.loads(_SCHEMA.read_text(encoding="utf-8")))
_PLAIN = "Hallo, vielen Dank für Ihre Nachricht, wir schauen gern nach. Thanks for your message, we will look into it. "

ODD: dict[str, str] = {
    "empty": "",
    "blanks": " \t\u00a0\u2003",
    "line ends": "\r\n\r\r\n\u2028\u2029\x85",
    "NUL": "\0",
    "NUL inside a word": "Schei\0ße",
    "lone surrogates": "\udfff\ud800",
    "direction marks": "\u202e\u2066Scheiße\u2069\u202c\u200f",
    "invisible": "\u200b\u200d\ufeff\u00ad\u2060",
    "control signs": "".join(map(chr, range(32))),
    "no characters": "\uffff\ufffe\U0010ffff",
    "private use": "\ue000\U000f0000",
    "combining alone": "\u0301",
    "one sign of each markup": "<>&[]()!*_`#~-+=|\\{}%",
    "tag without an end": "<a href='",
    "entity without an end": "&#",
    "entity of a surrogate": "&#xD800;&#x110000;&#99999999999999999999;",
    "link without an end": "[Scheiße](",
    "fence without an end": "```\nScheiße",
}

# a million characters each: what the expensive parts of the reading look for, and nothing else
LONG: dict[str, str] = {
    "stars": "*",
    "letters and stars": "a*",
    "letters apart": "a b c d ",
    "stretched letters": "a",
    "at signs": "@",
}
# the same for signs of which a few ten thousand are enough to show whether time grows faster than the text
HOSTILE: dict[str, str] = {
    "many stretched letters": "aaabbbcccddd ",
    "combining marks": "\u0301",
    "umlauts in two characters": "a\u0308",
    "joiners": "\u200d",
    "NUL": "\0",
    "lone surrogates": "\ud800",
    "direction marks": "\u202e",
    "emoji": "😀",
    "regional indicators": "🇫",
    "ligature of eighteen letters": "\ufdfa",
    "look-alikes": "сука ",
    "blanks": " ",
    "no-break spaces": "\u00a0",
    "line ends": "\n",
    "carriage returns": "\r",
    "full stops": ". ",
    "exclamation marks": "!",
    "digits": "0",
    "digits and letters": "f4ck1 ",
    "letters and signs": "a 1 @ ",
    "letters and separators": "f-_-c",
    "masked words": "ab*cd ",
    "dollars": "$h",
    "brackets": "[",
    "links": "](",
    "images": '!["',
    "parentheses": "(",
    "tags begun": "<a ",
    "tags": "<b>",
    "comments begun": "<!--",
    "entities": "&amp;",
    "ampersands": "&",
    "backticks": "` `` ",
    "underscores": "_a",
    "quotes": ">",
    "quoted lines": ">\n",
    "lists": "- ",
    "rules": "---\n",
    "backslashes": "\\",
    "tildes": "~",
    "bars": "|a",
    "placeholders begun": "{{",
    "tags of templates": "{%",
    "quotation marks": "„",
    "attributions": "Am 3.5.2026 schrieb ",
    "header lines": "Von: a\n",
    "greetings": "Hallo ",
    "closing words": "Liebe Grüße\n",
    "addresses": "a.b@",
}
# what is found: each is a finding
FOUND: dict[str, str] = {
    "plain": "damn ",
    "disguised": "f*ck ",
    "in a compound": "Scheißladen ",
    "drawn out": "scheeeeiße ",
    "letters apart": "f u c k das! ",
    "behind emoji": "🙂damn\n",
    "advertising": "Gönnen Sie sich gleich unser Paket und sparen Sie. ",
    "like advertising": "Da hätten wir ein neues Paket, mit dem Sie doppelt so viel Speicher bekommen. ",
    "a promise": "We guarantee that your refund will arrive tomorrow. ",
    "a wrong tone": "Hätten Sie die Anleitung gelesen, wäre das nicht passiert. ",
}


@pytest.fixture(scope="module")
def plain_seconds(guard: Guard) -> float:
    """The processor time of a million plain characters."""
    guard.warm()
    text = _repeated(_PLAIN, 1_000_000)
    return min(_seconds(guard, Draft(text=text)) for _ in range(3))


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("name", ODD)
def test_odd_text_gets_a_verdict(name: str, format: Format, guard: Guard) -> None:
    verdict = guard.check(Draft(text=ODD[name], format=format))
    _assert_valid(verdict, ODD[name])
    assert verdict.checks.failed == ()
    assert verdict.redacted == ODD[name]


@pytest.mark.parametrize("name", ["empty", "blanks", "NUL", "lone surrogates", "combining alone"])
def test_text_without_words_is_clean(name: str, guard: Guard) -> None:
    verdict = guard.check(ODD[name])
    assert (verdict.decision, verdict.findings) == ("allow", ()), "there is nothing in it that a rule could mean"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("\u202eScheiße\u202c", "Scheiße"),
        ("\0Scheiße\0", "Scheiße"),
        ("\ud83dScheiße\ude00", "Scheiße"),
        ("a\u0301 damn", "damn"),
    ],
)
def test_odd_characters_beside_a_word_do_not_hide_it(text: str, word: str, guard: Guard) -> None:
    assert [text[finding.start : finding.end] for finding in guard.check(text).findings] == [word]


@pytest.mark.parametrize("format", FORMATS)
def test_word_under_a_hundred_thousand_combining_marks(format: Format, guard: Guard) -> None:
    text = "dam" + "\u0301" * 100_000 + "n it"
    verdict = guard.check(Draft(text=text, format=format))
    _assert_valid(verdict, text)
    found = [text[finding.start : finding.end].rstrip(" it") for finding in verdict.findings[:1]]
    assert [word.replace("\u0301", "") for word in found] == ["damn"]


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("name", LONG)
def test_up_to_a_million_hostile_characters_take_bounded_time(
    name: str, format: Format, guard: Guard, plain_seconds: float
) -> None:
    # beyond the reading of the format, all is the same
    _assert_bounded(LONG[name], 1_000_000 if format == "plain" else 100_000, format, guard, plain_seconds)


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_characters_take_bounded_time(name: str, format: Format, guard: Guard, plain_seconds: float) -> None:
    _assert_bounded(HOSTILE[name], 40_000 if format == "plain" else 10_000, format, guard, plain_seconds)


@pytest.mark.parametrize("name", FOUND)
def test_time_grows_with_the_number_of_findings_and_no_faster(name: str, guard: Guard) -> None:
    few = Draft(text=FOUND[name] * 200)
    many = Draft(text=FOUND[name] * 1600)
    assert len(guard.check(few).findings) >= 100, "otherwise nothing is measured"
    # eight times the text; 64 times the time would be quadratic
    assert min(_seconds(guard, many) for _ in range(2)) < 24 * max(0.01, min(_seconds(guard, few) for _ in range(3)))


def test_time_grows_with_the_number_of_leaks_and_no_faster(
    guard_with: Callable[..., Guard], write_rule: Callable[..., str]
) -> None:
    rule = write_rule("personal-data.own-number", kind="pattern", pattern=r"\d{4}", redact={"en": "[x]"})
    guard = guard_with(rule)
    few, many = (Draft(text="Nr. 1234, " * count, language="en") for count in (300, 2400))
    assert guard.check(few).redacted == "Nr. [x], " * 300
    assert min(_seconds(guard, many) for _ in range(2)) < 24 * max(0.01, min(_seconds(guard, few) for _ in range(3)))


def test_text_of_ten_megabytes_is_refused(guard: Guard) -> None:
    text = "x" * 10_000_000
    for draft, place in (
        (Draft(text=text), "text"),
        (Draft.from_mapping({"text": "x", "thread": [{"role": "customer", "text": text}]}), "thread.0.text"),
    ):
        with pytest.raises(DraftError) as error:
            guard.check(draft)
        assert str(error.value).startswith(
            f"{place}: too long: 10,000,000 characters, the limit is 2,000,000; set limits.text"
        )


@pytest.mark.parametrize(("length", "is_checked"), [(20, True), (21, False)])
def test_limit_of_the_text_is_the_policys(length: int, is_checked: bool) -> None:
    guard = Guard(Policy.from_text("name: short\nlimits: {text: 20}\n"))
    (verdict,) = guard.check_many(["x" * length])
    assert (verdict.error is None) == is_checked
    assert verdict.blocked == (not is_checked)


@pytest.mark.parametrize(("takes", "reason"), [(None, "crashed with RuntimeError"), (0.2, "took ")])
def test_lexicon_that_fails_makes_the_verdict_undetermined(
    monkeypatch: pytest.MonkeyPatch, takes: float | None, reason: str
) -> None:
    def resolve(*_: object) -> None:
        if takes is None:
            raise RuntimeError("So ein Mist")
        begun = time.thread_time()
        while time.thread_time() - begun < takes:
            pass

    guard = Guard(Policy.from_text("name: short\nlimits: {seconds: 0.1}\n"))
    guard.warm()
    monkeypatch.setattr(Lexicon, "resolve", resolve)
    verdict = guard.check("So ein Mist")
    assert verdict.decision == "undetermined"
    assert verdict.checks.failed
    assert all(one.rule.startswith("profanity.") for one in verdict.checks.failed)
    assert all(one.reason.startswith(reason) for one in verdict.checks.failed)


def test_rule_that_raises_makes_the_verdict_undetermined(default_policy: Policy, rule_in_python: RuleInPython) -> None:
    verdict = Guard(default_policy.with_rules([rule_in_python("tone.crash", _raise_with_the_text)])).check(
        "Danke, Jana"
    )
    assert verdict.decision == "undetermined"
    assert verdict.blocked
    assert [(outcome.rule, outcome.reason) for outcome in verdict.checks.failed] == [
        ("tone.crash", "crashed with RuntimeError")
    ]
    # beside it every rule but those that need criteria, a form of address or a venue that are not there
    assert verdict.checks.run == Guard(default_policy).check("Danke, Jana").checks.run
    _assert_valid(verdict, "Danke, Jana")
    assert "Jana" not in json.dumps(verdict.to_dict()["checks"])


def test_other_rules_run_beside_one_that_raises(default_policy: Policy, rule_in_python: RuleInPython) -> None:
    guard = Guard(default_policy.with_rules([rule_in_python("aa.crash", _raise_with_the_text)]))
    verdict = guard.check("Scheiße")
    assert verdict.decision == "block", "block goes before undetermined"
    assert not verdict.is_complete


@pytest.mark.parametrize(
    ("layer", "decision", "blocked", "is_listed"),
    [
        ({}, "undetermined", True, True),
        ({"on-failure": "block"}, "undetermined", True, True),
        ({"on-failure": "allow"}, "undetermined", False, True),
        ({"rules": {"tone.crash": {"required": False}}}, "allow", False, True),
        ({"rules": {"tone": {"required": False}}}, "allow", False, True),
        ({"rules": {"tone.crash": "off"}}, "allow", False, False),
        ({"venues": {"third-party": {"tone.crash": "off"}}}, "undetermined", True, True),
        ({"venues": {"owned": {"tone.crash": "off"}}}, "allow", False, False),
    ],
)
def test_policy_says_what_a_failed_check_means(
    layer: dict[str, Any],
    decision: str,
    blocked: bool,
    is_listed: bool,
    rule_in_python: RuleInPython,
    default_policy: Policy,
) -> None:
    policy = default_policy.with_rules([rule_in_python("tone.crash", _raise_with_the_text)])
    own = PolicySource.model_validate({"name": "test", **layer})
    verdict = Guard(Policy((*policy.layers, own), policy.registry)).check("Danke")
    assert (verdict.decision, verdict.blocked) == (decision, blocked)
    assert [outcome.rule for outcome in verdict.checks.failed] == (["tone.crash"] if is_listed else [])


def test_rule_over_its_time_makes_the_verdict_undetermined(rule_in_python: RuleInPython) -> None:
    def dawdle(case: Case) -> Iterable[Match]:
        end = time.thread_time() + 3 * case.options.seconds
        while time.thread_time() < end:
            pass
        return [Match(Span(0, 5))]

    policy = Policy.from_text("name: t\nlimits: {seconds: 0.05}").with_rules([rule_in_python("tone.slow", dawdle)])
    verdict = Guard(policy).check("Danke")
    assert [outcome.rule for outcome in verdict.checks.failed] == ["tone.slow"]
    assert "the limit is 0.05 s" in verdict.checks.failed[0].reason
    assert not verdict.is_complete
    assert verdict.blocked


def test_what_is_slow_the_first_time_alone_is_in_time(rule_in_python: RuleInPython) -> None:
    """A cold process on a slow machine: what a rule loads and compiles is not held against the text."""
    loaded = False

    def load_and_find(case: Case) -> Iterable[Match]:
        nonlocal loaded
        end = time.thread_time() + 3 * case.options.seconds
        while not loaded and time.thread_time() < end:
            pass
        loaded = True
        return [Match(Span(0, 5))]

    policy = Policy.from_text("name: t\nlimits: {seconds: 0.05}").with_rules(
        [rule_in_python("tone.cold", load_and_find)]
    )
    verdict = Guard(policy).check("Danke")
    assert verdict.is_complete
    assert [one.rule for one in verdict.findings] == ["tone.cold"]


def test_pattern_that_backtracks_is_stopped(guard_with: Callable[..., Guard], write_rule: Callable[..., str]) -> None:
    guard = guard_with(write_rule("tone.slow", kind="pattern", pattern=SLOW), limits={"seconds": 0.1})
    text = "a" * 60 + "b"
    begun = time.thread_time()
    verdict = guard.check(text)
    assert time.thread_time() - begun < 5
    assert verdict.decision == "undetermined"
    assert [(outcome.rule, outcome.reason) for outcome in verdict.checks.failed] == [
        ("tone.slow", "the pattern took more than 0.1 s")
    ]
    assert guard.check("Danke").decision == "allow", "a text that it can read is read"


def test_personal_data_pattern_out_of_time_redacts_nothing(
    guard_with: Callable[..., Guard], write_rule: Callable[..., str]
) -> None:
    rule = write_rule("personal-data.slow", kind="pattern", pattern=SLOW, redact={"en": "[x]"})
    verdict = guard_with(rule, limits={"seconds": 0.1}).check("a" * 60 + "b")
    assert verdict.redacted is None
    assert verdict.decision == "undetermined"


def test_verdict_is_neither_true_nor_false(guard: Guard) -> None:
    for text in ("Danke", "Scheiße"):
        with pytest.raises(TypeError, match=r"verdict\.blocked"):
            bool(guard.check(text))


@pytest.mark.parametrize("language", ["fr", "FR-ca", "deutsch", "\ud800"])
def test_language_that_the_policy_lacks_is_undetermined(language: str, guard: Guard) -> None:
    verdict = guard.check({"text": "Merci", "language": language})
    assert verdict.decision == "undetermined"
    assert verdict.blocked
    _assert_valid(verdict, "Merci")
    assert guard.check({"text": "Scheiße", "language": language}).decision == "block", (
        "the other rules run all the same"
    )


@pytest.mark.parametrize("language", ["de", "de-AT", "de_CH", "DE", "en-GB"])
def test_language_with_a_region_is_the_language(language: str, guard: Guard) -> None:
    verdict = guard.check({"text": "Danke", "language": language})
    assert (verdict.decision, verdict.language) == ("allow", language[:2].lower())


def test_language_of_a_policy_in_one_language() -> None:
    guard = Guard(Policy.from_text("name: t\nlanguages: [en]"))
    assert guard.check({"text": "Danke", "language": "de"}).decision == "undetermined"
    assert guard.check({"text": "Thanks", "language": "en"}).decision == "allow"


@pytest.mark.parametrize("given", [None, 5, b"Danke", ["Danke"], object()])
def test_what_is_no_draft_is_refused_with_its_type(given: Any, guard: Guard) -> None:
    with pytest.raises(DraftError, match=type(given).__name__):
        guard.check(given)


@pytest.mark.slow
def test_no_check_opens_a_socket(policy_file: Callable[..., Path], write_rule: Callable[..., str]) -> None:
    """In a fresh process, where everything that is loaded late is loaded for the first time."""
    tokens = write_rule(
        "tone.tokens", kind="tokens", tokens=[[{"LOWER": "leider"}, {"IS_PUNCT": True}]], gate=["leider"]
    )
    number = write_rule("personal-data.own-iban", kind="pattern", pattern=r"\bDE\d{20}\b", redact={"en": "[IBAN]"})
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", _WITHOUT_SOCKETS, str(policy_file(tokens, number))],
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert result.returncode == 0, result.stderr.decode()
    report = json.loads(result.stdout)
    assert {"langdetect", "spacy"} <= set(report["loaded"]), "both were really asked"
    assert report["flagged"] == [
        "personal-data.own-iban",
        "profanity.mild",
        "profanity.strong",
        "tone.tokens",
        "transparency.affiliation",
    ]
    assert report["failed"] == ["tone.calls-home"], "the control, which does open one"
    assert report["opened"] == 1


# urllib3, which spaCy imports, binds a socket to ::1 on import to learn whether there is IPv6, and sends nothing
_WITHOUT_SOCKETS = """
import json, socket, sys
import urllib3.util.connection

opened = 0

class Forbidden(socket.socket):
    def __init__(self, *arguments, **keywords):
        global opened
        opened += 1
        raise OSError("a check opened a socket")

def forbidden(*arguments, **keywords):
    Forbidden()

socket.socket = Forbidden
for name in ("create_connection", "create_server", "socketpair", "getaddrinfo", "gethostbyname"):
    setattr(socket, name, forbidden)

from replyguard import Guard, Policy
from replyguard.rules.base import NOTHING_NEEDED
from replyguard.rules.header import Header

guard = Guard.from_file(sys.argv[1])
guard.warm()
texts = [
    "Leider, das ist verdammt spät.", "Scheiße, f*ck, s h i t", "Paketlieferung Dienstagnachmittag Filialabholung",
    "x DE89370400440532013000 y a@b.example https://x.example 0170 1234567", "Unfortunately leider!",
    "Kundenservicecenter Rechnungskorrektur Vertragsverlängerung", "<a href='https://x.example'>damn</a>", "> damn\\n\\n[x](http://y.example)",
]
verdicts = [
    guard.check({"text": text, "format": format, "venue": venue, "kind": kind})
    for text in texts
    for format in ("plain", "html", "markdown")
    for venue in ("owned", "third-party", "community")
    for kind in ("reply", "saved-reply")
]
failed = {outcome.rule for verdict in verdicts for outcome in verdict.checks.failed}

class CallsHome:
    header = guard.policy.registry.get("tone.tokens").header.model_copy(update={"name": "tone.calls-home"})
    redaction_label = {}
    needs = NOTHING_NEEDED
    def warm(self): pass
    def fingerprint(self): return "x"
    def find(self, case): socket.create_connection(("x.example", 80))

control = Guard(guard.policy.with_rules([CallsHome()])).check("Danke")
failed |= {outcome.rule for outcome in control.checks.failed}
print(json.dumps({
    "loaded": [name for name in ("langdetect", "spacy") if name in sys.modules],
    "flagged": sorted({finding.rule for verdict in verdicts for finding in verdict.findings}),
    "failed": sorted(failed),
    "opened": opened,
}))
"""


def _assert_bounded(pattern: str, length: int, format: Format, guard: Guard, plain_seconds: float) -> None:
    text = _repeated(pattern, length)
    begun = time.thread_time()
    verdict = guard.check(Draft(text=text, format=format))
    spent = time.thread_time() - begun
    # four hundred times what plain text takes, and no less than five seconds for a million characters
    assert spent < max(5.0, 400 * plain_seconds) * length / 1_000_000
    _assert_valid(verdict, text)
    assert verdict.checks.failed == ()


def _assert_valid(verdict: Verdict, text: str) -> None:
    data = verdict.to_dict()
    _VERDICTS.validate(data)
    assert json.loads(verdict.to_json().encode()) == data
    for finding in verdict.findings:
        assert finding.match == text[finding.start : finding.end]


def _repeated(pattern: str, length: int) -> str:
    return (pattern * (length // len(pattern) + 1))[:length]


def _seconds(guard: Guard, draft: Draft) -> float:
    begun = time.thread_time()
    guard.check(draft)
    return time.thread_time() - begun


def _raise_with_the_text(case: Case) -> Iterable[Match]:
    raise RuntimeError(case.draft.text)
