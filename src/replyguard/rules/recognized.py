"""Rules for data that only a policy's further recognizers find: one for each kind, with texts that fit any."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from replyguard.rules.header import Texts
from replyguard.rules.kinds.personal_data import DataSource, PersonalDataRule
from replyguard.verdict import Severity

# what the commonest entities of Presidio and spaCy are called in a redacted text; any other stands under its own name
_LABELS = {
    "person": ("Name", "name"),
    "per": ("Name", "name"),
    "location": ("Ort", "place"),
    "loc": ("Ort", "place"),
    "gpe": ("Ort", "place"),
    "organization": ("Organisation", "organisation"),
    "org": ("Organisation", "organisation"),
    "nrp": ("Zugehörigkeit", "affiliation"),
    "norp": ("Zugehörigkeit", "affiliation"),
    "date-time": ("Datum", "date"),
    "date": ("Datum", "date"),
    "email-address": ("E-Mail", "e-mail"),
    "phone-number": ("Telefon", "phone"),
    "credit-card": ("Kartennummer", "card number"),
    "ip-address": ("IP-Adresse", "IP address"),
    "url": ("Link", "link"),
}


class RecognizedSource(DataSource):
    """What such a rule says of itself."""

    kind: Literal["recognizer"] = "recognizer"
    recognizers: tuple[str, ...]
    """What finds its data."""


class RecognizedRule(PersonalDataRule):
    """Flags data of one kind that a policy's recognizers find."""


def recognized_rule(
    kind: str, entities: Iterable[str], recognizers: Iterable[str], languages: Iterable[str], severity: Severity
) -> RecognizedRule:
    """The rule `personal-data.<kind>`, in public, for what recognizers find as one of these entities."""
    found_as = ", ".join(sorted(entities))
    german, english = _LABELS.get(kind, (found_as, found_as))
    fields: dict[str, Any] = {
        "name": f"personal-data.{kind}",
        "severity": severity,
        "since": "0.1",
        "languages": tuple(sorted(languages)),
        "visibility": ("public",),
        "data": (kind,),
        "redact": {"de": f"[{german}]", "en": f"[{english}]"},
        "recognizers": tuple(sorted(recognizers)),
        "title": Texts(de=f"Personenbezogene Daten: {found_as}", en=f"Personal data: {found_as}"),
        "message": Texts(de=f"{german} ({{match}})", en=f"{english} ({{match}})"),
        "what": Texts(
            de=f"Findet, was die in der Richtlinie genannten Erkenner als {found_as} erkennen.",
            en=f"Finds what the recognizers named in the policy recognize as {found_as}.",
        ),
        "why": Texts(
            de="Die Richtlinie zählt diese Angabe zu den personenbezogenen Daten; öffentlich gepostet ist sie nicht "
            "zurückzuholen.",
            en="The policy counts this among personal data; once public it cannot be taken back.",
        ),
        "instead": Texts(
            de="Die Angabe weglassen und sie, wenn nötig, in einer privaten Nachricht nennen.",
            en="Leave it out and name it, if at all, in a private message.",
        ),
    }
    return RecognizedRule(RecognizedSource(**fields))
