"""Which civil wording is offered for a coarse word, and how it stands in its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.words import CoarseWord
from replyguard.lexicons.format import FormItem, spelt_out
from replyguard.lexicons.instead import Wording, read_instead
from replyguard.lexicons.word_forms import german_noun
from replyguard.rules.base import Case, Edit
from replyguard.rules.kinds.rewording import compounds, english, german, removal
from replyguard.rules.kinds.rewording.place import Place
from replyguard.text.offsets import Span
from replyguard.text.views import fold

_ADVERBS = (
    "echt|wirklich|einfach|ja|doch|total|alles|nur|leider|auch|so|ziemlich|absolut|natürlich|halt|eben|aber|voll|das|es|"
    "dies|hier|schlicht|ganz|richtig|etwas"
)
_PREDICATE = re.compile(
    rf"\b(?:ist|sind|war|waren|wäre|wären|sei|bleibt|wird|wurde|klingt|läuft|lief)(?:\s+(?:{_ADVERBS}))*\s+\Z",
    re.IGNORECASE,
)
_ENDS_CLAUSE = re.compile(r"\s*(?:\Z|[,;:.!?…)–—]|und\b|oder\b|aber\b|von\b|für\b)")
_AUXILIARY = re.compile(r"\b(?:hab\w*|hat|hast|hatte\w*|wurde\w*|worden|werden?|wird)\b", re.IGNORECASE)
_PARTICIPLE = re.compile(r"(?:be|ver|ge|zer|er|ent|\w+ge)\w+(?:en|t)")
_INFLECTED = ("e", "en", "er", "es", "em")
_PRONOUNS = ("Sie", "Du", "du", "ihr", "Ihr")
_INTENSIFIERS = ("sehr", "very")


def rewording(word: CoarseWord, case: Case) -> tuple[Edit, ...]:
    """The edits that make a coarse word civil or leave it out; none where no wording suits its place."""
    place = Place(case.reading, word.span)
    if not any(character.isalpha() for character in place.word):
        return removal.without_sign(place) or ()
    for edits in _suiting(word, place, case):
        return edits
    return ()


def _suiting(word: CoarseWord, place: Place, case: Case) -> Iterator[tuple[Edit, ...]]:
    """The rewordings that suit the place, the best first."""
    entry = word.entry
    if entry.language == "de" and not word.is_disguised and place.previous not in _PRONOUNS:
        rest = compounds.rest_of_compound(place.word, entry) if word.is_compound else None
        rest = rest or compounds.rest_of_listed(place.word)
        if rest is not None and not case.facts.holds_coarse_word(rest):
            yield place.replaced(rest)
    hyphenated = re.match(r"-(?=\w{3})", place.behind)
    if hyphenated and not place.before.endswith("-"):
        yield (Edit(Span(place.span.start, place.span.end + 1), ""),)
        return
    is_form = any(fold(base) == fold(place.word) for base, _ in _bases(word))
    if (word.is_compound and not is_form) or place.behind.startswith("-") or place.before.endswith("-"):
        return
    instead = read_instead(entry.conditions.instead) if entry.conditions.instead else None
    if instead is None:
        return
    wants_formal = case.facts.form_of_address != "informal"
    form = _form(word, place)
    for wording, is_of_form in instead.of(form):
        edits = _placed(wording, word, form, place, is_of_form=is_of_form, is_formal=wants_formal)
        if edits:
            yield edits


def _form(word: CoarseWord, place: Place) -> str:
    """The folded form that was found; of a disguised word the lemma, where its letters do not say which form it is."""
    found = " ".join(fold(place.word).split())
    if not word.is_disguised or any(found.startswith(fold(base)) for base, _ in _bases(word)):
        return found
    shown = "".join(
        re.escape(letter) if letter.isalpha() else r"\w?" if letter.isspace() else r"\w{0,2}" for letter in found
    )
    for base, _ in _bases(word):
        written = fold(base)
        for ending in ("", "e", "en", "er", "es", "em", "s", "ed", "ing"):
            if re.fullmatch(shown, written + ending):
                return written + ending
    return ""


def _bases(word: CoarseWord) -> Iterator[tuple[str, FormItem]]:
    """The words of an entry as written, each with the item that says which endings it takes."""
    for item in word.entry.items:
        for base in spelt_out(item.written or word.entry.lemma):
            yield base, item


def _placed(
    wording: Wording, word: CoarseWord, form: str, place: Place, *, is_of_form: bool, is_formal: bool
) -> tuple[Edit, ...] | None:
    if wording.is_removal:
        return removal.exclamation_left_out(place) if wording.is_exclamation else _removed(word, form, place)
    text = wording.formal if is_formal else wording.informal
    if wording.is_exclamation and not removal.stands_apart(place):
        return None
    if text in _INTENSIFIERS and removal.modifier_left_out(place, is_inflected=False) is None:
        return None
    if word.entry.language == "de":
        return _german(text, word, form, place, is_of_form=is_of_form or wording.is_exclamation)
    return _english(text, word, form, place, is_of_form=is_of_form or wording.is_exclamation)


def _german(text: str, word: CoarseWord, form: str, place: Place, *, is_of_form: bool) -> tuple[Edit, ...] | None:
    is_phrase = " " in form
    if text[:1].isupper() and " " not in text and place.word[:1].islower():
        return None
    is_noun = place.word[:1].isupper() and not is_phrase and _is_noun(word, form)
    if is_noun and text[:1].isupper() and " " not in text:
        old, new = german_noun(form), german_noun(text)
        if new is not None and old is not None:
            return german.noun(old, new, form, place)
        # where nothing is known of the noun, only one that stands alone is safe
        stands_alone = new is None or not new.plural
        return place.replaced(place.spelt(text, keeps_capital=True)) if stands_alone and not place.previous else None
    if is_noun and not is_of_form:
        is_predicate = _PREDICATE.search(place.before) and _ENDS_CLAUSE.match(place.behind)
        return place.replaced(text.upper() if place.is_shouted else text) if is_predicate else None
    if not is_of_form and not is_phrase:
        inflected = _inflected_german(text, word, form, place)
        if inflected is None:
            return None
        text = inflected
    keeps_capital = not word.entry.lemma[:1].isupper() and not place.word[:1].islower() and place.opens
    return place.replaced(place.spelt(text, keeps_capital=keeps_capital))


def _is_noun(word: CoarseWord, form: str) -> bool:
    """True where the form belongs to an item that is written with a capital."""
    own = [base for base, _ in _bases(word) if form.startswith(fold(base)[:-1])]
    return bool(own) and max(own, key=len)[:1].isupper()


def _inflected_german(text: str, word: CoarseWord, form: str, place: Place) -> str | None:
    if place.previous.lower() == "ich" and form.endswith("e"):
        return None  # a verb that looks like the adverb: "ich scheiße"
    is_compared = place.next == "als"
    for base, item in sorted(_bases(word), key=lambda one: -len(one[0])):
        if " " in base:
            continue
        if "verb" in item.paradigms:
            found = german.verb(base, form, text, place) if text.endswith("n") and " " not in text else None
            if found is not None:
                return found
            continue
        if base[:1].islower() or word.entry.lemma[:1].islower():
            if form == fold(base) and _is_verbal(form, place):
                return None
            inflected = german.adjective(base, form, text, is_compared=is_compared)
            if inflected is not None:
                return inflected
    return None


def _is_verbal(form: str, place: Place) -> bool:
    """True for a participle behind "haben" or "werden", which says what was done and not how it is."""
    if not _PARTICIPLE.fullmatch(form):
        return False
    return bool(_AUXILIARY.search(place.before)) or place.next in ("worden", "haben", "hat", "habe", "wurde")


def _english(text: str, word: CoarseWord, form: str, place: Place, *, is_of_form: bool) -> tuple[Edit, ...] | None:
    if not is_of_form and " " not in form:
        inflected = None
        for base, item in sorted(_bases(word), key=lambda one: -len(one[0])):
            kind = english.word_class(item.paradigms)
            if fold(base) == form:
                inflected = text if english.is_variant(form, fold(word.entry.lemma)) else None
            elif kind is not None:
                inflected = english.inflected(fold(base), form, text, kind, place)
            if inflected is not None:
                break
        if inflected is None:
            return None
        text = inflected
    return place.replaced(place.spelt(text, keeps_capital=True))


def _removed(word: CoarseWord, form: str, place: Place) -> tuple[Edit, ...] | None:
    apart = removal.exclamation_left_out(place)
    if apart is not None:
        return apart
    if " " in form:
        return removal.phrase_left_out(place)
    if word.entry.language == "de":
        if _is_noun(word, form):
            return removal.address_left_out(place) if place.word[:1].isupper() else None
        return removal.modifier_left_out(place, is_inflected=form.endswith(_INFLECTED) and not form.endswith("ing"))
    own = {name for base, item in _bases(word) if form == fold(base) for name in item.paradigms}
    paradigms = own or {name for item in word.entry.items for name in item.paradigms}
    if "noun" in paradigms:
        return removal.address_left_out(place)
    # a verb is the predicate, and never left out
    return None if paradigms else removal.modifier_left_out(place, is_inflected=False)
