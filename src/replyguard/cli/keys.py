"""`replyguard keys`: who may ask the service; a key is shown once and kept as a hash."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from replyguard.cli import exits
from replyguard.service.keys import add_client, listed_clients, remove_client, rotate_client

app = typer.Typer(no_args_is_help=True)

FileArgument = Annotated[Path, typer.Argument(metavar="FILE", help="The file of keys.", show_default=False)]
ClientArgument = Annotated[
    str, typer.Argument(metavar="CLIENT", help="Its name, such as helpdesk-north.", show_default=False)
]


@app.command()
def add(
    file: FileArgument,
    client: ClientArgument,
    policy: Annotated[
        list[str] | None, typer.Option("--policy", "-p", help="A policy that it may use. Default: all.")
    ] = None,
    metrics: Annotated[bool, typer.Option("--metrics", help="It may read /metrics.")] = False,
) -> int:
    """Make a key for a client, write its hash to the file, and show the key this once.

    A running service takes it over within seconds.
    """
    print(add_client(file, client, policy or (), metrics=metrics))
    return exits.CLEAN


@app.command()
def rotate(
    file: FileArgument,
    client: ClientArgument,
    keep_old: Annotated[float, typer.Option(metavar="HOURS", help="How long the old key still counts.", min=0)] = 0,
) -> int:
    """Give a client a new key and show it this once."""
    try:
        until = datetime.now(UTC) + timedelta(hours=keep_old) if keep_old else None
    except (OverflowError, ValueError):
        raise typer.BadParameter(f"{keep_old:g} hours lead to no date", param_hint="--keep-old") from None
    print(rotate_client(file, client, until))
    return exits.CLEAN


@app.command()
def remove(file: FileArgument, client: ClientArgument) -> int:
    """Take a client out of the file; its key counts no longer."""
    remove_client(file, client)
    return exits.CLEAN


@app.command("list")
def list_clients(file: FileArgument) -> int:
    """The clients of a file, and what they may use."""
    for client in listed_clients(file):
        notes = [", ".join(client.policies) or "all policies", *(["metrics"] if client.metrics else [])]
        notes += [f"old key until {client.previous.until:%Y-%m-%d %H:%M} UTC"] if client.previous else []
        print(f"{client.name}  {'; '.join(notes)}")
    return exits.CLEAN
