"""Makes detectors and rules of the recognizers that a policy names, and holds it to the kinds that it requires."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from replyguard.draft import Venue
from replyguard.errors import PolicyError, Problem
from replyguard.facts.personal_data.gates import DETECTORS
from replyguard.facts.personal_data.recognizers import Recognizer, RecognizerDetector, UnusableRecognizer
from replyguard.policy.personal_data import PERSONAL_DATA, RecognizerSource, kind_of
from replyguard.rules.base import Rule
from replyguard.verdict import SEVERITIES, Severity
from replyguard.yaml_source import Document, nearest

if TYPE_CHECKING:
    from replyguard.policy.policy import Policy


@dataclass(frozen=True, slots=True)
class NamedRecognizer:
    """A recognizer as a layer names it, and where."""

    source: RecognizerSource
    document: Document
    folder: Path | None
    number: int

    @property
    def key(self) -> str:
        """The key that says which it is."""
        return next(iter(self.source.sources()))

    @property
    def name(self) -> str:
        """What the policy calls it."""
        return self.source.sources()[self.key]

    def path(self) -> Path:
        """The file that it names, beside the policy."""
        return (self.folder or Path()) / self.name

    @property
    def place(self) -> str:
        """Where it is named."""
        return f"{self.document.file} ({PERSONAL_DATA}.recognizers.{self.number})"

    def problem(self, key: str, message: str) -> Problem:
        """A mistake at one of its keys."""
        return self.document.problem((PERSONAL_DATA, "recognizers", self.number, key), message)


@dataclass(frozen=True, slots=True)
class NamedKind:
    """A kind that a layer requires, and where."""

    kind: str
    document: Document
    number: int

    def problem(self, message: str) -> Problem:
        """What is wrong with it."""
        return self.document.problem(
            (PERSONAL_DATA, "required", self.number), f"{self.kind} is required, but {message}"
        )


MadeDetector = tuple[NamedRecognizer, RecognizerDetector]
"""A detector, and what made it."""


def detectors_of(named: Iterable[NamedRecognizer], languages: Sequence[str]) -> list[MadeDetector]:
    """The detectors of the recognizers that the layers of a policy name. Raises PolicyError with every mistake."""
    detectors: list[MadeDetector] = []
    problems: list[Problem] = []
    for one in named:
        try:
            detectors += [(one, detector) for detector in _detectors(one, languages)]
        except PolicyError as error:
            problems.extend(error.problems)
    if problems:
        raise PolicyError(problems)
    return detectors


def rules_of(made: Iterable[MadeDetector], known: Iterable[Rule]) -> Iterator[tuple[Rule, str]]:
    """A rule for each kind of the detectors that no other rule reads, and where it comes from."""
    read = {kind for rule in known for kind in rule.needs.data}
    by_kind: dict[str, list[MadeDetector]] = {}
    for one, detector in made:
        for kind in detector.kinds:
            if kind not in read:
                by_kind.setdefault(kind, []).append((one, detector))
    if not by_kind:
        return
    from replyguard.rules.recognized import recognized_rule

    for kind, finding in sorted(by_kind.items()):
        entities = {entity for _, detector in finding for entity, its in detector.kind_of if its == kind}
        languages = {language for _, detector in finding for language in detector.languages}
        severity = max((_severity(one) for one, _ in finding), key=SEVERITIES.index)
        rule = recognized_rule(kind, entities, {detector.name for _, detector in finding}, languages, severity)
        yield rule, finding[0][0].place


def refuse_unmet(required: Iterable[NamedKind], policy: Policy) -> None:
    """Raise PolicyError where a required kind cannot be found in each of the policy's languages."""
    problems = [one.problem(reason) for one in required if (reason := _unmet(one.kind, policy)) is not None]
    if problems:
        raise PolicyError(problems)


