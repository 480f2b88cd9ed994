"""Which of the policy's languages a text is in: function words first, langdetect only where they leave it open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory

# Function words and words of service replies, folded; none of them is a word of the other language too
# (so no "die", "was", "war", "also", "man", "in", "so", "will", "hat").
_GERMAN = """
aber alle allem allen aller alles als am anderen andere auch auf aus bald bei beim bereits besser bis bitte da dabei
dadurch dafuer daher damit danach danke dann daran darauf darum das dass dazu dein deine deinem deinen deiner dem den
denn der deren deshalb dessen dich dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem
einen einer eines einfach er es etwas euch euer eure euren eurer falls fuer ganz gegen gern gerne gibt habe haben habt
haette hallo herzlich herzlichen herzliche heute hier hierzu hilft hoffe hoffen ich ihm ihn ihnen ihr ihre ihrem ihren
ihrer im immer ins ist ja jede jeden jeder jedoch jetzt kann kannst kein keine keinen koennen koennt koennte leid
leider liebe lieber liebes mal mehr mein meine meinem meinen mich mir mit moechte moechten muessen muss nach nachricht
natuerlich neue neuen nicht nichts noch nun nur ob oder ohne schade schoen schon schreib schreiben sehr sei seid sein
seine seit sich sie sind sobald sollte sollten sondern sowie tut ueber um und uns unser unsere unserem unseren unserer
unter viel viele vielen vom von vor wann warum wegen weil weiter weitere welche wenden wenn werden wie wieder wir wird
wirklich wo woche wurde wurden zu zum zur zurueck zwar gruss gruesse gruessen guten tag morgen moin servus gruezi
melden melde bitten freuen freut freundliche freundlichen anfrage bewertung rueckmeldung kundin kunden kundenservice
""".split()
_ENGLISH = """
a about after again and any anyone are aren't as at back be because been before being best both but by can can't
cannot could couldn't did didn't do does doesn't doing don't down each else even every for from get getting give glad
go got had has have haven't having he hello help her here hey hi him his how i i'd i'll i'm i've if into is isn't it
it's its just know let like look looking make many may me message might more most much must my need new no not now of
off on once one only or other our out over please really regarding reply right send she should since some soon sorry
still such sure take team thank thanks that that's the their them then there there's these they they're this those
through time to too touch try trying unfortunately until up us use very want wasn't we we'd we'll we're we've were
what when where which while who why with won't work working would wouldn't yes yet you you'd you'll you're you've your
yours
""".split()
_WORDS: dict[str, frozenset[str]] = {"de": frozenset(_GERMAN), "en": frozenset(_ENGLISH)}
FUNCTION_WORDS = frozenset(_GERMAN + _ENGLISH)
"""The words by which a language is known: every other reply holds them."""

_LETTERS_FOR_DETECTOR = 24
_CERTAINTY = 0.9
_MOST_TOKENS = 2000
_MANY = 3
_WORDS_WITH_EVIDENCE = 10
_EDGES = ".,;:!?()[]\"'„“”«»…*_"


def counted_language(words: Iterable[str], languages: Sequence[str]) -> str | None:
    """The language whose function words prevail among folded words; None where none does.

    At least two different ones, and more than twice as many as of any other language. A text with many of two languages
    is mixed, and the one with more of them is its language.
    """
    found = frozenset(words)
    best: str | None = None
    most = second = 0
    for language in languages:
        count = len(found & _WORDS[language]) if language in _WORDS else 0
        if count > most:
            best, most, second = language, count, most
        else:
            second = max(second, count)
    prevails = most >= 2 and most > 2 * second
    return best if prevails or (second >= _MANY and most > second) else None


def detect(folded_tokens: Sequence[str], languages: Sequence[str]) -> str | None:
    """The language of a text, folded and divided at blanks, among `languages`; None where it stays undecided.

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
    most = max(len(found & _WORDS.get(language, frozenset())) for language in languages)
    if len(words) >= _WORDS_WITH_EVIDENCE and most * _WORDS_WITH_EVIDENCE < len(words):
        return None  # of ten words in a language at least one is a function word of it: this is another language
    sample = " ".join(word for word in words if word.isalpha())[:1000]
    if len(sample) < _LETTERS_FOR_DETECTOR:
        return _single_evidence(words, languages)
    return _ask_langdetect(sample, tuple(languages))


def _single_evidence(words: Sequence[str], languages: Sequence[str]) -> str | None:
    """In a text of a few words the language of its function words, where they are of one language alone."""
    found = set(words)
    speaking = [language for language in languages if found & _WORDS.get(language, frozenset())]
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
