"""English inflection: a wording in the form of the word that it stands for."""

from __future__ import annotations

import re
from typing import Literal

from replyguard.lexicons.inflection.english import principal_parts
from replyguard.rules.kinds.rewording.place import Place

WordClass = Literal["noun", "verb", "adj"]

_CLASSES: dict[str, WordClass] = {"noun": "noun", "verb": "verb", "verb2": "verb", "adj": "adj"}
_COMPARED = {
    "good": ("better", "best", "well"),
    "bad": ("worse", "worst", "badly"),
    "poor": ("poorer", "poorest", "poorly"),
}
_PERFECT = re.compile(
    r"\b(?:have|has|had|having|is|are|was|were|be|been|being|get|gets|got|getting)(?:n['’]t)?(?:\s+\w+ly|\s+(?:been|not|all|so))*"
    r"\s+\Z|['’](?:ve|re|d|s)(?:\s+been)?\s+\Z",
    re.IGNORECASE,
)
_SUFFIXES = ("ity", "ness", "ly", "ing", "in", "ed", "er", "est", "s")
_DOUBLING = re.compile(r"(?:\A|[^aeiou])[aeiou][bdgmnprt]\Z")


def word_class(paradigms: tuple[str, ...]) -> WordClass | None:
    """The class of an item of an entry; None where its paradigms leave it open."""
    return next((_CLASSES[name] for name in paradigms if name in _CLASSES), None)


def is_variant(form: str, lemma: str) -> bool:
    """True where a listed form is the lemma in another spelling, and no derived or inflected word."""
    return not any(form.endswith(suffix) and not lemma.endswith(suffix) for suffix in _SUFFIXES)


def inflected(base: str, found: str, wording: str, kind: WordClass, place: Place) -> str | None:
    """The wording in the form that the folded `found` is of `base`; None where it is no form of that class."""
    if found == base:
        return wording
    stem = base[:-1] if base[-1:] in "ey" and not found.startswith(base) else base
    ending = found[len(stem) :] if found.startswith(stem) else ""
    ending = ending.removeprefix(base[-1:] if ending[:1] == base[-1:] and len(ending) > 2 else "")
    if kind == "noun":
        return _plural(wording) if ending in ("s", "es", "ies") else None
    if kind == "adj":
        return _compared(wording, ending.removeprefix("i"))
    first, blank, rest = wording.partition(" ")
    form = _verb_form(first, ending, place)
    return None if form is None else f"{form}{blank}{rest}"


def _plural(wording: str) -> str:
    head, blank, last = wording.rpartition(" ")
    if last.endswith(("s", "x", "z", "ch", "sh")):
        return f"{wording}es"
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return f"{head}{blank}{last[:-1]}ies"
    return f"{wording}s"


def _compared(wording: str, ending: str) -> str | None:
    degree = {"er": 0, "est": 1, "ly": 2}.get(ending)
    if degree is None:
        return None
    if wording in _COMPARED:
        return _COMPARED[wording][degree]
    return f"{wording}ly" if degree == 2 else f"{('more', 'most')[degree]} {wording}"


def _verb_form(verb: str, ending: str, place: Place) -> str | None:
    forms = principal_parts(verb)
    if ending in ("s", "es", "ies"):
        return forms[1] if forms else _plural(verb)
    if ending in ("ing", "in"):
        return forms[2] if forms else f"{_before_ending(verb)}ing"
    if ending in ("ed", "ied", "d"):
        if forms:
            return forms[4] if _PERFECT.search(place.before) else forms[3]
        return f"{verb[:-1]}ied" if verb.endswith("y") and verb[-2:-1] not in "aeiou" else f"{_before_ending(verb)}ed"
    return None


def _before_ending(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1]
    return verb + verb[-1] if _DOUBLING.search(verb) and len(verb) <= 4 else verb
