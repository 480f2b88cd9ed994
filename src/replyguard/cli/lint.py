"""`replyguard lint`: saved replies in files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from replyguard.cli.options import FailOn, PolicyOption
from replyguard.draft import Format, Kind, Venue, Visibility

OutputFormat = Literal["text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "html", "parquet"]
_READING = "What is read"
_REPORT = "The report"
_WORK = "Working through"
_SPEED = "Speed"


def lint(
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH", help="Files, or folders that are searched for them.", show_default=False),
    ],
    policy: PolicyOption = None,
    fail_on: FailOn = "error",
    text_field: Annotated[
        str | None,
        typer.Option(
            help="The column or key that holds the reply. Default: the export's own, 'reply', 'text', or guessed.",
            show_default=False,
            rich_help_panel=_READING,
        ),
    ] = None,
    encoding: Annotated[
        str | None,
        typer.Option(
            help="The encoding of text files, such as windows-1252. Default: recognised.",
            show_default=False,
            rich_help_panel=_READING,
        ),
    ] = None,
    separator: Annotated[
        str | None,
        typer.Option(
            help="What separates the cells of CSV files; 'tab' for a tab. Default: recognised.",
            show_default=False,
            rich_help_panel=_READING,
        ),
    ] = None,
    format: Annotated[
        Format | None,
        typer.Option(
            help="The markup of the replies. Default: recognised.", show_default=False, rich_help_panel=_READING
        ),
    ] = None,
    venue: Annotated[
        Venue | None,
        typer.Option(help="Where they will stand. Default: owned.", show_default=False, rich_help_panel=_READING),
    ] = None,
    visibility: Annotated[
        Visibility | None,
        typer.Option(help="Who will read them. Default: public.", show_default=False, rich_help_panel=_READING),
    ] = None,
    kind: Annotated[
        Kind | None,
        typer.Option(
            help="Kept replies, or such as are about to be sent. Default: saved-reply.",
            show_default=False,
            rich_help_panel=_READING,
        ),
    ] = None,
    lint_file: Annotated[
        Path | None,
        typer.Option(
            help="Policies by path, and exceptions. Default: .replyguard.yaml, where it is there.",
            show_default=False,
            rich_help_panel=_READING,
        ),
    ] = None,
    ignore: Annotated[
        bool,
        typer.Option("--ignore/--no-ignore", help="Leave out what .replyguardignore names.", rich_help_panel=_READING),
    ] = True,
    output_format: Annotated[
        OutputFormat | None,
        typer.Option(
            help="How to write the report. Default: text; parquet where --output ends so.",
            show_default=False,
            rich_help_panel=_REPORT,
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            help="The file to write it to, whole or not at all. Default: standard output.",
            show_default=False,
            rich_help_panel=_REPORT,
        ),
    ] = None,
    statistics: Annotated[
        bool, typer.Option("--statistics", help="Only the counts; in JSON beside the rest.", rich_help_panel=_REPORT)
    ] = False,
    progress: Annotated[
        bool, typer.Option("--progress/--no-progress", help="A bar on a terminal.", rich_help_panel=_REPORT)
    ] = True,
    baseline: Annotated[
        Path | None,
        typer.Option(help="Findings accepted so far, which are left out.", show_default=False, rich_help_panel=_WORK),
    ] = None,
    write_baseline: Annotated[
        bool,
        typer.Option(
            "--write-baseline", help="Accept what is found now: write it to --baseline.", rich_help_panel=_WORK
        ),
    ] = False,
    diff: Annotated[
        str | None,
        typer.Option(
            metavar="REV",
            help="Only replies that differ from a git revision.",
            show_default=False,
            rich_help_panel=_WORK,
        ),
    ] = None,
    across: Annotated[
        bool | None,
        typer.Option(
            "--across/--no-across",
            help="Also hold the replies against each other. Default: what the lint file says, else not.",
            show_default=False,
            rich_help_panel=_WORK,
        ),
    ] = None,
    fix: Annotated[
        bool, typer.Option("--fix", help="Replace validated personal data in the files.", rich_help_panel=_WORK)
    ] = False,
    unsafe: Annotated[
        bool,
        typer.Option(
            "--unsafe",
            help="With --fix: also words with a single suggestion; shown first, and asked.",
            rich_help_panel=_WORK,
        ),
    ] = False,
    preview: Annotated[
        bool, typer.Option("--preview", help="With --fix: only show what would change.", rich_help_panel=_WORK)
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="With --fix: do not ask.", rich_help_panel=_WORK)] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Lint again whenever a file changes.", rich_help_panel=_WORK)
    ] = False,
    resume: Annotated[
        bool,
        typer.Option(
            "--resume",
            help="With --output, as parquet or jsonl: go on where a run that was cut off has stopped.",
            rich_help_panel=_WORK,
        ),
    ] = False,
    jobs: Annotated[
        int,
        typer.Option("--jobs", "-j", min=0, help="Processes that check; 0: one a core.", rich_help_panel=_SPEED),
    ] = 1,
    cache: Annotated[
        bool,
        typer.Option("--cache/--no-cache", help="Remember verdicts for the rest of the day.", rich_help_panel=_SPEED),
    ] = False,
    cache_folder: Annotated[Path, typer.Option(help="Where they are remembered.", rich_help_panel=_SPEED)] = Path(
        ".replyguard_cache"
    ),
) -> int:
    """Check the saved replies in files: text, Markdown, YAML, CSV, JSON, JSONL, Excel, Parquet, exports of helpdesks.

    What was guessed of a file (its encoding, its separator, the column that holds the reply) is told on stderr.

    Examples:
      replyguard lint examples/saved-replies --fail-on warning

      replyguard lint macros.json templates.xlsx --text-field body

      replyguard lint replies --output-format html --output report.html

      replyguard lint replies --baseline accepted.json --diff origin/main

      replyguard lint macros.json --across

      replyguard lint history.parquet --output verdicts.parquet --resume --jobs 0

    Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 a wrong call, path or policy, 3 not all was checked.
    """
    # the readers and reports are loaded for this command alone
    from replyguard.cli.lint_call import LintCall
    from replyguard.cli.lint_options import reading
    from replyguard.cli.lint_run import run
    from replyguard.linting.run import Asked
    from replyguard.saved_replies import ReadOptions

    call = LintCall(
        paths=tuple(paths),
        policy=policy,
        fail_on=fail_on,
        reading=reading(ReadOptions(text_field, format), encoding, separator),
        asked=Asked(0 if policy is not None else None, venue, visibility, kind),
        lint_file=lint_file,
        respects_ignore_files=ignore,
        output_format=output_format or ("parquet" if output is not None and output.suffix == ".parquet" else "text"),
        output=output,
        statistics=statistics,
        progress=progress,
        baseline=baseline,
        write_baseline=write_baseline,
        revision=diff,
        fix=fix,
        unsafe=unsafe,
        preview=preview,
        yes=yes,
        watch=watch,
        resume=resume,
        jobs=jobs,
        cache=cache_folder if cache else None,
        across=across,
    )
    call.refuse_contradictions()
    return run(call)
