"""The command line's commands, put together."""

from __future__ import annotations

from typing import Annotated

import typer

from replyguard import __version__

COMMANDS = ("check", "lint", "redact", "hook", "rules", "policy", "serve", "keys")

_HELP = (
    "Reads a draft public reply before it is sent, and says whether it may go out.\n\n"
    "Everything runs offline. Exit codes: 0 nothing found, 1 findings at or above --fail-on, "
    "2 a wrong call or policy, 3 a check that could not run (never clean)."
)


def make_app(called: str | None = None) -> typer.Typer:
    """The command line with the command that is called; with all of them where that is none, for the help."""
    app = typer.Typer(
        name="replyguard",
        no_args_is_help=True,
        add_completion=True,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
        help=_HELP,
    )
    app.callback()(_options)
    for name in (called,) if called in COMMANDS else COMMANDS:
        _add(app, str(name))
    return app


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"replyguard {__version__}")
        raise typer.Exit


def _options(
    _version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    pass


def _add(app: typer.Typer, name: str) -> None:
    if name == "check":
        from replyguard.cli.check import check

        app.command()(check)
    elif name == "lint":
        from replyguard.cli.lint import lint

        app.command()(lint)
    elif name == "redact":
        from replyguard.cli.check import redact

        app.command()(redact)
    elif name == "hook":
        from replyguard.cli.hook import hook

        app.command()(hook)
    elif name == "rules":
        from replyguard.cli.rules import app as rules_app

        app.add_typer(
            rules_app, name="rules", help="The rules: list them, explain one, begin a new one, run their examples."
        )
    elif name == "serve":
        from replyguard.cli.serve import serve

        app.command()(serve)
    elif name == "keys":
        from replyguard.cli.keys import app as keys_app

        app.add_typer(keys_app, name="keys", help="Who may ask the service: make, change and remove keys.")
    else:
        from replyguard.cli.policy import app as policy_app

        app.add_typer(
            policy_app, name="policy", help="Policies: show what one settles, validate and test one, compare two."
        )
