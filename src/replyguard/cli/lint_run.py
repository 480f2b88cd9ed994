"""What `replyguard lint` does: read, check, report, and tell what a person should know besides."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from replyguard import Guard
from replyguard.cli import exits
from replyguard.cli.lint_call import LintCall
from replyguard.cli.lint_progress import COMPARING, PLACING, LintProgress
from replyguard.cli.streams import is_coloured
from replyguard.linting.ignored import Ignored
from replyguard.linting.lint_file import LintFile
from replyguard.linting.replaced import replaced, replaced_binary
from replyguard.linting.run import Clean, Result, Run, Unchanged
from replyguard.reports.formats import report_for
from replyguard.reports.report import Report
from replyguard.reports.totals import Totals
from replyguard.saved_replies import MissingPath, Notice, SavedReply, Unreadable, read_paths
from replyguard.saved_replies.reader import OnOpen, Tell

_MOST_STALE = 20


def run(call: LintCall) -> int:
    """Check the replies in the paths, write the report, and give the exit code."""
    guards, written = call.guards()
    try:
        if call.watch:
            from replyguard.cli.lint_watch import watch

            return watch(call, lambda changed: _lint(call, guards, written, changed))
        if call.fix:
            from replyguard.cli.lint_fix import fix

            code = fix(call, guards, written)
            if call.preview or code != exits.CLEAN:
                return code
        return _lint(call, guards, written)
    except MissingPath as error:
        print(f"error: {error}", file=sys.stderr)
        return exits.USAGE


def _lint(
    call: LintCall, guards: list[Guard], written: LintFile, is_wanted: Callable[[str], bool] | None = None
) -> int:
    linting = call.run(guards, written)
    outcome, ignored = Outcome(call.fail_on), call.ignored()
    report = report_for(
        call.output_format,
        [guard.policy for guard in guards],
        statistics=call.statistics,
        coloured=call.output is None and is_coloured(sys.stdout),
    )
    try:
        if call.resume:
            from replyguard.cli.lint_resume import lint_in_parts

            return _finished(call, linting, lint_in_parts(call, linting, report, ignored))
        with opened(call, linting, ignored, is_wanted, tell) as results, written_to(call) as write:
            write(report.head())
            for result in results:
                if piece := outcome.add(result, report):
                    write(piece)
            outcome.totals.left_out = ignored.count if ignored is not None else 0
            for piece in report.tail(outcome.totals):
                write(piece)
    finally:
        if linting.cache is not None:
            linting.cache.close()
    return _finished(call, linting, outcome)


@dataclass(slots=True)
class Outcome:
    """The counts and the exit code of a run so far."""

    fail_on: str
    totals: Totals = field(default_factory=Totals)
    code: int = exits.CLEAN
    told: list[str] = field(default_factory=list)
    """What was said on standard error of what could not be read."""

    def add(self, result: Result, report: Report) -> str:
        """Count a result, and give the report's piece on it."""
        if isinstance(result, Clean):
            self.totals.add_clean(result.path)
            return report.clean(result.path, result.locate)
        if isinstance(result, Unchanged):
            self.totals.unchanged += 1
            return ""
        if isinstance(result, Unreadable):
            self.totals.unreadable += 1
            self.code = exits.worst(self.code, exits.UNDETERMINED)
            place = f"{result.path}:{result.line}" if result.line else result.path
            self.told.append(f"{place}: unreadable: {result.message}")
            print(self.told[-1], file=sys.stderr)
            return report.unreadable(result.path, result.line, result.message)
        verdict = result.verdict
        self.totals.add(result.path, verdict, result.accepted)
        self.code = exits.worst(self.code, exits.of_verdict(verdict, self.fail_on))
        return report.reply(result)


