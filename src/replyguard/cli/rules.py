"""`replyguard rules`: list the rules, explain one, run their examples."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from replyguard import Policy
from replyguard.cli import exits
from replyguard.cli.options import PolicyOption
from replyguard.reports.rule_page import rule_data, rule_page

app = typer.Typer(no_args_is_help=True)


@app.command("list")
def list_rules(
    policy: PolicyOption = None,
    output_format: Annotated[Literal["text", "json"], typer.Option(help="How to write the list.")] = "text",
) -> int:
    """Every rule that a policy knows: its name, severity, status and title."""
    rules = sorted(_policy(policy).registry, key=lambda rule: rule.header.name)
    if output_format == "json":
        print(json.dumps([rule_data(rule) for rule in rules], ensure_ascii=False, indent=2))
        return exits.CLEAN
    width = max(len(rule.header.name) for rule in rules)
    for rule in rules:
        header = rule.header
        print(f"{header.name:<{width}}  {header.severity:<7}  {header.status:<8}  {header.title.en}")
    return exits.CLEAN


@app.command()
def explain(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The rule, such as profanity.strong.")],
    policy: PolicyOption = None,
    language: Annotated[Literal["de", "en"], typer.Option("--language", "-l", help="The language of the page.")] = "en",
    output_format: Annotated[Literal["text", "json"], typer.Option(help="How to write the page.")] = "text",
) -> int:
    """What a rule does, why it matters, and what to write instead."""
    registry = _policy(policy).registry
    rule = registry.get(name)
    if rule is None:
        from replyguard.yaml_source import nearest

        known = registry.names()
        raise typer.BadParameter(f"no such rule: {name}{nearest(name, known)}; 'replyguard rules list' shows all")
    if output_format == "json":
        print(json.dumps(rule_data(rule), ensure_ascii=False, indent=2))
    else:
        print(rule_page(rule, language))
    return exits.CLEAN


@app.command()
def test(
    path: Annotated[
        Path | None,
        typer.Argument(
            metavar="PATH", help="A rule file or a folder of them. Default: the built-in rules.", show_default=False
        ),
    ] = None,
) -> int:
    """Run the examples of rules: each must be flagged at exactly the marked place, or left alone.

    Exit codes: 0 every example passes, 1 one fails or is lacking, 2 a wrong call or rule file.
    """
    from replyguard.testing import built_in_rules_under_test, rules_in

    rules = built_in_rules_under_test() if path is None else rules_in(path)
    code = exits.CLEAN
    count = failures = 0
    for rule in rules:
        for lack in rule.lacking():
            code = exits.FINDINGS
            print(lack, file=sys.stderr)
        for result in rule.run():
            count += 1
            if not result.passed:
                failures += 1
                code = exits.FINDINGS
                print(result.explain(), file=sys.stderr)
    rules_counted = f"{len(rules)} {'rule' if len(rules) == 1 else 'rules'}"
    print(f"{rules_counted}, {count - failures} examples passed, {failures} failed")
    return code


def _policy(path: Path | None) -> Policy:
    if path is None:
        return Policy.default()
    if not path.is_file():
        raise typer.BadParameter(f"no such file: {path}", param_hint="--policy")
    return Policy.from_file(path)
