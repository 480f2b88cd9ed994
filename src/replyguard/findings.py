"""Turns what a rule found into a finding: spans in the source, masked text, message and suggestions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from replyguard.draft import Draft, Waiver
from replyguard.masking import mask, masked_within
from replyguard.redaction import Leak, Redaction, Replacement, reworded, rewritten
from replyguard.rules.base import DRAFT, Edit, Insertion, Match, Repeat, Rule
from replyguard.text.offsets import Span, SpanSet, Utf16Offsets
from replyguard.text.reading import Reading
from replyguard.verdict import Finding, Related, Severity, Suggestion
from replyguard.waivers import Exceptions

_POSTED = {
    "de": {
        "public": " – im Verlauf schon vom Kunden öffentlich genannt",
        "private": " – im Verlauf vom Kunden nur privat genannt",
        "both": " – im Verlauf schon vom Kunden genannt, öffentlich und privat",
    },
    "en": {
        "public": " – the customer has posted it in public",
        "private": " – the customer has given it in private only",
        "both": " – the customer has posted it in public and in private",
    },
}
_ANY_LABEL = {"de": "[entfernt]", "en": "[removed]"}


class Found(NamedTuple):
    """One match of one rule in the draft, at the severity that the policy settled.

    `labels` and `keeps_last_four` are what the policy says of its redaction, beside the rule's own labels.
    """

    rule: Rule
    severity: Severity
    match: Match
    labels: Mapping[str, str]
    keeps_last_four: bool
    is_waivable: bool

    @property
    def is_leak(self) -> bool:
        """True where it is to be redacted, if it is not waived."""
        match = self.match
        is_leak = self.rule.header.is_personal_data and self.severity != "info"
        return is_leak and match.span is not None and match.source == DRAFT

    def waiver(self, exceptions: Exceptions, reading: Reading) -> Waiver | None:
        """The waiver that covers it, where the policy accepts one."""
        if not self.is_waivable or not exceptions:
            return None
        span = self.match.span if self.match.source == DRAFT else None
        wording = reading.text[span.start : span.end] if span is not None else None
        return exceptions.covering(self.rule.header.name, wording)

    def leak(self, language: str | None) -> Leak | None:
        """What is replaced where this is redacted, with the label in a language."""
        if self.match.span is None or not self.rule.header.is_personal_data or self.match.source != DRAFT:
            return None
        labels = {**(self.rule.redaction_label or _ANY_LABEL), **self.labels}
        label = labels.get(language or "", labels.get("en", next(iter(labels.values()))))
        # of what is masked wholly nothing is shown here either
        return Leak(self.match.span, label, self.keeps_last_four and self.rule.header.mask == "partly")


def standing(found: list[Found], reading: Reading) -> list[Found]:
    """All that was found but what gives way: to another of its family in the same sentence."""
    giving_way = {id(one) for one in found if one.rule.header.gives_way}
    if not giving_way:
        return found
    firm: dict[str, list[Span]] = {}
    for one in found:
        span, header = one.match.span, one.rule.header
        is_shown = one.match.is_finding and one.match.source == DRAFT and header.status != "shadow"
        if span is not None and is_shown and id(one) not in giving_way:
            firm.setdefault(header.category, []).append(_sentences(span, reading))
    taken = {category: SpanSet(spans) for category, spans in firm.items()}
    return [one for one in found if id(one) not in giving_way or not _meets(one, taken, reading)]


def _meets(one: Found, taken: Mapping[str, SpanSet], reading: Reading) -> bool:
    span, others = one.match.span, taken.get(one.rule.header.category)
    if others is None or one.match.source != DRAFT:
        return False
    return span is None or others.overlaps(_sentences(span, reading))


def _sentences(span: Span, reading: Reading) -> Span:
    """The sentences in which a range of the visible text begins and ends, and all between them."""
    return Span(reading.sentence_at(span.start).start, reading.sentence_at(max(span.start, span.end - 1)).end)


def redaction_of(found: Iterable[Found], reading: Reading) -> Redaction:
    """What replaces the personal data among what was found."""
    leaks = (one.leak(reading.language) for one in found)
    return Redaction(reading, (leak for leak in leaks if leak is not None))


class Shown(NamedTuple):
    """What findings may show of a draft, whichever rule made them: the masked source, and what replaces leaks."""

    source: str
    redaction: Redaction
    in_tags: Sequence[tuple[int, Replacement]]

    @classmethod
    def of(cls, found: Sequence[Found], reading: Reading) -> Shown:
        """All personal data found are masked and replaced, waived or not, at any severity."""
        spans = (
            (reading.source_span(one.match.span), one.rule.header.mask)
            for one in found
            if one.match.span is not None and one.match.source == DRAFT
            if one.rule.header.is_personal_data or one.match.is_private
        )
        redaction = redaction_of(found, reading)
        return cls(masked_within(reading.source, spans), redaction, redaction.in_tags())


def finding_of(
    one: Found,
    reading: Reading,
    shown: Shown,
    draft: Draft,
    exceptions: Exceptions,
    url: str | None,
    moving: Insertion | None,
) -> Finding:
    """The finding for a match, in the language of the draft; `moving` is what takes the conversation to private."""
    header, match = one.rule.header, one.match
    language = reading.language
    place = _in_draft(match, reading, shown) if match.source == DRAFT else _in_thread(one, draft)
    span, text, is_masked = place.span, place.text, place.is_masked
    start, end = span if span is not None else (None, None)
    start16, end16 = (
        (place.utf16.of(start), place.utf16.of(end)) if start is not None and end is not None else (None, None)
    )
    return Finding(
        rule=header.name,
        category=header.category,
        severity=one.severity,
        message=filled(one, language, text) + _posted_already(match.repeats, language),
        why=header.why.for_language(language),
        source=match.source,
        start=start,
        end=end,
        start_utf16=start16,
        end_utf16=end16,
        match=text,
        # what another rule looked for may be the very thing that is masked
        evidence=None if is_masked and not header.is_personal_data else match.evidence,
        confidence=match.confidence,
        related=tuple(
            Related(source=one.source, start=one.span.start, end=one.span.end)
            for one in (*match.repeats, *match.related)
        ),
        suggestions=tuple(_suggestions(one, reading, shown, moving)),
        url=url,
        waived=one.waiver(exceptions, reading),
    )


def contract_order(finding: Finding) -> tuple[bool, int, int, str, str]:
    """Draft before thread, whole-draft findings first, then by place, then by rule."""
    place = finding.start if finding.start is not None else -1
    return (
        finding.source != "draft",
        place,
        finding.end if finding.end is not None else -1,
        finding.rule,
        finding.source,
    )


class _Shown(NamedTuple):
    """Where a finding stands in its source, and what is shown of it."""

    span: Span | None
    text: str | None
    is_masked: bool
    utf16: Utf16Offsets


def _in_draft(match: Match, reading: Reading, shown: Shown) -> _Shown:
    if match.span is None:
        return _Shown(None, None, False, reading.utf16)
    span = reading.source_span(match.span)
    text = shown.source[span.start : span.end]
    return _Shown(span, text, text != reading.source[span.start : span.end], reading.utf16)


def _in_thread(one: Found, draft: Draft) -> _Shown:
    message = draft.thread[int(one.match.source.removeprefix("thread[").removesuffix("]"))]
    utf16 = Utf16Offsets(message.text)
    if one.match.span is None:
        return _Shown(None, None, False, utf16)
    return _Shown(one.match.span, shown_in_thread(one, message.text), one.match.is_private, utf16)


def shown_in_thread(one: Found, text: str) -> str | None:
    """What may be shown of a match in a message of the thread."""
    span = one.match.span
    if span is None:
        return None
    piece = text[span.start : span.end]
    return mask(piece, one.rule.header.mask) if one.match.is_private or one.rule.header.is_personal_data else piece


def filled(one: Found, language: str | None, shown: str | None) -> str:
    """The message of a finding, with what was found and what it was named."""
    message = one.rule.header.message.for_language(language)
    shown = " ".join(shown.split()) if shown else ""
    return message.replace("{match}", shown).replace("{named}", one.match.named or "")


def _posted_already(repeats: Sequence[Repeat], language: str | None) -> str:
    """That the customer wrote the same, and where others can read it."""
    seen = {repeat.visibility for repeat in repeats if repeat.is_from_customer}
    if not seen:
        return ""
    which = "both" if len(seen) > 1 else seen.pop()
    return _POSTED["de" if language == "de" else "en"][which]


def _suggestions(one: Found, reading: Reading, shown: Shown, moving: Insertion | None) -> list[Suggestion]:
    insertion = one.match.insertion
    if insertion is None and one.match.route is not None and not one.match.route.is_moving:
        insertion = moving
    if insertion is not None:
        return [_inserted(insertion, reading)]
    span = one.match.span
    if span is None or one.match.source != DRAFT:
        return []
    leak = one.leak(reading.language)
    if leak is not None:
        edit = Edit(span, shown.redaction.instead_of(leak))
        return [_redaction(reading, shown, edit, one.match.is_validated)]
    edits = one.match.edits
    if not edits and one.match.replacement is not None:
        edits = (Edit(span if one.match.replacement else _with_one_blank(reading.text, span), one.match.replacement),)
    choices = [edits, *((Edit(span, text),) for text in one.match.alternatives)]
    made = (_rewording(reading, shown, choice) for choice in choices)
    return [suggestion for suggestion in made if suggestion is not None]


def _with_one_blank(text: str, span: Span) -> Span:
    """The range of a word that is to be left out, with the blank that would be too many."""
    if span.end < len(text) and text[span.end] == " " and (span.start == 0 or text[span.start - 1].isspace()):
        return Span(span.start, span.end + 1)
    if span.start > 0 and text[span.start - 1] == " ":
        return Span(span.start - 1, span.end)
    return span


def _redaction(reading: Reading, shown: Shown, edit: Edit, is_safe: bool) -> Suggestion:
    source = reading.source_span(edit.span)
    return _suggestion("redact", reading, source, rewritten(reading, edit.span, edit.text, shown.in_tags), is_safe)


def _rewording(reading: Reading, shown: Shown, edits: Sequence[Edit]) -> Suggestion | None:
    """The suggestion to make these edits; None where there are none, or where they would break the markup."""
    if not edits:
        return None
    made = reworded(reading, edits, shown.in_tags)
    return None if made is None else _suggestion("replace", reading, *made, False)


def _inserted(insertion: Insertion, reading: Reading) -> Suggestion:
    """The suggestion to put a text into the draft."""
    text = reading.text
    if not text:
        place = 0
    elif insertion.position < len(text):
        place = reading.source_span(Span(insertion.position, insertion.position + 1)).start
    else:
        place = reading.source_span(Span(len(text) - 1, len(text))).end
    return _suggestion("insert", reading, Span(place, place), insertion.text, False)


def _suggestion(
    kind: Literal["redact", "replace", "insert"], reading: Reading, source: Span, text: str, is_safe: bool
) -> Suggestion:
    start16, end16 = reading.utf16.of(source.start), reading.utf16.of(source.end)
    return Suggestion(
        kind=kind,
        start=source.start,
        end=source.end,
        start_utf16=start16,
        end_utf16=end16,
        text=text,
        safe=is_safe,
    )
