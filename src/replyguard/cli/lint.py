"""`replyguard lint`: saved replies in files."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Literal

import typer

from replyguard import Draft, DraftError, Guard
from replyguard.cli import exits
from replyguard.cli.options import FailOn, KindOption, PolicyOption, VenueOption, VisibilityOption, guard_for
from replyguard.cli.streams import is_coloured
from replyguard.draft import Format
from replyguard.reports.json import JsonReport
from replyguard.reports.record import Checked
from replyguard.reports.text import TextReport, Totals
from replyguard.saved_replies import MissingPath, ReadOptions, SavedReply, Unreadable, read_paths

_PROGRESS_FROM = 200


def lint(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH", help="Files, or folders that are searched for them.", show_default=False),
    ],
    policy: PolicyOption = None,
    output_format: Annotated[Literal["text", "json"], typer.Option(help="How to write the report.")] = "text",
    fail_on: FailOn = "error",
    text_field: Annotated[
        str | None,
        typer.Option(help="The column or key that holds the reply. Default: 'reply', else 'text'.", show_default=False),
    ] = None,
    format: Annotated[
        Format | None, typer.Option(help="The markup of the replies. Default: recognised.", show_default=False)
    ] = None,
    venue: VenueOption = "owned",
    visibility: VisibilityOption = "public",
    kind: KindOption = "saved-reply",
) -> int:
    """Check the saved replies in files: plain text, Markdown, YAML, CSV, JSONL.

    In CSV and JSONL the column or key named by --text-field is read, else 'reply', else 'text', and nothing else.

    Example:
      replyguard lint examples/saved-replies --fail-on warning

    Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 a wrong call, path or policy, 3 not all was checked.
    """
    guard = guard_for(policy)
    try:
        items = read_paths(paths, ReadOptions(text_field=text_field, format=format))
        checks = _checked(guard, items, venue=venue, visibility=visibility, kind=kind)
        return _report_json(checks, fail_on) if output_format == "json" else _report_text(checks, fail_on)
    except MissingPath as error:
        print(f"error: {error}", file=sys.stderr)
        return exits.USAGE


def _checked(
    guard: Guard, items: Iterable[SavedReply | Unreadable], **surroundings: str
) -> Iterator[Checked | Unreadable]:
    for item in items:
        if isinstance(item, Unreadable):
            yield item
            continue
        fields = {"text": item.text, "id": item.name, "format": item.format, "language": item.language, **surroundings}
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
