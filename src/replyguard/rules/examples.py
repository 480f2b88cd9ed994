"""The examples in a rule file: what the rule must find, marked, and what it must leave alone; for tests only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from replyguard.draft import Author, Format, Kind, Message, Signals, Venue, Visibility
from replyguard.errors import Problem, RuleError, SourceError
from replyguard.rules.header import NonEmpty, Part
from replyguard.rules.source import DIVIDER
from replyguard.yaml_source import Document, read_yaml, validate

_CLOSING = re.compile(r"(?=\]\])")


def _with_numbers(value: Any) -> Any:
    """What YAML files say of signals: numbers are text there until somebody asks for them."""
    if not isinstance(value, dict):
        return value
    return {key: text if key == "topic" else _number(text) for key, text in value.items()}


def _number(text: Any) -> Any:
    try:
        return int(text) if str(text).lstrip("-").isdigit() else float(text)
    except (TypeError, ValueError):
        return text


class Beside(Part):
    """A reply of the same collection, which stands before the example."""

    text: NonEmpty
    name: NonEmpty | None = None
    language: NonEmpty | None = None
    host: NonEmpty | None = None
    format: Format = "plain"


class Example(Part):
    """A text with what a rule must find in it, marked `[[so]]`, and the surroundings that it needs.

    Written as plain text, or with keys where it is more; `customer` is short for a thread of that message.
    What must be found in the thread is marked there.
    """

    text: NonEmpty
    kind: Kind = "reply"
    venue: Venue = "owned"
    visibility: Visibility = "public"
    format: Format = "plain"
    network: NonEmpty | None = None
    thread: tuple[Message, ...] = ()
    author: Author | None = None
    permission: bool | None = None
    signals: Annotated[Signals, BeforeValidator(_with_numbers)] | None = None
    policy: dict[str, Any] = Field(default_factory=dict)
    """What a policy says beside the default one, as in its file."""
    beside: tuple[Beside, ...] = ()
    """The replies that it is held against, for rules of kind `across`; a text alone is a reply without a name."""
    name: NonEmpty | None = None
    host: NonEmpty | None = None
    whole: bool = False
    """True where the finding must be about the whole draft."""
    because: NonEmpty | None = None
    """Why a rule must leave it alone, or what makes it hard."""


class Examples(Part):
    """The examples of one rule in one language: texts that it must flag, and texts that it must leave alone."""

    flag: tuple[Example, ...] = ()
    leave: tuple[Example, ...] = ()


class ExamplesDocument(Part):
    """The second document of a rule file.

    Where `answers` are given, by language, an example is what a customer wrote, and that is the draft that answers it.
    """

    answers: dict[str, NonEmpty] = Field(default_factory=dict)
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
                    texts = (example.text, *(message.text for message in example.thread))
                    spans = [span for text in texts for span in unmarked(text)[1]]
                except ValueError as error:
                    yield document.problem(path, str(error))
                    continue
                if sort == "flag" and not spans and not example.whole:
                    yield document.problem(path, "mark what must be flagged: [[so]], or say whole: true")
                elif sort == "leave" and (spans or example.whole):
                    yield document.problem(path, "nothing may be marked here")


def unmarked(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A text without its marks `[[…]]`, and the spans that they marked."""
    spans: list[tuple[int, int]] = []
    parts: list[str] = []
    length = 0
    rest = text
    while "[[" in rest:
        before, _, rest = rest.partition("[[")
        end = _closing(rest)
        if end is None:
            raise ValueError("a mark [[ is not closed by ]]")
        inside, rest = rest[:end], rest[end + 2 :]
        spans.append((length + len(before), length + len(before) + len(inside)))
        parts += [before, inside]
        length += len(before) + len(inside)
    return "".join([*parts, rest]), tuple(spans)


def _closing(text: str) -> int | None:
    """Where the `]]` stands that closes a mark; brackets that are opened inside of it are closed inside of it."""
    places = (found.start() for found in _CLOSING.finditer(text))
    return next((place for place in places if text.count("[", 0, place) <= text.count("]", 0, place)), None)


def marked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """A text with marks `[[…]]` around these spans."""
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]}[[{text[start:end]}]]{text[end:]}"
    return text


def _with_texts(data: object) -> object:
    """Examples written as plain text become the keys that they stand for."""
    if not isinstance(data, dict) or not isinstance(data.get("examples"), dict):
        return data
    answers = data["answers"] if isinstance(data.get("answers"), dict) else {}
    languages = {
        language: {
            key: [_with_keys(item, answers.get(language)) for item in items] if isinstance(items, list) else items
            for key, items in groups.items()
        }
        if isinstance(groups, dict)
        else groups
        for language, groups in data["examples"].items()
    }
    return {**data, "examples": languages}


def _with_keys(item: object, answer: object) -> object:
    if isinstance(item, str):
        item = {"text": item} if answer is None else {"customer": item}
    if isinstance(item, dict) and isinstance(item.get("beside"), list):
        beside = [{"text": one} if isinstance(one, str) else one for one in item["beside"]]
        item = {**item, "beside": beside}
    if isinstance(item, dict) and "customer" in item:
        rest = {key: value for key, value in item.items() if key != "customer"}
        return {"text": answer, "thread": [{"role": "customer", "text": item["customer"]}], **rest}
    return {"text": answer, **item} if isinstance(item, dict) and answer is not None else item
