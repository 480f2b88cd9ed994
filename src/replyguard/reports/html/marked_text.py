"""A reply's text with its findings marked in place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from replyguard import Finding
from replyguard.reports.advice import printable
from replyguard.reports.html.words import both, number
from replyguard.reports.totals import WEIGHTS

_AROUND = 600
_WORTH_LEAVING_OUT = 200


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding with its number in the reply and the address of its card."""

    finding: Finding
    number: int
    card: str


def marked_text(masked: str, marks: Sequence[Mark]) -> str:
    """The masked text as HTML. Where findings overlap, the gravest gives the colour; long stretches without are cut."""
    placed = [mark for mark in marks if _has_extent(mark.finding)]
    cuts = {0, len(masked)}
    for mark in placed:
        cuts.update((mark.finding.start or 0, mark.finding.end or 0))
    edges = sorted(cuts)
    parts = []
    numbered: set[int] = set()
    for start, end in pairwise(edges):
        covering = [mark for mark in placed if (mark.finding.start or 0) <= start and end <= (mark.finding.end or 0)]
        if covering:
            new = [mark for mark in covering if mark.number not in numbered]
            numbered.update(mark.number for mark in new)
            parts.append(_marked(_shown(masked[start:end]), covering, new))
        else:
            parts.extend(_plain(masked[start:end], is_first=start == 0, is_last=end == len(masked)))
    return "".join(parts)


def _has_extent(finding: Finding) -> bool:
    return finding.source == "draft" and finding.start is not None and finding.end is not None


def _marked(text: str, covering: Sequence[Mark], new: Sequence[Mark]) -> str:
    worst = min(covering, key=lambda mark: WEIGHTS.index(mark.finding.severity))
    waived = " waived" if all(mark.finding.waived for mark in covering) else ""
    numbers = "".join(f"<sup>{mark.number}</sup>" for mark in new)
    cards = " ".join(mark.card for mark in covering)
    return (
        f'<a class="mark {worst.finding.severity}{waived}" href="#{worst.card}" data-cards="{cards}">'
        f"<mark>{text}</mark>{numbers}</a>"
    )


def _plain(text: str, *, is_first: bool, is_last: bool) -> Iterator[str]:
    before = 0 if is_first else _AROUND
    behind = 0 if is_last else _AROUND
    left_out = len(text) - before - behind
    if left_out <= _WORTH_LEAVING_OUT + _AROUND * (is_first + is_last):
        yield _shown(text)
        return
    if is_first and is_last:  # nothing is marked in it: its beginning is enough
        before, left_out = 2 * _AROUND, len(text) - 2 * _AROUND
    yield _shown(text[:before])
    yield f'<span class="elided">… {number(left_out)} {both("elided")} …</span>'
    yield _shown(text[before + left_out :])


def _shown(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return escape("\n".join(printable(line) for line in lines))
