"""A lexicon compiled: the literals it looks for, and what a hit on one of them means for the word around it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from replyguard.lexicons.format import NO_ENDING, Entry, Innocent
from replyguard.lexicons.formation import Formation, Stem
from replyguard.lexicons.word_table import WordTable
from replyguard.text.known_words import LANGUAGES, KnownWords
from replyguard.text.literals import Trigger
from replyguard.text.offsets import Span
from replyguard.text.spellings import MaskedWord
from replyguard.text.views import fold

_SHORTEST_PART = 3
_SHORTEST_JOINED = 4
_SHORTEST_ORDINARY_JOINED = 6
_GROUPS = re.compile(r"(\([^()]*\)\??)")
_LONGEST_MASKED = 24


class WordMatch(NamedTuple):
    """An entry met in a view: the whole word's range there, and whether it is part of a compound."""

    entry: Entry
    start: int
    end: int
    is_compound: bool
    is_misspelt: bool = False

    @property
    def span(self) -> Span:
        """The range of the word in the view."""
        return Span(self.start, self.end)


class Guess(NamedTuple):
    """What a word with masked letters is taken for; the lower the rank, the likelier."""

    entry: Entry
    rank: tuple[bool, bool, int, bool, str, int]


class _InnocentKinds(NamedTuple):
    """Folded: whole words, phrases by their words, beginnings and ends of words, and what makes any word innocent."""

    exact: set[str]
    phrases: dict[str, list[str]]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    inner: tuple[str, ...]


class InnocentWords:
    """Words and phrases in which coarse letters merely meet; they are sorted when a word is first asked about."""

    def __init__(self, innocents: Iterable[Innocent]) -> None:
        self._innocents = innocents

    @cached_property
    def _kinds(self) -> _InnocentKinds:
        exact: set[str] = set()
        phrases: dict[str, list[str]] = defaultdict(list)
        prefixes, suffixes, inner = [], [], []
        for innocent in self._innocents:
            folded = fold(innocent.text)
            parts = _letter_runs(folded)
            if len(parts) > 1:
                for part in parts:
                    phrases[part].append(folded)
            elif innocent.open_left and innocent.open_right:
                inner.append(folded)
            elif innocent.open_left:
                suffixes.append(folded)
            elif innocent.open_right:
                prefixes.append(folded)
            else:
                exact.add(folded)
        return _InnocentKinds(exact, dict(phrases), tuple(prefixes), tuple(suffixes), tuple(inner))

    def cover(self, view: str, word: Span, hit: Span) -> bool:
        """True where the letters of a hit belong to an innocent word, or its word stands inside an innocent phrase."""
        text = view[word.start : word.end]
        kinds = self._kinds
        if text in kinds.exact:
            return True
        if text.startswith(kinds.prefixes) and any(
            text.startswith(part) and word.start + len(part) > hit.start for part in kinds.prefixes
        ):
            return True
        if text.endswith(kinds.suffixes) and any(
            text.endswith(part) and word.end - len(part) < hit.end for part in kinds.suffixes
        ):
            return True
        if any(
            part in text and _meets(text, part, hit.start - word.start, hit.end - word.start) for part in kinds.inner
        ):
            return True
        return any(
            phrase_covers(view, phrase, word.start, word.end)
            for part in set(_letter_runs(text))
            for phrase in kinds.phrases.get(part, ())
        )


def _meets(text: str, part: str, start: int, end: int) -> bool:
    """True where `part` stands in `text` so that it shares a letter with [start, end)."""
    return text.find(part, max(0, start - len(part) + 1), end + len(part) - 1) != -1


