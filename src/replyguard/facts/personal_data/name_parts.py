"""Reads a name word by word: titles, initials, particles, given names and surnames."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from replyguard.facts.personal_data.datum import Scene
from replyguard.facts.personal_data.name_words import is_given, is_surname, is_surname_too, is_word, section

Trust = Literal["title", "noun", "listed"]
"""How sure the words before make it that a name follows.

`title`: nothing else does ("Herr …"). `noun`: an ordinary word may ("Ihre Frau …"). `listed`: only known names count.
"""

_WORD = re.compile(r"[^\W\d_]{1,40}(?:['-][^\W\d_]{1,40}){0,3}(?![\w@]|-\d)")
_TITLES = frozenset(
    """dr prof professor doktor doctor mag magister ing dipl dipl-ing med jur phil rer nat habil mult univ-prof drin
    maga dent vet pharm oec pol theol agr mont techn msc bsc ba ma mba phd sir dame lord lady herr herrn frau hr mr mrs
    ms miss mx rev reverend father pastor rechtsanwalt rechtsanwaeltin direktor direktorin pfarrer pfarrerin kollege
    kollegin nachbar nachbarin geschaeftsfuehrer geschaeftsfuehrerin kommissar kommissarin kunde kundin""".split()
)
_PARTICLES = frozenset(
    """von vom van der den de del della di da dos das do du la le los las ten ter te zu zum zur al el ul bin ben ibn
    bint abu abd af av st san santa mc mac o d' l'""".split()
)
# what may open a name with particles; the others only go on ("von der", "de la")
_OPENING = frozenset(
    "von vom van de del della di da dos du la le ten ter te zu al el bin ben ibn abu st mc mac o".split()
)
_MOST_WORDS = 9
_LONGEST_FIGURE = 60
_SHORT_TITLES = {"herrn": "herr", "doctor": "dr", "mister": "mr"}
# what a street, a house or a group is called behind somebody's name; "Anna Schmidt here" presents the author
_SOMETHING_ELSE = frozenset(
    """team teams support service kundenservice shop store community fans fanclub here hier strasse str platz weg allee
    ring gasse ufer bruecke damm park schule gymnasium haus klinik klinikum krankenhaus stiftung preis institut
    museum halle stadion street st road rd avenue ave drive lane square boulevard blvd court bridge hospital
    school college university foundation airport station award center centre building""".split()
)
_COMPANY = re.compile(
    r"\.? ?(?:& ?(?:co\b|partner|soehne|sohn|sons|cie)|und (?:partner|soehne)\b|and (?:sons|partners)\b"
    r"|(?:gmbh|ag|kg|ohg|gbr|e\. ?k|mbh|inc|ltd|llc|plc|corp|limited|se|ug|bv)\b)"
)
_HYPHENED_PLACE = re.compile(
    r"-(?:strasse|str|platz|weg|allee|ring|gasse|ufer|bruecke|damm|park|haus|schule|klinik|apotheke|hotel|stiftung"
    r"|institut|verlag|werke?|gruppe|brauerei|markt|preis)\b"
)


class Word(NamedTuple):
    """A word of the folded view, and whether it was written with a capital (None in scripts without)."""

    start: int
    end: int
    text: str
    has_capital: bool | None
    is_last_in_phrase: bool
    """A sign or the end follows, and no further word."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the folded view: where it stands without titles, its words without particles, and its sort."""

    start: int
    end: int
    words: tuple[str, ...]
    is_full: bool
    """With a given name and a surname."""
    has_surname: bool
    """It is more than given names and initials."""
    is_known: bool
    """One of its words is in the lists of names."""
    has_initial: bool
    """It begins with an initial ("J. R. Smith")."""


def words_from(scene: Scene, position: int) -> Iterator[Word]:
    """The words from a place on, each behind one blank, up to a sign, a number or the end of the line."""
    view = scene.view
    for _ in range(_MOST_WORDS):
        found = _WORD.match(view, position)
        if found is None:
            return
        start, end = found.span()
        place = scene.span(start, start + 1).start
        text = found.group()
        if text.endswith("'s"):
            yield Word(start, end - 2, text[:-2], _capital(scene.text[place]), True)
            return
        behind = end + 1 if view[end : end + 1] == "." and (len(text) == 1 or text in _TITLES) else end
        following = behind + 1 if view[behind : behind + 1] == " " else behind
        goes_on = _WORD.match(view, following) is not None and (following > behind or behind > end)
        crosses = (
            goes_on and text not in _TITLES and "\n" in scene.text[place : scene.span(following, following + 1).end]
        )
        yield Word(start, end, text, _capital(scene.text[place]), not goes_on or crosses)
        if not goes_on or crosses:
            return
        position = following


