"""What always holds, whatever the text: nothing crashes, spans are exact, redaction is complete, order does not matter."""

from __future__ import annotations

import json
import random
import re
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Literal, get_args

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from replyguard import Draft, Finding, Guard, Policy, Verdict
from replyguard.draft import Format, Kind
from replyguard.masking import BULLET, mask, masked_within
from replyguard.rules.base import Case, Match, Rule
from replyguard.rules.registry import Registry
from replyguard.text.offsets import Span, Utf16Offsets
from replyguard.text.reading import Reading
from replyguard.text.skeleton import skeleton_view
from replyguard.text.views import FoldedView, fold

IBAN = "DE89 3704 0044 0532 0130 00"
_IBAN = r"\bDE\d{2}(?: ?\d{4}){4} ?\d{2}\b"
_PHONE = r"\b0\d{3}[ /-]?\d{6,8}\b"
_LABELS = {"personal-data.own-iban": "[account]", "personal-data.own-phone": "[phone]"}

# words that rules find, plain and disguised, with what markup and disguise are made of between them
_PARTS = [
    "Scheiße", "SCHEISSE", "scheisse", "verdammt", "damn", "fuck", "f u c k", "sh*t", "f*ck", "5h1t", "fuuuuck", "dämlich",
    "da\u0308mlich", "Hallo", "thanks", "wir", "the", "nicht", "Sie", " ", "  ", "\n", "\r", "\r\n", "\t", "\u00a0", ".", ",", "!", "*", "**",
    "_", "`", "```", "#", ">", "> ", "- ", "1. ", "[", "](", ")", "<", ">", "<b>", "</b>", "<p>", "</p>", "<br>", "<!--", "-->",
    "<a href='", "'>", "</a>", "<script>", "&", "&amp;", "&szlig;", "&#56832;", "&nbsp;", "{{", "}}", "{%", "'", "’", "‘", "´", "＇",
    "\u0301", "\u0308", "\u200b", "\u200d", "\ufe0f", "\u00ad", "\u202e", "\ufeff", "\0", "\x1c", "\x85", "\u2028", "\ud83d", "\ude00", "\udfff",
    "🙂", "👩‍👩‍👧", "🇫", "ß", "ẞ", "İ", "ı", "ﬀ", "ﷺ", "ａ", "ſ", "Ⅷ", "ӏ", "с", "е", "@", "$", "0", "1", "§", "|", "•",
]  # fmt: skip
_DATA = [IBAN, IBAN.replace(" ", ""), "0170 1234567", "01701234567", "DE89", "3704", "0130 00", "017"]

_character = st.characters(exclude_categories=[]) | st.sampled_from("aeou\u0308\u0301ß \n*@$!013DE")
texts = st.one_of(
    st.text(_character, max_size=60),
    st.lists(st.sampled_from(_PARTS) | _character, max_size=25).map("".join),
)
texts_with_data = st.lists(st.sampled_from([*_DATA, *_PARTS, " ", " "]), max_size=25).map("".join)
formats = st.sampled_from(get_args(Format))
kinds = st.sampled_from(get_args(Kind))
masking: st.SearchStrategy[Literal["partly", "wholly"]] = st.sampled_from(["partly", "wholly"])


def _personal_data_rules(write: Callable[..., str]) -> tuple[str, ...]:
    return (
        write("personal-data.own-iban", kind="pattern", pattern=_IBAN, redact={"de": "[account]", "en": "[account]"}),
        write("personal-data.own-phone", kind="pattern", pattern=_PHONE, redact={"de": "[phone]", "en": "[phone]"}),
    )


@pytest.fixture
def redacting(guard_with: Callable[..., Guard], write_rule: Callable[..., str]) -> Guard:
    """A guard with rules for account and telephone numbers beside the built-in ones."""
    return guard_with(*_personal_data_rules(write_rule))


@given(text=texts, format=formats, kind=kinds)
@example(text="‘damn’\r\rScheiße", format="plain", kind="reply")
@example(text="<b", format="html", kind="saved-reply")
@example(text="[Scheiße](<b> \ud83d", format="markdown", kind="reply")
def test_every_text_gets_a_verdict(text: str, format: Format, kind: Kind, guard: Guard) -> None:
    draft = Draft(text=text, format=format, kind=kind)
    verdict = guard.check(draft)
    assert verdict.checks.failed == ()
    for finding in verdict.findings:
        _assert_exact(finding, text)
    assert list(verdict.findings) == sorted(verdict.findings, key=_contract_order)
    assert verdict.redacted == text, "no rule of the built-in policy that is used here redacts"
    assert guard.check(draft).to_json() == verdict.to_json()
    if text == text.encode("utf-16", "surrogatepass").decode(
        "utf-16", "surrogatepass"
    ):  # JSON joins a pair of surrogates
        assert json.loads(verdict.to_json().encode()) == verdict.to_dict()


