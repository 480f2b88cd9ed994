"""Payment cards: the whole number, and the date that stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stdnum import luhn

from replyguard.facts.personal_data.beside import is_filler, is_labelled_otherwise, label, label_of
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.surroundings import has_capital
from replyguard.text.offsets import Span

_RUN = re.compile(r"\d+(?:(?:[ .\-\u2010-\u2015_/|*]| - )\d+)*")
_GROUP = re.compile(r"\d+")
_FEWEST, _MOST = 12, 19
_SHORTEST_GROUP = 3

# ranges of first digits by issuer and the lengths of its numbers (ISO/IEC 7812-1; the networks' own tables); those in
# `_RARE` count only beside a word for a card
_COMMON = (
    ("4", "4", (16,)),  # Visa
    ("51", "55", (16,)),  # Mastercard
    ("2221", "2720", (16,)),  # Mastercard since 2017
    ("34", "34", (15,)),  # American Express
    ("37", "37", (15,)),
    ("6011", "6011", (16,)),  # Discover
    ("644", "659", (16,)),
    ("3528", "3589", (16,)),  # JCB
    ("62", "62", (16,)),  # UnionPay
)
_RARE = (
    ("4", "4", (13, 19)),
    ("300", "305", (14, 16)),  # Diners Club
    ("3095", "3095", (14, 16)),
    ("36", "36", (14, 16, 19)),
    ("38", "39", (14, 16, 19)),
    ("2131", "2131", (15,)),  # JCB, old
    ("1800", "1800", (15,)),
    ("35", "35", (16, 17, 18, 19)),
    ("6011", "6011", (17, 18, 19)),
    ("644", "659", (17, 18, 19)),
    ("62", "62", (17, 18, 19)),
    ("81", "81", (16, 17, 18, 19)),
    ("50", "50", (12, 13, 14, 15, 16, 17, 18, 19)),  # Maestro, girocard
    ("56", "69", (12, 13, 14, 15, 16, 17, 18, 19)),
)
# by the first two digits, so that most numbers are seen at once to be none
_BY_PAIR = {
    f"{pair:02}": [
        (low, high, lengths, is_common)
        for ranges, is_common in ((_COMMON, True), (_RARE, False))
        for low, high, lengths in ranges
        if low[:2] <= f"{pair:02}"[: len(low)] <= high[:2]
    ]
    for pair in range(100)
}
_USUAL_GROUPS = {(16,), (15,), (4, 4, 4, 4), (4, 6, 5), (4, 12), (8, 8)}

_OWN_WORDS = (
    r"(?:kredit|debit|bank|ec[ \-]?|giro|zahl(?:ungs)?|prepaid|visa[ \-]?"
    r"|master[ \-]?)?karten?(?:[ \-]?(?:nummern?|nr|no))?"
    r"|(?:credit ?|debit ?|payment ?|bank ?)?cards?(?:[ \-]?(?:numbers?|no|num|nr))?"
    r"|visa|master ?card|maestro|v ?pay|girocard|amex|american express|diners(?: club)?|cc|pan"
)
CARD = re.compile(rf"\b(?:{_OWN_WORDS})(?![a-z])")
"""Words for payment cards."""
OTHER_CARDS = re.compile(
    r"\b(?:kunden|bonus|bahn|versicherten|gesundheits|geschenk|gutschein|sim|speicher|mitglieds|fahr|spar"
    r"|eintritts|treue|payback)"
    r"[a-z]{0,10}-? ?karten?(?:[ \-]?(?:nummern?|nr|no))?\b"
    r"|\b(?:gift|sim|loyalty|membership|member|id|identity|insurance|library|memory"
    r"|store|graphics|green"
    r"|sd|travel|rail) ?cards?\b|bahncard"
)
"""Words for cards with which nobody pays, or not from an account."""
_NUMBER = label(
    r"(?:kredit|debit|bank|ec[ \-]?|giro|zahl(?:ungs)?)?karten?[ \-]?(?:nummern?|nr|no)(?![a-z])"
    r"|kreditkarten?(?![a-z])"
    r"|kk[ \-]?(?:nummer|nr)(?![a-z])|(?:credit |debit |bank |payment )?card[ \-]?(?:number|no|num|nr"
    r"|#)(?![a-z])|(?:credit"
    r"|debit) ?card(?![a-z])|pan(?![a-z])"
)
_PAID = re.compile(
    r"\b(?:belasten|belastet|abbuchen|abgebucht|abgerechnet|zahlung mit|zahlungsart|zahlungsmittel|bezahlt mit|"
    r"zahlen mit|konto hinterlegt|gutgeschrieben|gutschrift auf|erstatt\w+ auf|rueckbuchung|charged?|billed|bill|"
    r"paid (?:with|by|using)|pay(?:ing)? (?:with|by|using)|payment method|refund(?:ed)? (?:to|onto)|debited|"
    r"on file for payment)\b"
)
_BEFORE, _BEHIND = 60, 40
_EXPIRY = re.compile(r"(?<![\d./\-])(?:0[1-9]|1[0-2]) ?[/\-.] ?(?:20)?[2-4]\d(?!\d|[./\-]\d)")
# groups behind a country and two check digits are an IBAN's, whether these hold or not
_ACCOUNT_HEAD = re.compile(r"(?<![a-z0-9])[a-z]{2} ?(?:\d\d ?[a-z]{3,6} ?)?\d\d\Z")
_NO_BEGINNING = re.compile(r"[a-z0-9_/=+&%]\Z")
_NO_END = re.compile(r"[a-z0-9_/&%]")


def find_card(scene: Scene) -> Iterator[Datum]:
    """Numbers of payment cards: ISO/IEC 7812 with Luhn's check digit, first digits and length of an issuer.

    Beside "Kartennummer" also those whose check digit does not hold. With a number, the date on which the card ends.
    """
    for run in _RUN.finditer(scene.view):
        if run.end() - run.start() < _FEWEST:
            continue
        groups = [Span(*group.span()) for group in _GROUP.finditer(scene.view, *run.span())]
        if _is_headed_as_account(scene, run.start()):
            continue
        after = 0
        for first, group in enumerate(groups):
            # a number may begin inside a run of digits, but not among single digits and pairs
            if first < after or (first > 0 and group.end - group.start < _SHORTEST_GROUP):
                continue
            last, datum = _card_from(scene, groups, first)
            if datum is not None:
                yield datum
                yield from _expiry(scene, groups[last].end)
                after = last + 1


def _is_headed_as_account(scene: Scene, start: int) -> bool:
    """True behind a country, glued to the number or in capitals: "is 41" begins no IBAN."""
    head = _ACCOUNT_HEAD.search(scene.view, max(0, start - 14), start + 2)
    return head is not None and (" " not in head.group()[:3] or has_capital(scene, head.start()))


def _card_from(scene: Scene, groups: Sequence[Span], first: int) -> tuple[int, Datum | None]:
    """The longest card number that begins with a group, and the last group of it."""
    start = groups[first].start
    if first > 0 and not _BY_PAIR[scene.view[start : start + 2]]:
        return first, None
    value, ends = "", []
    for group in groups[first : first + _MOST]:
        value += scene.view[group.start : group.end]
        ends.append(len(value))
        if len(value) > _MOST:
            break
    lengths = _lengths(value)
    for number in reversed(range(len(ends))):
        last, length = first + number, ends[number]
        is_whole = first == 0 and last == len(groups) - 1
        if _FEWEST <= length <= _MOST and (is_whole or length in lengths):
            candidate = _Candidate(
                value[:length],
                groups[first : last + 1],
                lengths.get(length),
                is_whole,
                _is_inside_longer(groups, first, last),
            )
            datum = _judged(scene, candidate)
            if datum is not None:
                return last, datum
    return first, None


# what payment services document for their sandboxes (Stripe, Adyen, PayPal): nobody's, where the text speaks of one
_TO_TEST_WITH = frozenset(
    "4242424242424242 4000056655665556 5555555555554444 5200828282828210 378282246310005 371449635398431"
    " 6011111111111117 4111111111111111 4012888888881881 5105105105105100 30569309025904 3566002020360505".split()
)
_TOLD = 120
_TESTING = re.compile(
    r"\b(?:sandbox\w*|test(?:[ -]?(?:cards?|mode|modus|karten?|kreditkarten?|umgebung|environment|zahlung\w*)))\b"
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Groups of digits that may be a card number.

    `is_common` is None where no issuer has such numbers; `is_whole` where no digits stand beside the groups.
    """

    value: str
    groups: Sequence[Span]
    is_common: bool | None
    is_whole: bool
    is_inside_longer: bool


