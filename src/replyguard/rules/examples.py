"""The examples in a rule file: what the rule must find, marked, and what it must leave alone; for tests only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import Field

from replyguard.draft import Format, Kind, Message, Venue, Visibility
from replyguard.errors import Problem, RuleError, SourceError
from replyguard.rules.header import NonEmpty, Part
from replyguard.rules.source import DIVIDER
from replyguard.yaml_source import Document, read_yaml, validate


class Example(Part):
    """A text with what a rule must find in it, marked `[[so]]`, and the surroundings that it needs.

    Written as plain text, or with keys where it is more than text.
    """

    text: NonEmpty
    kind: Kind = "reply"
    venue: Venue = "owned"
    visibility: Visibility = "public"
    format: Format = "plain"
    thread: tuple[Message, ...] = ()
    brand: dict[str, Any] = Field(default_factory=dict)
    """What the policy says of the brand, where the rule compares with it."""
    because: NonEmpty | None = None
    """Why a rule must leave it alone, or what makes it hard."""


class Examples(Part):
    """The examples of one rule in one language: texts that it must flag, and texts that it must leave alone."""

    flag: tuple[Example, ...] = ()
    leave: tuple[Example, ...] = ()


class ExamplesDocument(Part):
    """The second document of a rule file."""

    examples: dict[str, Examples]


def read_examples(text: str, file: str) -> dict[str, Examples]:
    """The examples of a rule file, by language; empty where it has none. Raises RuleError."""
    divider = DIVIDER.search(text)
    if divider is None:
        return {}
    try:
        # so many line breaks before it that places are those of the file
        document = read_yaml("\n" * text.count("\n", 0, divider.end()) + text[divider.end() :], file)
        examples = validate(document, ExamplesDocument, _with_texts(document.data)).examples
    except SourceError as error:
        raise RuleError(list(error.problems)) from None
    problems = list(_wrong_marks(examples, document))
    if problems:
        raise RuleError(problems)
    return examples


def _wrong_marks(examples: dict[str, Examples], document: Document) -> Iterator[Problem]:
    for language, groups in examples.items():
        for sort, listed in (("flag", groups.flag), ("leave", groups.leave)):
            for number, example in enumerate(listed):
                path = ("examples", language, sort, number)
                try:
                    _, spans = unmarked(example.text)
                except ValueError as error:
                    yield document.problem(path, str(error))
                    continue
                if sort == "flag" and not spans:
                    yield document.problem(path, "mark what must be flagged: [[so]]")
                elif sort == "leave" and spans:
                    yield document.problem(path, "nothing may be marked here")


def unmarked(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A text without its marks `[[…]]`, and the spans that they marked."""
    spans: list[tuple[int, int]] = []
    parts: list[str] = []
    length = 0
    rest = text
    while "[[" in rest:
        before, _, rest = rest.partition("[[")
        inside, closed, rest = rest.partition("]]")
        if not closed:
            raise ValueError("a mark [[ is not closed by ]]")
        spans.append((length + len(before), length + len(before) + len(inside)))
        parts += [before, inside]
        length += len(before) + len(inside)
    return "".join([*parts, rest]), tuple(spans)


def marked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """A text with marks `[[…]]` around these spans."""
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]}[[{text[start:end]}]]{text[end:]}"
    return text


def _with_texts(data: object) -> object:
    """Examples written as plain text become the keys that they stand for."""
    if not isinstance(data, dict) or not isinstance(data.get("examples"), dict):
        return data
    languages = {
        language: {
            key: [{"text": item} if isinstance(item, str) else item for item in items]
            if isinstance(items, list)
            else items
            for key, items in groups.items()
        }
        if isinstance(groups, dict)
        else groups
        for language, groups in data["examples"].items()
    }
    return {**data, "examples": languages}
