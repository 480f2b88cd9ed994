"""`replyguard policy`: show what a policy settles, validate a file."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from replyguard import Guard, LexiconError, Policy, PolicyError, RuleError
from replyguard.cli import exits
from replyguard.cli.options import VenueOption

app = typer.Typer(no_args_is_help=True)
PolicyArgument = Annotated[
    Path | None, typer.Argument(metavar="FILE", help="The policy. Default: the built-in one.", show_default=False)
]


@app.command()
def show(
    file: PolicyArgument = None,
    venue: VenueOption = "owned",
    output_format: Annotated[Literal["text", "json"], typer.Option(help="How to write it.")] = "text",
) -> int:
    """What a policy settles for each rule on a venue, after all layers."""
    policy = _load(file)
    settings = {rule.header.name: policy.setting(rule, venue) for rule in policy.registry}
    if output_format == "json":
        rules = {
            name: {
                "enabled": setting.is_enabled,
                "severity": setting.severity,
                "required": setting.is_required,
                "waivable": setting.is_waivable,
                "allow": list(setting.options.allow),
            }
            for name, setting in sorted(settings.items())
        }
        data = {
            "name": policy.name,
            "layers": [layer.name for layer in policy.layers],
            "languages": list(policy.languages),
        }
        print(
            json.dumps(
                {**data, "venue": venue, "on-failure": policy.on_failure, "rules": rules}, ensure_ascii=False, indent=2
            )
        )
        return exits.CLEAN
    print(f"{policy.name} (layers: {' → '.join(layer.name for layer in policy.layers)})")
    print(f"languages {', '.join(policy.languages)}; on failure {policy.on_failure}; limit {policy.longest_text:,}")
    print()
    width = max(map(len, settings), default=0)
    for name, setting in sorted(settings.items()):
        level = setting.severity if setting.is_enabled else "off"
        notes = [] if setting.is_required else ["not required"]
        notes += [] if setting.is_waivable else ["not waivable"]
        notes += [f"allows {', '.join(setting.options.allow)}"] if setting.options.allow else []
        print(f"{name:<{width}}  {level:<7}  {'; '.join(notes)}".rstrip())
    return exits.CLEAN


@app.command()
def validate(
    files: Annotated[list[Path], typer.Argument(metavar="FILE", help="Policy files.", show_default=False)],
) -> int:
    """Say whether policy files can be used; every mistake with its file, line and column.

    Exit codes: 0 all can be used, 2 one cannot.
    """
    code = exits.CLEAN
    for file in files:
        try:
            guard = Guard(_load(file))
        except (PolicyError, RuleError, LexiconError) as error:
            code = exits.USAGE
            for problem in error.problems:
                print(f"error: {problem}", file=sys.stderr)
        else:
            print(f"{file}: fine ({len(guard.policy.registry)} rules, policy {guard.policy.name})")
    return code


def _load(file: Path | None) -> Policy:
    if file is None:
        return Policy.default()
    if not file.is_file():
        raise typer.BadParameter(f"no such file: {file}")
    return Policy.from_file(file)