def read_name(scene: Scene, position: int, trust: Trust) -> Name | None:
    """The name of a person that begins at a place of the folded view, titles aside."""
    return name_of(scene, list(words_from(scene, position)), trust)


def name_of(scene: Scene, words: Sequence[Word], trust: Trust) -> Name | None:
    """The name that words begin with, titles aside."""
    words = list(words)
    while len(words) > 1 and (words[0].text in _TITLES or (words[0].text == "und" and words[1].text in _TITLES)):
        words.pop(0)
    name = _settled(words, trust)
    if name is None or _names_something_else(scene.view, name):
        return None
    return name


def is_figure(view: str, start: int) -> bool:
    """True for a brand, a work or a figure that begins with a title: "Dr. Oetker"."""
    words = [word.strip(".,;:!?()\"'„“") for word in view[start : start + _LONGEST_FIGURE].split()]
    words[0] = _SHORT_TITLES.get(words[0], words[0])
    phrases = [" ".join(words[:number]) for number in (2, 3, 4)]
    return any(phrase in section("figures") or phrase.removesuffix("'s") in section("figures") for phrase in phrases)


def _settled(words: list[Word], trust: Trust) -> Name | None:
    """As many words as belong to a name."""
    taken: list[Word] = []
    kept = 0
    for word in words:
        if _is_particle(word, is_first=not taken) or _is_initial(word):
            taken.append(word)
            continue
        own = [one for one in taken if not _is_particle(one, is_first=False)]
        if not (_goes_on(own, word, trust) if own else _begins(word, trust, bool(taken))):
            break
        taken.append(word)
        kept = len(taken)
    if not kept:
        return None
    taken = taken[:kept]
    names = tuple(word.text for word in taken if not _is_particle(word, is_first=False) and not _is_initial(word))
    has_particle = any(_is_particle(word, is_first=False) for word in taken)
    is_full = len(names) > 1 and (has_particle or not all(map(is_given, names)) or any(map(is_surname_too, names[1:])))
    return Name(
        start=taken[0].start,
        end=taken[-1].end,
        words=names,
        is_full=is_full,
        has_surname=is_full or has_particle or any(not is_given(name) or is_surname_too(name) for name in names),
        is_known=any(is_given(name) or is_surname(name) for name in names),
        has_initial=_is_initial(taken[0]),
    )


def _is_initial(word: Word) -> bool:
    return len(word.text) == 1 and word.has_capital is True


def _is_particle(word: Word, *, is_first: bool) -> bool:
    """True for "von", "de la"; with a capital it may be a given name ("Ben", "Al")."""
    if word.has_capital and is_given(word.text):
        return False
    return word.text in (_OPENING if is_first else _PARTICLES) and not _is_initial(word)


def _begins(word: Word, trust: Trust, has_particle: bool) -> bool:
    text = word.text
    if text in section("offices") or text in _TITLES:
        return False
    is_listed = is_given(text) or is_surname(text)
    if text in section("greeted"):
        return word.has_capital is True and (is_given(text) or (trust == "title" and is_surname(text)))
    if word.has_capital is False:
        if is_listed:
            return text not in section("lower") or (trust == "title" and word.is_last_in_phrase)
        return trust == "title" and len(text) > 2 and not is_word(text)
    if trust == "title" or is_listed:
        return True
    return trust == "noun" and (has_particle or not is_word(text))


def _goes_on(own: list[Word], word: Word, trust: Trust) -> bool:
    """True for a further word of a name."""
    text, before = word.text, own[-1]
    if text in section("greeted"):
        return False
    follows_given = is_given(before.text) or len(before.text) == 1
    if word.has_capital is False:
        if text in section("lower") or len(text) == 1:
            return False
        if before.has_capital:
            return follows_given and word.is_last_in_phrase and not is_word(text)
        return is_given(text) or is_surname(text) or (follows_given and not is_word(text))
    if is_given(text) or is_surname(text):
        return True
    if follows_given:
        return word.is_last_in_phrase or not is_word(text)
    return trust != "listed" and not is_surname(before.text) and not is_word(text) and not is_word(before.text)


def _names_something_else(view: str, name: Name) -> bool:
    """True for a street, a house or a company that is named after somebody, and for a group."""
    if _HYPHENED_PLACE.search(view, name.start, name.end + 12) is not None:
        return True
    behind = _WORD.match(view, name.end + 1)
    if behind is not None and view[name.end] in " -" and behind.group() in _SOMETHING_ELSE:
        return True
    return _COMPANY.match(view, name.end) is not None


def _capital(character: str) -> bool | None:
    if character.isupper() or character.istitle():
        return True
    return False if character.islower() else None
