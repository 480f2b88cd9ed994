"""What a report is written about: a checked reply, where it stands, and what may be shown of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from replyguard import Finding, Verdict

Locate = Callable[[int], tuple[int, int]]


class OtherPlace(NamedTuple):
    """A place in another reply that a finding is about."""

    path: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Checked:
    """One reply with its verdict. `locate` turns an offset of the text into line and column of the file.

    Reports show `masked`, never `text`: the text with every personal datum that was found masked, its length
    unchanged. `ordinals` counts the findings of one rule in the reply from 1, in the order of `verdict.findings`;
    `accepted` is how many findings a baseline has taken out of them. `digest` is that of the whole reply. `elsewhere`
    are the places in other replies that a finding is about, by its rule and ordinal.
    """

    path: str
    name: str | None
    text: str
    masked: str
    verdict: Verdict
    locate: Locate
    ordinals: tuple[int, ...]
    accepted: int
    digest: str
    elsewhere: Mapping[tuple[str, int], tuple[OtherPlace, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, path: str, name: str | None, text: str, verdict: Verdict, locate: Locate) -> Checked:
        """The record of a reply of which nothing has been accepted."""
        masked, ordinals = masked_text(text, verdict), ordinals_of(verdict.findings)
        return cls(path, name, text, masked, verdict, locate, ordinals, 0, digest_of(text))


def digest_of(text: str) -> str:
    """The digest by which a reply is known again; of the whole text, never of a part of it."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def ordinals_of(findings: Iterable[Finding]) -> tuple[int, ...]:
    """For each finding the how-manieth of its rule it is, from 1."""
    seen: dict[str, int] = {}
    ordinals = []
    for finding in findings:
        ordinal = seen[finding.rule] = seen.get(finding.rule, 0) + 1
        ordinals.append(ordinal)
    return tuple(ordinals)


def masked_text(text: str, verdict: Verdict) -> str:
    """The text with every personal datum that was found masked; its length unchanged."""
    for finding in (*verdict.findings, *verdict.shadow):
        if finding.category == "personal-data" and finding.source == "draft" and finding.match is not None:
            text = text[: finding.start] + finding.match + text[finding.end :]
    return text


def place_of(checked: Checked, finding: Finding) -> tuple[int, int]:
    """Line and column of a finding in the file; of the reply's beginning where it is about the whole."""
    return checked.locate(finding.start if finding.start is not None and finding.source == "draft" else 0)


def end_of(checked: Checked, finding: Finding) -> tuple[int, int]:
    """Line and column behind the last character of a finding; its beginning where it has no extent."""
    if finding.start is None or finding.end is None or finding.source != "draft" or finding.end <= finding.start:
        return place_of(checked, finding)
    line, column = checked.locate(finding.end - 1)
    behind = checked.locate(finding.end)
    # what follows in the text may stand elsewhere in the file
    return behind if behind[0] == line and behind[1] > column else (line, column + 1)


def fingerprint(checked: Checked, finding: Finding, ordinal: int) -> str:
    """What stays the same of a finding while its reply does: nothing of the match goes into it alone."""
    return hashlib.sha256(f"{checked.digest} {finding.rule} {ordinal}".encode()).hexdigest()


def numbered(checked: Checked) -> Sequence[tuple[Finding, int]]:
    """The findings, each with its ordinal."""
    return list(zip(checked.verdict.findings, checked.ordinals, strict=True))


def elsewhere(checked: Checked, finding: Finding) -> tuple[OtherPlace, ...]:
    """The places in other replies that a finding is about."""
    if not checked.elsewhere:
        return ()
    ordinal = next((ordinal for one, ordinal in numbered(checked) if one is finding), 0)
    return checked.elsewhere.get((finding.rule, ordinal), ())
