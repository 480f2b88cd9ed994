"""Holds the replies of a run against each other before they are checked: read twice more, none of them kept."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from replyguard import Collection, Draft, Guard, Kept, Note
from replyguard.linting.checking import Surroundings, written
from replyguard.reports.record import OtherPlace
from replyguard.saved_replies import SavedReply, Unreadable

Items = Iterable[SavedReply | Unreadable]
_Group = tuple[int, str, str]
_HASH = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class Told:
    """What was found of a reply among others: its notes as text, and the places that each is about, by rule."""

    notes: str = ""
    places: tuple[tuple[str, tuple[OtherPlace, ...]], ...] = ()


NOTHING_TOLD = Told()


class Changed(Exception):
    """A file that says something else than when it was compared."""


@dataclass(slots=True)
class _File:
    """The replies of a file in order: the collection and the number of each, and a number of its text."""

    groups: array[int] = field(default_factory=lambda: array("H"))
    numbers: array[int] = field(default_factory=lambda: array("L"))
    texts: array[int] = field(default_factory=lambda: array("Q"))


class Comparison:
    """What the replies of all files say differently, asked for reply by reply in the order of reading."""

    def __init__(self, guards: Sequence[Guard], surroundings: Callable[[SavedReply], Surroundings]) -> None:
        self._guards = guards
        self._surroundings = surroundings
        self._groups: dict[_Group, int] = {}
        self._collections: list[Collection] = []
        self._files: defaultdict[str, _File] = defaultdict(_File)
        self._told: dict[tuple[str, int], Told] = {}
        self._asked: Counter[str] = Counter()

    def compare(self, read: Callable[[], Items]) -> None:
        """Read everything once to compare it, and once more for the words and places of what was found."""
        for reply in _replies(read()):
            self._add(reply)
        for collection in self._collections:
            collection.compare()
        if any(collection.concerned for collection in self._collections):
            self._find_words(read())

    def told(self, reply: SavedReply) -> Told:
        """What was found of the next reply of a file; raises Changed where it is not the one that was compared."""
        file, place = self._files.get(reply.path), self._asked[reply.path]
        self._asked[reply.path] += 1
        if file is None or place >= len(file.texts) or file.texts[place] != _number_of(reply):
            raise Changed
        return self._told.get((reply.path, place), NOTHING_TOLD)

    def _add(self, reply: SavedReply) -> None:
        around = self._surroundings(reply)
        file = self._files[reply.path]
        file.texts.append(_number_of(reply))
        key = (around.guard, around.venue, around.visibility)
        if key not in self._groups:
            self._groups[key] = len(self._collections)
            self._collections.append(self._guards[around.guard].collection(around.venue, around.visibility))
        group = self._groups[key]
        file.groups.append(group)
        if around.kind == "saved-reply":
            file.numbers.append(self._collections[group].add(_kept(reply)))
        else:
            file.numbers.append(_NOT_COMPARED)

    def _find_words(self, items: Items) -> None:
        concerned = [one.concerned for one in self._collections]
        offsets = [_offsets(one) for one in self._collections]
        notes: dict[tuple[str, int], tuple[int, list[Note]]] = {}
        places: dict[tuple[int, int, int], OtherPlace] = {}
        read: Counter[str] = Counter()
        for reply in _replies(items):
            at = read[reply.path]
            read[reply.path] += 1
            file = self._files.get(reply.path)
            if file is None or at >= len(file.texts) or file.texts[at] != _number_of(reply):
                continue  # told when it is checked
            group, number = file.groups[at], file.numbers[at]
            for offset in offsets[group].get(number, ()):
                places[group, number, offset] = OtherPlace(reply.path, *reply.locate(offset))
            if number in concerned[group]:
                notes[reply.path, at] = (group, self._collections[group].notes(number, _kept(reply).draft))
        for key, (group, listed) in notes.items():
            found = tuple(
                (
                    note.rule,
                    tuple(
                        places[group, one.reply, one.start]
                        for one in note.elsewhere
                        if (group, one.reply, one.start) in places
                    ),
                )
                for note in listed
            )
            self._told[key] = Told(written(listed), found)


_NOT_COMPARED = (1 << 32) - 1


def _offsets(collection: Collection) -> dict[int, set[int]]:
    offsets: defaultdict[int, set[int]] = defaultdict(set)
    for place in collection.mentioned:
        offsets[place.reply].add(place.start)
    return dict(offsets)


def _kept(reply: SavedReply) -> Kept:
    # the reader's own types have been validated
    draft = Draft.model_construct(
        text=reply.text, id=reply.name, kind="saved-reply", language=reply.language, format=reply.format
    )
    return Kept(draft, reply.host, reply.path)


def _number_of(reply: SavedReply) -> int:
    return hash(reply.text) & _HASH


def _replies(items: Items) -> Iterator[SavedReply]:
    return (item for item in items if isinstance(item, SavedReply))
