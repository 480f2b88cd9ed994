"""Cues: phrases that several rules ask about, such as the invitation to a private message; one file a cue.

A line of a cue's file is a phrase; a line that begins with `!` is one beside which, in the same sentence, the cue does
not count; one that begins with `!!` stands inside of it or around it.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from functools import cache, cached_property
from hashlib import sha256
from pathlib import Path
from typing import Any

from replyguard.lexicons.format import lines_of
from replyguard.lexicons.formed import read_formed, write_formed
from replyguard.lexicons.wording.anchors import Anchor
from replyguard.lexicons.wording.word_sets import SHIPPED
from replyguard.lexicons.wording.wording import Place, Wording, Written
from replyguard.text.phrase_index import Hit, PhraseIndex, Trigger, by_owner
from replyguard.text.views import FoldedView
from replyguard.text.word_data import lexicon_file, lexicon_root

_FOLDER = "cues"
_FILE = "cues.json"


class Cue:
    """One cue in the languages of a policy."""

    def __init__(self, name: str, phrases: Sequence[Written], against: Sequence[Written], around: Sequence[Written]):
        self.name = name
        self.wording = Wording(phrases, SHIPPED)
        self._against = Wording(against, SHIPPED)
        self._around = Wording(around, SHIPPED)

    @cached_property
    def triggers(self) -> tuple[Trigger, ...]:
        """Its literals."""
        return tuple(self.wording.triggers(("cue", self.name)))

    def places(self, view: FoldedView, hits: Iterable[Hit]) -> tuple[Place, ...]:
        """Where it stands, in order."""
        return tuple(place for place in self.wording.places(view, hits) if not self._is_cancelled(place, view))

    def _is_cancelled(self, place: Place, view: FoldedView) -> bool:
        sentence = view.around(place.start, place.end)
        if self._around and any(
            other.start < place.end and place.start < other.end for other in self._around.all_in(view.text, *sentence)
        ):
            return True
        return bool(self._against) and self._against.stands_in(view.text, *sentence)


class Cues:
    """The cues of a policy. Those in `waking` are looked for in every text, the others when one is asked for."""

    def __init__(self, known: Mapping[str, Cue], waking: Collection[str]) -> None:
        self.known = known
        self.waking = frozenset(waking)
        self._sieves = [(("cue", name), known[name].wording.sieve) for name in sorted(waking)]

    def sift(self, hits: dict[Hashable, list[Hit]], view: FoldedView) -> None:
        """Take out of a scan's hits those of waking cues that cannot come to anything."""
        for owner, sieve in self._sieves:
            own = hits.get(owner)
            if own is not None:
                kept = sieve(own, view)
                if kept:
                    hits[owner] = kept
                else:
                    del hits[owner]

    @cached_property
    def index(self) -> PhraseIndex:
        """The literals of those that nothing waits for."""
        return PhraseIndex(
            trigger for name, cue in self.known.items() if name not in self.waking for trigger in cue.triggers
        )


NO_CUES = Cues({}, ())


class Passage:
    """A text with the hits of its scan: the draft or a message, and the cues that stand in it."""

    def __init__(self, view: FoldedView, hits: Mapping[Hashable, Sequence[Hit]], cues: Cues) -> None:
        self.view = view
        self.hits = hits
        self._cues = cues
        self._asked: Mapping[Hashable, Sequence[Hit]] | None = None
        self._found: dict[str, tuple[Place, ...]] = {}

    def cue(self, name: str) -> tuple[Place, ...]:
        """Where a cue stands, as ranges of the folded view; raises KeyError for one that no rule said it asks for."""
        found = self._found.get(name)
        if found is None:
            hits = self.hits.get(("cue", name), ()) if name in self._cues.waking else self._asked_hits(name)
            found = self._found[name] = self._cues.known[name].places(self.view, hits) if hits else ()
        return found

    def _asked_hits(self, name: str) -> Sequence[Hit]:
        """The hits of a cue that nothing waits for; its literals are looked for when it is first asked for."""
        if self._asked is None:
            self._asked = by_owner(self._cues.index.scan(self.view.text))
        return self._asked.get(("cue", name), ())

    def phrase(self, name: str, place: Place) -> str:
        """The line of a cue's file that stands at a place."""
        return self._cues.known[name].wording.phrases[place.phrase].text


@cache
def load_cue(name: str, languages: tuple[str, ...]) -> Cue:
    """A cue that ships. Raises LookupError where no language has one of that name, WordingError for a wrong phrase."""
    sorts: dict[str, list[Written]] = {"": [], "!": [], "!!": []}
    is_known = False
    for language in languages:
        file = lexicon_file(language, f"{_FOLDER}/{name}", "txt")
        if not file.is_file():
            continue
        is_known = True
        for _, line in lines_of(file.read_text(encoding="utf-8")):
            phrase = line.strip().lstrip("!")
            mark = line.strip()[: len(line.strip()) - len(phrase)]
            sorts[mark].append(Written(phrase.strip(), language))
    if not is_known:
        raise LookupError(f"no cue {name!r} in {', '.join(languages)}")
    cue = Cue(name, sorts[""], sorts["!"], sorts["!!"])
    anchors = (_formed_cues() or {}).get(name, {}).get("+".join(languages))
    if anchors is not None:
        cue.wording.use([(Anchor(text, left, right), number) for text, left, right, number in anchors])
    return cue


@cache
def _formed_cues() -> Any:
    return read_formed(_FILE)


def write_formed_cues(languages: Sequence[str], folder: Path) -> Path:
    """Find the literals of every cue that ships and write them below `folder`."""
    chosen = [tuple(languages), tuple(reversed(languages)), *((language,) for language in languages)]
    content: dict[str, dict[str, list[list[object]]]] = {}
    for name in cue_names():
        for some in chosen:
            try:
                cue = load_cue(name, some)
            except LookupError:
                continue
            anchors = [[*anchor, number] for anchor, number in cue.wording.anchors()]
            content.setdefault(name, {})["+".join(some)] = anchors
    return write_formed(_FILE, content, folder)


@cache
def cue_names() -> tuple[str, ...]:
    """The cues that ship, in any language."""
    folders = [folder / _FOLDER for folder in lexicon_root().iterdir() if (folder / _FOLDER).is_dir()]
    return tuple(sorted({file.name.removesuffix(".txt") for folder in folders for file in folder.iterdir()}))


def cues_digest(cues: Iterable[Cue]) -> str:
    """A digest of the cues' phrases, for the policy's digest."""
    content = "\n".join(f"{cue.name}: {cue.wording.phrases!r}" for cue in cues)
    return sha256(content.encode()).hexdigest()
