"""`replyguard rules`: list the rules, explain one, begin a new one, run their examples."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer

from replyguard import Policy, SourceError
from replyguard.cli import exits
from replyguard.cli.mistakes import shown
from replyguard.cli.options import PolicyOption
from replyguard.reports.rule_page import rule_data, rule_markdown, rule_page

app = typer.Typer(no_args_is_help=True)


@app.command("list")
def list_rules(
    family: Annotated[str | None, typer.Argument(metavar="FAMILY", help="A family, such as promotion.")] = None,
    policy: PolicyOption = None,
    language: Annotated[Literal["de", "en"], typer.Option("--language", "-l", help="The language of titles.")] = "en",
    output_format: Annotated[
        Literal["text", "json", "markdown"], typer.Option("--output-format", "--format", help="How to write the list.")
    ] = "text",
) -> int:
    """Every rule that a policy knows: its name, severity, status and title."""
    registry = _policy(policy).registry
    if family is not None and family not in registry.families():
        from replyguard.yaml_source import nearest

        known = registry.families()
        raise typer.BadParameter(f"no such family: {family}{nearest(family, known)}; there are: {', '.join(known)}")
    rules = [rule for rule in registry if family in (None, rule.header.category)]
    rules.sort(key=lambda rule: rule.header.name)
    if output_format == "json":
        print(json.dumps([rule_data(rule) for rule in rules], ensure_ascii=False, indent=2))
        return exits.CLEAN
    if output_format == "markdown":
        print("| rule | severity | status | about |\n|---|---|---|---|")
        for rule in rules:
            header = rule.header
            print(f"| `{header.name}` | {header.severity} | {header.status} | {header.title.for_language(language)} |")
        return exits.CLEAN
    width = max(len(rule.header.name) for rule in rules)
    for rule in rules:
        header = rule.header
        instead = f" → {header.replaced_by}" if header.replaced_by is not None else ""
        title = header.title.for_language(language)
        print(f"{header.name:<{width}}  {header.severity:<7}  {header.status:<10}  {title}{instead}")
    return exits.CLEAN


@app.command()
def explain(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The rule, such as profanity.strong.")],
    policy: PolicyOption = None,
    language: Annotated[Literal["de", "en"], typer.Option("--language", "-l", help="The language of the page.")] = "en",
    output_format: Annotated[
        Literal["text", "json", "markdown"], typer.Option("--output-format", "--format", help="How to write the page.")
    ] = "text",
) -> int:
    """What a rule does, why it matters, and what to write instead."""
    from replyguard.rules.examples import read_examples
    from replyguard.rules.registry import text_of_rule

    registry = _policy(policy).registry
    rule = registry.get(name)
    if rule is None:
        from replyguard.yaml_source import nearest

        known = registry.names()
        raise typer.BadParameter(f"no such rule: {name}{nearest(name, known)}; 'replyguard rules list' shows all")
    if output_format == "json":
        print(json.dumps(rule_data(rule), ensure_ascii=False, indent=2))
    elif output_format == "markdown":
        print(rule_markdown(rule, language))
    else:
        text = text_of_rule(name, registry)
        print(rule_page(rule, language, read_examples(text, registry.place(name)) if text is not None else None))
    return exits.CLEAN


@app.command()
def test(
    path: Annotated[
        Path | None,
        typer.Argument(
            metavar="PATH", help="A rule file or a folder of them. Default: the built-in rules.", show_default=False
        ),
    ] = None,
    on: Annotated[
        list[Path] | None,
        typer.Option("--on", metavar="REPLIES", help="Your own replies: files or folders.", show_default=False),
    ] = None,
    watch: Annotated[bool, typer.Option("--watch", help="Run again each time a file changes.")] = False,
) -> int:
    """Run the examples of rules: each must be flagged at exactly the marked place, or left alone.

    Of your own rules it also says what they cost a draft and which other rules flag the same; with --on how many of
    your replies each flags, and the ten most telling hits.

    Exit codes: 0 every example passes, 1 one fails or is lacking, 2 a wrong call or rule file.
    """
    from replyguard.cli.rules_test import test_rules

    if not watch:
        return test_rules(path, on or ())
    if path is None:
        raise typer.BadParameter("say which rule file or folder is to be watched", param_hint="--watch")
    from replyguard.cli.watching import watched

    return watched([path, *(on or ())], lambda: _tolerant(path, on or ()))


@app.command()
def new(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="family.rule, such as tone.slang.")] = None,
    kind: Annotated[str | None, typer.Option(help="What the rule is made of.", show_default="phrases")] = None,
    language: Annotated[
        list[str] | None, typer.Option("--language", "-l", help="Its languages.", show_default="de, en")
    ] = None,
    severity: Annotated[Literal["info", "warning", "error"] | None, typer.Option(show_default="warning")] = None,
    title: Annotated[str | None, typer.Option(help="What it is about, in a few words.")] = None,
    find: Annotated[
        list[str] | None, typer.Option(help="A word or phrase, such as de:krass. May be given several times.")
    ] = None,
    folder: Annotated[Path, typer.Option(help="Where the file is written.")] = Path("rules"),
) -> int:
    """Write the file of a new rule, with examples to fill in. What is not given is asked for on a terminal.

    Example:
      replyguard rules new tone.slang --find de:krass --find en:dude
    """
    from replyguard.cli.rules_new import new_rule

    return new_rule(name, kind, language, severity, title, find, folder)


def _tolerant(path: Path, on: Sequence[Path]) -> int:
    """A run whose mistakes are told and do not end the watching."""
    from replyguard.cli.rules_test import test_rules

    try:
        return test_rules(path, on)
    except SourceError as error:
        for line in shown(error):
            print(line, file=sys.stderr)
        return exits.USAGE


def _policy(path: Path | None) -> Policy:
    if path is None:
        return Policy.default()
    if not path.is_file():
        raise typer.BadParameter(f"no such file: {path}", param_hint="--policy")
    return Policy.from_file(path)
