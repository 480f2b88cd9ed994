"""Rules of kind `tokens`: spaCy token patterns, run only behind a literal trigger."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field, field_validator

from replyguard.rules.base import Case, Match, Needs
from replyguard.rules.header import Header, NonEmpty
from replyguard.text.literals import Trigger
from replyguard.text.offsets import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import Matcher

TokenPattern = list[dict[str, Any]]
_COMPARISONS = frozenset({">=", "<=", ">", "<", "==", "!="})
_PREDICATES = frozenset({"IN", "NOT_IN", "REGEX", "FUZZY"})
_FLAGS = {"true": True, "false": False}
_OPERATOR = re.compile(r"[!+?*]|\{(?:[0-9]+(?:,[0-9]*)?|,[0-9]+)\}")
_ATTRIBUTES = frozenset(
    """
    ORTH TEXT NORM LOWER LENGTH SHAPE PREFIX SUFFIX SPACY OP IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_UPPER IS_TITLE
    IS_PUNCT IS_SPACE IS_STOP IS_SENT_START IS_BRACKET IS_QUOTE IS_LEFT_PUNCT IS_RIGHT_PUNCT IS_CURRENCY LIKE_NUM
    LIKE_URL LIKE_EMAIL
    """.split()
)


class TokensSource(Header):
    """A rule that flags what spaCy's token patterns match; only attributes that need no trained model may be used.

    `gate` lists literals of which one must occur for the patterns to be tried.
    """

    kind: Literal["tokens"]
    tokens: tuple[TokenPattern, ...] = Field(min_length=1)
    gate: tuple[NonEmpty, ...] = Field(min_length=1)

    @field_validator("tokens")
    @classmethod
    def _usable(cls, patterns: tuple[TokenPattern, ...]) -> tuple[TokenPattern, ...]:
        # spaCy would say so too, but only when it is loaded, in the middle of a check
        for pattern in patterns:
            if not pattern:
                raise ValueError("a pattern without tokens")
            for token in pattern:
                unknown = sorted(set(token) - _ATTRIBUTES)
                if unknown:
                    raise ValueError(
                        f"unknown or unusable attribute {', '.join(unknown)}; allowed: {', '.join(sorted(_ATTRIBUTES))}"
                    )
        return tuple([_typed(token) for token in pattern] for pattern in patterns)


class TokensRule:
    """Flags token sequences; spaCy is loaded when the first gate opens."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: TokensSource) -> None:
        self.header = source
        self._source = source
        self._matchers: dict[str, tuple[Language, Matcher]] = {}
        self._lock = Lock()

    @property
    def needs(self) -> Needs:
        """The gate's literals."""
        name = self.header.name
        return Needs(triggers=tuple(Trigger(one, name, None, False, False) for one in self._source.gate))

    def find(self, case: Case) -> Iterator[Match]:
        """Every longest match of the patterns, read by the tokenizer of the draft's language."""
        language = case.reading.language or self._source.languages[0]
        tokenizer, matcher = self._matcher(language)
        document = tokenizer.make_doc(_without_surrogates(case.reading.text))
        spans = sorted(
            (document[start:end] for _, start, end in matcher(document)), key=lambda span: (span.start, -span.end)
        )
        end_of_last = -1
        for span in spans:
            if span.start >= end_of_last:
                end_of_last = span.end
                yield Match(Span(span.start_char, span.end_char), evidence="token pattern")

    def warm(self) -> None:
        """Load spaCy's tokenizers and compile the patterns."""
        for language in self._source.languages:
            self._matcher(language)

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self._source.model_dump(mode="json")

    def _matcher(self, language: str) -> tuple[Language, Matcher]:
        with self._lock:
            if language not in self._matchers:
                from spacy.matcher import Matcher

                tokenizer = _tokenizer(language)
                matcher = Matcher(tokenizer.vocab, validate=True)
                matcher.add(self.header.name, list(self._source.tokens))
                self._matchers[language] = (tokenizer, matcher)
            return self._matchers[language]


@cache
def _tokenizer(language: str) -> Language:
    import spacy

    return spacy.blank(language if language in ("de", "en") else "xx")


def _typed(token: dict[str, Any]) -> dict[str, Any]:
    """A token pattern read from a file, where every value is text: numbers and flags become what spaCy expects."""
    return {attribute: _typed_value(attribute, value) for attribute, value in token.items()}


def _typed_value(attribute: str, value: Any) -> Any:
    if attribute == "OP":
        if not isinstance(value, str) or not _OPERATOR.fullmatch(value):
            raise ValueError(f"OP: {value!r} is not allowed; allowed: !, +, ?, *, {{n}}, {{n,m}}")
        return value
    if attribute.startswith(("IS_", "LIKE_", "SPACY")):
        if not isinstance(value, str) or value.lower() not in _FLAGS:
            raise ValueError(f"{attribute}: expected true or false, got {value!r}")
        return _FLAGS[value.lower()]
    if attribute == "LENGTH":
        if not isinstance(value, dict):
            return _number(attribute, value)
        return {_known(attribute, sign, _COMPARISONS): _number(attribute, one) for sign, one in value.items()}
    if not isinstance(value, dict):
        return _text(attribute, value)
    return {
        predicate: _predicate(attribute, _known(attribute, predicate, _PREDICATES), inner)
        for predicate, inner in value.items()
    }


def _predicate(attribute: str, predicate: str, value: Any) -> Any:
    if predicate in ("IN", "NOT_IN"):
        if not isinstance(value, list):
            raise ValueError(f"{attribute}: {predicate}: expected a list, got {value!r}")
        return [_text(attribute, item) for item in value]
    if predicate == "REGEX":
        try:
            re.compile(_text(attribute, value))
        except re.error as error:
            raise ValueError(f"{attribute}: REGEX: no regular expression: {error}") from None
    return _text(attribute, value)


def _known(attribute: str, key: str, allowed: frozenset[str]) -> str:
    if key not in allowed:
        raise ValueError(f"{attribute}: unknown {key!r}; allowed: {', '.join(sorted(allowed))}")
    return key


def _number(attribute: str, value: Any) -> int:
    if not isinstance(value, str) or not (value.isascii() and value.isdigit()):
        raise ValueError(f"{attribute}: expected a whole number, got {value!r}")
    return int(value)


def _text(attribute: str, value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"{attribute}: expected text, got {value!r}")
    return value


def _without_surrogates(text: str) -> str:
    """The text as spaCy can store it, in UTF-8; every character keeps its place."""
    return "".join("\ufffd" if "\ud800" <= character <= "\udfff" else character for character in text)