class Lexicon:
    """All words of one family, in the languages of a policy; immutable.

    `formation` gives the formation of a language, which is asked for only where a word with a prefix is met, and
    `known_words` its ordinary words, asked for where something stands before or behind a coarse word.
    """

    def __init__(
        self,
        name: str,
        table: WordTable,
        formation: Callable[[str], Formation],
        innocent: InnocentWords,
        known_words: Callable[[str], KnownWords],
        digest: str = "",
    ) -> None:
        self.name = name
        self.digest = digest
        self.table = table
        self._formation = formation
        self._innocent = innocent
        self._known_words = known_words
        self._unmasked = lru_cache(maxsize=4096)(self._guess)

    @property
    def literals(self) -> Sequence[str]:
        """What to look for in a folded text."""
        return self.table.literals

    def triggers_of(self, number: int) -> list[Trigger]:
        """The triggers of the literal with this number; each hit is to be brought to `resolve`."""
        owner = ("lexicon", self.name)
        triggers = []
        for stem in self.table.stems_of(number):
            has_no_ending = stem.endings == NO_ENDING
            if stem.phrase is not None:
                is_whole = not stem.is_inside_word
                triggers.append(Trigger(stem.text, owner, stem, is_whole, is_whole and has_no_ending))
                continue
            alone = stem.is_misspelt or not (stem.entry.compounds or _may_be_joined(stem))
            triggers.append(Trigger(stem.text, owner, stem, alone and not stem.takes_prefixes, alone and has_no_ending))
        return triggers

    def resolve(self, stem: Stem, view: str, start: int, end: int) -> WordMatch | None:
        """What a hit means: the word around it as a form or compound of the stem's entry, or None."""
        if stem.phrase is not None:
            return self._resolve_phrase(stem, view, start, end)
        word_start, word_end = _word_around(view, start, end)
        left, right = view[word_start:start], view[end:word_end]
        is_form = right in stem.endings
        has_prefix = bool(left) and stem.takes_prefixes and self._is_verb_prefix(left, stem.entry.language)
        is_joined = False
        if not self._may_stand(stem, "" if has_prefix else left, None if is_form else right):
            is_joined = _may_be_joined(stem) and self._are_joined(stem, left, right)
            if not is_joined:
                return None
        if self._innocent.cover(view, Span(word_start, word_end), Span(start, end)):
            return None
        is_compound = not is_form or bool(left and not has_prefix)
        return WordMatch(stem.entry, word_start, word_end, is_compound, stem.is_misspelt or is_joined)

    def _may_stand(self, stem: Stem, left: str, right: str | None) -> bool:
        """True where the entry lets these parts stand in one word with it; None behind it: an ending of its own."""
        if not left and right is None:
            return True
        joints = stem.entry.compounds
        if stem.is_misspelt or not joints:
            return False
        if "anywhere" in joints:
            return True
        known = self._known_words(stem.entry.language)
        is_led = not left or _is_joint(left.removesuffix("s"), "last", joints, known)
        return is_led and (right is None or _is_joint(right, "first", joints, known))

    def _are_joined(self, stem: Stem, left: str, right: str) -> bool:
        """True where a blank was left out between a form of the stem and an ordinary word before or behind it.

        Not where the whole is a word, or two other words: "Sandwich", "Kaffee-ernte".
        """
        known = self._known_words(stem.entry.language)
        if left and not known.stands_alone(left):
            return False
        begin = len(left)
        ends = [
            begin + len(stem.text) + len(ending)
            for ending in stem.endings
            if right == ending or (right.startswith(ending) and known.stands_alone(right[len(ending) :]))
        ]
        whole = left + stem.text + right
        return bool(ends) and not any(
            self._known_words(language).is_made_of_others(whole, {begin, *ends}) for language in LANGUAGES
        )

    def _resolve_phrase(self, stem: Stem, view: str, start: int, end: int) -> WordMatch | None:
        """The whole phrase around its fixed part."""
        written = str(stem.phrase)
        pattern = phrase_pattern(written, stem.endings)
        for found in pattern.finditer(view, max(0, start - len(written)), end + len(written)):
            if (
                found.start() <= start
                and end <= found.end()
                and not self._innocent.cover(view, Span(*found.span()), Span(*found.span()))
            ):
                return WordMatch(stem.entry, *found.span(), False)
        return None

    def unmask(self, masked: MaskedWord, language: str | None) -> Guess | None:
        """The likeliest entry that a word with masked letters can be in a text of `language`, or None.

        Two shown letters are asked for, and a third of the word; one is enough for the words that are conventionally
        written so.
        """
        return self._unmasked(masked.pattern, masked.visible, masked.length, masked.longest, language)

    def _guess(self, pattern: str, visible: int, length: int, longest: int, language: str | None) -> Guess | None:
        expression = re.compile(pattern)
        guesses = []
        for letters in range(length, min(longest, _LONGEST_MASKED) + 1):
            for form, written, entry in self._maskable.get((pattern[0], letters), ()):
                if not expression.fullmatch(form):
                    continue
                is_usual = entry.conditions.often_masked and written == length
                if is_usual or (visible >= 2 and visible * 3 >= length):
                    is_foreign = language is not None and entry.language != language
                    distance = abs(written - length)
                    rank = (not is_usual, is_foreign, distance, entry.grade != "strong", entry.file, entry.line)
                    guesses.append(Guess(entry, rank))
        return min(guesses, key=lambda guess: guess.rank, default=None)

    @cached_property
    def _maskable(self) -> dict[tuple[str, int], list[tuple[str, int, Entry]]]:
        """Folded forms by first letter and length, each with its length as written."""
        forms: dict[tuple[str, int], list[tuple[str, int, Entry]]] = defaultdict(list)
        for stem in self.table.stems():
            conditions = stem.entry.conditions
            if stem.is_misspelt or stem.phrase or conditions.no_disguise or conditions.only_disguised:
                continue
            if len(stem.text) < _SHORTEST_PART or " " in stem.text:
                continue
            hidden = stem.text.count("ss") if "ß" in stem.entry.lemma else 0
            for ending in stem.endings:
                form = stem.text + ending
                if len(form) > _SHORTEST_PART:
                    forms[form[0], len(form)].append((form, len(form) - hidden, stem.entry))
        return dict(forms)

    def _is_verb_prefix(self, left: str, language: str) -> bool:
        prefixes = self._formation(language).prefixes
        if left in prefixes:
            return True
        return language == "de" and left[-2:] in ("ge", "zu") and (len(left) == 2 or left[:-2] in prefixes)


