"""`replyguard lint --resume`: the run keeps what it has, so that one that was cut off is gone on with."""

from __future__ import annotations

import hashlib
import io
import json
import sys
from collections.abc import Iterator

from replyguard import __version__
from replyguard.cli import exits
from replyguard.cli.lint_call import LintCall
from replyguard.cli.lint_progress import LintProgress
from replyguard.cli.lint_run import Outcome, replies, tell, written_to
from replyguard.linting.ignored import Ignored
from replyguard.linting.parts import PART, Item, OnOpen, Part, Parts
from replyguard.linting.run import Run
from replyguard.reports.report import Report
from replyguard.reports.totals import Totals


def lint_in_parts(call: LintCall, linting: Run, report: Report, ignored: Ignored | None) -> Outcome:
    """Check what no part covers, keep each part as soon as it is done, and put the output together; gives the counts.

    The report is one whose pieces stand for themselves. Raises MissingPath, InUse and OSError.
    """
    assert call.output is not None
    call.compares(linting.lint_file)  # which is refused here
    progress = LintProgress(call.paths, is_shown=call.progress and sys.stderr.isatty())

    def items(on_open: OnOpen) -> Iterator[Item]:
        def opened(path: str, handle: io.BufferedReader) -> None:
            progress.opened(path, handle)
            on_open(path, handle)

        return replies(call, linting, ignored, None, tell, opened)

    parts = Parts(call.output, _key(call, linting), items)
    try:
        whole = Outcome(call.fail_on)
        with progress:
            for part, covered in progress.following(parts.kept()):
                linting.recall(covered, part.waivers)
                for line in part.told:
                    print(line, file=sys.stderr)
                _add(whole, part)
            if whole.totals.replies:
                print(f"note: {whole.totals.replies:,} replies were checked before", file=sys.stderr)
            for part in _checked(call, linting, report, parts, progress):
                parts.add(part)
                _add(whole, part)
        whole.totals.left_out = ignored.count if ignored is not None else 0
        with written_to(call, parts.folder) as write:
            write(report.head())
            for text in parts.texts():
                write(text)
            for piece in report.tail(whole.totals):
                write(piece)
        parts.clear()
    finally:
        parts.close()
    return whole


def _checked(call: LintCall, linting: Run, report: Report, parts: Parts, progress: LintProgress) -> Iterator[Part]:
    outcome, pieces, count = Outcome(call.fail_on), [""], 0
    for result in progress.following(linting.results(parts.following())):
        pieces.append(outcome.add(result, report))
        count += 1
        if count == PART:
            yield _part(outcome, pieces, count, linting)
            outcome, pieces, count = Outcome(call.fail_on), [""], 0
    if count:
        yield _part(outcome, pieces, count, linting)


def _part(outcome: Outcome, pieces: list[str], count: int, linting: Run) -> Part:
    waivers = tuple(linting.used_waivers)
    return Part(count, "".join(pieces), tuple(outcome.told), outcome.totals.to_data(), outcome.code, waivers)


def _add(whole: Outcome, part: Part) -> None:
    whole.totals.merge(Totals.from_data(part.totals))
    whole.code = exits.worst(whole.code, part.code)


def _key(call: LintCall, linting: Run) -> str:
    """A digest of everything that decides but the replies."""
    asked = linting.asked
    deciding = [
        __version__,
        linting.today.isoformat(),
        [guard.digest for guard in linting.guards],
        linting.lint_file.source.model_dump_json(),
        str(linting.lint_file.folder),
        [asked.guard, asked.venue, asked.visibility, asked.kind],
        call.output_format,
        call.fail_on,
    ]
    return hashlib.sha256(json.dumps(deciding).encode()).hexdigest()
