"""Numbers that say themselves what they are: RG-2024/08817, INC0012345, KD-4471829, 1 EMH00 0847 2913."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.reference_vetoes import is_public
from replyguard.facts.personal_data.surroundings import is_in_capitals

# what accounting and ticket systems put before their numbers; of ServiceNow: INC, REQ, RITM, CS
_KINDS = {
    "invoice-number": "rg rgnr rnr rechnr inv invoice",
    "order-number": "ord order best bestnr auftr rma retoure",
    "ticket-number": "inc req ritm tkt tck tic tick ticket case fall srq",
    "customer-number": "kd kdnr kndnr knr cust kunde",
    "contract-number": "vtr vtrg vnr vsnr pol policy",
    "booking-number": "bkg bkng buch buchung rsv resv",
}
_KIND = {label: kind for kind, labels in _KINDS.items() for label in labels.split()}
_LABELS = "|".join(sorted(_KIND, key=len, reverse=True))
# two letters that begin much else need the year behind them: RE-2024-0881, but no train "RE 4711"
_YEARLY = {
    "re": "invoice-number",
    "ar": "invoice-number",
    "ab": "order-number",
    "au": "order-number",
    "be": "order-number",
}
_LABELLED = re.compile(
    rf"(?<![\w\-./@])(?:(?P<label>{_LABELS})(?:[\-–#_/:]|(?=\d{{5}}))"
    rf"|(?P<yearly>{'|'.join(_YEARLY)})[\-–/]?(?=(?:19|20)\d\d[\-–/.]))"
    r"(?P<number>\d{2,12}(?:[\-–/._]\d{2,12}){0,3})(?![\w%€$]|[\-–/]\w|[.,]\d)"
)
_FEWEST = 5
# medium, maker, block, number
_METER = re.compile(r"(?<![\w\-./])[1-9] ?[a-z]{3} ?\d\d ?\d{4} ?\d{4}(?![\w%]|[\-–/]\w|[.,]\d)")


def find_labelled_numbers(scene: Scene) -> Iterator[Datum]:
    """Numbers of five digits at least behind an abbreviation in capitals that stands for nothing but such a number.

    Which abbreviations are in use is custom, of accounting (RG, INV, KD) and of ticket systems (INC, REQ, TKT).
    """
    view = scene.view
    for found in _LABELLED.finditer(view):
        digits = sum(map(str.isdigit, found["number"]))
        if digits < _FEWEST or not is_in_capitals(scene, *found.span()) or scene.contacts.has(found.group()):
            continue
        kind = _KIND[found["label"]] if found["label"] else _YEARLY[found["yearly"]]
        if not is_public(view, kind, found.start(), *found.span()):
            yield Datum(kind, scene.span(*found.span()), Strength.SHAPE, "an abbreviation of what it is")


def find_meter_shapes(scene: Scene) -> Iterator[Datum]:
    """Identifications of meters as DIN 43863-5 has them: a digit, three letters of the maker, ten digits."""
    for found in _METER.finditer(scene.view):
        if is_in_capitals(scene, *found.span()) and not scene.contacts.has(found.group()):
            yield Datum("meter-number", scene.span(*found.span()), Strength.SHAPE, "shape of a meter's number")
