"""Makes recognizers of an NLP engine of Presidio's, which a YAML file of its own format describes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from threading import Lock

from presidio_analyzer.nlp_engine import NlpEngine, NlpEngineProvider

from replyguard.facts.personal_data.presidio_calls import quiet
from replyguard.facts.personal_data.presidio_sources import read_yaml, reason_of, version_of
from replyguard.facts.personal_data.recognizers import LEAST_SCORE, Recognized, UnusableRecognizer
from replyguard.text.offsets import Span

_WITH_MODELS = ("spacy", "transformers")
"""Engines whose models can lie on this machine for certain; others look for them on the network."""


@dataclass(frozen=True, slots=True)
class EngineRecognizer:
    """What an engine finds in one language."""

    name: str
    engine: NlpEngine
    language: str
    models: str
    lock: Lock
    score: float | None
    context: Sequence[str] = ()
    needs_context: bool = False

    @property
    def entities(self) -> Sequence[str]:
        """What its configuration makes of the labels of its models."""
        return sorted(self.engine.get_supported_entities())

    @property
    def languages(self) -> frozenset[str] | None:
        """The one that it is asked in."""
        return frozenset({self.language})

    def least_score(self, entity: str) -> float:  # noqa: ARG002
        """The policy's, else 0.4."""
        return LEAST_SCORE if self.score is None else self.score

    def recognize(self, text: str, seconds: float) -> Iterable[Recognized]:  # noqa: ARG002
        """Its entities, with the scores that it gives them."""
        with self.lock, quiet():
            found = self.engine.process_text(text, self.language)
        return [
            Recognized(str(entity.label_), Span(entity.start_char, entity.end_char), float(score))
            for entity, score in zip(found.entities, found.scores or (), strict=True)
        ]

    def fingerprint(self) -> str:
        """Its engine, its models, and the version of Presidio."""
        return f"{self.name} {version_of('presidio_analyzer')} {self.language} {self.models} {self.score}"


def engine_recognizers(path: Path, score: float | None) -> list[EngineRecognizer]:
    """A recognizer for each language of an engine; nothing is downloaded. Raises UnusableRecognizer."""
    configuration = read_yaml(path)
    if not isinstance(configuration, dict) or not isinstance(configuration.get("models"), list):
        raise UnusableRecognizer("expected a file of an NLP engine of Presidio's, with nlp_engine_name and models")
    name = str(configuration.get("nlp_engine_name"))
    if name not in _WITH_MODELS:
        told = " or ".join(_WITH_MODELS)
        raise UnusableRecognizer(f"the engine {name!r} may look for models on the network: expected {told}")
    for model in configuration["models"]:
        _refuse_missing(name, model)
    try:
        with quiet():
            engine = NlpEngineProvider(nlp_configuration=configuration).create_engine()
    except Exception as error:
        raise UnusableRecognizer(f"Presidio cannot use it: {reason_of(error)}") from None
    lock = Lock()
    return [
        EngineRecognizer(f"{name} engine", engine, str(model["lang_code"]), _told(model), lock, score)
        for model in configuration["models"]
    ]


def _refuse_missing(engine: str, model: object) -> None:
    """Refuse a model that is not on this machine, which Presidio would fetch."""
    if not isinstance(model, Mapping) or not {"lang_code", "model_name"} <= model.keys():
        raise UnusableRecognizer("each of its models needs lang_code and model_name")
    named = model["model_name"]
    pipeline = named.get("spacy") if isinstance(named, Mapping) else named
    installed = {point.name for point in metadata.entry_points(group="spacy_models")}
    if str(pipeline) not in installed:
        raise UnusableRecognizer(f"no spaCy pipeline {str(pipeline)!r} is installed, and none is downloaded")
    if engine == "transformers":
        folder = named.get("transformers") if isinstance(named, Mapping) else None
        if folder is None or not Path(str(folder)).is_dir():
            raise UnusableRecognizer(f"no folder {str(folder)!r} with a model is there, and none is downloaded")


def _told(model: Mapping[str, object]) -> str:
    name = model["model_name"]
    parts = name.values() if isinstance(name, Mapping) else (name,)
    return " ".join(f"{part} {version_of(str(part))}" for part in parts)
