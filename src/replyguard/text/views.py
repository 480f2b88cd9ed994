"""The folded view of a text: one spelling for case, umlauts, ß, accents, full-width and invisible characters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from replyguard.text.offsets import Alignment, Span

_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}
_COMBINING_DIAERESIS = "\u0308"
_APOSTROPHES = "’‘ʼ`´＇"
# what a plain German or English reply is made of: all of it folds by lower() and a few replacements
_UNUSUAL = re.compile("[^\x00-\x7fäöüÄÖÜß„“”‚’–—…€»«°→•\u2600-\u27bf\U0001f300-\U0001f64f\U0001f680-\U0001faff]")
_BLANKS = re.compile("[ \t]{2,}")


def _fold_character(character: str) -> str:
    lowered = character.lower()
    if lowered in _UMLAUTS:
        return _UMLAUTS[lowered]
    if character in _APOSTROPHES:
        return "'"
    if _UNUSUAL.match(character) is None:
        return " " if character.isspace() else lowered.replace("ß", "ss")
    if character.isspace():
        return " "
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", character).casefold())
    kept = "".join(c for c in decomposed if unicodedata.category(c) not in ("Mn", "Me", "Cf"))
    if not kept and unicodedata.category(character) not in ("Mn", "Me", "Cf"):
        return character
    return "".join(" " if c.isspace() else c for c in kept)


class _FoldTable(dict[str, str]):
    """Folds one character, remembered for the characters of the first planes that texts are made of."""

    def __missing__(self, character: str) -> str:
        folded = _fold_character(character)
        if len(self) < 4096:
            self[character] = folded
        return folded


_FOLD = _FoldTable()


def _pieces(text: str) -> list[str]:
    """What each character folds to; an umlaut written as letter and combining mark gives its e too."""
    pieces = [_FOLD[character] for character in text]
    if _COMBINING_DIAERESIS in text:
        for i in range(1, len(text)):
            if text[i] == _COMBINING_DIAERESIS and pieces[i - 1] in ("a", "o", "u"):
                pieces[i] = "e"
    return pieces


def fold(text: str) -> str:
    """The folded spelling of a text: what the folded view of it holds."""
    if text.isascii() or _UNUSUAL.search(text) is None:
        folded = text.lower()
        if not folded.isascii():
            folded = (
                folded.replace("ü", "ue").replace("ä", "ae").replace("ö", "oe").replace("ß", "ss").replace("’", "'")
            )
        if "\n" in folded:
            folded = folded.replace("\r\n", " \n").replace("\n", " ")
        if "`" in folded:
            folded = folded.replace("`", "'")
        return folded.replace("\t", " ") if "\t" in folded else folded
    return "".join(_pieces(text))


@dataclass(frozen=True)
class FoldedView:
    """A text in folded spelling; `source_span` leads back to code points of the text that was folded.

    Runs of blanks are one blank, so that phrases match across them; a line break is a blank.
    """

    source: str
    text: str

    def source_span(self, start: int, end: int) -> Span:
        """Where the folded range [start, end) stands in the source; combining marks behind it belong to it."""
        alignment = self._alignment
        return Span(start, end) if alignment is None else alignment.source_span(start, end)

    @cached_property
    def _alignment(self) -> Alignment | None:
        if self.text.isascii() and self.source.isascii() and len(self.text) == len(self.source):
            return None
        pieces = _pieces(self.source)
        starts: list[int] = []
        ends: list[int] = []
        for position, piece in enumerate(pieces):
            if not piece and ends and unicodedata.category(self.source[position])[0] == "M":
                ends[-1] = position + 1
            for _ in piece:
                starts.append(position)
                ends.append(position + 1)
        folded = "".join(pieces)
        for run in reversed(list(_BLANKS.finditer(folded))):
            starts[run.start() + 1 : run.end()] = []
            ends[run.start() + 1 : run.end()] = []
        return Alignment(starts, ends)


def folded_view(text: str) -> FoldedView:
    """Fold a text for matching."""
    folded = fold(text)
    return FoldedView(text, _BLANKS.sub(" ", folded) if "  " in folded else folded)
