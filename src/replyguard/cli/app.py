"""The command line's commands, put together."""

from __future__ import annotations

from typing import Annotated

import typer

from replyguard import __version__
from replyguard.cli.check import check, redact
from replyguard.cli.hook import hook
from replyguard.cli.lint import lint
from replyguard.cli.policy import app as policy_app
from replyguard.cli.rules import app as rules_app

app = typer.Typer(
    name="replyguard",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=(
        "Reads a draft public reply before it is sent, and says whether it may go out.\n\n"
        "Everything runs offline. Exit codes: 0 nothing found, 1 findings at or above --fail-on, "
        "2 a wrong call or policy, 3 a check that could not run (never clean)."
    ),
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"replyguard {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    pass


app.command()(check)
app.command()(lint)
app.command()(redact)
app.command()(hook)
app.add_typer(rules_app, name="rules", help="The rules: list them, explain one, run their examples.")
app.add_typer(policy_app, name="policy", help="Policies: show what one settles, validate a file.")
