"""Options that several commands share: the policy, and the fields of a draft."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from replyguard import Guard, collector
from replyguard.draft import Format, Kind, Venue, Visibility

PolicyOption = Annotated[
    Path | None,
    typer.Option("--policy", "-p", help="The policy, a YAML file. Default: the built-in one.", show_default=False),
]
FailOn = Annotated[
    Literal["info", "warning", "error"],
    typer.Option("--fail-on", help="The least severity that makes the exit code 1."),
]
VenueOption = Annotated[Venue, typer.Option(help="Where it will stand: our own page, somebody else's, our community.")]
VisibilityOption = Annotated[Visibility, typer.Option(help="Who will read it.")]
FormatOption = Annotated[Format, typer.Option(help="The markup of the text.")]
KindOption = Annotated[Kind, typer.Option(help="A reply about to be sent, or one that is kept.")]
LanguageOption = Annotated[
    str | None, typer.Option("--language", "-l", help="Its language (de, en). Default: detected.", show_default=False)
]


def guard_for(policy: Path | None) -> Guard:
    """A guard with the policy of a file, or the built-in one. Raises BadParameter where there is no such file."""
    if policy is not None and not policy.is_file():
        raise typer.BadParameter(f"no such file: {policy}", param_hint="--policy")
    guard = Guard() if policy is None else Guard.from_file(policy)
    collector.settle()
    return guard


def json_list_from(path: Path | None, option: str) -> list[Any]:
    """The list in a JSON file; empty without one. Raises BadParameter."""
    if path is None:
        return []
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise typer.BadParameter(f"{path}: {error.strerror}", param_hint=option) from None
    except ValueError:
        raise typer.BadParameter(f"{path}: not JSON", param_hint=option) from None
    if not isinstance(data, list):
        raise typer.BadParameter(f"{path}: expected a list", param_hint=option)
    return data
