"""What the law specially protects, where it is said of the reader or of somebody near."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from replyguard.facts.personal_data import special_frames as frames
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.special_terms import Term, terms_in

_CLAUSE_END = re.compile(r"[.!?;:,()\"„“”–—…*|/]+(?= |\Z)|[,;:()!?\"„“]| (?:-|und dass|but|aber|sondern) ")
_SENTENCE_END = re.compile(r"[.!?…](?= |\Z)")
_MOST_BEFORE, _MOST_BEHIND = 140, 90
_EVIDENCE = "said of the reader or of somebody near"


def find_special(scene: Scene) -> Iterator[Datum]:
    """Health, pregnancy, religion, sexual life, union, origin and politics (GDPR Art. 9 (1)), said of a person.

    A term alone is none: it must be the reader's ("wegen Ihrer …"), or be said of the reader ("da Sie … sind", "as a
    … you") or of somebody near ("Ihr Sohn hat …"). A condition, a question, a negation, and what an application does
    with such data, are none.
    """
    view = scene.view
    for term in terms_in(view):
        place = _Place.of(scene, term)
        if place.is_said_of_person():
            yield Datum(place.kind, scene.span(term.start, place.end), Strength.CONTEXT, _EVIDENCE)
    yield from _statements(scene)


@dataclass(frozen=True, slots=True)
class _Place:
    """A term in its clause: the words before it, those behind it, and the whole sentence."""

    scene: Scene
    term: Term
    kind: str
    left: str
    right: str
    behind: str
    """The rest of the sentence."""
    sentence: str
    is_question: bool

    @classmethod
    def of(cls, scene: Scene, term: Term) -> _Place:
        view = scene.view
        before = view[max(0, term.start - _MOST_BEFORE) : term.start]
        behind = view[term.end : term.end + _MOST_BEHIND]
        sentence_before = _SENTENCE_END.split(before)[-1]
        end = _SENTENCE_END.search(behind)
        sentence_behind = behind[: end.start()] if end else behind
        ends = list(_CLAUSE_END.finditer(before))
        left = before[ends[-1].end() :] if ends else before
        stop = _CLAUSE_END.search(behind)
        return cls(
            scene=scene,
            term=term,
            kind="health-order" if term.kind == "order" else term.kind,
            left=left if left.startswith(" ") or not left else f" {left}",
            right=behind[: stop.start()] if stop else behind,
            behind=sentence_behind,
            sentence=sentence_before + view[term.start : term.end] + sentence_behind,
            is_question=end is not None and end.group() == "?",
        )

    @property
    def end(self) -> int:
        """Where the term ends, words that belong to it included."""
        more = frames.GOES_ON.match(self.scene.view, self.term.end)
        return more.end() if more else self.term.end

    def is_said_of_person(self) -> bool:
        """True where a frame around the term makes it a statement on a person."""
        if frames.NOT_MEDICAL.match(self.right):
            return False
        if self.term.kind == "order":
            return self._is_ordered() or (self._is_possessed() and not frames.CONDITION.search(self.left))
        if frames.THING.match(self.right) or self.right.startswith((".de", ".com")):
            return False
        return self._is_owned() or self._is_predicate() or self._is_role()

    def _is_ordered(self) -> bool:
        return (
            frames.ORDERED.match(self.behind) is not None and frames.OF_READER.search(self.sentence) is not None
        ) or frames.ORDER.search(self.left) is not None

    def _is_possessed(self) -> bool:
        found = frames.POSSESSIVE.search(self.left)
        return found is not None and self._is_reader(found)

    def _is_owned(self) -> bool:
        """For "Ihre …", "your …"; a vague noun needs a cause before it, an adjective a noun of belonging behind it."""
        if self.term.sort == "state" and frames.BELONGING.match(self.right) is None:
            return False
        if frames.MANAGING.search(self.left) or frames.MANAGING.search(self.right):
            return False
        found = frames.POSSESSIVE.search(self.left)
        has_cause = found is not None and frames.CAUSE.search(self.left[: found.start()]) is not None
        if frames.CONDITION.search(self.left) and not has_cause:
            return False
        if self.term.sort == "weak":
            return has_cause and found is not None and self._is_reader(found)
        if found is not None and self._is_reader(found):
            return True
        return frames.GENITIVE.match(self.right) is not None

    def _is_predicate(self) -> bool:
        """For "Sie leiden an …", "you have …", "Ihr Sohn hat …", "da Sie … sind"."""
        if self.term.sort == "weak" or self.is_question:
            return False
        if frames.CONDITION.search(self.left) or frames.POSSIBILITY.search(self.left):
            return False
        found = frames.SUBJECT.search(self.left)
        if found is not None and self._is_reader(found):
            if found["verb2"] and self.sentence.lstrip().startswith(f"{found['verb2']} {found['german2']}"):
                return False  # "Sind Sie schwanger, fragen Sie …" is a condition
            verb = next((found[name] for name in ("verb", "verb2", "verb3", "verb4", "verb5") if found[name]), "have")
            return self._suits(verb.strip(), has_noun=bool(found["with"]))
        found = frames.FINAL_LEFT.search(self.left)
        behind = frames.FINAL_RIGHT.match(self.right)
        if found is None or behind is None or not self._is_reader(found):
            return False
        return self._suits(behind["verb"], has_noun="erkrankt" in behind.group())

    def _suits(self, verb: str, *, has_noun: bool = False) -> bool:
        """True where the verb goes with the term: one *is* pregnant, and *has* an illness."""
        if verb in frames.IS and not has_noun:
            return self.term.sort == "state"
        return self.term.sort == "noun"

    def _is_role(self) -> bool:
        """For "as a … you", "als … haben Sie"."""
        if self.term.sort != "state" or self.is_question:
            return False
        found = frames.AS.search(self.left)
        if found is None or frames.CONDITION.search(self.left) or frames.POSSIBILITY.search(self.sentence):
            return False
        if found["german"] and not self._is_capital(self.term.start):
            return False
        if re.match(r" (?:melden|gemeldet|kund\w+|customers?|users?|nutzer\w*)\b", self.right):
            return False
        return frames.OF_READER.search(self.sentence) is not None

    def _is_reader(self, found: re.Match[str]) -> bool:
        """The German Sie and Ihr of the reader have a capital; where nothing in the text has one, any will do."""
        groups = found.groupdict()
        name = next((name for name in ("german", "german2") if groups.get(name)), None)
        if name is None or not found[name].startswith(("sie", "ihr")):
            return True
        start = self.term.start - len(self.left) + found.start(name)
        return self._is_capital(start) or self.scene.text.islower()

    def _is_capital(self, position: int) -> bool:
        return self.scene.text[self.scene.span(position, position + 1).start].isupper()


def _statements(scene: Scene) -> Iterator[Datum]:
    """A positive test and a stay in hospital, said of the reader; not how an application deals with tests."""
    view = scene.view
    for found in frames.STATEMENTS.finditer(view):
        before = _SENTENCE_END.split(view[max(0, found.start() - _MOST_BEFORE) : found.start()])[-1]
        behind = view[found.end() : found.end() + _MOST_BEHIND]
        end = _SENTENCE_END.search(behind)
        rest = behind[: end.start()] if end else behind
        sentence = f"{before}{found.group()}{rest}"
        is_question = end is not None and end.group() == "?"
        if frames.CONDITION.search(before) or is_question or frames.OF_TESTS_AT_LARGE.search(sentence):
            continue
        name = next(name for name in ("test", "tested", "getestet", "stay") if found[name])
        if found.group().startswith(("sie", "ihr")) and not _is_upper(scene, found.start()):
            continue
        yield Datum("health", scene.span(*found.span(name)), Strength.CONTEXT, _EVIDENCE)


def _is_upper(scene: Scene, position: int) -> bool:
    return scene.text[scene.span(position, position + 1).start].isupper() or scene.text.islower()
