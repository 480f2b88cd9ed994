"""One automaton for every literal that a policy looks for; one scan a view, and rules look only at hits."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence, Set
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Protocol

from replyguard.text.literals import Literals, Trigger, is_word
from replyguard.text.views import fold, words_of

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

_SCANS_WITHOUT = 2
_LONGEST_WITHOUT = 2000


class Hit(NamedTuple):
    """A literal found: its trigger, and the range in the view that was scanned."""

    trigger: Trigger
    start: int
    end: int


def by_owner(hits: Iterable[Hit]) -> dict[Hashable, list[Hit]]:
    """The hits of each owner."""
    grouped: dict[Hashable, list[Hit]] = {}
    for hit in hits:
        grouped.setdefault(hit.trigger.owner, []).append(hit)
    return grouped


class Words(Protocol):
    """Many literals, folded, whose triggers are made only when one is met."""

    @property
    def literals(self) -> Sequence[str]:
        """What to look for."""
        ...

    def triggers_of(self, number: int) -> list[Trigger]:
        """The triggers of the literal with this number."""
        ...


class Worded(Protocol):
    """What knows the words of a folded text."""

    @property
    def words(self) -> Set[str]:
        """The words, as `words_of` gives them."""
        ...


class _Unread:
    """A folded text of which nothing else is known."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def words(self) -> Set[str]:
        return words_of(self._text)