def _judged(scene: Scene, one: _Candidate) -> Datum | None:
    """The datum that some groups are; without a check digit or an issuer's range only where they are said to be one."""
    view, start, end = scene.view, one.groups[0].start, one.groups[-1].end
    holds = luhn.is_valid(one.value)
    if not holds and not (one.is_common and one.is_whole):
        return None
    if not _stands_apart(view, start, end) or is_filler(one.value) or scene.contacts.has(one.value):
        return None
    if one.value in _TO_TEST_WITH and _TESTING.search(view, max(0, start - _TOLD), end + _TOLD):
        return None
    beside = label_of(view, start, end, _NUMBER)
    if beside is not None and OTHER_CARDS.search(view, max(0, start - _BEFORE), end + _BEHIND) is None:
        found = Strength.VALIDATED if holds else Strength.CONTEXT
        return Datum("card", scene.span(start, end), found, f"{'check digit (Luhn), ' * holds}beside: {beside}")
    if one.is_common is None or one.is_inside_longer or is_labelled_otherwise(view, start, end):
        return None
    is_usual = one.is_common and tuple(group.end - group.start for group in one.groups) in _USUAL_GROUPS
    is_said = _is_said_of_card(view, start, end)
    is_said = is_said or _is_paid_with(view, start, end)
    if not holds:
        return Datum("card", scene.span(start, end), Strength.CONTEXT, "beside: card") if is_usual and is_said else None
    if not (is_usual or is_said):
        return None
    return Datum("card", scene.span(start, end), Strength.VALIDATED, "check digit (Luhn)")