def _detectors(one: NamedRecognizer, languages: Sequence[str]) -> list[RecognizerDetector]:
    source = one.source
    wanted = [language for language in languages if language in (source.languages or languages)]
    if not wanted:
        told = f"expected one of the policy's languages ({', '.join(languages)})"
        raise PolicyError([one.problem("languages", told)])
    try:
        made = _made(one, wanted)
    except UnusableRecognizer as unusable:
        hint = nearest(one.name, unusable.near) or nearest(f"{one.name}Recognizer", unusable.near)
        raise PolicyError([one.problem(one.key, f"{unusable}{hint}")]) from None
    except ImportError as error:
        raise PolicyError([one.problem(one.key, f"cannot run, a package is missing: {error}")]) from None
    usable = [(it, frozenset(wanted) if it.languages is None else it.languages.intersection(wanted)) for it in made]
    spoken = {entity: set[str]() for it in made for entity in it.entities}
    for it, its_languages in usable:
        for entity in it.entities:
            spoken[entity] |= its_languages
    kinds = source.entities or {entity: kind_of(entity) for entity, known in spoken.items() if known}
    problems = list(_missing(one, kinds, spoken, wanted))
    if problems:
        raise PolicyError(problems)
    return [
        RecognizerDetector.of(it, {entity: kinds[entity] for entity in it.entities if entity in kinds}, its_languages)
        for it, its_languages in usable
        if its_languages and not kinds.keys().isdisjoint(it.entities)
    ]


def _made(one: NamedRecognizer, languages: Sequence[str]) -> Sequence[Recognizer]:
    """The recognizers behind a name, loaded here and nowhere earlier."""
    source = one.source
    if source.pipeline:
        from replyguard.facts.personal_data.spacy_pipeline import pipeline_recognizer

        return [pipeline_recognizer(source.pipeline)]
    if source.engine:
        from replyguard.facts.personal_data.presidio_engine import engine_recognizers

        return engine_recognizers(one.path(), source.score)
    from replyguard.facts.personal_data.presidio_sources import class_recognizer, file_recognizers

    if source.class_name:
        return [class_recognizer(source.class_name, languages, source.context, source.score)]
    return file_recognizers(one.path(), languages, source.score)


def _missing(
    one: NamedRecognizer, kinds: Iterable[str], spoken: dict[str, set[str]], wanted: Sequence[str]
) -> Iterator[Problem]:
    """The entities that are not found at all, and those not found in a language that the policy names for them."""
    name = one.name
    if not any(spoken.values()):
        yield one.problem(one.key, f"{name} has no recognizer for {' or '.join(wanted)}")
        return
    for entity in kinds:
        if entity not in spoken:
            allowed = ", ".join(sorted(spoken))
            yield one.problem("entities", f"{name} finds no {entity}{nearest(entity, spoken)}; it finds: {allowed}")
            continue
        missing = [language for language in wanted if language not in spoken[entity]]
        # what a policy says nothing of is found where it is found; `required` asks for more
        if missing and (one.source.languages or (one.source.entities and missing == wanted)):
            key = "languages" if one.source.languages else "entities"
            yield one.problem(key, f"{name} has no recognizer of {entity} for {', '.join(missing)}")


def _severity(one: NamedRecognizer) -> Severity:
    """An error unless the policy says otherwise; what a model guesses is a warning."""
    return one.source.severity or ("warning" if one.source.is_model else "error")


def _unmet(kind: str, policy: Policy) -> str | None:
    """Why a kind cannot be found in every language of a policy, or None where it can."""
    name = f"{PERSONAL_DATA}.{kind}"
    rules = [rule for rule in policy.registry if kind in rule.needs.data or rule.header.name == name]
    if not rules:
        known = sorted({kind for rule in policy.registry for kind in rule.needs.data})
        return f"nothing finds it{nearest(kind, known)}; found are: {', '.join(known)}"
    venues = get_args(Venue)
    running = [rule for rule in rules if all(policy.setting(rule, venue).is_enabled for venue in venues)]
    if not running:
        return f"{rules[0].header.name} is off"
    if any(kind in detector.kinds for detector in DETECTORS) or not any(kind in rule.needs.data for rule in running):
        spoken = {language for rule in running for language in rule.header.languages}
    else:
        spoken = {language for it in policy.detectors if kind in it.kinds for language in it.languages}
    missing = [language for language in policy.languages if language not in spoken]
    return f"no recognizer finds it in {', '.join(missing)}" if missing else None
