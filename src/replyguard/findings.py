"""Turns what a rule found into a finding: spans in the source, masked text, message and suggestions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from replyguard.draft import Waiver
from replyguard.masking import masked_within
from replyguard.redaction import Leak, leaks_in_tags, merged_leaks, reworded, rewritten
from replyguard.rules.base import Edit, Match, Rule
from replyguard.rules.header import Header
from replyguard.text.offsets import Span
from replyguard.text.reading import Reading
from replyguard.verdict import Finding, Severity, Suggestion
from replyguard.waivers import waiver_for

_ANY_LABEL = {"de": "[entfernt]", "en": "[removed]"}


@dataclass(frozen=True, slots=True)
class Found:
    """One match of one rule in the draft, at the severity that the policy settled."""

    rule: Rule
    severity: Severity
    match: Match

    @property
    def is_leak(self) -> bool:
        """True where it is to be redacted, if it is not waived."""
        return self.rule.header.is_personal_data and self.severity != "info" and self.match.span is not None


def label_of(rule: Rule, language: str | None) -> str:
    """What stands in the place of a match of this rule when it is redacted."""
    labels = rule.redaction_label or _ANY_LABEL
    return labels.get(language or "", labels.get("en", next(iter(labels.values()))))


@dataclass(frozen=True, slots=True)
class Shown:
    """What findings may show of a draft, whichever rule made them: the masked source, and what replaces leaks."""

    source: str
    leaks_in_tags: Sequence[tuple[int, Leak]]

    @classmethod
    def of(cls, found: Sequence[Found], reading: Reading) -> Shown:
        """All personal data found are masked, waived or not; those at warning and above are leaks."""
        personal = [one for one in found if one.rule.header.is_personal_data and one.match.span is not None]
        spans = ((reading.source_span(one.match.span), one.rule.header.mask) for one in personal if one.match.span)
        leaks = [(one.match.span, label_of(one.rule, reading.language)) for one in personal if one.match.span]
        return cls(masked_within(reading.source, spans), leaks_in_tags(reading, merged_leaks(leaks)))


def finding_of(
    one: Found, reading: Reading, shown: Shown, waivers: Sequence[Waiver], today: date, url: str | None
) -> Finding:
    """The finding for a match, in the language of the draft."""
    header, match = one.rule.header, one.match
    language = reading.language
    span = reading.source_span(match.span) if match.span is not None else None
    text = shown.source[span.start : span.end] if span is not None else None
    is_masked = span is not None and text != reading.source[span.start : span.end]
    start, end = span if span is not None else (None, None)
    start16, end16 = _utf16(reading, start, end)
    return Finding(
        rule=header.name,
        category=header.category,
        severity=one.severity,
        message=_filled(header, language, text),
        why=header.why.for_language(language),
        source="draft",
        start=start,
        end=end,
        start_utf16=start16,
        end_utf16=end16,
        match=text,
        # what another rule looked for may be the very thing that is masked
        evidence=None if is_masked and not header.is_personal_data else match.evidence,
        confidence=match.confidence,
        related=(),
        suggestions=tuple(_suggestions(one, reading, shown)),
        url=url,
        waived=waiver_for(header.name, waivers, today) if waivers else None,
    )


def _filled(header: Header, language: str | None, shown: str | None) -> str:
    return header.message.for_language(language).replace("{match}", " ".join(shown.split()) if shown else "")


def _utf16(reading: Reading, start: int | None, end: int | None) -> tuple[int | None, int | None]:
    if start is None or end is None:
        return None, None
    return reading.utf16.of(start), reading.utf16.of(end)


def _suggestions(one: Found, reading: Reading, shown: Shown) -> list[Suggestion]:
    span = one.match.span
    if span is None:
        return []
    if one.rule.header.is_personal_data:
        label = label_of(one.rule, reading.language)
        return [_redaction(reading, shown, Edit(span, label), one.match.is_validated)]
    edits = one.match.edits
    if not edits and one.match.replacement is not None:
        edits = (Edit(span if one.match.replacement else _with_one_blank(reading.text, span), one.match.replacement),)
    return [suggestion for suggestion in (_rewording(reading, shown, edits),) if suggestion is not None]


def _with_one_blank(text: str, span: Span) -> Span:
    """The range of a word that is to be left out, with the blank that would be too many."""
    if span.end < len(text) and text[span.end] == " " and (span.start == 0 or text[span.start - 1].isspace()):
        return Span(span.start, span.end + 1)
    if span.start > 0 and text[span.start - 1] == " ":
        return Span(span.start - 1, span.end)
    return span


def _redaction(reading: Reading, shown: Shown, edit: Edit, is_safe: bool) -> Suggestion:
    source = reading.source_span(edit.span)
    return _suggestion(
        "redact", reading, source, rewritten(reading, edit.span, edit.text, shown.leaks_in_tags), is_safe
    )


def _rewording(reading: Reading, shown: Shown, edits: Sequence[Edit]) -> Suggestion | None:
    """The suggestion to make these edits; None where there are none, or where they would break the markup."""
    if not edits:
        return None
    made = reworded(reading, edits, shown.leaks_in_tags)
    return None if made is None else _suggestion("replace", reading, *made, False)


def _suggestion(
    kind: Literal["redact", "replace"], reading: Reading, source: Span, text: str, is_safe: bool
) -> Suggestion:
    start16, end16 = _utf16(reading, *source)
    return Suggestion(
        kind=kind,
        start=source.start,
        end=source.end,
        start_utf16=start16,
        end_utf16=end16,
        text=text,
        safe=is_safe,
    )
