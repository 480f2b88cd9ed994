"""German inflection: what part of speech a word is, told from its spelling, and its forms."""

from __future__ import annotations

from collections.abc import Iterable

from replyguard.lexicons.inflection.german_adjectives import adjective_forms
from replyguard.lexicons.inflection.german_nouns import noun_forms
from replyguard.lexicons.inflection.german_verbs import verb_forms
from replyguard.lexicons.inflection.irregular_verbs import irregular_verbs
from replyguard.lexicons.inflection.marked_word import MarkedWord, PartOfSpeech
from replyguard.lexicons.inflection.tables import sections

_VERB_ENDINGS = ("en", "ern", "eln", "tun")


def forms_of(marked: MarkedWord) -> Iterable[str]:
    """The forms of a German word, as they are written."""
    word = marked.word
    match marked.part_of_speech or _told_by_spelling(word):
        case "n":
            return noun_forms(word[:1].upper() + word[1:])
        case "v":
            return verb_forms(word.lower())
        case "a":
            return adjective_forms(word.lower())


def _told_by_spelling(word: str) -> PartOfSpeech:
    if word[:1].isupper():
        return "n"
    if word in sections("de", "adjectives")["not verbs"]:
        return "a"
    return "v" if word.endswith(_VERB_ENDINGS) or word in irregular_verbs("de") else "a"