def _lengths(value: str) -> dict[int, bool]:
    """How long the numbers of the issuers are whose first digits these are, and whether these are common."""
    found: dict[int, bool] = {}
    for low, high, lengths, is_common in _BY_PAIR.get(value[:2], ()):
        if low <= value[: len(low)] <= high:
            for length in lengths:
                found[length] = found.get(length, False) or is_common
    return found


def _is_said_of_card(view: str, start: int, end: int) -> bool:
    """True where a word for a payment card stands near, and none for another card."""
    begin, behind = max(0, start - _BEFORE), end + _BEHIND
    return CARD.search(view, begin, behind) is not None and OTHER_CARDS.search(view, begin, behind) is None


def _is_paid_with(view: str, start: int, end: int) -> bool:
    """True where money goes to or from the number: "bitte belasten Sie …", "abgerechnet über …"."""
    begin, behind = max(0, start - _BEFORE), end + _BEHIND
    return _PAID.search(view, begin, behind) is not None and OTHER_CARDS.search(view, begin, behind) is None


def _stands_apart(view: str, start: int, end: int) -> bool:
    """False inside a word, an address of the network, or behind the + of a telephone number."""
    return _NO_BEGINNING.search(view, max(0, start - 1), start) is None and _NO_END.match(view, end) is None


def _is_inside_longer(groups: Sequence[Span], first: int, last: int) -> bool:
    """True where groups of four go on before or behind: a longer number of another sort."""
    if first == last:
        return first > 0 or last < len(groups) - 1
    around = [groups[i] for i in (first - 1, last + 1) if 0 <= i < len(groups)]
    return any(group.end - group.start == 4 for group in around)


def _expiry(scene: Scene, end: int) -> Iterator[Datum]:
    found = _EXPIRY.search(scene.view, end, end + _BEFORE)
    if found is not None:
        yield Datum("card-expiry", scene.span(*found.span()), Strength.CONTEXT, "beside a card number")
