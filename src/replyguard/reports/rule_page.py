"""What a rule says of itself, as a page for the terminal and as data."""

from __future__ import annotations

import textwrap
from typing import Any, Literal

from replyguard.rules.base import Rule

_HEADINGS = {
    "en": ("What it does", "Why it matters", "What to write instead", "References", "Severity", "Status", "since"),
    "de": ("Was sie tut", "Warum es zählt", "Was man stattdessen schreibt", "Quellen", "Schwere", "Stand", "seit"),
}


def rule_page(rule: Rule, language: Literal["de", "en"]) -> str:
    """The rule's page in a language, at most 100 columns wide."""
    header = rule.header
    what, why, instead, references, severity, status, since = _HEADINGS[language]
    by_venue = "".join(f", {venue}: {level}" for venue, level in header.venues.items())
    lines = [
        f"{header.name}: {header.title.for_language(language)}",
        f"{severity}: {header.severity}{by_venue}. {status}: {header.status}, {since} {header.since}.",
    ]
    for heading, text in ((what, header.what), (why, header.why), (instead, header.instead)):
        lines += ["", heading, *_wrapped(text.for_language(language))]
    if header.references:
        lines += ["", references, *(f"  {reference}" for reference in header.references)]
    return "\n".join(lines)


def rule_markdown(rule: Rule, language: Literal["de", "en"]) -> str:
    """The rule's page in a language, as Markdown."""
    header = rule.header
    what, why, instead, references, severity, status, since = _HEADINGS[language]
    by_venue = "".join(f", {venue}: {level}" for venue, level in header.venues.items())
    lines = [
        f"# {header.name}",
        "",
        f"**{header.title.for_language(language)}**",
        "",
        f"{severity}: {header.severity}{by_venue} · {status}: {header.status}, {since} {header.since}",
    ]
    if header.replaced_by is not None:
        lines += ["", f"→ `{header.replaced_by}`"]
    for heading, text in ((what, header.what), (why, header.why), (instead, header.instead)):
        lines += ["", f"## {heading}", "", text.for_language(language)]
    if header.references:
        lines += ["", f"## {references}", "", *(f"- {reference}" for reference in header.references)]
    return "\n".join(lines)


def rule_data(rule: Rule) -> dict[str, Any]:
    """The rule's header as plain data, with the keys of a rule file."""
    names = (
        "name",
        "severity",
        "venues",
        "status",
        "since",
        "languages",
        "title",
        "what",
        "why",
        "instead",
        "references",
    )
    data = rule.header.model_dump(mode="json", by_alias=True)
    return {"category": rule.header.category, **{name: data[name] for name in names}}


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, width=100, initial_indent="  ", subsequent_indent="  ")