@lru_cache(maxsize=2048)
def phrase_pattern(written: str, endings: frozenset[str]) -> re.Pattern[str]:
    """A phrase with alternatives `(a|b)` and `(a)?` as a pattern for the folded view."""
    parts = []
    for part in _GROUPS.split(written):
        is_group = part.startswith("(")
        parts.append(part.replace("(", "(?:", 1) if is_group else re.escape(part).replace("\\ ", " "))
    # where an optional word is left out, so is the blank beside it
    pattern = "".join(parts).replace(" ", " ?").replace(" ? ?", " ?")
    behind = "|".join(sorted(map(re.escape, endings), key=len, reverse=True))
    return re.compile(rf"(?<!\w){pattern}(?:{behind})(?!\w)")


def phrase_covers(view: str, phrase: str, start: int, end: int) -> bool:
    """True where `phrase` stands in the view so that it holds [start, end)."""
    first = max(0, end - len(phrase))
    position = view.find(phrase, first, start + len(phrase))
    while position != -1:
        stop = position + len(phrase)
        if position <= start and end <= stop and not _inside_word(view, position, stop):
            return True
        position = view.find(phrase, position + 1, start + len(phrase))
    return False


def _may_be_joined(stem: Stem) -> bool:
    """True for a stem of a grave word that is looked for also where a blank before or behind it was left out."""
    if stem.entry.grade != "strong" or stem.is_misspelt or stem.entry.conditions.only_disguised:
        return False
    if not stem.text.isalpha():
        return False
    return len(stem.text) >= (_SHORTEST_ORDINARY_JOINED if _is_ordinary(stem.entry) else _SHORTEST_JOINED)


def _is_ordinary(entry: Entry) -> bool:
    """True for an entry that is a harmless word too: "halfcock", "pricktimber"."""
    written = entry.written_conditions
    return "no disguise" in written or "near:" in written or "unless in:" in written


def _is_joint(part: str, joint: str, joints: frozenset[str], known: KnownWords) -> bool:
    """True where a part may stand there: any one, or only a known word."""
    return len(part) >= _SHORTEST_PART and (joint in joints or (f"{joint}?" in joints and known.is_common(part)))


def _inside_word(view: str, start: int, end: int) -> bool:
    return (start > 0 and view[start - 1].isalpha() and view[start].isalpha()) or (
        end < len(view) and view[end].isalpha() and view[end - 1].isalpha()
    )


def _word_around(view: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and view[start - 1].isalpha():
        start -= 1
    length = len(view)
    while end < length and view[end].isalpha():
        end += 1
    return start, end


def _letter_runs(text: str) -> list[str]:
    return "".join(character if character.isalpha() else " " for character in text).split()
