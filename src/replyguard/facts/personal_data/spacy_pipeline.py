"""Makes a recognizer of an installed spaCy pipeline: the entities that its components find."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from threading import Lock
from typing import TYPE_CHECKING

from replyguard.facts.personal_data.recognizers import Recognized, UnusableRecognizer
from replyguard.text.offsets import Span

if TYPE_CHECKING:
    from spacy.language import Language

_ANY_LANGUAGE = "xx"


@dataclass(frozen=True, slots=True)
class SpacyPipeline:
    """The entities of a spaCy pipeline, one text at a time."""

    name: str
    pipeline: Language
    lock: Lock
    context: Sequence[str] = ()
    needs_context: bool = False

    @property
    def entities(self) -> Sequence[str]:
        """The labels of its components that find entities."""
        pipeline = self.pipeline
        finding = [pipe for pipe in pipeline.pipe_names if "doc.ents" in pipeline.get_pipe_meta(pipe).assigns]
        return sorted({label for pipe in finding for label in pipeline.pipe_labels.get(pipe, ())})

    @property
    def languages(self) -> frozenset[str] | None:
        """The pipeline's language; all where it is trained for many."""
        language = str(self.pipeline.lang)
        return None if language == _ANY_LANGUAGE else frozenset({language})

    def least_score(self, entity: str) -> float:  # noqa: ARG002
        """Any: spaCy does not say how sure it is."""
        return 0.0

    def recognize(self, text: str, seconds: float) -> Iterable[Recognized]:  # noqa: ARG002
        """Its entities; in memory of their own, so that a process that lives long does not grow."""
        with self.lock, self.pipeline.memory_zone():
            return [
                Recognized(str(entity.label_), Span(entity.start_char, entity.end_char), 1.0)
                for entity in self.pipeline(text).ents
            ]

    def fingerprint(self) -> str:
        """Its name and version."""
        return f"{self.name} {self.pipeline.meta.get('version')}"


def pipeline_recognizer(name: str) -> SpacyPipeline:
    """The recognizer of an installed spaCy pipeline; nothing is downloaded. Raises UnusableRecognizer."""
    installed = {point.name for point in metadata.entry_points(group="spacy_models")}
    if name not in installed:
        raise UnusableRecognizer(f"no spaCy pipeline {name!r} is installed, and none is downloaded", sorted(installed))
    try:
        found = _loaded(name)
    except Exception as error:
        raise UnusableRecognizer(f"cannot be loaded: {type(error).__name__}: {error}") from None
    if not found.entities:
        raise UnusableRecognizer(f"the pipeline {name} finds no entities")
    return found


@cache
def _loaded(name: str) -> SpacyPipeline:
    import spacy

    return SpacyPipeline(name, spacy.load(name), Lock())
