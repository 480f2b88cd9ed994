"""What every rule says of itself, whether it is written in YAML or in Python."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError

from replyguard.draft import Draft, Kind, Venue, Visibility
from replyguard.verdict import Severity
from replyguard.yaml_source import AT_KEY, IS_FORMED, nearest, refuse

Status = Literal["stable", "preview", "shadow", "deprecated"]
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+\Z")
_BLANK = re.compile(r"\{([^{}\s]*)\}?")
_BLANKS = ("match", "named")
NonEmpty = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


def is_rule_name(text: str) -> bool:
    """True for family.rule, in lower case with hyphens."""
    return _NAME.match(text) is not None


def _kebab(name: str) -> str:
    return name.replace("_", "-")


class Part(BaseModel):
    """A piece of a policy or rule file: keys in lower case with hyphens, and no other keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=_kebab, populate_by_name=True)


class Texts(Part):
    """A text for people, in German and English."""

    de: NonEmpty
    en: NonEmpty

    def for_language(self, language: str | None) -> str:
        """The text in a language; English where it is neither German nor English."""
        return self.de if language == "de" else self.en


class Header(Part):
    """The common header of a rule.

    `name` is `family.rule`; the family is the category. `quoted` says whether words quoted from somebody else are
    looked at; by default only for personal data.
    """

    name: NonEmpty
    """family.rule, in lower case with hyphens."""
    severity: Severity
    """error blocks, warning warns, info is told."""
    venues: dict[Venue, Literal["info", "warning", "error", "off"]] = Field(default_factory=dict)
    """The severity where it differs by venue; `off` where the rule does not run."""
    status: Status = "stable"
    """preview is off unless a policy turns it on; shadow runs without effect; deprecated says what to use."""
    since: NonEmpty
    """The version, of the pack or of yours, that brought it."""
    replaced_by: NonEmpty | None = None
    """What to use in the place of a deprecated rule."""
    languages: tuple[NonEmpty, ...] = Field(default=("de", "en"), min_length=1)
    """The languages of the sentences that it looks at."""
    visibility: tuple[Visibility, ...] = ("public", "private")
    """Whether it looks at public replies, at private ones, or at both."""
    kinds: tuple[Kind, ...] = ("reply", "saved-reply")
    """Whether it looks at replies about to be sent, at saved replies, or at both."""
    networks: tuple[NonEmpty, ...] = ()
    """The networks where it runs, such as twitter; everywhere where none is named."""
    thread: Literal["with", "without"] | None = None
    """Whether it runs only in answer to earlier messages, or only where there are none."""
    quoted: Literal["check", "ignore"] | None = None
    """Whether words quoted from the customer are looked at; only for personal data unless said."""
    quotations: Literal["check", "ignore", "ignore-labels"] = "check"
    """Whether what touches words between quotation marks is looked at: labels, slogans, what somebody else said.

    With ignore-labels all is looked at but what stands within a quotation of at most four words: the name of a button.
    """
    gives_way: bool = False
    """Whether its matches are left out where another rule of its family finds something in the same sentence."""
    mask: Literal["partly", "wholly"] = "partly"
    """How personal data are masked: with two characters kept at either end of a long match, or wholly."""
    title: Texts
    """What it is about, in a few words."""
    message: Texts
    """What the agent reads; {match} is what was found, {named} what the kind says of it."""
    what: Texts
    """What it finds."""
    why: Texts
    """Why that matters."""
    instead: Texts
    """What to write instead."""
    references: tuple[NonEmpty, ...] = ()
    """Laws, norms and guides behind it."""

    @field_validator("name")
    @classmethod
    def _is_dotted(cls, name: str) -> str:
        if not is_rule_name(name):
            raise ValueError(
                f"{name!r} is no rule name: expected family.rule in lower case with hyphens, such as tone.shouting"
            )
        return name

    @field_validator("message")
    @classmethod
    def _has_known_blanks(cls, message: Texts, info: ValidationInfo) -> Texts:
        if info.context is not IS_FORMED:
            refuse(
                [
                    (
                        (language,),
                        f"{found[0]!r} stays as it is{nearest(found[1], _BLANKS)}; filled in: {{match}}, {{named}}",
                    )
                    for language, text in (("de", message.de), ("en", message.en))
                    for found in _BLANK.finditer(text)
                    if found[0] not in ("{match}", "{named}")
                ]
            )
        return message

    @model_validator(mode="after")
    def _deprecated_says_what_instead(self) -> Header:
        if (self.status == "deprecated") != (self.replaced_by is not None):
            key = "replaced-by" if self.replaced_by is not None else "status"
            raise PydanticCustomError(
                AT_KEY, "deprecated and replaced-by go together: give both or neither", {"path": (key,)}
            )
        return self

    def applies_to(self, draft: Draft) -> bool:
        """True where the draft's network and thread are those that the rule is for."""
        if self.networks and (draft.network or "").casefold() not in {one.casefold() for one in self.networks}:
            return False
        return self.thread is None or (self.thread == "with") == bool(draft.thread)

    @property
    def category(self) -> str:
        """The family that the rule belongs to."""
        return self.name.split(".", 1)[0]

    @property
    def is_personal_data(self) -> bool:
        """True where matches are masked and redacted."""
        return self.category == "personal-data"

    @property
    def checks_quotes(self) -> bool:
        """True where words quoted from somebody else are looked at too."""
        return self.quoted == "check" if self.quoted else self.is_personal_data