class PhraseIndex:
    """All triggers of a policy, compiled; safe to share between threads and to fork.

    The automaton is built when a second text comes, or a long one: building it takes as long as ten thousand scans, and
    a process that checks one reply and ends is better off without.
    """

    def __init__(self, triggers: Iterable[Trigger | Literals], words: Iterable[Words] = ()) -> None:
        listed: list[Trigger] = []
        tables: list[Literals] = []
        for one in triggers:
            if isinstance(one, Trigger):
                listed.append(one)
            else:
                tables.append(one)
        by_literal: dict[str, list[Trigger]] = {}
        # all at once: one by one it takes as long as reading the policy
        for trigger, literal in zip(listed, fold("\0".join(one.literal for one in listed)).split("\0"), strict=False):
            by_literal.setdefault(literal, []).append(trigger)
        by_literal.pop("", None)
        self._listed = list(by_literal.values())
        self._sources: list[tuple[int, Literals | Words]] = []
        # whole words are met among the words of a text; an automaton would find them inside many others too
        self._words: dict[str, int] = {}
        self._further_words: dict[str, list[int]] = {}
        self._literals: list[tuple[int, Sequence[str]]] = []
        for number, (literal, own) in enumerate(by_literal.items()):
            if is_word(literal, own):
                self._words[literal] = number
            else:
                self._literals.append((number, (literal,)))
        first = len(by_literal)
        for table in tables:
            behind = first + len(table.literals)
            self._sources.append((first, table))
            self._literals.append((first, table.literals))
            own_words = dict(zip(table.words, range(behind, behind + len(table.words)), strict=True))
            for word in own_words.keys() & self._words.keys():
                self._further_words.setdefault(word, []).append(own_words.pop(word))
            self._words.update(own_words)
            first = behind + len(table.words)
        for source in words:
            self._sources.append((first, source))
            self._literals.append((first, source.literals))
            first += len(source.literals)
        self._words_met: dict[str, list[Trigger]] = {}
        self._met: list[list[Trigger] | None] = []
        self._alike: list[list[int]] = []
        self._automaton: AhoCorasick | None = None
        self._scans = 0

    def __len__(self) -> int:
        return len({literal for _, literals in self._literals for literal in literals}) + len(self._words)

    def _triggers_of(self, number: int) -> list[Trigger]:
        """The triggers of the literal with this number."""
        if number < len(self._listed):
            return self._listed[number]
        first, source = next(item for item in reversed(self._sources) if item[0] <= number)
        return source.triggers_of(number - first)

    def _met_triggers(self, index: int) -> list[Trigger]:
        """The triggers of one of the automaton's literals, made when it is first met."""
        triggers = self._met[index]
        if triggers is None:
            triggers = self._met[index] = [one for number in self._alike[index] for one in self._triggers_of(number)]
        return triggers

    def scan(self, view: str, worded: Worded | None = None) -> list[Hit]:
        """Every hit in a folded text, overlapping ones too, in the order of their ends.

        `worded` tells the words of the text, should any be asked for; without it they are found out.
        """
        automaton = self._automaton or self._built(view)
        if worded is None:
            worded = _Unread(view)
        if automaton is None:
            found = self._searched(view)
            triggers_of: Callable[[int], list[Trigger]] = self._triggers_of
        else:
            found = automaton.find_matches_as_indexes(view, overlapping=True)
            triggers_of = self._met_triggers
        hits = _counting(found, triggers_of, view, worded)
        if self._words:
            words = worded.words
            for word in self._words.keys() & words:
                places: list[int] | None = None
                for trigger in self._words_met.get(word) or self._meet_word(word):
                    beside = trigger.beside
                    if beside is not None and beside.isdisjoint(words):
                        continue
                    if places is None:
                        places = _places(word, view)
                    for start in places:
                        hits.append(Hit(trigger, start, start + len(word)))
        hits.sort(key=_order)
        return hits

    def _meet_word(self, word: str) -> list[Trigger]:
        numbers = (self._words[word], *self._further_words.get(word, ()))
        triggers = self._words_met[word] = [one for number in numbers for one in self._triggers_of(number)]
        return triggers

    def warm(self) -> None:
        """Build the automaton."""
        if self._automaton is None:
            from ahocorasick_rs import AhoCorasick, MatchKind

            numbers: dict[str, list[int]] = {}
            for first, literals in self._literals:
                for number, literal in enumerate(literals, first):
                    numbers.setdefault(literal, []).append(number)
            # in the order of the alphabet, what is read together lies together: a scan takes a tenth less
            literals = sorted(numbers)
            self._alike = [numbers[literal] for literal in literals]
            self._met = [None] * len(literals)
            self._automaton = AhoCorasick(literals, matchkind=MatchKind.Standard, store_patterns=False)

    def _built(self, view: str) -> AhoCorasick | None:
        """The automaton, where this text is worth building it."""
        # a text has two views; what two threads do at once here is done twice, and the same
        self._scans += 1
        if self._scans > _SCANS_WITHOUT or len(view) > _LONGEST_WITHOUT:
            self.warm()
        return self._automaton

    def _searched(self, view: str) -> list[tuple[int, int, int]]:
        """Every literal in the view that is no word: its number, and where it begins and ends."""
        found: list[tuple[int, int, int]] = []
        for first, literals in self._literals:
            for number, literal in enumerate(literals, first):
                if literal in view:
                    start = view.find(literal)
                    while start != -1:
                        found.append((number, start, start + len(literal)))
                        start = view.find(literal, start + 1)
        return found


def _places(word: str, view: str) -> list[int]:
    """Where a word stands by itself in a folded text."""
    places: list[int] = []
    start, length = view.find(word), len(word)
    while start != -1:
        end = start + length
        is_joined = (start and view[start - 1].isalnum()) or (end < len(view) and view[end].isalnum())
        if not is_joined:
            places.append(start)
        start = view.find(word, end)
    return places


def _counting(
    found: Iterable[tuple[int, int, int]], triggers_of: Callable[[int], list[Trigger]], view: str, worded: Worded
) -> list[Hit]:
    """The hits of literals found, where their neighbours stand in the text and their word boundaries are there."""
    hits: list[Hit] = []
    length = len(view)
    for number, start, end in found:
        for trigger in triggers_of(number):
            _, _, _, whole_left, whole_right, beside = trigger
            if beside is not None and beside.isdisjoint(worded.words):
                continue
            # a boundary beside a sign is no word boundary: "24/7" and "@" stand as they are
            if whole_left and start and view[start - 1].isalnum() and view[start].isalnum():
                continue
            if whole_right and end < length and view[end].isalnum() and view[end - 1].isalnum():
                continue
            hits.append(Hit(trigger, start, end))
    return hits


def _order(hit: Hit) -> tuple[int, int]:
    return hit[2], hit[1]
