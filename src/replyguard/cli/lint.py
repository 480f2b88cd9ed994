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
    # the readers and reports are loaded for this command alone
    from replyguard.cli.lint_run import run
    from replyguard.saved_replies import ReadOptions

    surroundings = {"venue": venue, "visibility": visibility, "kind": kind}
    return run(guard_for(policy), paths, ReadOptions(text_field, format), surroundings, output_format, fail_on)
