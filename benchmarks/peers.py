"""One adapter for each peer, so that every peer is called the way its own documentation shows."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Protocol

from typing_extensions import override

from benchmarks.systems import PERSONAL_DATA, WORDING, Flag, NotInstalledError, System, installed_version

GERMAN = "de"
ENGLISH = "en"
BATCH = 2_000
SURE = 0.5
SCORED = f"score from {SURE}"

SPACY_MODEL = "en_core_web_lg"
"""The model that presidio's default engine asks for; it would download it, so it is used only where it is installed."""


class Peer:
    """What all adapters share; a peer is complete once it is constructed, so that no import is timed with a call."""

    name: str
    version: str
    languages: frozenset[str]
    families: frozenset[str] = WORDING
    gives_spans: bool = True
    severe: str | None = None

    def flags(self, text: str, language: str) -> list[Flag]:
        """What the peer flags in one text."""
        raise NotImplementedError(f"{self.name} does not say what it flags in {language} texts such as {text!r}")

    def flags_many(self, texts: Iterable[str], language: str) -> Iterator[list[Flag]]:
        """The same for many texts, one by one."""
        return (self.flags(text, language) for text in texts)


class BetterProfanity(Peer):
    """better-profanity: a list of leet spellings, compared word by word; says only whether a text holds one."""

    name = "better-profanity"
    languages = frozenset({ENGLISH})
    gives_spans = False

    def __init__(self) -> None:
        self.version = installed_version("better-profanity")
        self._contains = import_module("better_profanity.better_profanity").Profanity().contains_profanity

    @override
    def flags(self, text: str, language: str) -> list[Flag]:
        return _whole_text(self._contains(text))


class AltProfanityCheck(Peer):
    """alt-profanity-check: a linear model over words; says only whether it takes a text for profane."""

    name = "alt-profanity-check"
    languages = frozenset({ENGLISH})
    gives_spans = False

    def __init__(self) -> None:
        self.version = installed_version("alt-profanity-check")
        self._predict = import_module("profanity_check").predict

    @override
    def flags(self, text: str, language: str) -> list[Flag]:
        return _whole_text(bool(self._predict([text])[0]))

    @override
    def flags_many(self, texts: Iterable[str], language: str) -> Iterator[list[Flag]]:
        remaining = list(texts)
        for start in range(0, len(remaining), BATCH):
            for prediction in self._predict(remaining[start : start + BATCH]):
                yield _whole_text(bool(prediction))


class GlinProfanity(Peer):
    """glin-profanity with its German and English lists and leet spellings switched on."""

    name = "glin-profanity"
    languages = frozenset({GERMAN, ENGLISH})

    def __init__(self) -> None:
        self.version = installed_version("glin-profanity")
        options = {"languages": ["german", "english"], "detect_leetspeak": True}
        self._check = import_module("glin_profanity").Filter(options).check_profanity

    @override
    def flags(self, text: str, language: str) -> list[Flag]:
        # The start is the peer's; it names the dictionary word instead of an end, so the end is taken from that.
        return [
            Flag(match["index"], match["index"] + len(match["word"]), match["word"], "profanity")
            for match in self._check(text).get("matches", ())
        ]


class Presidio(Peer):
    """presidio-analyzer in German and English with the recognizers that it loads by itself, patterns only."""

    name = "presidio"
    languages = frozenset({GERMAN, ENGLISH})
    families = PERSONAL_DATA
    severe: str | None = SCORED

    def __init__(self) -> None:
        self.version = installed_version("presidio-analyzer")
        # Some recognizers are not offered in German; presidio says so in a warning for each.
        logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
        languages = sorted(self.languages)
        analyzer = import_module("presidio_analyzer")
        engine = import_module("presidio_analyzer.nlp_engine").NoOpNlpEngine(
            models=[{"lang_code": language, "model_name": ""} for language in languages]
        )
        registry = analyzer.RecognizerRegistry(supported_languages=languages)
        registry.load_predefined_recognizers(languages=languages, nlp_engine=engine)
        for recognizer in self._more_recognizers():
            registry.add_recognizer(recognizer)
        _keep_offline(registry.recognizers)
        self._engine = analyzer.AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=languages)
        self._analyze = self._engine.analyze

    def _more_recognizers(self) -> Iterator[object]:
        return iter(())

    @override
    def flags(self, text: str, language: str) -> list[Flag]:
        return _from_presidio(self._analyze(text=text, language=language))


