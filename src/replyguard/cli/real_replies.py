"""An author's own replies, read from files: what a rule flags among them, shown with personal data masked."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import typer

from replyguard import Draft, DraftError, Finding, Guard, Verdict
from replyguard.reports.record import masked_text
from replyguard.saved_replies import MissingPath, ReadOptions, SavedReply, Unreadable, read_paths

_AROUND = 40
_MOST_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply from a file, as a draft, with its place."""

    saved: SavedReply
    draft: Draft

    def place(self, offset: int | None) -> str:
        """File and line of a position."""
        return f"{self.saved.path}:{self.saved.locate(offset or 0)[0]}"


def replies_in(paths: Sequence[Path]) -> list[Reply]:
    """The replies of files and folders. Raises BadParameter where there are none; what cannot be read is told."""
    found: list[Reply] = []
    try:
        for item in read_paths(paths, ReadOptions()):
            if isinstance(item, Unreadable):
                print(f"{item.path}: unreadable: {item.message}", file=sys.stderr)
                continue
            fields = {"text": item.text, "format": item.format, "language": item.language, "id": item.name}
            try:
                found.append(Reply(item, Draft.from_mapping(fields)))
            except DraftError as error:
                print(f"{item.path}: unreadable: {error}", file=sys.stderr)
    except MissingPath as error:
        raise typer.BadParameter(str(error), param_hint="--on") from None
    if not found:
        raise typer.BadParameter("no replies there", param_hint="--on")
    return found


def alarms(guard: Guard, rule: str, replies: Sequence[Reply]) -> Iterator[str]:
    """The share of replies that a rule flags, and the ten most telling hits: each wording once, the commonest first."""
    hits: dict[str, list[tuple[Reply, Finding]]] = {}
    flagged = 0
    for reply in replies:
        verdict = guard.check(reply.draft)
        found = [one for one in (*verdict.findings, *verdict.shadow) if one.rule == rule]
        flagged += bool(found)
        for one in found:
            hits.setdefault(" ".join((one.match or "").casefold().split()), []).append((reply, one))
    share = flagged / len(replies)
    yield f"  flags {flagged:,} of {len(replies):,} replies ({share:.2%})"
    reader = Guard()
    for same in sorted(hits.values(), key=len, reverse=True)[:_MOST_SHOWN]:
        reply, finding = same[0]
        shown = around(reply, finding, reader.check(reply.draft))
        yield f"  {len(same):>5,} ×  {shown}  ({reply.place(finding.start)})"


def around(reply: Reply, finding: Finding, verdict: Verdict) -> str:
    """A finding in its surroundings, in one line, personal data masked."""
    text = masked_text(reply.draft.text, verdict)
    if finding.start is None or finding.end is None or finding.source != "draft":
        return " ".join(text[: 2 * _AROUND].split()) + ("…" if len(text) > 2 * _AROUND else "")
    start, end = max(0, finding.start - _AROUND), min(len(text), finding.end + _AROUND)
    inside = finding.match if finding.category == "personal-data" else text[finding.start : finding.end]
    line = f"{text[start : finding.start]}[[{inside}]]{text[finding.end : end]}"
    return f"{'…' if start else ''}{' '.join(line.split())}{'…' if end < len(text) else ''}"
