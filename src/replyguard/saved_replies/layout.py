"""Which fields of a record hold the reply, its name, language and visibility: as named, as known, or guessed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from replyguard.draft import Format, Visibility
from replyguard.saved_replies.fields import LANGUAGE_FIELDS, NAME_FIELDS, TEXT_FIELDS, VISIBILITY_FIELDS, folded

Key = str | int


class Text(NamedTuple):
    """One text of a record: the keys that lead to it, and what the export says of it."""

    keys: tuple[Key, ...]
    value: object
    format: Format | None = None
    visibility: Visibility | None = None
    name: object = None


Texts = Callable[[Mapping[str, object]], Iterator[Text]]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the replies of a record stand.

    Of `texts` the first that is not empty is read; where they stand deeper, `inside` gives them. `is_guess` says that
    the column was chosen by its name alone.
    """

    texts: tuple[str, ...]
    names: tuple[str, ...] = NAME_FIELDS
    languages: tuple[str, ...] = LANGUAGE_FIELDS
    visibilities: tuple[str, ...] = ()
    format: Format | None = None
    host: str | None = None
    inside: Texts | None = None
    is_guess: bool = False

    def texts_of(self, values: Mapping[str, object]) -> Iterable[Text]:
        """The texts of a record that has this layout, empty ones and what is no text as well."""
        if self.inside is not None:
            return self.inside(values)
        for key in self.texts:
            if value := values.get(key):
                return (Text((key,), value, self.format),)
        key = self.texts[0]
        return (Text((key,), values.get(key), self.format),)


@dataclass(frozen=True, slots=True)
class Mark:
    """How records of a host's export are recognised: keys that all of them have, and keys of which one is there."""

    layout: Layout
    all_of: frozenset[str]
    any_of: frozenset[str] = frozenset()
    none_of: frozenset[str] = frozenset()

    def fits(self, keys: Collection[str]) -> bool:
        """Whether records with these keys are of this host."""
        return (
            self.all_of.issubset(keys)
            and (not self.any_of or not self.any_of.isdisjoint(keys))
            and self.none_of.isdisjoint(keys)
        )


def layout_of(keys: Collection[str], wanted: str | None, known: Sequence[Mark]) -> Layout | None:
    """The layout of records with these keys; None where no field holds a reply.

    The field that is `wanted`, and nothing else; else that of a known host; else `reply`, else `text`; else the first
    field with a name that replies are kept under.
    """
    if wanted is not None:
        return _plain(keys, wanted) if wanted in keys else None
    for mark in known:
        if mark.fits(keys):
            return mark.layout
    for field in TEXT_FIELDS:
        if field in keys:
            return _plain(keys, field)
    spelt = {folded(key): key for key in reversed(list(keys))}
    guess = next((spelt[name] for name in GUESSED_FIELDS if name in spelt), None)
    return None if guess is None else _plain(keys, guess, is_guess=True)


GUESSED_FIELDS = (
    *("reply", "text", "reply_text", "body_html", "body", "content_html", "content", "message", "message_html"),
    *("response", "canned_response", "template", "template_text", "answer", "snippet", "html", "comment"),
    *("antwort", "antworttext", "nachricht", "inhalt", "vorlage", "textbaustein", "textvorlage", "baustein"),
    *("reply_body", "response_text", "message_text", "body_text", "saved_reply"),
)
"""Names under which replies are kept, most telling first, compared without case, blanks and dashes."""


def _plain(keys: Collection[str], text: str, *, is_guess: bool = False) -> Layout:
    spelt = {folded(key): key for key in keys}

    def present(names: Iterable[str]) -> tuple[str, ...]:
        return tuple(key for name in names if (key := spelt.get(name)) is not None and key != text)

    return Layout(
        (text,), present(NAME_FIELDS), present(LANGUAGE_FIELDS), present(VISIBILITY_FIELDS), is_guess=is_guess
    )
