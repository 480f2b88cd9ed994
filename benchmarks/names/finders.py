"""Who finds names here: replyguard's guard, its own model, and what else is installed, each by a name to type."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from benchmarks.names.guards import guard_with_lone_names
from benchmarks.peers import PEERS
from benchmarks.personal_data.kinds import Kind, kind_of_label
from benchmarks.personal_data.readers import Mark, own_reader
from benchmarks.subject import Subject
from benchmarks.systems import NotInstalledError, System, installed_version

GUARD, LONE, MODEL = "replyguard", "replyguard-lone", "model"
LISTS, FIELD = "lists", "field"
DEFAULT = (GUARD, MODEL)
BOTH_LANGUAGES = frozenset({"de", "en"})
PRESIDIO_PATTERNS = ("presidio", "presidio-de")

_MODULE = "replyguard.facts.personal_data.person_model"
_PERSON_LABELS = frozenset({"PER", "PERSON"})
_NOT_PERSONS = ("DATE_TIME", "URL")


@dataclass(frozen=True, slots=True)
class Finder:
    """A system ready to be asked, and the languages that it claims.

    `reads_all` marks one that finds other personal data as well: then the marks hold it.
    """

    name: str
    version: str
    languages: frozenset[str]
    read: Callable[[str, str], Sequence[Mark]]
    reads_all: bool = False

    def names_in(self, text: str, language: str) -> list[Mark]:
        """The names of people that it marks, of whatever severity."""
        return [mark for mark in self.read(text, language) if mark.kind is Kind.PERSON]


def finders(names: Iterable[str], subject: Subject) -> Iterator[Finder]:
    """The systems by these names, made one by one; a line says of what is not installed what is missing."""
    for name in names:
        try:
            yield _finder(name, subject)
        except NotInstalledError as missing:
            print(f"skipped: {missing}")


def is_known(name: str) -> bool:
    """True for the name of a system, with what has to stand behind its colon."""
    kind, _, rest = name.partition(":")
    if kind == MODEL:
        return not rest or rest.replace(".", "", 1).isdecimal()
    if kind in ("spacy", "spacy-folder"):
        return bool(rest)
    return kind == "presidio" or name in (GUARD, LONE, LISTS, FIELD, *PRESIDIO_PATTERNS)


def _finder(name: str, subject: Subject) -> Finder:
    kind, _, rest = name.partition(":")
    if name == GUARD:
        return Finder(name, subject.version, BOTH_LANGUAGES, own_reader(subject).read, reads_all=True)
    if name == LONE:
        lone = Subject(guard_with_lone_names())
        return Finder(name, subject.version, BOTH_LANGUAGES, own_reader(lone).read, reads_all=True)
    if name in (LISTS, FIELD):
        return _way(name, subject)
    if kind == MODEL:
        return _own_model(name, subject, float(rest or 0))
    if kind == "spacy":
        _refuse_missing(name, rest)
        return _pipeline(name, rest)
    if kind == "spacy-folder":
        if not Path(rest).is_dir():
            raise NotInstalledError(f"{name}: no folder {rest} is there; benchmarks.names.spacy_way writes one")
        return _pipeline(kind, rest)
    return _presidio(name, rest) if rest else _patterns(PEERS[name]())


def _own_model(name: str, subject: Subject, least: float) -> Finder:
    if find_spec(_MODULE) is None:
        raise NotInstalledError(f"{name}: {_MODULE} is not there")
    find_names: Callable[[str, str], Iterable[tuple[int, int, float]]] = import_module(_MODULE).find_names

    def read(text: str, language: str) -> list[Mark]:
        return [
            Mark(start, end, Kind.PERSON, "name")
            for start, end, confidence in find_names(text, language)
            if confidence >= least
        ]

    return Finder(name, subject.version, BOTH_LANGUAGES, read)


def _way(name: str, subject: Subject) -> Finder:
    from benchmarks.names.ways import by_field_alone, by_lists_alone

    find = by_lists_alone if name == LISTS else by_field_alone

    def read(text: str, _language: str) -> list[Mark]:
        return [Mark(start, end, Kind.PERSON, "name") for start, end in find(text)]

    return Finder(name, subject.version, BOTH_LANGUAGES, read)


def _pipeline(name: str, package: str) -> Finder:
    pipeline = import_module("spacy").load(package)
    languages = frozenset({str(pipeline.lang)}) if pipeline.lang != "xx" else BOTH_LANGUAGES

    def read(text: str, _language: str) -> list[Mark]:
        return [
            Mark(entity.start_char, entity.end_char, Kind.PERSON, entity.label_)
            for entity in pipeline(text).ents
            if entity.label_ in _PERSON_LABELS
        ]

    return Finder(name, str(pipeline.meta["version"]), languages, read)


def _presidio(name: str, package: str) -> Finder:
    """presidio-analyzer with the names of an installed spaCy pipeline and its own patterns; nothing is downloaded."""
    version = installed_version("presidio-analyzer")
    _refuse_missing(name, package)
    logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
    language = package[:2]
    provider = import_module("presidio_analyzer.nlp_engine").NlpEngineProvider(
        nlp_configuration={
            "nlp_engine_name": "spacy",
            "models": [{"lang_code": language, "model_name": package}],
        }
    )
    module = import_module("presidio_analyzer")
    engine = provider.create_engine()
    registry = module.RecognizerRegistry(supported_languages=[language])
    registry.load_predefined_recognizers(languages=[language], nlp_engine=engine)
    # its e-mail recognizer fetches a list, and persons do not need it
    registry.remove_recognizer("EmailRecognizer")
    analyze = module.AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=[language]).analyze

    def read(text: str, _language: str) -> list[Mark]:
        results = analyze(text=text, language=language, entities=["PERSON"])
        return [Mark(result.start, result.end, Kind.PERSON, result.entity_type) for result in results]

    return Finder(name, version, frozenset({language}), read)


def _patterns(peer: System) -> Finder:
    def read(text: str, language: str) -> list[Mark]:
        return [
            Mark(flag.start, flag.end, kind_of_label(flag.label), flag.label)
            for flag in peer.flags(text, language)
            if flag.start is not None and flag.end is not None and flag.label not in _NOT_PERSONS
        ]

    return Finder(peer.name, peer.version, peer.languages, read, reads_all=True)


def _refuse_missing(name: str, package: str) -> None:
    if find_spec("spacy") is None or not import_module("spacy").util.is_package(package):
        raise NotInstalledError(f"{name}: no spaCy pipeline {package} is installed, and none is downloaded")
