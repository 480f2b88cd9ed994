"""What a rule says of itself, as a page for the terminal, as Markdown and as data."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from replyguard.rules.base import Rule
from replyguard.rules.examples import Example, Examples

_HEADINGS = {
    "en": ("What it does", "Why it matters", "What to write instead", "References", "Severity", "Status", "since"),
    "de": ("Was sie tut", "Warum es zählt", "Was man stattdessen schreibt", "Quellen", "Schwere", "Stand", "seit"),
}
_EXAMPLES = {"en": ("It flags", "It leaves alone"), "de": ("Das meldet sie", "Das lässt sie in Ruhe")}
_ONLY = {
    "en": {
        "languages": "Only in",
        "visibility": "Only",
        "kinds": "Only for",
        "networks": "Only on",
        "with": "Only in answer to earlier messages",
        "without": "Only where there are no earlier messages",
        "replaced": "Use instead",
    },
    "de": {
        "languages": "Nur auf",
        "visibility": "Nur",
        "kinds": "Nur für",
        "networks": "Nur auf",
        "with": "Nur als Antwort auf frühere Nachrichten",
        "without": "Nur wo es keine früheren Nachrichten gibt",
        "replaced": "Stattdessen",
    },
}
_EVERYWHERE = {
    "languages": ("de", "en"),
    "visibility": ("public", "private"),
    "kinds": ("reply", "saved-reply"),
    "networks": (),
}
_MOST_EXAMPLES = 3
_DATA = (
    "name",
    "kind",
    "severity",
    "venues",
    "status",
    "replaced-by",
    "since",
    "languages",
    "visibility",
    "kinds",
    "networks",
    "thread",
    "title",
    "message",
    "what",
    "why",
    "instead",
    "references",
)


def rule_page(rule: Rule, language: Literal["de", "en"], examples: Mapping[str, Examples] | None = None) -> str:
    """The rule's page in a language, at most 100 columns wide; `examples` are those of its file, by language."""
    header = rule.header
    what, why, instead, references, severity, status, since = _HEADINGS[language]
    by_venue = "".join(f", {venue}: {level}" for venue, level in header.venues.items())
    lines = [
        f"{header.name}: {header.title.for_language(language)}",
        f"{severity}: {header.severity}{by_venue}. {status}: {header.status}, {since} {header.since}.",
        *(f"{one}." for one in _where(rule, language)),
    ]
    for heading, text in ((what, header.what), (why, header.why), (instead, header.instead)):
        lines += ["", heading, *_wrapped(text.for_language(language))]
    for heading, texts in _shown(examples or {}, language):
        lines += ["", heading]
        for example in texts:
            lines += textwrap.wrap(example, width=100, initial_indent="  - ", subsequent_indent="    ")
    if header.references:
        lines += ["", references, *(f"  {reference}" for reference in header.references)]
    return "\n".join(lines)


def rule_markdown(rule: Rule, language: Literal["de", "en"]) -> str:
    """The rule's page in a language, as Markdown."""
    header = rule.header
    what, why, instead, references, severity, status, since = _HEADINGS[language]
    by_venue = "".join(f", {venue}: {level}" for venue, level in header.venues.items())
    told = [f"{severity}: {header.severity}{by_venue}", f"{status}: {header.status}, {since} {header.since}"]
    lines = [
        f"# {header.name}",
        "",
        f"**{header.title.for_language(language)}**",
        "",
        " · ".join([*told, *_where(rule, language)]),
    ]
    for heading, text in ((what, header.what), (why, header.why), (instead, header.instead)):
        lines += ["", f"## {heading}", "", text.for_language(language)]
    if header.references:
        lines += ["", f"## {references}", "", *(f"- {reference}" for reference in header.references)]
    return "\n".join(lines)


def rule_data(rule: Rule) -> dict[str, Any]:
    """The rule's header as plain data, with the keys of a rule file; `kind` is null for a rule in Python."""
    data = {"kind": None} | rule.header.model_dump(mode="json", by_alias=True)
    return {"category": rule.header.category, **{name: data[name] for name in _DATA}}


def _where(rule: Rule, language: Literal["de", "en"]) -> Iterator[str]:
    """Where the rule runs, if that is not everywhere, and what to use in its place."""
    header, words = rule.header, _ONLY[language]
    for key, everywhere in _EVERYWHERE.items():
        listed: Sequence[str] = getattr(header, key)
        if listed and set(listed) != set(everywhere):
            yield f"{words[key]}: {', '.join(listed)}"
    if header.thread is not None:
        yield words[header.thread]
    if header.replaced_by is not None:
        yield f"{words['replaced']}: {header.replaced_by}"


def _shown(examples: Mapping[str, Examples], language: Literal["de", "en"]) -> Iterator[tuple[str, list[str]]]:
    """The first examples of each sort, in the page's language where there are some."""
    groups = examples.get(language) or next(iter(examples.values()), None)
    if groups is not None:
        for heading, listed in zip(_EXAMPLES[language], (groups.flag, groups.leave), strict=True):
            if listed:
                yield heading, [_written(one) for one in listed[:_MOST_EXAMPLES]]


def _written(example: Example) -> str:
    """What an example is about: its text, or the customer's where the marks stand there."""
    text = next((one.text for one in example.thread if "[[" in one.text), example.text)
    why = f" ({example.because})" if example.because else ""
    return " ".join(text.split()) + why


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, width=100, initial_indent="  ", subsequent_indent="  ")