@given(text=texts_with_data, format=formats)
def test_every_text_with_personal_data_gets_a_verdict(text: str, format: Format, redacting: Guard) -> None:
    verdict = redacting.check(Draft(text=text, format=format))
    assert verdict.checks.failed == ()
    for finding in verdict.findings:
        assert finding.start is not None
        assert finding.end is not None
        assert finding.match is not None
        assert len(finding.match) == finding.end - finding.start
        hidden = zip(finding.match, text[finding.start : finding.end], strict=True)
        assert all(shown in (BULLET, written) for shown, written in hidden)
        if finding.category == "personal-data":
            assert not any(c.isalnum() for c in finding.match[2:-2])
    assert list(verdict.findings) == sorted(verdict.findings, key=_contract_order)


@given(text=texts_with_data, format=formats, language=st.sampled_from([None, "de", "en"]))
@example(text=f"DE<b>89</b>{IBAN[4:]}", format="html", language=None)
@example(text=f"{IBAN} {IBAN}0170 1234567", format="plain", language=None)
@example(text=f"[{IBAN}](0170 1234567)", format="markdown", language=None)
def test_redaction_is_complete_and_idempotent(
    text: str, format: Format, language: str | None, redacting: Guard
) -> None:
    redacted = redacting.check(Draft(text=text, format=format, language=language)).redacted
    assert redacted is not None
    again = redacting.check(Draft(text=redacted, format=format, language=language))
    assert [finding for finding in again.findings if finding.category == "personal-data"] == []
    assert again.redacted == redacted


@given(text=texts_with_data)
@example(text=f"🙂\ud83d{IBAN}\u0301\r\n0170 1234567\u200d")
def test_redaction_touches_no_other_character(text: str, redacting: Guard) -> None:
    """The redacted text is the draft with exactly the found spans replaced, as often as something is found."""
    verdict = redacting.check(Draft(text=text, language="de"))
    expected = text
    while found := _leaks(redacting.check(Draft(text=expected, language="de"))):
        for start, end, label in reversed(found):
            expected = expected[:start] + label + expected[end:]
    assert verdict.redacted == expected


@given(text=texts_with_data, format=formats)
def test_redaction_is_null_where_a_rule_for_personal_data_failed(
    text: str, format: Format, guard: Guard, default_policy: Policy, rule_in_python: Callable[..., Rule]
) -> None:
    failing = _once("failing", lambda: Guard(default_policy.with_rules([rule_in_python("personal-data.x", _raise)])))
    draft = Draft(text=text, format=format)
    verdict = failing.check(draft)
    assert verdict.redacted is None
    assert verdict.decision in ("undetermined", "block")
    other = _once("other", lambda: Guard(default_policy.with_rules([rule_in_python("tone.x", _raise)])))
    assert other.check(draft).redacted == guard.check(draft).redacted, "a rule that redacts nothing does not matter"


@given(text=texts_with_data | texts, seed=st.integers(0, 2**32))
def test_order_of_rules_does_not_matter(
    text: str, seed: int, policy_file: Callable[..., Path], write_rule: Callable[..., str]
) -> None:
    policy = _once("ordered", lambda: Policy.from_file(policy_file(*_tone_rules(write_rule))))
    first = _once("ordered guard", lambda: Guard(policy))
    rules = [(rule, policy.registry.place(rule.header.name)) for rule in policy.registry]
    random.Random(seed % 5).shuffle(rules)
    shuffled = _once(("shuffled", seed % 5), lambda: Guard(Policy(policy.layers, Registry(rules))))
    assert shuffled.check(text).to_json() == first.check(text).to_json()


def _pieces(text: str) -> list[str]:
    """What each character folds to, one by one; a combining diaeresis behind a, o, u is their e."""
    alone = [fold(character) for character in text]
    return [
        "e" if text[i] == "\u0308" and i > 0 and alone[i - 1] in ("a", "o", "u") else piece
        for i, piece in enumerate(alone)
    ]


