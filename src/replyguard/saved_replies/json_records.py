"""From JSON values to the replies in them: records by their layout, and what is told of those without a reply."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from replyguard.draft import Format, Visibility
from replyguard.saved_replies.fields import clean_name, language_of, listed, no_text_field, shown, visibility_of
from replyguard.saved_replies.hosts import HOSTS, PREVIEWS
from replyguard.saved_replies.json_places import JsonPlace
from replyguard.saved_replies.layout import Layout, Text, layout_of
from replyguard.saved_replies.markup import html_or_plain
from replyguard.saved_replies.reply import Notice, ReadOptions, SavedReply, Unreadable
from replyguard.text.excerpt import Excerpt

_TYPES = {dict: "an object", list: "a list", str: "text", bool: "true or false", int: "a number", float: "a number"}
_KEYS_KEPT = 50
_LAYOUTS_KEPT = 1000


class Twice(dict[str, object]):
    """An object in which a key stands twice, so that readers differ in what it says."""

    key: str


def members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object's members, for the decoder."""
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    seen: set[str] = set()
    twice = Twice(found)
    twice.key = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]
    return twice


def type_of(value: object) -> str:
    """What a JSON value is, for a message."""
    return _TYPES.get(type(value), "null")


@dataclass(slots=True)
class Records:
    """The replies of one file's records; knows which fields hold them in records with the same keys.

    Records without a field for a reply that stand before the first one with such a field are told in one, and in a file
    that has none in a single line with the keys found.
    """

    path: str
    options: ReadOptions
    is_told: bool = False
    has_reply: bool = False
    is_empty: bool = True
    _layouts: dict[tuple[str, ...], Layout | None] = field(default_factory=dict)
    _without: list[int] = field(default_factory=list)  # the first and the last line of those not yet told
    _keys: dict[str, None] = field(default_factory=dict)

    def layout_of(self, values: Mapping[str, object]) -> Layout | None:
        """The layout of a record, None where nothing in it can be a reply."""
        keys = tuple(values)
        try:
            return self._layouts[keys]
        except KeyError:
            layout = layout_of(keys, self.options.text_field, HOSTS)
        if len(self._layouts) < _LAYOUTS_KEPT:
            self._layouts[keys] = layout
        return layout

    def read(
        self, values: dict[str, object], excerpt: Excerpt, start: int, name: str | None = None
    ) -> Iterator[SavedReply | Unreadable | Notice]:
        """The replies of the object at `start` of the excerpt; a `name` is what the record is kept under."""
        self.is_empty = False
        if isinstance(values, Twice):
            line = excerpt.position(start)[0]
            yield Unreadable(self.path, line, f"the key '{shown(values.key)}' stands twice")
            return
        layout = self.layout_of(values)
        if layout is None:
            yield from self._no_layout(values, excerpt.position(start)[0])
        else:
            yield from self.replies(values, layout, excerpt, start, name)

    def replies(
        self, values: dict[str, object], layout: Layout, excerpt: Excerpt, start: int, name: str | None = None
    ) -> Iterator[SavedReply | Unreadable | Notice]:
        """The replies of an object that has this layout and no key twice."""
        if self._without:
            yield self._before()
        if layout.is_guess and not self.is_told:
            self.is_told = True
            yield Notice(self.path, f"the reply is read from the key '{shown(layout.texts[0])}'")
        name = name or _name(values, layout)
        language = _language(values, layout)
        visibility = _visibility(values, layout) if layout.visibilities else None
        for text in layout.texts_of(values):
            yield self._reply(text, name, language, visibility, layout, excerpt, start)

    def text(self, value: str, excerpt: Excerpt, start: int, name: str | None = None) -> SavedReply:
        """The reply that the string at `start` of the excerpt is."""
        self.is_empty = False
        self.has_reply = True
        markup = self.options.format or html_or_plain(value)
        return SavedReply(self.path, name, value, markup, None, JsonPlace(excerpt, start))

    def rest(self) -> Iterator[Unreadable]:
        """What is to be told when all records are read."""
        if self._without and not self.has_reply:
            yield Unreadable(self.path, None, self._no_text(self._keys))
        elif self._without:
            yield self._before()

    def _reply(
        self,
        text: Text,
        name: str | None,
        language: str | None,
        visibility: Visibility | None,
        layout: Layout,
        excerpt: Excerpt,
        start: int,
    ) -> SavedReply | Unreadable:
        self.has_reply = True
        value = text.value
        if not isinstance(value, str):
            line = excerpt.position(start)[0]
            key = ".".join(map(str, text.keys))
            return Unreadable(self.path, line, f"'{key}': expected text, got {type_of(value)}")
        markup: Format = self.options.format or text.format or html_or_plain(value)
        place = JsonPlace(excerpt, start, text.keys)
        if isinstance(text.name, str):
            name = clean_name(text.name)
        return SavedReply(self.path, name, value, markup, language, place, text.visibility or visibility, layout.host)

    def _no_layout(self, values: Mapping[str, object], line: int) -> Iterator[Unreadable]:
        if self.has_reply:
            yield Unreadable(self.path, line, self._no_text(values))
            return
        self._without = [self._without[0] if self._without else line, line]
        for key in values:
            if len(self._keys) < _KEYS_KEPT:
                self._keys[key] = None

    def _before(self) -> Unreadable:
        first, last = self._without
        self._without = []
        lines = "" if first == last else f"records of lines {first} to {last}: "
        return Unreadable(self.path, first, lines + self._no_text(self._keys))

    def _no_text(self, keys: Mapping[str, object]) -> str:
        if not PREVIEWS.isdisjoint(keys) and self.options.text_field is None:
            return f"only previews, which are cut short: export the replies one by one; found: {listed(keys)}"
        return no_text_field(self.options.text_field, keys, "key")


def _name(values: Mapping[str, object], layout: Layout) -> str | None:
    for key in layout.names:
        value = values.get(key)
        if isinstance(value, str | int) and not isinstance(value, bool) and (name := clean_name(str(value))):
            return name
    return None


def _language(values: Mapping[str, object], layout: Layout) -> str | None:
    for key in layout.languages:
        value = values.get(key)
        if isinstance(value, str) and (language := language_of(value)):
            return language
    return None


def _visibility(values: Mapping[str, object], layout: Layout) -> Visibility | None:
    for key in layout.visibilities:
        value = values.get(key)
        if isinstance(value, str) and (visibility := visibility_of(value)):
            return visibility
    return None
