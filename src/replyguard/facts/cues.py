"""Cues: phrases that several rules ask about, such as the invitation to a private message; one file a cue.

A line of a cue's file is a phrase; a line that begins with `!` is one beside which, in the same sentence, the cue does
not count; one that begins with `!!` stands inside of it or around it.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from functools import cache, cached_property
from hashlib import sha256
from pathlib import Path

from replyguard.lexicons.format import lines_of
from replyguard.lexicons.formed import TextsBehind, read_formed_with_texts, write_formed
from replyguard.lexicons.wording.word_sets import SHIPPED
from replyguard.lexicons.wording.wording import Place, Wording, Written
from replyguard.text.literals import LiteralTable
from replyguard.text.phrase_index import Hit, PhraseIndex, by_owner
from replyguard.text.views import FoldedView
from replyguard.text.word_data import lexicon_file, lexicon_root

_FOLDER = "cues"


class Cue:
    """One cue in the languages of a policy. `written` is what was found of it when the package was built.

    Raises LookupError where no language has one of that name.
    """

    def __init__(self, name: str, languages: Sequence[str], written: Mapping[str, str] | None = None) -> None:
        self.name = name
        self._files = [
            (language, file)
            for language in languages
            if (file := lexicon_file(language, f"{_FOLDER}/{name}", "txt")).is_file()
        ]
        self._given = written
        if not self._files:
            raise LookupError(f"no cue {name!r} in {', '.join(languages)}")

    @cached_property
    def _wordings(self) -> tuple[Wording, Wording, Wording]:
        """The phrases, those beside which it does not count, and those in and around which it does not."""
        sorts: dict[str, list[Written]] = {"": [], "!": [], "!!": []}
        for language, file in self._files:
            for _, line in lines_of(file.read_text(encoding="utf-8")):
                phrase = line.strip().lstrip("!")
                mark = line.strip()[: len(line.strip()) - len(phrase)]
                sorts[mark].append(Written(phrase.strip(), language))
        return Wording(sorts[""], SHIPPED), Wording(sorts["!"], SHIPPED), Wording(sorts["!!"], SHIPPED)

    @property
    def wording(self) -> Wording:
        """Its phrases, read when one is first met. Raises WordingError for a wrong one."""
        return self._wordings[0]

    @cached_property
    def literals(self) -> LiteralTable:
        """What to look for."""
        return LiteralTable(("cue", self.name), self.written)

    @property
    def digest(self) -> str:
        """A digest of its phrases."""
        return self.written["digest"]

    @cached_property
    def written(self) -> Mapping[str, str]:
        """What another process need not find again: its literals and its digest."""
        if self._given is not None:
            return self._given
        phrases = repr([wording.phrases for wording in self._wordings])
        return {
            **LiteralTable.written(self.wording.triggers(None, looks_beside=True)),
            "digest": sha256(phrases.encode()).hexdigest(),
        }

    def check(self) -> None:
        """Read every phrase, those that cancel it too. Raises WordingError for the first that cannot be read."""
        phrases, against, around = self._wordings
        phrases.check(needs_literal=True)
        against.check(needs_literal=False)
        around.check(needs_literal=False)

    def sieve(self, hits: Sequence[Hit], view: FoldedView) -> list[Hit]:
        """Those of its hits that may come to something."""
        return self.wording.sieve(hits, view)

    def places(self, view: FoldedView, hits: Iterable[Hit]) -> tuple[Place, ...]:
        """Where it stands, in order."""
        return tuple(place for place in self.wording.places(view, hits) if not self._is_cancelled(place, view))

    def _is_cancelled(self, place: Place, view: FoldedView) -> bool:
        sentence = view.around(place.start, place.end)
        _, against, around = self._wordings
        if around and any(
            other.start < place.end and place.start < other.end for other in around.within(view, sentence)
        ):
            return True
        return bool(against) and bool(against.within(view, sentence))


class Cues:
    """The cues of a policy. Those in `waking` are looked for in every text, the others when one is asked for.

    Those in `apart` are hardly ever asked for here: each is looked for by itself.
    """

    def __init__(self, known: Mapping[str, Cue], waking: Collection[str], apart: Collection[str] = ()) -> None:
        self.known = known
        self.waking = frozenset(waking)
        self.apart = frozenset(apart) - self.waking
        self._alone: dict[str, PhraseIndex] = {}
        self._sieves = [(("cue", name), known[name].sieve) for name in sorted(waking)]

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
        """The literals of those that nothing waits for and that are looked for together."""
        together = self.known.keys() - self.waking - self.apart
        return PhraseIndex(cue.literals for name, cue in self.known.items() if name in together)

    def index_of(self, name: str) -> PhraseIndex:
        """The literals of one that is looked for by itself."""
        index = self._alone.get(name)
        if index is None:
            index = self._alone[name] = PhraseIndex([self.known[name].literals])
        return index


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
        if name in self._cues.apart:
            index = self._cues.index_of(name)
            return by_owner(index.scan(self.view.text, self.view)).get(("cue", name), ())
        if self._asked is None:
            self._asked = by_owner(self._cues.index.scan(self.view.text, self.view))
        return self._asked.get(("cue", name), ())

    def phrase(self, name: str, place: Place) -> str:
        """The line of a cue's file that stands at a place."""
        return self._cues.known[name].wording.phrases[place.phrase].text


@cache
def load_cue(name: str, languages: tuple[str, ...]) -> Cue:
    """A cue that ships. Raises LookupError where no language has one of that name."""
    return Cue(name, languages, _formed_cues(languages).get(name))


@cache
def _formed_cues(languages: tuple[str, ...]) -> Mapping[str, Mapping[str, str]]:
    written, texts = read_formed_with_texts(_file_of(languages)) or ({}, b"")
    return {name: TextsBehind(places, texts) for name, places in written.items()}


def _file_of(languages: Sequence[str]) -> str:
    """One for each choice of languages: a process reads what its policy speaks."""
    return f"cues.{'+'.join(languages)}.json"


def write_formed_cues(languages: Sequence[str], folder: Path) -> list[Path]:
    """Find the literals of every cue that ships and write them below `folder`. Raises WordingError."""
    chosen = [tuple(languages), tuple(reversed(languages)), *((language,) for language in languages)]
    content: dict[str, dict[str, dict[str, list[int]]]] = {_file_of(some): {} for some in chosen}
    texts = {file: bytearray() for file in content}
    for name in cue_names():
        for some in chosen:
            try:
                cue = Cue(name, some)
            except LookupError:
                continue
            if len(some) == 1:  # the same lines are in the others
                cue.check()
            file = _file_of(some)
            content[file][name] = TextsBehind.put(cue.written, texts[file])
    return [write_formed(file, cues, folder, bytes(texts[file])) for file, cues in content.items()]


@cache
def cue_names() -> tuple[str, ...]:
    """The cues that ship, in any language."""
    folders = [folder / _FOLDER for folder in lexicon_root().iterdir() if (folder / _FOLDER).is_dir()]
    return tuple(sorted({file.name.removesuffix(".txt") for folder in folders for file in folder.iterdir()}))


def cues_digest(cues: Iterable[Cue]) -> str:
    """A digest of the cues' phrases, for the policy's digest."""
    content = "\n".join(f"{cue.name}: {cue.digest}" for cue in cues)
    return sha256(content.encode()).hexdigest()
