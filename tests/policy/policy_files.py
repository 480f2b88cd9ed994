"""Policies and rule files for the tests, written as an author would write them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from replyguard import Policy

_RULE = """\
name: {name}
kind: phrases
phrases: [{phrase}]
since: "0.1"
severity: {severity}
{more}
title: {{de: Titel, en: Title}}
message: {{de: Hinweis, en: Notice}}
what: {{de: Findet ein Wort., en: Finds a word.}}
why: {{de: Es stört., en: It disturbs.}}
instead: {{de: Weglassen., en: Leave it out.}}
"""


def rule_text(name: str, *, severity: str = "warning", phrase: str = "gratis", more: str = "") -> str:
    """A rule file that flags one phrase."""
    return _RULE.format(name=name, severity=severity, phrase=phrase, more=more or "# nothing more")


def write(folder: Path, files: dict[str, str]) -> Path:
    """The folder, with these files in it."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def layered(folder: Path, layers: Iterable[str], *, packs: str = "[rules]") -> Policy:
    """A policy of these layers, the oldest first, on the rules in `folder`; the first layer brings the packs."""
    name = ""
    for number, layer in enumerate(layers):
        head = f"extends: {name}\n" if name else f"packs: {packs}\n"
        name = f"layer-{number}.yaml"
        (folder / name).write_text(f"{head}name: layer-{number}\n{layer}", encoding="utf-8")
    return Policy.from_file(folder / name)
