"""German agreement: adjectives, verbs and noun phrases in the form of the word that they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.lexicons.inflection.german_adjectives import comparison
from replyguard.lexicons.inflection.german_verbs import principal_parts
from replyguard.lexicons.word_forms import Case, Gender, Noun, Number
from replyguard.rules.base import Edit
from replyguard.rules.kinds.rewording.place import Place, capitalised
from replyguard.text.offsets import Span
from replyguard.text.views import fold

_ADJECTIVE_ENDINGS = frozenset(("", "e", "en", "er", "es", "em"))
_INVARIABLE = frozenset("egal hinüber genug anders leider vergeblich nichts niemand".split())
_ELIDED = re.compile(r"(?:(?<=[ae]u)e(?=r\Z)|(?<=[^aeiou])e(?=l\Z))")

_INSEPARABLE = ("be", "emp", "ent", "er", "ge", "hinter", "miss", "ver", "zer")
_PERFECT = re.compile(
    r"\b(?:hab(?:e|en|t)?|hast|hat|hatte\w*|hätte\w*|wird|wirst|werden?|wurde\w*|würde\w*|worden|bin|bist|ist|sind|seid|"
    r"war(?:en|st|t)?|wäre\w*|sei(?:en)?|sein|fühl\w*)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;:.!?]")

_INFLECTED = ("e", "en", "er", "es", "em")
_MOST_BEFORE = 4
_NUMBERS: tuple[Number, ...] = ("singular", "plural")
_GENDERS: tuple[Gender, ...] = ("der", "die", "das")
_CASES: tuple[Case, ...] = ("nominative", "accusative", "dative", "genitive")
# by case: masculine, feminine, neuter, plural
_ARTICLE = dict(zip(_CASES, ("der die das die", "den die das die", "dem der dem den", "des der des der"), strict=True))
_STRONG = dict(zip(_CASES, ("er e es e", "en e es e", "em er em en", "es er es er"), strict=True))
_BARE = dict(zip(_CASES, ("er e es e", "en e es e", "em er em en", "en er en er"), strict=True))
_POSSESSIVE = dict(zip(_CASES, ("- e - e", "en e - e", "em er em en", "es er es er"), strict=True))
_WEAK = dict(zip(_CASES, ("e e e en", "en e e en", "en en en en", "en en en en"), strict=True))
_MIXED = dict(zip(_CASES, ("er e es en", "en e es en", "en en en en", "en en en en"), strict=True))
_CONTRACTED = {"im": "in", "am": "an", "vom": "von", "zum": "zu", "beim": "bei", "zur": "zu", "ins": "in", "ans": "an"}
_CONTRACTIONS = {"in dem": "im", "an dem": "am", "von dem": "vom", "zu dem": "zum", "bei dem": "beim", "zu der": "zur",
                 "in das": "ins", "an das": "ans"}  # fmt: skip
_DETERMINER = re.compile(
    r"(?P<article>der|die|das|den|dem|des)|(?P<contracted>im|am|vom|zum|beim|zur|ins|ans)|"
    r"(?P<ein>k?ein|[mds]ein|ihr|unser|eue?r)(?P<mixed>e|en|er|es|em)?|"
    r"(?P<dies>dies|jed|jen|welch|manch|solch|all)(?P<strong>e|en|er|es|em)",
    re.IGNORECASE,
)
_GOVERNED: dict[str, tuple[Case, ...]] = {
    **dict.fromkeys("mit bei von zu nach aus seit".split(), ("dative",)),
    **dict.fromkeys("durch für gegen ohne um".split(), ("accusative",)),
    **dict.fromkeys("wegen trotz während statt".split(), ("genitive", "dative")),
    **dict.fromkeys("in an auf über unter vor hinter neben zwischen".split(), ("accusative", "dative")),
}
_RELATIVE = re.compile(r"\s*,\s*(?:der|die|das|den|dem|deren|dessen|welche[rsmn]?)\b")


def adjective(base: str, found: str, wording: str, *, is_compared: bool) -> str | None:
    """The wording with the ending that the folded `found` puts behind `base`; None where it is no form of it."""
    for stem in _stems(fold(base)):
        if not found.startswith(stem):
            continue
        ending = found[len(stem) :]
        if ending == "er" and is_compared:
            return _in_degree(wording, 0, "")
        if ending in _ADJECTIVE_ENDINGS:
            return _with_ending(wording, ending)
        for degree, marks in enumerate((("er",), ("est", "st"))):
            for mark in marks:
                if ending.startswith(mark) and ending[len(mark) :] in _ADJECTIVE_ENDINGS:
                    return _in_degree(wording, degree, ending[len(mark) :])
    return None


def verb(base: str, found: str, wording: str, place: Place) -> str | None:
    """The infinitive `wording` in the form that the folded `found` is of the verb `base`; None where that is open."""
    new = dict(_verb_forms(wording))
    slots = [slot for slot, form in _verb_forms(base) if fold(form) == found]
    forms = {new[slot] for slot in slots}
    if len(forms) > 1:
        wants_participle = _is_participle(place)
        forms = {new[slot] for slot in slots if slot.startswith("participle") == wants_participle}
    return forms.pop() if len(forms) == 1 else None


def noun(old: Noun, new: Noun, found: str, place: Place) -> tuple[Edit, ...] | None:
    """The edits that put one noun in the place of another, with the words before it that agree with it.

    None where the case is open and the forms differ, or where something behind the noun depends on its gender.
    """
    if old.gender != new.gender and _RELATIVE.match(place.behind):
        return None
    readings = {tuple(edits) for edits in _noun_phrases(old, new, found, place)}
    return readings.pop() if len(readings) == 1 else None


def _stems(base: str) -> Iterator[str]:
    yield base
    yield _ELIDED.sub("", base)
    if base.endswith("e"):
        yield base[:-1]


def _with_ending(wording: str, ending: str) -> str | None:
    head, blank, last = wording.rpartition(" ")
    if not ending:
        return wording
    if last in _INVARIABLE:
        return None
    stem = "hoh" if last == "hoch" else _ELIDED.sub("", last)
    return f"{head}{blank}{stem.removesuffix('e')}{ending}"


def _in_degree(wording: str, degree: int, ending: str) -> str | None:
    word = wording.removeprefix("sehr ")
    if " " in word or word in _INVARIABLE:
        return None
    if word in comparison():
        return comparison()[word][degree][0] + ending
    if degree == 0:
        return _ELIDED.sub("", word).removesuffix("e") + "er" + ending
    needs_vowel = word.endswith(("t", "d", "s", "ß", "z", "sch")) and not word.endswith("isch")
    return word + ("est" if needs_vowel else "st") + ending


def _verb_forms(infinitive: str) -> Iterator[tuple[str, str]]:
    """Every form of a verb without a separable prefix, with a name for its slot."""
    stem = infinitive[:-2] if infinitive.endswith("en") else infinitive.removesuffix("n")
    middle = "e" if stem.endswith(("t", "d")) or re.search(r"[^lrhaeiou][mn]\Z", stem) else ""
    past, participle, third = f"{stem}{middle}te", f"{stem}{middle}t", f"{stem}{middle}t"
    second = f"{stem}t" if stem.endswith(("s", "ß", "z", "x")) else f"{stem}{middle}st"
    if not infinitive.startswith(_INSEPARABLE) and not infinitive.endswith("ieren"):
        participle = f"ge{participle}"
    strong = principal_parts(infinitive)
    if strong is not None:
        _, third, past, participle = strong
        second = f"{third[:-1]}st"
    yield "infinitive", infinitive
    yield "first", f"{stem}e"
    yield "second", second
    yield "third", third
    yield "past", past
    yield "past second", f"{past}st"
    yield "past plural", f"{past.removesuffix('e')}en"
    yield "participle", participle
    for ending in ("e", "en", "er", "es", "em"):
        yield f"participle {ending}", f"{participle}{ending}"
        yield f"present participle {ending}", f"{infinitive}d{ending}"


def _is_participle(place: Place) -> bool:
    if _DETERMINER.fullmatch(place.previous) and place.next[:1].isupper():
        return True
    clause = _CLAUSE.split(place.before)[-1] + " " + _CLAUSE.split(place.behind)[0]
    return _PERFECT.search(clause) is not None


def _noun_phrases(old: Noun, new: Noun, word: str, place: Place) -> Iterator[list[Edit]]:
    """The new noun phrase in each case and number that the old one can stand in."""
    determiner, adjectives = _before_noun(place)
    written = determiner.group() if determiner else ""
    if determiner is None and adjectives and old.gender != new.gender:
        return
    for number in _NUMBERS:
        columns = _column(old, number), _column(new, number)
        for case in _governed_by(_word_before(determiner, place)):
            put = new.form(case, number)
            form = old.form(case, number)
            # a thing that can be counted does not stand alone in the singular
            if not form or fold(form) != word or not put or (not written and number == "singular" and new.plural):
                continue
            declined = _declined(determiner, case, *columns)
            if declined is None:
                continue
            put_determiner, table = declined
            endings = table[case].split()
            if determiner and not all(word.group().endswith(endings[columns[0]]) for word in adjectives):
                continue
            edits = [] if determiner is None else [_edit(determiner, put_determiner, place)]
            for found in adjectives if determiner else ():
                stem = found.group()[: len(found.group()) - len(endings[columns[0]])]
                edits.append(_edit(found, stem + endings[columns[1]], place))
            changed = [edit for edit in edits if place.text[edit.span.start : edit.span.end] != edit.text]
            yield [*changed, Edit(place.span, put.upper() if place.is_shouted else put)]


def _before_noun(place: Place) -> tuple[re.Match[str] | None, list[re.Match[str]]]:
    """The determiner before the noun, and what may be adjectives between the two."""
    adjectives: list[re.Match[str]] = []
    words = list(re.finditer(r"[^\W\d_]+(?=[ ]+(?:[^\W\d_]+[ ]+)*\Z)", place.before))
    for word in reversed(words[-_MOST_BEFORE:]):
        determiner = _DETERMINER.fullmatch(word.group())
        if determiner:
            return word, adjectives
        if not word.group().islower() or not word.group().endswith(_INFLECTED):
            break
        adjectives.insert(0, word)
    return None, adjectives


def _word_before(determiner: re.Match[str] | None, place: Place) -> str:
    before = place.before[: determiner.start()] if determiner else place.before
    return before.split()[-1].lower() if before.split() else ""


def _governed_by(word: str) -> tuple[Case, ...]:
    """The cases that may stand behind a word: all of them, unless it is a preposition."""
    return _GOVERNED.get(word, _CASES)


def _edit(found: re.Match[str], text: str, place: Place) -> Edit:
    offset = place.span.start - len(place.before)
    return Edit(Span(offset + found.start(), offset + found.end()), text)


def _column(noun: Noun, number: Number) -> int:
    return 3 if number == "plural" else _GENDERS.index(noun.gender)


def _declined(word: re.Match[str] | None, case: Case, old: int, new: int) -> tuple[str, dict[Case, str]] | None:
    """The determiner in the new gender, and the endings behind it; None where it does not suit the case."""
    written = word.group() if word else ""
    found = _DETERMINER.fullmatch(written)
    if found is None:
        return written, _BARE
    if found.group("article"):
        if _ARTICLE[case].split()[old] != written.lower():
            return None
        return _like(written, _ARTICLE[case].split()[new]), _WEAK
    if found.group("contracted"):
        preposition = _CONTRACTED[written.lower()]
        if _CONTRACTIONS.get(f"{preposition} {_ARTICLE[case].split()[old]}") != written.lower():
            return None
        put = f"{preposition} {_ARTICLE[case].split()[new]}"
        return _like(written, _CONTRACTIONS.get(put, put)), _WEAK
    table, stem, ending, behind = (
        (_POSSESSIVE, found.group("ein"), found.group("mixed"), _MIXED)
        if found.group("ein")
        else (_STRONG, found.group("dies"), found.group("strong"), _WEAK)
    )
    if table[case].split()[old].replace("-", "") != (ending or ""):
        return None
    return stem + table[case].split()[new].replace("-", ""), behind


def _like(written: str, put: str) -> str:
    return capitalised(put) if written[:1].isupper() else put
