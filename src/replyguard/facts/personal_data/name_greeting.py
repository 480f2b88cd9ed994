"""Names in a greeting: the surname behind a title, and full names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.gates import name as triggers
from replyguard.facts.personal_data.name_known import is_shown
from replyguard.facts.personal_data.name_parts import Name, is_figure, name_of, read_name, words_from
from replyguard.facts.personal_data.name_words import is_word


def _one_of(greetings: Iterable[str]) -> str:
    """The longest first: "frohes neues jahr" before "frohes neues"."""
    return rf"(?:{'|'.join(sorted(greetings, key=len, reverse=True))})"


_OPENERS = rf"{_one_of(triggers.GREETINGS)}(?: (?:wohl|mitenand|zaeme|back|zurueck)\b)?(?:\(r\)|[/:*]r\b|/-r\b)?"
_THANKS = r"(?:(?:vielen|herzlichen|besten|lieben) dank|danke(?: schoen| sehr)?|thanks|thank you|many thanks|sorry)"
_TITLE = (
    r"(?:herrn?|frau|fraeulein|familie|fam\.|hr\.|fr\.|mr|mrs|ms|miss|mx|mister|dr|prof|professor|doctor|mag|magister"
    r"|madam|sir)\b\.?"
)
_FILL = (
    r"(?:there|again|once more|nochmals?|wieder|zurueck|back|und|and|auch|liebe[rs]?|dear|sehr|(?:ge|ver)ehrte[rs]?"
    r"|werte[rs]?|kundin|kunde|customer|valued|nachbarin|nachbar)(?:\(r\)|[/:*]r\b)?"
)
_GREETED = re.compile(
    rf"(?<![\w-])(?:{_THANKS}|(?P<opener>{_OPENERS}))(?P<comma> ?,)? (?:{_FILL} ?,? ){{0,4}}"
    rf"(?P<title>{_TITLE}(?: ?(?:/|und|and|&|oder|or) ?{_TITLE})?(?: |$))?"
)
_SHORTLY_GREETED = re.compile(
    rf"\A[^a-z0-9@]*(?:@\w+[ ,:]+){{0,5}}(?P<opener>{_one_of(triggers.SHORT_GREETINGS)})(?P<comma> ?,)? "
    rf"(?:{_FILL} ?,? ){{0,4}}(?P<title>{_TITLE}(?: |$))?"
)
_BARE = re.compile(rf"\A\W*(?:@\w+[ ,:]+){{0,5}}(?P<title>{_TITLE} )")
_BEHIND_BARE = re.compile(r" ?[,!:–—-]")
_BEGINS_SENTENCE = re.compile(r"(?:\A|[.!?:)…]|@\w{1,40},?|[^\w\s,;])[\s>*_\"„“]*\Z")
_FURTHER = re.compile(r",? (?:und|and|&|oder|or) ")
_MOST_BEFORE = 45
_FURTHEST_BACK = 40
# no name at all, or one word alone
_NO_SECOND_WORD = re.compile(r"[^a-z]|[a-z][a-z'-]*(?:[,!:;)?–—]|\.(?! ?[a-z])| ?\Z| [^a-z])")
_GATE = "greeted-names"
_LONGEST_SHORTENED = 3

Kind = Literal["greeting-name", "surname"]


class Greeted(NamedTuple):
    """A name that greets the reader."""

    name: Name
    kind: Kind
    strength: Strength


def find_greeted_names(scene: Scene) -> Iterator[Datum]:
    """The surname ("Hallo Frau Müller") or the full name ("Hallo Anna Müller") of the person who is greeted.

    A given name alone is none, nor is what the thread shows as the customer's display name.
    """
    yield from _data(scene, _openly_greeted_names(scene))


def find_shortly_greeted_names(scene: Scene) -> Iterator[Datum]:
    """The same behind what greets only where a text begins with it ("Morning Mr Hill")."""
    yield from _data(scene, _shortly_greeted_names(scene))


def greeted_names(scene: Scene) -> Iterator[Greeted]:
    """Every surname and full name in a greeting, shown by the thread or not."""
    yield from _shortly_greeted_names(scene)
    yield from _openly_greeted_names(scene)


def _data(scene: Scene, names: Iterable[Greeted]) -> Iterator[Datum]:
    for name, kind, strength in names:
        if not is_shown(scene, name.words):
            what = "full name" if kind == "greeting-name" else "surname"
            yield Datum(kind, scene.span(name.start, name.end), strength, f"{what} in a greeting")


def _shortly_greeted_names(scene: Scene) -> Iterator[Greeted]:
    found = _SHORTLY_GREETED.match(scene.view)
    if found is not None:
        yield from _behind(scene, found)


def _openly_greeted_names(scene: Scene) -> Iterator[Greeted]:
    """Those behind a word that greets wherever it stands.

    A scene whose hits hold no greeting is searched everywhere: nobody may have asked for greetings.
    """
    view = scene.view
    bare = _BARE.match(view) if not scene.hits_of(_GATE) or scene.may_hold(_GATE, triggers.TITLES) else None
    if bare is not None and not is_figure(view, bare.start("title")):
        name = read_name(scene, bare.end(), "title")
        if name is not None and _BEHIND_BARE.match(view, name.end):
            yield from _graded(name, has_title=True)
    for found in _greetings(scene):
        yield from _behind(scene, found)


def _behind(scene: Scene, found: re.Match[str]) -> Iterator[Greeted]:
    if found["title"]:
        name = read_name(scene, found.end(), "title")
        if name is not None:
            yield from _graded(name, has_title=True)
    elif found["opener"] and not found["comma"]:
        yield from _untitled(scene, found)


def _greetings(scene: Scene) -> Iterator[re.Match[str]]:
    """The greetings, looked for around the words that open the gate."""
    hits = scene.hits_of(_GATE)
    if not hits:
        yield from _GREETED.finditer(scene.view)
        return
    last = 0
    for hit in sorted(hits, key=lambda hit: hit.start):
        if hit.start < last:
            continue
        if hit.trigger.literal not in triggers.TITLES:
            opening = _GREETED.match(scene.view, hit.start)
            if opening is not None:
                last = opening.end()
                yield opening
            continue
        # thanks before a title open no gate
        for found in _GREETED.finditer(scene.view, max(last, hit.start - _FURTHEST_BACK), hit.end + 2):
            last = found.end()
            yield found


def _untitled(scene: Scene, found: re.Match[str]) -> Iterator[Greeted]:
    """A full name without a title; one of words that no list knows only where a sentence begins."""
    if _NO_SECOND_WORD.match(scene.view, found.end()):
        return
    words = list(words_from(scene, found.end()))
    if not words:
        return
    name = name_of(scene, words, "listed")
    if name is not None:
        yield from _graded(name, has_title=False)
        other = _FURTHER.match(scene.view, name.end)
        second = read_name(scene, other.end(), "listed") if other is not None else None
        if second is not None:
            yield from _graded(second, has_title=False)
    elif _opens(scene, found.start()):
        name = name_of(scene, words, "noun")
        if name is not None and len(name.words) in (2, 3) and not _holds_words(scene, name):
            yield from _graded(name, has_title=False)


def _holds_words(scene: Scene, name: Name) -> bool:
    """True where one of the words is an ordinary one or an abbreviation ("EU")."""
    written = scene.text[slice(*scene.span(name.start, name.end))].split()
    return any(map(is_word, name.words)) or any(word.isupper() and len(word) <= _LONGEST_SHORTENED for word in written)


def _graded(name: Name, *, has_title: bool) -> Iterator[Greeted]:
    if name.is_full or (has_title and len(name.words) > 1):
        yield Greeted(name, "greeting-name", Strength.CONTEXT if has_title or name.is_known else Strength.SHAPE)
    elif (has_title or name.has_initial) and name.has_surname:
        yield Greeted(name, "surname", Strength.CONTEXT)


def _opens(scene: Scene, position: int) -> bool:
    """True where a sentence or a line begins."""
    start = scene.span(position, position + 1).start
    before = scene.text[max(0, start - _MOST_BEFORE) : start]
    return before.rstrip(" \t").endswith("\n") or _BEGINS_SENTENCE.search(before) is not None
