"""English inflection: verbs, nouns and adjectives, and what a word without a marker is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from replyguard.lexicons.inflection.irregular_verbs import IrregularVerb, irregular_verbs
from replyguard.lexicons.inflection.marked_word import MarkedWord
from replyguard.lexicons.inflection.tables import alternatives, lines, sections

_SIBILANTS = ("s", "x", "z", "ch", "sh")
_CONSONANT_Y = re.compile(r"[^aeiou]y\Z")
_ONE_SYLLABLE = re.compile(r"(?:qu|[^aeiouy]|y(?=[aeiou]))*[aeiou][^aeiouwxy]\Z")
_UNSTRESSED_L = re.compile(r".*[aeiouy].*(?:[^aeiou][aei]|[^aeiou]o|ue|ia|qua)l\Z")
_SILENT_E = re.compile(r"(?:[^eoy]|[^aeiou]y)e\Z")
_ONLY_NOUNS = re.compile(r"(?:ity|ism|hood|ology|[^t]ness|tress)\Z")
_VOWELS = re.compile(r"[aeiouy]+")
_VERB_PREFIXES = ("re", "un", "over", "under", "mis", "out", "fore", "pre", "inter", "with")
_NOUN_HEADS = ("woman", "man", "child", "wife", "foot", "tooth", "fish")
_NO_MEN = ("human", "german", "roman", "shaman", "talisman", "norman", "caiman", "ottoman")


def forms_of(marked: MarkedWord) -> Iterable[str]:
    """The forms of an English word: of the marked part of speech, or of those that it may be."""
    word = marked.word.lower().replace("’", "'")
    match marked.part_of_speech:
        case "n":
            return noun_forms(word)
        case "v":
            return verb_forms(word)
        case "a":
            return adjective_forms(word)
    return _forms_of_unmarked(word)


def noun_forms(word: str) -> Iterator[str]:
    """Singular, plural and possessive."""
    yield from (word, f"{word}'s")
    for plural in _irregular_plurals(word) or (_with_s(word),):
        yield plural
        if not plural.endswith("s"):
            yield f"{plural}'s"


def verb_forms(word: str) -> Iterator[str]:
    """The base, the forms in -s and -ing, past and past participle."""
    verb = _irregular_verb(word)
    further = verb.further if verb else ()
    yield from (word, *further)
    if verb and verb.is_whole:
        return
    if not any(form.endswith("s") for form in further):
        yield _with_s(word)
    if not any(form.endswith("ing") for form in further):
        yield from _with_ing(word)
    yield from (form for forms in verb.principal for form in forms) if verb else _with_ed(word)


def adjective_forms(word: str) -> Iterator[str]:
    """Positive, comparative, superlative; of a word too long for endings the positive alone."""
    yield word
    if word in _compared_irregularly():
        yield from _compared_irregularly()[word]
    elif word in _gradable() or len(_VOWELS.findall(word.removesuffix("e"))) <= 1:
        stem = _before_vowel(word)
        yield from (f"{stem}er", f"{stem}est")


def principal_parts(base: str) -> tuple[str, str, str, str, str] | None:
    """Base, third person, -ing, past and participle of an irregular verb; None for any other.

    Of forms that stand side by side the commonest.
    """
    verb = _irregular_verb(base)
    if verb is None or verb.is_whole:
        return None
    past, participle = (forms[0] for forms in verb.principal)
    third = next((form for form in verb.further if form.endswith("s")), _with_s(base))
    progressive = next((form for form in verb.further if form.endswith("ing")), next(_with_ing(base)))
    return base, third, progressive, past, participle


def _forms_of_unmarked(word: str) -> Iterator[str]:
    if "'" in word:
        yield word
        return
    if word in _gradable() or word in _compared_irregularly():
        yield from adjective_forms(word)
        if not _gradable().get(word, False):
            return
    verb = _irregular_verb(word)
    if verb:
        yield from verb_forms(word)
        yield from () if verb.is_whole else (f"{word}'s",)
        return
    yield from noun_forms(word)
    listed = sections("en", "verb-spelling")
    is_only_noun = _irregular_plurals(word) or _ONLY_NOUNS.search(word) or word in listed["only nouns"]
    if not is_only_noun or word in listed["nouns too"]:
        yield from verb_forms(word)


def _with_s(word: str) -> str:
    if word.endswith(_SIBILANTS):
        return f"{word}{word[-1]}es" if _is_doubled(word) and word.endswith(("s", "z")) else f"{word}es"
    return f"{word[:-1]}ies" if _CONSONANT_Y.search(word) else f"{word}s"


def _with_ing(word: str) -> Iterator[str]:
    if word.endswith("ie"):
        yield f"{word[:-2]}ying"
        return
    if word in sections("en", "verb-spelling")["ageing"]:
        yield f"{word}ing"
    if word not in sections("en", "verb-spelling")["singeing"]:
        yield from (f"{stem}ing" for stem in _stems(word))
    else:
        yield f"{word}ing"


def _with_ed(word: str) -> Iterator[str]:
    if word.endswith("e"):
        yield f"{word}d"
    elif _CONSONANT_Y.search(word):
        yield f"{word[:-1]}ied"
    else:
        yield from (f"{stem}ed" for stem in _stems(word))


def _stems(verb: str) -> Iterator[str]:
    """The verb as it is written before a vowel: both ways where British and American spelling differ."""
    listed = sections("en", "verb-spelling")
    if _SILENT_E.search(verb):
        yield verb[:-1]
    elif verb in listed["c"]:
        yield f"{verb}k"
    elif verb in listed["either"] or (
        _UNSTRESSED_L.fullmatch(verb) and verb not in (*listed["doubled"], *listed["plain"])
    ):
        yield from (verb, verb + verb[-1])
    else:
        yield verb + verb[-1] if _is_doubled(verb) else verb


def _is_doubled(verb: str) -> bool:
    listed = sections("en", "verb-spelling")
    if verb in listed["doubled"]:
        return True
    if verb in listed["plain"] or verb in listed["either"]:
        return False
    if _ONE_SYLLABLE.fullmatch(verb):
        return True
    verbs = irregular_verbs("en")
    return any(
        base in verbs and _ONE_SYLLABLE.fullmatch(base) is not None
        for prefix in _VERB_PREFIXES
        if verb.startswith(prefix) and (base := verb.removeprefix(prefix))
    )


def _before_vowel(adjective: str) -> str:
    if adjective.endswith("e"):
        return adjective[:-1]
    if _CONSONANT_Y.search(adjective):
        return adjective if adjective in ("shy", "sly", "wry") else f"{adjective[:-1]}i"
    return adjective + adjective[-1] if _ONE_SYLLABLE.fullmatch(adjective) else adjective


def _irregular_verb(word: str) -> IrregularVerb | None:
    verbs = irregular_verbs("en")
    if word in verbs:
        return verbs[word]
    for prefix in _VERB_PREFIXES:
        base = verbs.get(word.removeprefix(prefix)) if word.startswith(prefix) else None
        if base and not base.is_whole and word not in sections("en", "verb-spelling")["regular"]:
            principal = tuple(tuple(prefix + form for form in forms) for forms in base.principal)
            return IrregularVerb(word, principal, tuple(prefix + form for form in base.further))
    return None


def _irregular_plurals(noun: str) -> tuple[str, ...] | None:
    plurals = _plurals()
    if noun in plurals:
        return plurals[noun]
    head = next((head for head in _NOUN_HEADS if noun.endswith(head)), None)
    if head is None or noun.endswith(_NO_MEN):
        return None
    return tuple(noun.removesuffix(head) + plural for plural in plurals[head])


@cache
def _plurals() -> Mapping[str, tuple[str, ...]]:
    rows = (line.split(",") for _, line in lines("en", "irregular-nouns"))
    return {singular: alternatives(plural) for singular, plural in rows}


@cache
def _gradable() -> Mapping[str, bool]:
    """The adjectives compared with endings; True for those that are verbs or nouns besides."""
    listed = sections("en", "gradable-adjectives")
    return dict.fromkeys(listed["adjective"], False) | dict.fromkeys(listed["more"], True)


@cache
def _compared_irregularly() -> Mapping[str, tuple[str, ...]]:
    rows = (line.split(",") for _, line in lines("en", "comparison"))
    return {word: (*alternatives(more), *alternatives(most)) for word, more, most in rows}
