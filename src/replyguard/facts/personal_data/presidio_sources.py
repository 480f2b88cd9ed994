"""Makes the recognizers that a policy names Presidio's way: classes of installed packages, and YAML files."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

import regex
import yaml
from presidio_analyzer import EntityRecognizer, Pattern, PatternRecognizer, RemoteRecognizer, predefined_recognizers
from presidio_analyzer.predefined_recognizers import SpacyRecognizer
from presidio_analyzer.recognizer_registry import RecognizerRegistryProvider
from pydantic import ValidationError

from replyguard.facts.personal_data.presidio_calls import keep_offline, quiet, recognize
from replyguard.facts.personal_data.recognizers import LEAST_SCORE, Recognized, UnusableRecognizer
from replyguard.text.views import fold

_PRESIDIO = "presidio_analyzer"
_FLAGS = int(regex.DOTALL | regex.MULTILINE | regex.IGNORECASE)
"""Those that Presidio gives to patterns unless told otherwise."""


@dataclass(frozen=True, slots=True)
class PresidioRecognizer:
    """A recognizer made for Presidio, with the score from which on it counts."""

    recognizer: EntityRecognizer
    languages: frozenset[str] | None
    context: Sequence[str]
    score: float | None

    @property
    def name(self) -> str:
        """The recognizer's own name."""
        return str(vars(self.recognizer)["name"])

    @property
    def entities(self) -> Sequence[str]:
        """Its supported entities."""
        return list(self.recognizer.get_supported_entities())

    @property
    def needs_context(self) -> bool:
        """True for patterns that are all too weak alone, and that nothing but a context word makes stronger."""
        recognizer, kind = self.recognizer, type(self.recognizer)
        if not (self.context and isinstance(recognizer, PatternRecognizer) and issubclass(kind, PatternRecognizer)):
            return False
        if kind.analyze is not PatternRecognizer.analyze:
            return False
        patterns: list[Pattern] = vars(recognizer)["patterns"]
        is_weak = all(pattern.score < self.least_score(entity) for pattern in patterns for entity in self.entities)
        return is_weak and kind.validate_result is PatternRecognizer.validate_result

    def least_score(self, entity: str) -> float:
        """The policy's, else the recognizer's own, else 0.4."""
        if self.score is not None:
            return self.score
        own = self.recognizer.score_thresholds
        return float(own.get(entity, own.get("default", LEAST_SCORE)))

    def recognize(self, text: str, seconds: float) -> Iterable[Recognized]:
        """What the recognizer finds; raises TimeoutError."""
        return recognize(self.recognizer, text, seconds)

    def fingerprint(self) -> str:
        """Its class, what it was made of, and the version of its package."""
        kind = type(self.recognizer)
        made_of = json.dumps(self.recognizer.to_dict(), sort_keys=True, default=str)
        return (
            f"{kind.__module__}.{kind.__qualname__} {version_of(kind.__module__)} {made_of} {self.context} {self.score}"
        )


def class_recognizer(
    name: str, languages: Sequence[str], context: Sequence[str], score: float | None
) -> PresidioRecognizer:
    """The recognizer of a class: one of Presidio's by its bare name, any other by its path in an installed package."""
    kind = _class(name)
    _refuse_unfit(kind)
    taken = inspect.signature(kind.__init__).parameters
    takes_any = any(one.kind is inspect.Parameter.VAR_KEYWORD for one in taken.values())
    given: dict[str, Any] = {"context": list(context)} if context and "context" in taken else {}
    has_language = takes_any or "supported_language" in taken
    if has_language:
        given["supported_language"] = languages[0]
    try:
        with quiet():
            recognizer = kind(**given)
    except Exception as error:
        raise UnusableRecognizer(f"{kind.__name__} cannot be made: {reason_of(error)}") from None
    own = recognizer.get_supported_language()
    known = frozenset(languages if has_language else [own])
    return _wrapped(recognizer, known, context or recognizer.context or (), score)


def file_recognizers(path: Path, languages: Sequence[str], score: float | None) -> list[PresidioRecognizer]:
    """The recognizers of a YAML file in Presidio's own format, in each of the languages."""
    configuration = read_yaml(path)
    if not isinstance(configuration, dict) or not isinstance(configuration.get("recognizers"), list):
        raise UnusableRecognizer("expected a file of Presidio's, with a list `recognizers`")
    configuration = {"supported_languages": list(languages), "global_regex_flags": _FLAGS, **configuration}
    # Presidio passes over a recognizer that is named and nothing else
    items = [{"name": one} if isinstance(one, str) else one for one in configuration["recognizers"]]
    configuration["recognizers"] = items
    for number, item in enumerate(items):
        _refuse_unfit_item(number, item, configuration["supported_languages"])
    try:
        with quiet():
            provider = RecognizerRegistryProvider(registry_configuration=configuration)
            made = list(provider.create_recognizer_registry().recognizers)
    except Exception as error:
        raise UnusableRecognizer(f"Presidio cannot use it: {reason_of(error)}") from None
    return [_wrapped(one, frozenset({one.supported_language}), one.context or (), score) for one in made]


