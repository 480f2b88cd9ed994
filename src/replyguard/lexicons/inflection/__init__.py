"""Forms of a word: every inflected form that a rule means when it names the word once."""

from __future__ import annotations

from functools import lru_cache

from replyguard.lexicons.inflection import english, german
from replyguard.lexicons.inflection.marked_word import MarkedWord
from replyguard.text.views import fold

__all__ = ["forms"]

_MOST_REMEMBERED = 4096
_FORMS_OF = {"de": german.forms_of, "en": english.forms_of}


@lru_cache(maxsize=_MOST_REMEMBERED)
def forms(word: str, language: str) -> tuple[str, ...]:
    """Every inflected form of a word, folded, sorted, the word itself among them.

    The language is 'de' or 'en'. What part of speech it is is told from the spelling, unless a marker says it:
    `kosten:n` (noun), `sein:v` (verb), `einzeln:a` (adjective). Raises ValueError for anything but one word, for an
    unknown marker and for a language without inflection.
    """
    form_words = _FORMS_OF.get(language)
    if form_words is None:
        raise ValueError(f"language {language!r}: no inflection is known; expected one of {', '.join(_FORMS_OF)}")
    marked = MarkedWord.read(word)
    formed = set(fold("\n".join((marked.word, *form_words(marked)))).split(" "))
    return tuple(sorted(formed))