class PresidioGerman(Presidio):
    """presidio-analyzer with its German recognizers (DE_*) switched on, which it ships switched off."""

    name = "presidio-de"

    @override
    def _more_recognizers(self) -> Iterator[object]:
        recognizers = import_module("presidio_analyzer.predefined_recognizers")
        names = [name for name in recognizers.__all__ if name.startswith("De") and name.endswith("Recognizer")]
        return (getattr(recognizers, name)() for name in names)


class PresidioBatch(PresidioGerman):
    """presidio-analyzer's own way for many texts, with its German recognizers."""

    name = "presidio-batch"

    @override
    def flags_many(self, texts: Iterable[str], language: str) -> Iterator[list[Flag]]:
        batch = import_module("presidio_analyzer").BatchAnalyzerEngine(self._engine)
        remaining = list(texts)
        for start in range(0, len(remaining), BATCH):
            yield from map(_from_presidio, batch.analyze_iterator(remaining[start : start + BATCH], language))


class PresidioWithModel(Peer):
    """presidio-analyzer exactly as `AnalyzerEngine()` builds it: English, with a spaCy model for names."""

    name = "presidio-model"
    languages = frozenset({ENGLISH})
    families = PERSONAL_DATA
    severe: str | None = SCORED

    def __init__(self) -> None:
        self.version = installed_version("presidio-analyzer")
        if find_spec(SPACY_MODEL) is None:
            raise NotInstalledError(f"{self.name}: the spaCy model {SPACY_MODEL} is not installed")
        engine = import_module("presidio_analyzer").AnalyzerEngine()
        _keep_offline(engine.registry.recognizers)
        self._analyze = engine.analyze

    @override
    def flags(self, text: str, language: str) -> list[Flag]:
        return _from_presidio(self._analyze(text=text, language=ENGLISH))


PEERS: Mapping[str, Callable[[], System]] = {
    peer.name: peer
    for peer in (PresidioGerman, Presidio, PresidioWithModel, GlinProfanity, BetterProfanity, AltProfanityCheck)
}


def installed_peers(names: Iterable[str] = PEERS) -> Iterator[System]:
    """The peers that can be measured here, constructed one by one; says of the others why they cannot."""
    for name in names:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                yield PEERS[name]()
        except NotInstalledError as missing:
            print(f"skipped: {missing}")


class _PresidioResult(Protocol):
    entity_type: str
    start: int
    end: int
    score: float


def _from_presidio(results: Sequence[_PresidioResult]) -> list[Flag]:
    return [
        Flag(result.start, result.end, result.entity_type, "personal-data", is_severe=result.score >= SURE)
        for result in results
    ]


def _whole_text(is_flagged: bool) -> list[Flag]:
    return [Flag(None, None, "profane", "profanity")] if is_flagged else []


class _Recognizer(Protocol):
    name: str
    validate_result: Callable[[str], bool | None]


def _keep_offline(recognizers: Iterable[_Recognizer]) -> None:
    """Let the e-mail recognizer check domains against the list in the package; by itself it fetches one."""
    extract = import_module("tldextract").TLDExtract(suffix_list_urls=(), cache_dir=None)

    def has_public_domain(address: str) -> bool:
        return bool(extract(address).fqdn)

    for recognizer in recognizers:
        if recognizer.name == "EmailRecognizer":
            recognizer.validate_result = has_public_domain
