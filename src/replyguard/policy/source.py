"""What a policy file may say, and how it is read: one layer of a policy."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, GetJsonSchemaHandler, Tag, field_validator, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from replyguard.draft import Venue
from replyguard.errors import PolicyError, SourceError
from replyguard.policy.participation import EngagementSource
from replyguard.policy.personal_data import PERSONAL_DATA, PersonalDataSettings, RedactionForm
from replyguard.policy.words import Words
from replyguard.rules.header import NonEmpty, Part
from replyguard.verdict import Severity
from replyguard.yaml_source import Document, nearest, validate

OnFailure = Literal["block", "allow"]
Switch = Literal["on", "off"]
_SWITCHES = ("off", "on")
_LEVELS = ("info", "warning", "error")
_OTHER_WORDS = {"no": "off", "false": "off", "yes": "on", "true": "on"}
"""What YAML 1.1 took for a switch, and what it is here."""


class RuleSetting(Part):
    """What a layer says of a rule or a family. Written as one word, it is a switch or a level."""

    switch: Switch | None = None
    """Whether it runs."""
    severity: Severity | None = None
    """The severity of one rule; a family takes at-most."""
    at_most: Severity | None = None
    """The highest severity, over what was settled so far."""
    required: bool | None = None
    """Whether the verdict is undetermined where it could not run."""
    waivable: bool | None = None
    """Whether a draft's waiver of it counts."""
    allow: Words = ()
    """Wordings that it lets pass."""
    least_confidence: float | None = Field(default=None, ge=0, le=1)
    """Of what a model finds, how sure it must be, from 0 to 1; the rule's own figure unless said."""

    @classmethod
    def __get_pydantic_json_schema__(cls, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """A word, or keys and values."""
        reference = handler(core)
        definition = handler.resolve_ref_schema(reference)
        keys = dict(definition)
        definition.clear()
        definition["anyOf"] = [{"enum": [*_SWITCHES, *_LEVELS]}, keys]
        return reference

    @model_validator(mode="before")
    @classmethod
    def _from_word(cls, value: Any) -> Any:
        if isinstance(value, dict):
            return value
        if value in _SWITCHES:
            return {"switch": value}
        if value in _LEVELS:
            return {"severity": value}
        words = (*_SWITCHES, *_LEVELS)
        if not isinstance(value, str):
            raise ValueError(f"expected a word; allowed: {', '.join(words)}, or keys and values")
        meant = _OTHER_WORDS.get(value.lower())
        hint = f" (did you mean {meant}?)" if meant else nearest(value, words)
        raise ValueError(f"{value!r} is not allowed{hint}; allowed: {', '.join(words)}, or keys and values")


class Brand(Part):
    """Who speaks: names, contacts that may stand in public, form of address, style, private channels, competitors."""

    names: Words = ()
    """What the brand is called."""
    contacts: Words = ()
    """Its own numbers, addresses and domains: they are no leak."""
    address: Literal["du", "sie", "ihr"] | None = None
    """How customers are addressed in German."""
    style: Literal["formal", "neutral", "relaxed"] | None = None
    """How it speaks; without it the form of address says how."""
    goodwill: float | None = Field(default=None, ge=0, allow_inf_nan=False)
    """The highest amount, in any currency, that a reply may promise; without it every promise is told."""
    private_channels: Words = ()
    """Where a conversation may move to, such as direct message."""
    competitors: Words = ()
    """Names of others that a reply must not be compared with."""


class PackageSource(Part):
    """A pack that is an installed Python package: its name, and the versions that will do, such as >=1.2,<2."""

    package: NonEmpty
    version: NonEmpty | None = None


def _sort_of_pack(value: object) -> str:
    return "installed" if isinstance(value, dict | PackageSource) else "beside"


PackSource = Annotated[
    Annotated[NonEmpty, Tag("beside")] | Annotated[PackageSource, Tag("installed")], Discriminator(_sort_of_pack)
]
"""A rule file or folder beside the policy, or an installed package."""


class PolicyWaiver(Part):
    """An exception that the policy records: which rule or family, where, why, who answers for it, until which day."""

    rule: NonEmpty
    reason: NonEmpty
    by: NonEmpty
    until: date
    venues: tuple[Venue, ...] = ()
    """The venues where it holds; all where none is named."""
    networks: tuple[NonEmpty, ...] = ()
    ids: tuple[NonEmpty, ...] = ()
    """The drafts, by id, for which it holds."""
    matches: tuple[NonEmpty, ...] = ()
    """The wordings for which it holds, in any spelling."""


class Limits(Part):
    """What a check may cost: the longest text in code points, and seconds of processor time for one rule."""

    text: int | None = Field(default=None, ge=1)
    seconds: float | None = Field(default=None, gt=0, allow_inf_nan=False)


class PolicySource(Part):
    """One layer of a policy, as its file says it."""

    extends: NonEmpty | None = None
    """The policy below it: replyguard:NAME, or a file beside this one; replyguard:default where none is named."""
    name: NonEmpty
    """What it is called in verdicts."""
    languages: tuple[Literal["de", "en"], ...] = ()
    """The languages that replies may have; both unless said."""
    brand: Brand = Brand()
    """Who speaks."""
    rules: dict[str, RuleSetting] = Field(default_factory=dict)
    """What is said of rules and families; the longest name wins."""
    venues: dict[Venue, dict[str, RuleSetting]] = Field(default_factory=dict)
    """The same for one venue, said after rules."""
    packs: tuple[PackSource, ...] = ()
    """Rule files and folders beside the policy, and installed packages that bring rules."""
    waivers: tuple[PolicyWaiver, ...] = ()
    """Recorded exceptions."""
    limits: Limits = Limits()
    """What a check may cost."""
    redaction: dict[str, RedactionForm] = Field(default_factory=dict)
    """By rule or family; one word counts for all personal data."""
    personal_data: PersonalDataSettings = PersonalDataSettings()
    """Recognizers of your own, and those that must run."""
    engagement: EngagementSource = EngagementSource()
    """Which conversations to join, to watch and to leave."""
    on_failure: OnFailure | None = None
    """Whether a reply is stopped where a check could not run; block unless said."""
    rule_url: NonEmpty | None = None
    """The address of a rule's page, with `{rule}` where its name goes."""

    @field_validator("redaction", mode="before")
    @classmethod
    def _of_all_personal_data(cls, forms: Any) -> Any:
        if isinstance(forms, dict):
            return forms
        RedactionForm.model_validate(forms)
        return {PERSONAL_DATA: forms}

    @field_validator("rule_url")
    @classmethod
    def _has_a_place_for_the_rule(cls, url: str | None) -> str | None:
        if url is not None and "{rule}" not in url:
            raise ValueError("expected an address with {rule} in it, such as https://intern.example/rules/{rule}")
        return url


def policy_source(document: Document) -> PolicySource:
    """The layer in the document of a policy file. Raises PolicyError."""
    try:
        return validate(document, PolicySource)
    except SourceError as error:
        raise PolicyError(list(error.problems)) from None