def read_yaml(path: Path) -> object:
    """What a YAML file holds; raises UnusableRecognizer."""
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise UnusableRecognizer(f"cannot be read: {getattr(error, 'strerror', None) or 'not UTF-8'}") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f" in line {mark.line + 1}" if mark else ""
        raise UnusableRecognizer(f"not YAML{place}: {getattr(error, 'problem', None) or 'cannot be parsed'}") from None


def _class(name: str) -> type[EntityRecognizer]:
    module, _, last = name.rpartition(".")
    if not module:
        found = getattr(predefined_recognizers, name, None)
        if found is None:
            message = f"Presidio {version_of(_PRESIDIO)} has no class {name}; for any other give its path in a package"
            raise UnusableRecognizer(message, predefined_recognizers.__all__)
    else:
        found = _imported(name, module, last)
    if not (inspect.isclass(found) and issubclass(found, EntityRecognizer)):
        raise UnusableRecognizer(f"{name} is no recognizer: expected a subclass of Presidio's EntityRecognizer")
    return found


def _imported(name: str, module: str, last: str) -> object:
    parts = name.split(".")
    if not all(part.isidentifier() and not part.startswith("__") for part in parts):
        raise UnusableRecognizer(f"{name!r} is no path of a class: expected package.module.Class")
    # only what somebody installed: no module that happens to lie in the working directory, nothing of Python's own
    if not _is_installed(parts[0]):
        raise UnusableRecognizer(f"no package {parts[0]!r} is installed")
    try:
        return getattr(import_module(module), last)
    except AttributeError:
        raise UnusableRecognizer(f"{module} has no class {last}") from None
    except Exception as error:
        raise UnusableRecognizer(f"{module} cannot be imported: {reason_of(error)}") from None


def _is_installed(package: str) -> bool:
    try:
        metadata.distribution(package)
    except metadata.PackageNotFoundError:
        return package in metadata.packages_distributions()
    return True


def _refuse_unfit(kind: type[EntityRecognizer]) -> None:
    if inspect.isabstract(kind) or kind is PatternRecognizer:
        raise UnusableRecognizer(f"{kind.__name__} is no recognizer by itself; name a class made of it, or a YAML file")
    if issubclass(kind, RemoteRecognizer):
        raise UnusableRecognizer(f"{kind.__name__} sends the text elsewhere; checks run offline")
    if issubclass(kind, SpacyRecognizer):
        raise UnusableRecognizer(
            f"{kind.__name__} finds nothing without an engine; name a spaCy `pipeline` or an `engine` instead"
        )


def _refuse_unfit_item(number: int, item: object, languages: Sequence[str]) -> None:
    """Refuse what Presidio would only log, or would send elsewhere as soon as it is made."""
    if not isinstance(item, dict) or item.get("enabled") is False:
        return
    name = str(item.get("class_name") or item.get("name"))
    if (kind := getattr(predefined_recognizers, name, None)) is not None:
        _refuse_unfit(kind)
    own = [item.get("supported_language"), *(item.get("supported_languages") or ())]
    named = {str(one.get("language")) if isinstance(one, dict) else str(one) for one in own if one}
    if strange := sorted(named.difference(languages)):
        told = f"its supported_languages are {', '.join(map(str, languages))}"
        raise UnusableRecognizer(f"recognizers[{number}] ({name}) is for {', '.join(strange)}, but {told}")


def reason_of(error: Exception) -> str:
    """What a library says of the author's file; of pydantic's many lines the first mistake."""
    cause = error.__cause__ if isinstance(error.__cause__, ValidationError) else error
    if isinstance(cause, ValidationError):
        first = cause.errors(include_url=False, include_input=False)[0]
        return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
    return f"{type(error).__name__}: {' '.join(str(error).split())}"


def _wrapped(
    recognizer: EntityRecognizer, languages: frozenset[str], context: Iterable[str], score: float | None
) -> PresidioRecognizer:
    keep_offline(recognizer)
    words = tuple(dict.fromkeys(filter(None, (fold(word).strip() for word in context))))
    return PresidioRecognizer(recognizer, languages, words, score)


def version_of(module: str) -> str:
    """The version of the distribution that a module comes with; nothing for none."""
    for distribution in metadata.packages_distributions().get(module.split(".")[0], ()):
        return metadata.version(distribution)
    return ""
