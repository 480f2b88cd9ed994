"""What `replyguard lint` does: read, check, report."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal

from replyguard import Draft, DraftError, Guard
from replyguard.cli import exits
from replyguard.cli.streams import is_coloured
from replyguard.reports.json import JsonReport
from replyguard.reports.record import Checked
from replyguard.reports.text import TextReport, Totals
from replyguard.saved_replies import MissingPath, Notice, ReadOptions, SavedReply, Unreadable, read_paths

_PROGRESS_FROM = 200


def run(
    guard: Guard,
    paths: Sequence[Path],
    options: ReadOptions,
    surroundings: Mapping[str, str],
    output_format: Literal["text", "json"],
    fail_on: str,
) -> int:
    """Check the replies in the paths, write the report, and give the exit code."""
    try:
        items = read_paths(paths, options, tell=_tell)
        checks = _checked(guard, items, surroundings)
        return _report_json(checks, fail_on) if output_format == "json" else _report_text(checks, fail_on)
    except MissingPath as error:
        print(f"error: {error}", file=sys.stderr)
        return exits.USAGE


def _checked(
    guard: Guard, items: Iterable[SavedReply | Unreadable], surroundings: Mapping[str, str]
) -> Iterator[Checked | Unreadable]:
    for item in items:
        if isinstance(item, Unreadable):
            yield item
            continue
        fields = {"text": item.text, "id": item.name, "format": item.format, "language": item.language, **surroundings}
        if item.visibility is not None:
            fields["visibility"] = item.visibility
        try:
            verdict = guard.check(Draft.from_mapping(fields))
        except DraftError as error:
            yield Unreadable(item.path, item.locate(0)[0], str(error))
            continue
        yield Checked(item.path, item.name, item.text, verdict, item.locate)


def _report_text(items: Iterable[Checked | Unreadable], fail_on: str) -> int:
    report = TextReport(coloured=is_coloured(sys.stdout))
    totals = Totals()
    code = exits.CLEAN
    for item in _with_progress(items):
        if isinstance(item, Unreadable):
            totals.unreadable += 1
            code = exits.worst(code, exits.UNDETERMINED)
            print(_unreadable_line(item), file=sys.stderr)
            continue
        totals.add(item.verdict)
        code = exits.worst(code, exits.of_verdict(item.verdict, fail_on))
        for line in report.lines(item):
            print(line)
    for line in report.summary(totals):
        print(line)
    return code


def _report_json(items: Iterable[Checked | Unreadable], fail_on: str) -> int:
    report = JsonReport()
    code = exits.CLEAN
    checked = 0
    sys.stdout.write(report.head())
    for item in _with_progress(items):
        if isinstance(item, Unreadable):
            code = exits.worst(code, exits.UNDETERMINED)
            report.unreadable(item.path, item.line, item.message)
            print(_unreadable_line(item), file=sys.stderr)
            continue
        checked += 1
        code = exits.worst(code, exits.of_verdict(item.verdict, fail_on))
        for line in report.lines(item):
            sys.stdout.write(line)
    print(report.tail(checked))
    return code


def _tell(notice: Notice) -> None:
    print(f"{notice.path}: note: {notice.message}", file=sys.stderr)


def _unreadable_line(item: Unreadable) -> str:
    place = f"{item.path}:{item.line}" if item.line else item.path
    return f"{place}: unreadable: {item.message}"


def _with_progress(items: Iterable[Checked | Unreadable]) -> Iterator[Checked | Unreadable]:
    """The items, with a bar on a terminal once there are many; it goes away at the end."""
    if not sys.stderr.isatty():
        yield from items
        return
    progress = None
    task = None
    try:
        for number, item in enumerate(items, 1):
            if number == _PROGRESS_FROM:
                from rich.console import Console
                from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

                columns = (SpinnerColumn(), TextColumn("checking replies"), MofNCompleteColumn(), TimeElapsedColumn())
                progress = Progress(
                    *columns,
                    console=Console(stderr=True),
                    transient=True,
                    # else a report that goes to a file would land on the terminal
                    redirect_stdout=sys.stdout.isatty(),
                )
                progress.start()
                task = progress.add_task("checking", total=None, completed=number)
            elif progress is not None and task is not None:
                progress.advance(task)
            yield item
    finally:
        if progress is not None:
            progress.stop()
