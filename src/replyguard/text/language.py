"""Which of the policy's languages a text is in: function words first, langdetect only where they leave it open."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from replyguard.text.function_words import BY_LANGUAGE, FUNCTION_WORDS
from replyguard.text.known_words import known_words

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

_LETTERS_FOR_DETECTOR = 24
_SHORTEST_TELLING = 4
_CERTAINTY = 0.9
_MOST_TOKENS = 2000
_MANY = 3
_WORDS_WITH_EVIDENCE = 10
_EDGES = ".,;:!?()[]\"'„“”«»…*_"


def counted_language(words: Collection[str], languages: Sequence[str]) -> str | None:
    """The language whose function words prevail among folded words; None where none does.

    At least two different ones, and more than twice as many as of any other language. A text with many of two languages
    is mixed, and the one with more of them is its language.
    """
    best: str | None = None
    most = second = 0
    found = FUNCTION_WORDS.intersection(words)
    for language in languages:
        count = len(BY_LANGUAGE[language] & found) if language in BY_LANGUAGE else 0
        if count > most:
            best, most, second = language, count, most
        else:
            second = max(second, count)
    prevails = most >= 2 and most > 2 * second
    return best if prevails or (second >= _MANY and most > second) else None


def detect(folded_tokens: Sequence[str], languages: Sequence[str], *, asks_vocabulary: bool = True) -> str | None:
    """The language of a text, folded and divided at blanks, among `languages`; None where it stays undecided.

    In a text of a few words a single word of one language decides, unless `asks_vocabulary` is False: then only a
    function word does.

    The same from run to run: langdetect is asked from a private factory with a fixed seed, only about texts of at least
    24 letters, and is believed only from a probability of 0.9 on.
    """
    if len(languages) == 1:
        return languages[0]
    tokens = folded_tokens[:_MOST_TOKENS]
    language = counted_language(tokens, languages)
    if language is not None:
        return language
    words = [token.strip(_EDGES) for token in tokens]
    language = counted_language(words, languages)
    if language is not None:
        return language
    found = frozenset(words)
    most = max(len(found & BY_LANGUAGE.get(language, frozenset())) for language in languages)
    if len(words) >= _WORDS_WITH_EVIDENCE and most * _WORDS_WITH_EVIDENCE < len(words):
        return None  # of ten words in a language at least one is a function word of it: this is another language
    sample = " ".join(word for word in words if word.isalpha())[:1000]
    if len(sample) < _LETTERS_FOR_DETECTOR:
        return _single_evidence(words, languages, asks_vocabulary=asks_vocabulary)
    return _ask_langdetect(sample, tuple(languages))


def _single_evidence(words: Sequence[str], languages: Sequence[str], *, asks_vocabulary: bool) -> str | None:
    """In a text of a few words the language that alone has a word in it: a function word, else a common one."""
    found = set(words)
    speaking = [language for language in languages if found & BY_LANGUAGE.get(language, frozenset())]
    if not speaking and asks_vocabulary:
        longer = [word for word in found if len(word) >= _SHORTEST_TELLING]
        common = [{word for word in longer if known_words(language).is_common(word)} for language in languages]
        speaking = [
            language
            for i, language in enumerate(languages)
            if common[i] and not any(common[i] <= other for j, other in enumerate(common) if j != i)
        ]
    return speaking[0] if len(speaking) == 1 else None


_detector_lock = Lock()


@cache
def _factory(languages: tuple[str, ...]) -> DetectorFactory:
    from pathlib import Path

    import langdetect
    from langdetect.detector_factory import DetectorFactory

    profiles = Path(langdetect.__file__).parent / "profiles"
    factory = DetectorFactory()
    factory.load_json_profile(
        [(profiles / language).read_text(encoding="utf-8") for language in languages if (profiles / language).exists()]
    )
    factory.seed = 0  # of this factory alone: the class attribute would be everybody's
    return factory


def _ask_langdetect(sample: str, languages: tuple[str, ...]) -> str | None:
    from langdetect.lang_detect_exception import LangDetectException

    with _detector_lock:
        factory = _factory(languages)
        detector = factory.create()
        detector.append(sample)
        try:
            ranked = detector.get_probabilities()
        except LangDetectException:  # no letters that any profile knows
            return None
    if ranked and ranked[0].prob >= _CERTAINTY:
        return str(ranked[0].lang)
    return None


def warm(languages: Sequence[str]) -> None:
    """Load langdetect's profiles of these languages."""
    if len(languages) > 1:
        with _detector_lock:
            _factory(tuple(languages))
