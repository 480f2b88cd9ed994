"""A term of what the law specially protects in its clause, and which passage around says it of a person."""

from __future__ import annotations

import re
from dataclasses import dataclass

from replyguard.facts.personal_data import special_frames as frames
from replyguard.facts.personal_data.datum import Scene
from replyguard.facts.personal_data.special_terms import Term

# a point behind one or two digits is that of a date or of an ordinal: "bis 14. wegen …", "in der 24. Woche"
_CLAUSE_END = re.compile(
    r"(?:[!?;:,()\"„“”–—…*|/]|(?<!\b\d)(?<!\b\d\d)\.)[.!?;:,()\"„“”–—…*|/]*(?= |\Z)|[,;:()!?\"„“]"
    r"| (?:-|und dass|but|aber|sondern) "
)
_SENTENCE_END = re.compile(r"(?<!\b\d)(?<!\b\d\d)[.!?…](?= |\Z)")
_MOST_BEFORE, _MOST_BEHIND = 140, 90
_LONGEST_MEMBER = 16

Passage = tuple[int, int]
"""A range of the folded view."""


@dataclass(frozen=True, slots=True)
class Place:
    """A term in its clause: the words before it, those behind it, and the whole sentence."""

    scene: Scene
    term: Term
    kind: str
    left: str
    right: str
    before: str
    """The sentence up to the term."""
    behind: str
    """The rest of the sentence."""
    is_question: bool

    @classmethod
    def of(cls, scene: Scene, term: Term) -> Place | None:
        """None for a trade union's name without a word of belonging to it."""
        view = scene.view
        if term.sort == "name":
            member = _membership(scene, term)
            if member is None:
                return None
            term = member
        before = view[max(0, term.start - _MOST_BEFORE) : term.start]
        behind = view[term.end : term.end + _MOST_BEHIND]
        end = _SENTENCE_END.search(behind)
        ends = list(_CLAUSE_END.finditer(before))
        left = before[ends[-1].end() :] if ends else before
        stop = _CLAUSE_END.search(behind)
        return cls(
            scene=scene,
            term=term,
            kind="health-order" if term.kind == "order" else term.kind,
            left=left if left.startswith(" ") or not left else f" {left}",
            right=behind[: stop.start()] if stop else behind,
            before=_SENTENCE_END.split(before)[-1],
            behind=behind[: end.start()] if end else behind,
            is_question=end is not None and end.group() == "?",
        )

    @property
    def sentence(self) -> str:
        """The sentence with the term."""
        return self.before + self.scene.view[self.term.start : self.term.end] + self.behind

    @property
    def end(self) -> int:
        """Where the term ends, words that belong to it included, and how severe it is and when."""
        more = frames.GOES_ON.match(self.scene.view, self.term.end)
        end = more.end() if more else self.term.end
        details = frames.DETAILS.match(self.scene.view, end)
        return details.end() if details else end

    def is_personal(self) -> bool:
        """False where the term names a product, or belongs to a figure of speech."""
        return not (
            frames.NOT_MEDICAL.match(self.right)
            or frames.THING.match(self.right)
            or self.right.startswith((".de", ".com"))
            or (self.term.kind == "sexual-life" and self.term.sort == "weak" and frames.CHANGES_OVER.match(self.right))
            or (self.term.sort == "shortened" and not self._is_shortened())
        )

    def passage(self) -> Passage | None:
        """What says it of a person, where a frame around the term makes it a statement on one."""
        if frames.NOT_MEDICAL.match(self.right):
            return None
        if self.term.kind == "order":
            if self._is_ordered() or (self._is_possessed() and not frames.CONDITION.search(self.left)):
                return self.term.start, self.end
            return None
        if not self.is_personal():
            return None
        if self.term.sort == "land":
            return self._came_from()
        ways = (
            self._owned(),
            self._predicate(),
            self._since(),
            self._role(),
            self._ticked(),
            self._like_reader(),
            self._wished(),
        )

        said = [passage for passage in ways if passage is not None]
        return (min(start for start, _ in said), max(end for _, end in said)) if said else None

    def _is_shortened(self) -> bool:
        """An abbreviation is one in capitals, and not where it begins a name or all is in capitals: "MS Office"."""
        span = self.scene.span(self.term.start, self.term.end)
        behind = self.scene.text[span.end : span.end + 2].strip()
        return self.scene.text[slice(*span)].isupper() and not (behind.isdigit() or behind[:1].isupper())

    def _is_ordered(self) -> bool:
        return (
            frames.ORDERED.match(self.behind) is not None and frames.OF_READER.search(self.sentence) is not None
        ) or frames.ORDER.search(self.left) is not None

    def _is_possessed(self) -> bool:
        found = frames.POSSESSIVE.search(self.left)
        return found is not None and self._is_reader(found)

    def _owned(self) -> Passage | None:
        """For "Ihre …", "your …"; a vague noun needs a cause before it, an adjective a noun of belonging behind it."""
        sort = self.term.sort
        if sort == "role" or (sort == "state" and frames.BELONGING.match(self.right) is None):
            return None
        if frames.MANAGING.search(self.left) or frames.MANAGING.search(self.right):
            return None
        found = frames.POSSESSIVE.search(self.left) or (None if self.is_question else frames.KIN_WITH.search(self.left))
        has_cause = found is not None and frames.CAUSE.search(self.left[: found.start()]) is not None
        if frames.CONDITION.search(self.left) and not has_cause:
            return None
        if found is not None and self._is_reader(found) and (has_cause or sort not in ("weak", "shortened")):
            return self._from(found.start())
        genitive = frames.GENITIVE.match(self.right) if sort not in ("weak", "shortened") else None
        return (self.term.start, self.term.end + genitive.end()) if genitive else None

    def _predicate(self) -> Passage | None:
        """For "Sie leiden an …", "you have …", "Ihr Sohn hat …", "da Sie … sind"."""
        if self.term.sort in ("weak", "role") or self.is_question:
            return None
        if frames.CONDITION.search(self.left) or frames.POSSIBILITY.search(self.left):
            return None
        found = frames.SUBJECT.search(self.left)
        if found is not None and self._is_reader(found):
            return self._main(found)
        return self._came_out() if self.term.kind == "sexual-life" and self.term.sort == "state" else self._final()

    def _came_out(self) -> Passage | None:
        found, behind = frames.CAME_OUT.search(self.left), frames.CAME_OUT_RIGHT.match(self.right)
        if found is None or (found["german"] and (behind is None or not self._is_reader(found))):
            return self._final()
        start, end = self._from(found.start())
        return start, max(end, self.term.end + behind.end()) if behind else end

    def _main(self, found: re.Match[str]) -> Passage | None:
        """A main clause: its subject and verb stand before the term."""
        if found["verb2"] and self.sentence.lstrip().startswith(f"{found['verb2']} {found['german2']}"):
            return None  # "Sind Sie schwanger, fragen Sie …" is a condition
        if self.term.sort == "state" and self._is_attribute():
            return None
        if any(found[group] and not self._may_be_name(found.start(group)) for group in ("named", "named_de")):
            return None  # "your family plan has …"
        name = next(name for name in ("verb", "verb2", "verb3", "verb4", "verb5", "verb6", "have") if found[name])
        ill = frames.ILL_WITH.match(self.right)
        has_noun = bool(found["with"] or found["with2"] or found["with3"] or ill or self._stays_in())
        if not self._suits(found[name].strip(), has_noun=has_noun):
            return None
        # a name has a finding of its own
        is_named = any(found[group] for group in ("named", "named_de", "titled", "titled_de"))
        start, end = self._from(found.start(name) if is_named else found.start())
        return start, max(end, self.term.end + ill.end()) if ill else end

    def _final(self) -> Passage | None:
        """A clause whose verb, or half of it, stands behind the term."""
        found, ill = frames.ILL_LEFT.search(self.left), frames.ILL_WITH.match(self.right)
        if found is not None and ill is not None and self.term.sort != "state" and self._is_reader(found):
            return self.term.start - len(self.left) + found.start(), self.term.end + ill.end()
        found = frames.FINAL_LEFT.search(self.left)
        behind = frames.FINAL_RIGHT.match(self.right)
        if found is None or behind is None or not self._is_reader(found):
            return None
        is_in = self._stays_in()
        if (
            self.term.sort != "state"
            and not (ill or is_in or frames.SUFFERS.match(behind["verb"]))
            and frames.ABOUT.search(found["middle"])
        ):
            return None  # "da Sie Fragen zu … haben"
        if not self._suits(behind["verb"], has_noun=ill is not None or is_in):
            return None
        return self.term.start - len(self.left) + found.start("german"), self.term.end + behind.end()

    def _suits(self, verb: str, *, has_noun: bool = False) -> bool:
        """True where the verb goes with the term: one *is* pregnant, and *has* an illness."""
        is_noun = self.term.sort in ("noun", "shortened")
        if verb in frames.IS and not has_noun:
            return not is_noun
        return is_noun or (has_noun and verb in frames.IS)

    def _stays_in(self) -> bool:
        return frames.STAYS_IN.search(self.left) is not None

    def _is_attribute(self) -> bool:
        """True for an adjective before a thing: "Sie sind in der türkischen Botschaft"; not before a person."""
        start = self.scene.span(self.term.start, self.term.end).end
        behind = self.scene.text[start : start + 2]
        is_german = not self.scene.text[self.scene.span(self.term.start, self.term.end).start].isupper()
        return (
            is_german
            and behind.startswith(" ")
            and behind[1:].isupper()
            and self.scene.view[: self.term.end].endswith(("e", "en", "em", "er", "es"))
            and frames.PERSON.match(self.right) is None
            and frames.BELONGING.match(self.right) is None
        )

    def _since(self) -> Passage | None:
        """For "seit dem … dürfen Sie", "you can't drive since the …": the article names it as known."""
        if self.term.sort != "noun" or self.is_question or frames.POSSIBILITY.search(self.sentence):
            return None
        found = frames.SINCE.search(self.left)
        if found is None or not self._is_reader(found) or frames.CONDITION.search(self.before):
            return None
        return self._from(found.start("cause") if found["cause"] else found.start("cause2"))

    def _role(self) -> Passage | None:
        """For "as a … you", "als … haben Sie"."""
        if self.term.sort not in ("state", "role") or self.is_question:
            return None
        found = frames.AS.search(self.left)
        # "Als Diabetiker können Sie …" is advice for everybody, "Als Muslimin können Sie …" is not
        possible = frames.POSSIBILITY if self.term.kind == "health" else frames.MIGHT
        if found is None or frames.CONDITION.search(self.left) or possible.search(self.sentence):
            return None
        if found["german"] and not (self._is_noun() or frames.PERSON.match(self.right)):
            return None
        if re.match(r" (?:melden|gemeldet|kund\w+|customers?|users?|nutzer\w*)\b", self.right):
            return None
        return self._from(found.start()) if frames.OF_READER.search(self.sentence) else None

    def _is_noun(self) -> bool:
        """True where the first or the last word of the term has a capital: "Muslimin", "schwules Paar"."""
        last = self.scene.view.rfind(" ", self.term.start, self.term.end) + 1
        return self._is_capital(self.term.start) or (last > 0 and self._is_capital(last))

    def _ticked(self) -> Passage | None:
        """For "you ticked …", "… haben Sie angekreuzt"."""
        if self.term.sort not in ("state", "noun") or self.is_question or frames.CONDITION.search(self.before):
            return None
        if frames.TICKED.search(self.before):
            return self.term.start, self.end
        behind = frames.TICKED_BEHIND.match(self.behind)
        return (self.term.start, self.end) if behind and frames.OF_READER.search(self.sentence) else None

    def _like_reader(self) -> Passage | None:
        """For "anybody with …, like you": what is said of everybody is said of the reader."""
        if self.term.sort not in ("noun", "state") or self.is_question:
            return None
        found = frames.LIKE_READER.search(self.behind)
        if found is None or not frames.ANYBODY.search(self.sentence):
            return None
        if found["german"] in ("sie", "ihnen"):
            place = self.scene.span(self.term.end + found.start("german"), self.term.end + found.end("german")).start
            if not (self.scene.text[place].isupper() or self.scene.text.islower()):
                return None
        return self.term.start, self.end

    def _wished(self) -> Passage | None:
        """For "Gute Besserung an deine Kleine, …": nobody wishes so without knowing of it."""
        if self.term.sort not in ("noun", "weak") or self.is_question:
            return None
        low = max(0, self.term.start - 90)
        found = frames.WISHED.search(self.scene.view[low : self.term.start])
        return (self.term.start, self.end) if found is not None else None

    def _came_from(self) -> Passage | None:
        """For "you're originally from …", "da Sie aus … stammen"."""
        # "not because your parents are from …" tells it all the same
        if self.is_question or frames.CONDITION.search(frames.BECAUSE.split(self.left)[-1]):
            return None
        found = frames.FROM.search(self.left)
        if found is not None and self._is_reader(found):
            return self._from(found.start())
        found, behind = frames.FROM_FINAL.search(self.left), frames.FROM_RIGHT.match(self.right)
        if found is None or behind is None or not self._is_reader(found):
            return None
        if behind["needs_origin"] and not frames.ORIGINALLY.search(found["origin"]):
            return None
        return self.term.start - len(self.left) + found.start(), self.term.end + behind.end()

    def _from(self, offset: int) -> Passage:
        """From a place in the words before the term to its end."""
        return self.term.start - len(self.left) + offset, self.end

    def _is_reader(self, found: re.Match[str]) -> bool:
        """The German Sie and Ihr of the reader have a capital; where nothing in the text has one, any will do."""
        groups = found.groupdict()
        name = next((name for name in ("german", "german2") if groups.get(name)), None)
        if name is None or not found[name].startswith(("sie", "ihr")):
            return True
        start = self.term.start - len(self.left) + found.start(name)
        return self._is_capital(start) or self.scene.text.islower()

    def _may_be_name(self, offset: int) -> bool:
        return self._is_capital(self.term.start - len(self.left) + offset) or self.scene.text.islower()

    def _is_capital(self, position: int) -> bool:
        return self.scene.text[self.scene.span(position, position + 1).start].isupper()


def _membership(scene: Scene, term: Term) -> Term | None:
    """A trade union's name with the words that make somebody its member: "in der …", "… member"."""
    view = scene.view
    written = scene.text[slice(*scene.span(term.start, term.end))].removeprefix("the ")
    if not (written[:1].isupper() or scene.text.islower()):
        return None
    behind = frames.MEMBER_BEHIND.search(view, term.start, term.end + _LONGEST_MEMBER)
    if behind is not None and behind.start() <= term.end:
        return term._replace(end=behind.end(), sort="noun" if behind["noun"] else "state")
    left = view[max(0, term.start - _MOST_BEFORE) : term.start]
    before = frames.MEMBER_BEFORE.search(left)
    return term._replace(start=term.start - len(left) + before.start(), sort="state") if before else None
