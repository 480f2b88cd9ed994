"""`replyguard policy`: show what a policy settles, validate and test a file, compare two."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from replyguard import Guard, LexiconError, Policy, PolicyError, RuleError
from replyguard.cli import exits
from replyguard.cli.mistakes import shown
from replyguard.cli.options import VenueOption
from replyguard.policy.doubts import costly, doubts

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
            for line in shown(error):
                print(line, file=sys.stderr)
        else:
            for doubt in doubts(guard.policy, guard.today()):
                print(f"warning: {doubt}", file=sys.stderr)
            for rule in costly(guard.policy):
                from replyguard.testing.trial import cost_of_any_draft

                cost = f"about {cost_of_any_draft(rule):,.0f} µs each"
                told = f"note: {rule.header.name} looks at every draft, {cost}: it has no literal to wait for"
                print(told, file=sys.stderr)
            print(f"{file}: fine ({len(guard.policy.registry)} rules, policy {guard.policy.name})")
    return code


@app.command()
def test(
    files: Annotated[list[Path], typer.Argument(metavar="FILE", help="Policy files.", show_default=False)],
    watch: Annotated[bool, typer.Option("--watch", help="Run again each time a file changes.")] = False,
) -> int:
    """Check the drafts beside each policy (NAME.test.yaml) and hold the verdicts against what is expected.

    Exit codes: 0 all as expected, 1 one is not, 2 a wrong call, policy or file of drafts.
    """
    from replyguard.cli.policy_test import test_policies

    for file in files:
        _refuse_missing(file)
    if not watch:
        return test_policies(files)
    from replyguard.cli.watching import watched

    return watched([file.parent for file in files], lambda: test_policies(files, ends_on_mistakes=False))


@app.command()
def diff(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="A policy file.", show_default=False)],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="Another.", show_default=False)],
    on: Annotated[
        list[Path],
        typer.Option("--on", metavar="REPLIES", help="Your own replies: files or folders.", show_default=False),
    ],
    output_format: Annotated[
        Literal["text", "json"], typer.Option("--output-format", "--format", help="How to write it.")
    ] = "text",
) -> int:
    """Say which verdicts on real replies change from one policy to another.

    Exit codes: 0 none changes, 1 one does, 2 a wrong call or policy.
    """
    from replyguard.cli.policy_diff import diff_policies

    _refuse_missing(old)
    _refuse_missing(new)
    return diff_policies(old, new, on, output_format)


@app.command()
def waivers(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The policy.", show_default=False)],
    on: Annotated[
        list[Path] | None,
        typer.Option(
            "--on", metavar="REPLIES", help="Your own replies: which waivers do they use?", show_default=False
        ),
    ] = None,
) -> int:
    """The exceptions that a policy records: until when, by whom, and with --on which are used.

    Exit codes: 0 all hold, 1 one is expired or unused, 2 a wrong call or policy.
    """
    from replyguard.cli.policy_waivers import list_waivers

    _refuse_missing(file)
    return list_waivers(file, on or ())


def _refuse_missing(file: Path) -> None:
    if not file.is_file():
        raise typer.BadParameter(f"no such file: {file}")


def _load(file: Path | None) -> Policy:
    if file is None:
        return Policy.default()
    _refuse_missing(file)
    return Policy.from_file(file)
