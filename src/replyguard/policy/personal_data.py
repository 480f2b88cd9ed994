"""What a policy file may say of personal data: what stands in their place, who else finds them, which must be found."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, field_validator, model_validator
from pydantic_core import PydanticCustomError

from replyguard.redaction import LONGEST_FORM
from replyguard.rules.header import NonEmpty, Part
from replyguard.verdict import Severity
from replyguard.yaml_source import AT_KEY, Replaced, nearest

PERSONAL_DATA = "personal-data"
"""The family whose findings are redacted."""

Language = Literal["de", "en"]
_FORMS = ("typed", "last-four")
_SOURCES = ("class", "file", "pipeline", "engine")
_KIND = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


class RedactionForm(Part):
    """What stands in the place of data: the rule's label (`typed`), a number's last four digits, or the policy's words.

    A text of the policy's own counts for every language, or is given by language.
    """

    keeps_last_four: bool = False
    text: dict[Language, Annotated[NonEmpty, StringConstraints(max_length=LONGEST_FORM)]] = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _from_word(cls, value: Any) -> Any:
        if isinstance(value, dict) and value:
            return {"text": value}
        if not isinstance(value, str) or not value.strip():
            raise ValueError(f"expected {', '.join(_FORMS)}, a text of your own, or one by language (de, en)")
        if value in _FORMS:
            return {"keeps-last-four": value == "last-four"}
        if meant := nearest(value, _FORMS):
            raise ValueError(f"{value!r} is not allowed{meant}; allowed: {', '.join(_FORMS)}, or a text of your own")
        return {"text": dict.fromkeys(("de", "en"), value)}

    def labels(self) -> dict[str, str]:
        """The policy's own texts, by language; none where the rule's labels stay."""
        return {str(language): text for language, text in self.text.items()}


TYPED = RedactionForm.model_validate("typed")
"""Unless a policy says otherwise."""


class RecognizerSource(Part):
    """Further recognizers: a class made for Presidio, Presidio's YAML files, or an installed spaCy pipeline.

    `file` is one of recognizers, `engine` one of an NLP engine.

    `entities` says which of its entities count (all, unless said) and to which kind of data each belongs: its own name
    in lower case with hyphens, unless said. `languages` are all those of the policy that the recognizer knows.
    """

    class_name: NonEmpty | None = Field(default=None, alias="class")
    file: NonEmpty | None = None
    pipeline: NonEmpty | None = None
    engine: NonEmpty | None = None
    entities: dict[NonEmpty, str] = Field(default_factory=dict)
    languages: tuple[Language, ...] = ()
    context: tuple[NonEmpty, ...] = ()
    """Words of which one beside a weak match makes it count, in place of the class's own."""
    score: float | None = Field(default=None, ge=0, le=1)
    """The least score that counts; 0.4 unless the recognizer has its own."""
    severity: Severity | None = None

    def sources(self) -> dict[str, str]:
        """The keys that say which it is, with what they name: one, once it was validated."""
        named = zip(_SOURCES, (self.class_name, self.file, self.pipeline, self.engine), strict=True)
        return {key: value for key, value in named if value}

    @property
    def is_model(self) -> bool:
        """True where it guesses, as models do."""
        return self.pipeline is not None or self.engine is not None

    @field_validator("entities", mode="before")
    @classmethod
    def _with_kinds(cls, entities: Any) -> Any:
        if not isinstance(entities, list):
            return entities
        for entity in entities:
            if not isinstance(entity, str) or not entity.strip():
                raise ValueError("expected a list of names, or names with the kind of data that each belongs to")
        return {entity.strip(): kind_of(entity) for entity in entities}

    @field_validator("entities")
    @classmethod
    def _have_a_kind(cls, entities: dict[str, str]) -> dict[str, str]:
        for entity, kind in entities.items():
            if not _KIND.match(kind):
                raise ValueError(f"{kind!r} is no kind of data for {entity}: expected lower case with hyphens")
        return entities

    @model_validator(mode="after")
    def _is_one_source(self) -> RecognizerSource:
        given = self.sources()
        if len(given) != 1:
            told = " and ".join(given) or "none"
            raise ValueError(f"expected one of {', '.join(_SOURCES)}, got {told}")
        if self.context and self.class_name is None:
            message = "only a class takes context words here; a file has its own, a pipeline or an engine needs none"
            raise PydanticCustomError(AT_KEY, message, {"path": ("context",)})
        return self


class PersonalDataSettings(Part):
    """Who else finds personal data, and the kinds that must be found in every language of the policy."""

    recognizers: tuple[RecognizerSource, ...] = ()
    required: tuple[NonEmpty, ...] = ()

    @field_validator("required", mode="before")
    @classmethod
    def _adds_up(cls, required: Any) -> Any:
        if isinstance(required, Replaced):
            raise ValueError("what an earlier layer requires stays required: leave !replace out")
        return required


def kind_of(entity: str) -> str:
    """The kind of data that an entity of Presidio or spaCy is, unless a policy says otherwise: ES_NIF is es-nif."""
    parts = "".join(character if character.isalnum() else " " for character in entity.lower()).split()
    return "-".join(parts)
