"""What `replyguard rules new` does: asks for what was not given, writes the file, and says what comes next."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import typer

from replyguard import Policy, __version__
from replyguard.cli import exits
from replyguard.cli.new_rule import NewRule
from replyguard.rules.header import is_rule_name
from replyguard.schemas import rule_schema_text
from replyguard.yaml_source import nearest

KINDS = (
    "phrases",
    "substitution",
    "pattern",
    "tokens",
    "required",
    "limit",
    "consistency",
    "lexicon",
    "similar",
    "metric",
    "combination",
)
_LEVELS = ("info", "warning", "error")
_WITH_WORDS = ("phrases", "substitution", "pattern", "tokens", "required", "consistency", "lexicon", "combination")


def new_rule(
    name: str | None,
    kind: str | None,
    languages: Sequence[str] | None,
    severity: str | None,
    title: str | None,
    find: Sequence[str] | None,
    folder: Path,
) -> int:
    """Write the file; gives the exit code. Raises BadParameter."""
    asks = sys.stdin is not None and sys.stdin.isatty()
    name = name or _asked(asks, "Name (family.rule, such as tone.slang)", None, "NAME")
    if not is_rule_name(name):
        message = f"{name!r} is no rule name: expected family.rule in lower case with hyphens, such as tone.slang"
        raise typer.BadParameter(message, param_hint="NAME")
    if name in Policy.default().registry.names():
        raise typer.BadParameter(f"{name!r} is a built-in rule; take another name", param_hint="NAME")
    kind = _one_of(kind or _asked(asks, f"Kind ({', '.join(KINDS)})", "phrases", "--kind"), KINDS, "--kind")
    spoken = _languages(languages, asks)
    severity = _one_of(
        severity or _asked(asks, "Severity (info, warning, error)", "warning", "--severity"), _LEVELS, "--severity"
    )
    title = title if title is not None else _asked(asks, "About, in a few words", "", "--title")
    found = list(find or ())
    if not found and asks and kind in _WITH_WORDS:
        found = [f"{one}:{word.strip()}" for one in spoken for word in _words_of(one) if word.strip()]
    rule = NewRule(name, kind, severity, spoken, title, _by_language(found, spoken), since=__version__)
    file = folder / f"{name}.yaml"
    if file.exists():
        raise typer.BadParameter(f"{file} is there already", param_hint="NAME")
    folder.mkdir(parents=True, exist_ok=True)
    file.write_text(rule.text(), encoding="utf-8")
    schema = folder / "rule.schema.json"
    if not schema.exists():
        schema.write_text(rule_schema_text(), encoding="utf-8")
    print(f"written: {file}")
    for language, words in rule.files().items() if kind == "lexicon" else ():
        if not (folder / words).exists():
            (folder / words).write_text(rule.words(language), encoding="utf-8")
            print(f"written: {folder / words}")
    print(f"1. fill in what stands between ‹ and ›, then: replyguard rules test {file}")
    print(f"2. name it in your policy: packs: [{file}]")
    return exits.CLEAN


def _asked(asks: bool, question: str, default: str | None, option: str) -> str:
    if asks:
        answer: str = typer.prompt(question, default=default)
        return answer
    if default is None:
        raise typer.BadParameter("give a name", param_hint=option)
    return default


def _words_of(language: str) -> list[str]:
    question = {"de": "Wörter oder Wendungen, durch Kommas getrennt", "en": "Words or phrases, divided by commas"}
    answer: str = typer.prompt(f"{question[language]} ({language})", default="")
    return answer.split(",")


def _languages(given: Sequence[str] | None, asks: bool) -> tuple[str, ...]:
    if given:
        return tuple(dict.fromkeys(_one_of(one, ("de", "en"), "--language") for one in given))
    answer = _asked(asks, "Languages (de, en)", "de, en", "--language")
    return tuple(_one_of(one.strip(), ("de", "en"), "--language") for one in answer.split(",") if one.strip())


def _one_of(value: str, allowed: Sequence[str], option: str) -> str:
    if value not in allowed:
        message = f"{value!r} is not allowed{nearest(value, allowed)}; allowed: {', '.join(allowed)}"
        raise typer.BadParameter(message, param_hint=option)
    return value


def _by_language(find: Sequence[str], languages: Sequence[str]) -> dict[str, list[str]]:
    """`de:krass` is said of German; without a language a word is said of all."""
    found: dict[str, list[str]] = {}
    for one in find:
        language, colon, word = one.partition(":")
        if colon and language in ("de", "en"):
            if language not in languages:
                raise typer.BadParameter(f"{one!r}: the rule is not for {language}", param_hint="--find")
            found.setdefault(language, []).append(word.strip())
        else:
            for each in languages:
                found.setdefault(each, []).append(one.strip())
    return found
