"""`replyguard lint`: saved replies in files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from replyguard.cli.options import FailOn, KindOption, PolicyOption, VenueOption, VisibilityOption, guard_for
from replyguard.draft import Format


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
        typer.Option(
            help="The column or key that holds the reply. Default: the export's own, 'reply', 'text', or guessed.",
            show_default=False,
        ),
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option(
            help="The encoding of text files, such as windows-1252. Default: recognised.",
            show_default=False,
        ),
    ] = None,
    separator: Annotated[
        str | None,
        typer.Option(
            help="What separates the cells of CSV files; 'tab' for a tab. Default: recognised.",
            show_default=False,
        ),
    ] = None,
    format: Annotated[
        Format | None, typer.Option(help="The markup of the replies. Default: recognised.", show_default=False)
    ] = None,
    venue: VenueOption = "owned",
    visibility: VisibilityOption = "public",
    kind: KindOption = "saved-reply",
) -> int:
    """Check the saved replies in files: text, Markdown, YAML, CSV, JSON, JSONL, Excel, Parquet, exports of helpdesks.

    What was guessed of a file (its encoding, its separator, the column that holds the reply) is told on stderr.

    Examples:
      replyguard lint examples/saved-replies --fail-on warning

      replyguard lint macros.json templates.xlsx --text-field body

    Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 a wrong call, path or policy, 3 not all was checked.
    """
    # the readers and reports are loaded for this command alone
    from replyguard.cli.lint_options import reading
    from replyguard.cli.lint_run import run
    from replyguard.saved_replies import ReadOptions

    surroundings = {"venue": venue, "visibility": visibility, "kind": kind}
    options = reading(ReadOptions(text_field, format), encoding, separator)
    return run(guard_for(policy), paths, options, surroundings, output_format, fail_on)