@given(text=texts)
@example(text="a\rb")
@example(text="‘x’ ´x` ‚x‘")
@example(text="a\x1cb\x0bc\x85d")
@example(text="\r\n \r \n\t")
@example(text="ÄÖÜßẞ İ ǅ ﬀ „x“")
def test_fast_folding_is_the_folding_of_each_character(text: str) -> None:
    assert fold(text) == "".join(_pieces(text))


@given(text=texts)
def test_folded_text_is_in_one_spelling(text: str) -> None:
    folded = fold(text)
    assert not re.search("[ÄÖÜäöüß’\t\n]", folded)
    assert fold(folded) == folded


@given(text=texts)
@example(text="a\u0308\u0308  ß\u200b \r\n x\u0301\u0301")
@example(text="ﷺ \u0301 ﬀ\t\tẞ")
def test_every_range_of_the_folded_view_leads_back(text: str) -> None:
    view = FoldedView(text)
    pieces = _pieces(text)
    spans = [view.source_span(i, i + 1) for i in range(len(view.text))]
    for i, span in enumerate(spans):
        assert 0 <= span.start < span.end <= len(text)
        assert view.text[i] in pieces[span.start], "it was made from the first character of its range"
        behind = range(span.start + 1, span.end)
        assert all(unicodedata.category(text[j])[0] == "M" for j in behind), "behind it stand combining marks alone"
    assert spans == sorted(spans)
    led_to = {span.start for span in spans}
    lost = [i for i, piece in enumerate(pieces) if piece.strip(" ") and i not in led_to]
    assert lost == [], "every character that folding keeps can be found"
    if spans:
        whole = view.source_span(0, len(view.text))
        assert whole == Span(spans[0].start, max(span.end for span in spans))


@given(text=texts, data=st.data())
def test_words_lead_back_to_themselves(text: str, data: st.DataObject) -> None:
    """A word set into any surroundings is found in the folded view and leads back to exactly its own characters."""
    word = data.draw(
        st.sampled_from(["Scheiße", "dämlich", "da\u0308mlich", "SCHEIẞE", "ｄａｍｎ", "da\u200bmn", "damn\u0301"])
    )
    tail = data.draw(texts)
    source = f"{text} {word}. {tail}"
    view = FoldedView(source)
    begin = len(FoldedView(f"{text} ").text)
    length = len(fold(word))
    assert view.text[begin : begin + length] == fold(word)
    assert source[slice(*view.source_span(begin, begin + length))] == word


@given(text=texts | st.text("abfuck -_.*@$!013 ", max_size=60))
@example(text="@fuck s.h.1.t f--k fuuuuuuck 🇫🇺🇨🇰 сука")
def test_skeleton_leads_into_the_text(text: str) -> None:
    view = FoldedView(text)
    skeleton = skeleton_view(view.text, view.text.split())
    if skeleton is None:
        return
    for i, character in enumerate(skeleton.text):
        if character != " ":
            start, end = skeleton.folded_span(i, i + 1)
            assert 0 <= start < end <= len(view.text), "a letter was made from something"
    for masked in skeleton.masked:
        assert 0 <= masked.start < masked.end <= len(view.text)
        re.compile(masked.pattern)
    reading = Reading(text)
    for found in re.finditer(r"\S+", skeleton.text):
        span = reading.from_folded(*skeleton.folded_span(*found.span()))
        assert 0 <= span.start < span.end <= len(text)


@given(
    word=st.sampled_from(["fuck", "shit", "scheisse", "scheiße", "SCHEIẞE", "schei\u200bsse"]),
    between=st.sampled_from([" ", "  ", ".", "-", "_", "·", "--"]),
    before=st.sampled_from(["", "Hallo, ", "🙂 ", "Thanks! "]),
)
def test_word_with_its_letters_apart_is_found_whole(word: str, between: str, before: str, guard: Guard) -> None:
    text = f"{before}{between.join(word)}"
    assert [text[finding.start : finding.end] for finding in guard.check(text).findings] == [between.join(word)]


@given(text=texts_with_data | texts, format=formats)
def test_visible_range_leads_into_the_source(text: str, format: Format) -> None:
    reading = Reading(text, format=format)
    for i in range(len(reading.text)):
        span = reading.source_span(Span(i, i + 1))
        assert 0 <= span.start <= span.end <= len(text)
        for piece in reading.source_segments(Span(i, i + 1)):
            assert span.contains(piece)
    assert [span.start for span in reading.sentences][:1] == [0]
    assert "".join(reading.text[slice(*span)] for span in reading.sentences) == reading.text, "sentences leave no gap"
    for span in (*reading.quotes, *reading.placeholders, *reading.code):
        assert 0 <= span.start <= span.end <= len(reading.text)