@contextmanager
def opened(
    call: LintCall,
    linting: Run,
    ignored: Ignored | None,
    is_wanted: Callable[[str], bool] | None = None,
    tell: Tell | None = None,
) -> Iterator[Iterator[Result]]:
    """The results for all paths of a call, with a bar on the terminal; raises MissingPath before anything is read."""
    progress = LintProgress(call.paths, is_shown=call.progress and sys.stderr.isatty())
    with progress:
        if call.compares(linting.lint_file):
            _compare(call, linting, progress)
        items = replies(call, linting, ignored, is_wanted, tell, progress.opened)
        yield progress.following(linting.results(items))


def _compare(call: LintCall, linting: Run, progress: LintProgress) -> None:
    """Hold all replies against each other, also where only some are linted: what has changed against what has not."""
    phases = iter((COMPARING, PLACING))

    def read() -> Iterator[SavedReply | Unreadable]:
        ignored = call.ignored()
        leaves_out = None if ignored is None else ignored.leaves_out
        items = read_paths(call.paths, call.reading, leaves_out=leaves_out, on_open=progress.opened)
        return progress.following(items, next(phases))

    linting.compare(read)


def replies(
    call: LintCall,
    linting: Run,
    ignored: Ignored | None,
    is_wanted: Callable[[str], bool] | None,
    tell: Tell | None,
    on_open: OnOpen,
) -> Iterator[SavedReply | Unreadable]:
    """What is read of the paths of a call; raises MissingPath before anything is."""

    def leaves_out(path: str) -> bool:
        if linting.changes is not None and not linting.changes.concern(path):
            return True
        return (ignored is not None and ignored.leaves_out(path)) or (is_wanted is not None and not is_wanted(path))

    return read_paths(call.paths, call.reading, tell=tell, leaves_out=leaves_out, on_open=on_open)


def tell(notice: Notice) -> None:
    """Say what was chosen for a file."""
    print(f"{notice.path}: note: {notice.message}", file=sys.stderr)


@contextmanager
def written_to(call: LintCall, folder: Path | None = None) -> Iterator[Callable[[str], object]]:
    """Where the report goes; a file takes an older one's place when it is whole, until then it is in `folder`."""
    if call.output is None:
        yield sys.stdout.write
    elif call.output_format == "parquet":
        from replyguard.reports.rows import ParquetRows

        with replaced_binary(call.output, folder) as binary:
            rows = ParquetRows(binary)
            yield rows.write
            rows.close()
    else:
        with replaced(call.output, folder) as file:
            yield file.write


def _finished(call: LintCall, linting: Run, outcome: Outcome) -> int:
    """Tell what stands beside the report, and give the exit code."""
    totals = outcome.totals
    for waiver in linting.unused_waivers():
        is_over = waiver.until is not None and waiver.until < linting.today
        why = f"is over since {waiver.until}" if is_over else "covers nothing"
        place = ", ".join(filter(None, (waiver.path, waiver.reply)))
        print(f"note: the exception for {waiver.rule}{f' ({place})' if place else ''} {why}", file=sys.stderr)
    if linting.baseline is None or call.baseline is None:
        return outcome.code
    if call.write_baseline:
        count = linting.baseline.write(call.baseline, totals.files)
        print(f"{call.baseline}: {count:,} finding{'' if count == 1 else 's'} accepted", file=sys.stderr)
        return outcome.code if outcome.code == exits.UNDETERMINED else exits.CLEAN
    if call.revision is None:
        _tell_stale(call, linting, totals)
    return outcome.code


def _tell_stale(call: LintCall, linting: Run, totals: Totals) -> None:
    assert linting.baseline is not None
    stale = list(linting.baseline.stale(totals.files))
    for entry in stale[:_MOST_STALE]:
        print(f"note: {entry.path}: {entry.rule} ({entry.ordinal}) is accepted, but no longer there", file=sys.stderr)
    if stale:
        many = f"{len(stale):,} accepted findings are" if len(stale) > 1 else "1 accepted finding is"
        print(f"note: {many} gone; --write-baseline forgets them: {call.baseline}", file=sys.stderr)
