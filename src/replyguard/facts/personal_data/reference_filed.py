"""Numbers that a matter is filed under, and record locators of six letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.reference_value import is_plausible, read_value
from replyguard.facts.personal_data.reference_vetoes import is_example, is_public

_FILED = re.compile(
    r"(?<![a-z])(?:unter|under)[ ](?:(?:der|dem|folgender|the)[ ])?"
    r"(?:(?:nummer|nr|kennung|number|no|zeichen)[.]?[ ])?:?[ ]?#?"
)
_FILING = re.compile(
    r"gefuehrt|gespeichert|registriert|aufgenommen|bearbeitet|hinterlegt|angelegt|erfasst|vermerkt|weitergegeben"
    r"|gemeldet"
    r"|\b(?:filed|registered|logged|recorded|listed|held|stored|saved|raised|opened|tracked|escalated|open)\b"
)
_CALL = re.compile(r"erreich|anruf|rufen|hotline|telefon|\b(?:call|phone|ring|reach|tel|dial)\b")
_LETTERS = re.compile(
    r"(?<![a-z])(?:pnr|buchungscode|buchungsnummer|buchungsreferenz|reservierungscode|reservierungsnummer"
    r"|(?:booking|reservation)[ ](?:reference|ref|code|number|locator)|record locator)"
    r"(?:[ ]?(?:[.:=#„“”\"'«»‚‘(,]|(?:ist|lautet|is|reads)(?![a-z]))){0,3}[ ]?([a-z0-9]{6})(?![a-z0-9-])"
)
# beside the noun alone a word is as likely as a locator, so it needs a digit
_LETTERS_OF_BOOKING = re.compile(
    r"(?<![a-z])(?:flug|reise)?(?:booking|reservation|buchung|reservierung)[ ]?[,:(„“\"#]?[ ]?"
    r"(?P<value>[a-z0-9]{6})(?![a-z0-9-])"
)
# what is done to a booking and to no goods: "X7QKLM ist umgebucht", "we rebooked QK7P2M"
_ACTS = (
    r"(?:umgebucht|rebooked|re-booked|eingecheckt|checked[ ]in|storniert|cancell?ed|reissued|re-issued"
    r"|neu[ ]ausgestellt)"
)
_BOOKED = re.compile(
    r"(?<![\w\-./#])(?<!the )(?<!der )(?<!die )(?<!das )(?P<value>[a-z0-9]{6})"
    rf"(?=[ ](?:ist|sind|wurde|war|is|was|has[ ]been|got|hab|haben|habe)[ ]"
    rf"(?:[a-z]{{2,12}}[ ]){{0,2}}{_ACTS}(?![a-z])"
    r"|[ ](?:[a-z]{2,12}[ ]){0,2}(?:umgebucht|rebooked|eingecheckt)(?![a-z]))"
    rf"|(?<![a-z]){_ACTS}[ ](?P<behind>[a-z0-9]{{6}})(?![\w\-])"
)
_A_RUN = re.compile(r"[a-z]{1,3}\d+\Z|\d+[a-z]\Z")
_TICKET = re.compile(r"(?<![\d-])\d{3}[- ]\d{10}(?![\d-]|[ ]\d)")
_TICKET_WORD = re.compile(r"ticket|flug|flight|airline|boarding|bag ?drop|check-?in|bordkarte")


def find_filed_under(scene: Scene) -> Iterator[Datum]:
    """What a matter is filed under: "unter der Nummer KD-88213 geführt", "logged under 00123456"."""
    view = scene.view
    for found in _FILED.finditer(view):
        value = read_value(scene, found.end())
        if value is None or value.digits < 4 or not is_plausible(value, named=False):
            continue
        around = view[max(0, found.start() - 60) : found.start()] + " " + view[value.end : value.end + 40]
        if not _FILING.search(around) and not re.match(r"[a-z]{1,4}[-/]", value.text):
            continue
        if _CALL.search(around) or scene.contacts.has_phone(value.text):
            continue
        if not is_public(view, "ticket-number", found.start(), value.start, value.end):
            evidence = "beside: what a matter is filed under"
            yield Datum("ticket-number", scene.span(value.start, value.end), Strength.CONTEXT, evidence)


def find_booking_letters(scene: Scene) -> Iterator[Datum]:
    """Record locators of six capital letters (IATA resolution 830d allows letters alone), beside words that say so."""
    for found in _LETTERS.finditer(scene.view):
        span = scene.span(*found.span(1))
        sentence = scene.text[max(0, span.start - 40) : span.start]
        if scene.text[span.start : span.end].isupper() and not (len(sentence) > 24 and sentence.isupper()):
            yield Datum("booking-number", span, Strength.CONTEXT, "six letters beside words of a booking")
    for found in _LETTERS_OF_BOOKING.finditer(scene.view):
        span = scene.span(*found.span("value"))
        if found["value"].isdigit() or found["value"].isalpha() or not scene.text[span.start : span.end].isupper():
            continue
        if scene.text[max(0, span.start - 20) : span.start].isupper():
            continue
        if not is_example(scene.view, found.start(), found.start("value")):
            yield Datum("booking-number", span, Strength.CONTEXT, "six letters beside words of a booking")


def find_rebooked(scene: Scene) -> Iterator[Datum]:
    """Record locators of six letters and digits beside what is done to bookings alone; no flight, train or model."""
    for found in _BOOKED.finditer(scene.view):
        name = "value" if found["value"] else "behind"
        value = found[name]
        is_mixed = any(map(str.isdigit, value)) and sum(map(str.isalpha, value)) > 1
        span = scene.span(*found.span(name))
        if is_mixed and not _A_RUN.match(value) and scene.text[span.start : span.end].isupper():
            yield Datum("booking-number", span, Strength.CONTEXT, "beside: what is done to bookings")


def find_ticket_shapes(scene: Scene) -> Iterator[Datum]:
    """Numbers of airlines' tickets in a talk of flights: three digits of the airline, ten more (IATA, 722)."""
    view = scene.view
    for found in _TICKET.finditer(view):
        around = view[max(0, found.start() - 80) : found.start()] + view[found.end() : found.end() + 40]
        if _TICKET_WORD.search(around) is None or scene.contacts.has(found.group()):
            continue
        if not is_public(view, "booking-number", found.start(), found.start(), found.end()):
            yield Datum("booking-number", scene.span(*found.span()), Strength.SHAPE, "shape of a flight's ticket")
