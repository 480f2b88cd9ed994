"""From the rows of a table, whatever file it stands in, to replies; the header settles which column holds what."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from replyguard.draft import Visibility
from replyguard.saved_replies.fields import clean_name, language_of, no_text_field, shown, visibility_of
from replyguard.saved_replies.hosts import HOSTS
from replyguard.saved_replies.layout import Layout, layout_of
from replyguard.saved_replies.markup import html_or_plain
from replyguard.saved_replies.reply import Place, ReadOptions, SavedReply

# what stands deeper than a column cannot be told from a header
_FLAT_HOSTS = tuple(mark for mark in HOSTS if mark.layout.inside is None)


class NoReplyColumn(Exception):
    """A header in which no column can hold the reply, or two might."""


@dataclass(frozen=True, slots=True)
class Table:
    """The columns of a table by number."""

    path: str
    options: ReadOptions
    layout: Layout
    texts: tuple[int, ...]
    names: tuple[int, ...]
    languages: tuple[int, ...]
    visibilities: tuple[int, ...]

    @classmethod
    def of(cls, columns: Sequence[str], path: str, options: ReadOptions) -> Table:
        """The table with these columns; raises NoReplyColumn."""
        layout = layout_of(columns, options.text_field, _FLAT_HOSTS)
        if layout is None:
            raise NoReplyColumn(no_text_field(options.text_field, columns, "column"))
        twice = next((name for name in layout.texts if columns.count(name) > 1), None)
        if twice is not None:
            raise NoReplyColumn(f"the column '{shown(twice)}' stands twice")

        def numbers(names: Sequence[str]) -> tuple[int, ...]:
            return tuple(columns.index(name) for name in names if name in columns)

        return cls(
            path,
            options,
            layout,
            numbers(layout.texts),
            numbers(layout.names),
            numbers(layout.languages),
            numbers(layout.visibilities),
        )

    @property
    def column(self) -> str | None:
        """The name of the column that holds the reply where it was guessed."""
        return shown(self.layout.texts[0]) if self.layout.is_guess else None

    def text_number(self, cells: Sequence[str]) -> int:
        """Which of the columns holds the reply of this row: the first that is not empty."""
        for number in self.texts:
            if cells[number]:
                return number
        return self.texts[0]

    def reply(
        self, cells: Sequence[str], place: Callable[[int], Place], unnamed: Callable[[int], str] | None = None
    ) -> SavedReply:
        """The reply of a row; `place` and `unnamed` give the place and a name by the number of the text's column."""
        number = self.text_number(cells)
        text = cells[number]
        name = self._name(cells)
        if name is None and unnamed is not None:
            name = unnamed(number)
        markup = self.options.format or self.layout.format or html_or_plain(text)
        language, visibility = self._language(cells), self._visibility(cells)
        return SavedReply(self.path, name, text, markup, language, place(number), visibility, self.layout.host)

    def _name(self, cells: Sequence[str]) -> str | None:
        for number in self.names:
            if name := clean_name(cells[number]):
                return name
        return None

    def _language(self, cells: Sequence[str]) -> str | None:
        for number in self.languages:
            if language := language_of(cells[number]):
                return language
        return None

    def _visibility(self, cells: Sequence[str]) -> Visibility | None:
        for number in self.visibilities:
            if visibility := visibility_of(cells[number]):
                return visibility
        return None