@given(text=texts)
def test_utf16_offsets_are_those_of_the_encoding(text: str) -> None:
    offsets = Utf16Offsets(text)
    for i in range(len(text) + 1):
        assert offsets.of(i) == len(text[:i].encode("utf-16-le", "surrogatepass")) // 2


@given(value=texts, how=masking)
@example(value="DE89370400440532013000", how="partly")
@example(value="12345678901", how="partly")
@example(value="123456789012", how="wholly")
@example(value="zwölf\u0301 Zeichen", how="partly")
def test_masking_keeps_the_length_and_hides(value: str, how: Literal["partly", "wholly"]) -> None:
    hidden = mask(value, how)
    assert len(hidden) == len(value)
    middle = slice(2, -2) if how == "partly" and len(value) >= 12 else slice(None)
    assert not any(character.isalnum() for character in hidden[middle])
    if how == "partly" and len(value) >= 12:
        assert (hidden[:2], hidden[-2:]) == (value[:2], value[-2:])
    for shown, written in zip(hidden, value, strict=True):
        assert shown == written or (shown == BULLET and written.isalnum())


@given(text=texts, data=st.data())
def test_what_one_secret_hides_no_other_shows(text: str, data: st.DataObject) -> None:
    secrets = [
        (Span(*_range(data, len(text))), data.draw(masking))
        for _ in range(data.draw(st.integers(0, 4), label="secrets"))
    ]
    shown = masked_within(text, secrets)
    assert len(shown) == len(text)
    for i, written in enumerate(text):
        covering = [
            mask(text[slice(*span)], how)[i - span.start] for span, how in secrets if span.start <= i < span.end
        ]
        assert shown[i] == (BULLET if BULLET in covering else written)
    assert masked_within(text, reversed(secrets)) == shown


def _assert_exact(finding: Finding, text: str) -> None:
    assert finding.source == "draft"
    assert finding.start is not None
    assert finding.end is not None
    assert 0 <= finding.start < finding.end <= len(text)
    assert finding.match == text[finding.start : finding.end]
    assert finding.start_utf16 == len(text[: finding.start].encode("utf-16-le", "surrogatepass")) // 2
    assert finding.end_utf16 == len(text[: finding.end].encode("utf-16-le", "surrogatepass")) // 2
    for suggestion in finding.suggestions:
        assert suggestion.start is not None
        assert suggestion.end is not None
        assert 0 <= suggestion.start <= suggestion.end <= len(text)


def _contract_order(finding: Finding) -> tuple[bool, bool, int, int, str]:
    """Draft, then thread by number; null first, then by position (its start, then its end), then by rule."""
    return (finding.source != "draft", finding.start is not None, finding.start or 0, finding.end or 0, finding.rule)


def _leaks(verdict: Verdict) -> list[tuple[int, int, str]]:
    """The spans of personal data with their labels, those that overlap as one with the label of the longest."""
    joined: list[tuple[int, int, str, int]] = []
    for finding in verdict.findings:
        if finding.category != "personal-data":
            continue
        start, end = finding.start or 0, finding.end or 0
        label, length = _LABELS[finding.rule], end - start
        if joined and start < joined[-1][1]:
            before = joined.pop()
            start, end = before[0], max(before[1], end)
            if before[3] >= length:
                label, length = before[2], before[3]
        joined.append((start, end, label, length))
    return [(start, end, label) for start, end, label, _ in joined]


def _tone_rules(write: Callable[..., str]) -> tuple[str, ...]:
    return (
        *_personal_data_rules(write),
        write("tone.a", kind="phrases", phrases=["damn", "nicht*"]),
        write("tone.b", kind="pattern", pattern="damn|scheiße", severity="info"),
        write("house.c", kind="pattern", pattern=r"damn\b.", status="shadow"),
    )


def _raise(case: Case) -> Iterable[Match]:
    raise ValueError(case.draft.text)


def _range(data: st.DataObject, length: int) -> tuple[int, int]:
    start = data.draw(st.integers(0, length))
    return start, data.draw(st.integers(start, length))


_MADE: dict[object, Any] = {}


def _once(name: object, make: Callable[[], Any]) -> Any:
    """What is expensive to make, made for the first of many examples."""
    if name not in _MADE:
        _MADE[name] = make()
    return _MADE[name]
