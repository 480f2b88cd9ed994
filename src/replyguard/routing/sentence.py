"""The ready sentence that moves a conversation to a private channel or hands it over; its wordings are data files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import cast

from replyguard.draft import Draft
from replyguard.facts.address import find_form_of_address
from replyguard.facts.channels import Channel, channels_named
from replyguard.rules.base import Route, Speaker
from replyguard.text.reading import Reading
from replyguard.text.views import fold
from replyguard.yaml_source import read_yaml

_NO_PRIVATE_MESSAGES = (
    "google",
    "app",
    "play",
    "trustpilot",
    "tripadvisor",
    "yelp",
    "youtube",
    "kununu",
    "jameda",
    "holidaycheck",
    "ekomi",
    "proven",
    "glassdoor",
    "booking",
    "amazon",
)
"""Networks where a team cannot be written to in private, by the first word of their name."""

Wordings = Mapping[str, Mapping[str, Mapping[str, str]]]
Sentences = Mapping[str, Mapping[str, Sequence[Mapping[str, str]]]]


def sentence_for(route: Route, draft: Draft, reading: Reading, brand: Speaker) -> str:
    """The sentence in the draft's language and form of address, with the policy's channels in the network's wording.

    Of several the first that the thread does not hold already.
    """
    language = "de" if reading.language == "de" else "en"
    by_kind = cast(Sentences, _data("sentences"))[language]
    address = _address(draft, reading, brand) if language == "de" else "you"
    channel = _channel(draft, brand, language)
    variants = [
        one[address].replace("{channel}", channel).replace("{lines}", _lines(draft, language))
        for one in by_kind.get(route.sentence or route.kind or "any", by_kind["any"])
    ]
    said = [message.text for message in draft.thread if message.role == "agent"]
    return next((one for one in variants if not any(one in text for text in said)), variants[0])


def _address(draft: Draft, reading: Reading, brand: Speaker) -> str:
    """`sie`, `du` or `ihr`: as the draft addresses the customer, else the policy, else as the team did before."""
    form = find_form_of_address(reading.text[: reading.body_end])
    if form == "formal":
        return "sie"
    if form == "informal":
        return brand.address if brand.address in ("du", "ihr") else "du"
    if brand.address is not None:
        return brand.address
    earlier = (find_form_of_address(one.text) for one in reversed(draft.thread) if one.role == "agent")
    return "du" if next((form for form in earlier if form != "none"), None) == "informal" else "sie"


def _channel(draft: Draft, brand: Speaker, language: str) -> str:
    """How the channel is called: the first of the policy's that the network has, else what every team has there."""
    network = fold(draft.network or "").replace("_", "-").split("-")[0].strip()
    has_messages = not any(network.startswith(name) for name in _NO_PRIVATE_MESSAGES)
    for listed in brand.private_channels:
        named = channels_named(listed)
        if not named:
            return _wording(language, "other", network).replace("{channel}", listed)
        sort = min(named)
        if sort != "direct-message" or has_messages:
            contact = listed if any(map(str.isdigit, listed)) or "@" in listed or "." in listed else None
            return _named(sort, contact or _contact(brand, sort), language, network)
    if has_messages:
        return _wording(language, "direct-message", network)
    by_mail = _contact(brand, "e-mail")
    return _named("e-mail" if by_mail else "contact-form", by_mail, language, network)


def _named(sort: Channel, contact: str | None, language: str, network: str) -> str:
    wordings = cast(Wordings, _data("channels"))[language][sort]
    if contact is not None and "contact" in wordings:
        return wordings["contact"].replace("{contact}", contact)
    return _wording(language, sort, network)


def _wording(language: str, sort: str, network: str) -> str:
    wordings = cast(Wordings, _data("channels"))[language][sort]
    return wordings.get(network, wordings["any"])


def _contact(brand: Speaker, sort: Channel) -> str | None:
    """The brand's own contact of a sort."""
    for contact in brand.contacts:
        is_mail = "@" in contact
        is_number = not is_mail and sum(map(str.isdigit, contact)) >= 5
        if (sort == "e-mail" and is_mail) or (sort == "phone" and is_number):
            return contact
    return None


def _lines(draft: Draft, language: str) -> str:
    lines = cast(Mapping[str, str], _data("sentences")["lines"])
    return lines.get((draft.language or "").replace("_", "-").lower(), lines[language])


@cache
def _data(name: str) -> Mapping[str, object]:
    file = resources.files("replyguard.routing") / f"{name}.yaml"
    return cast(Mapping[str, object], read_yaml(file.read_text(encoding="utf-8"), file.name).data)
