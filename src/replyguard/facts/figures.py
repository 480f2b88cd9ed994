"""Figures that a reply promises: amounts, periods, shares, opening hours, and where the team can be reached."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from replyguard.text.offsets import Span

FigureKind = Literal["amount", "period", "share", "hours", "phone", "mail", "link", "street"]


class Figure(NamedTuple):
    """A figure with its value in one spelling: equal values mean the same, however they are written.

    A period counts in a unit that its value names: minutes for what a clock measures, months, or working days.
    """

    kind: FigureKind
    value: str
    span: Span


def find_figures(text: str) -> list[Figure]:
    """The figures of a text in order; where two overlap, the one that begins first, and of these the longest."""
    found = [figure for gate, search in _SEARCHES if gate.search(text) is not None for figure in search(text)]
    found.sort(key=lambda one: (one.span.start, -one.span.end))
    kept: list[Figure] = []
    end = 0
    for figure in found:
        if figure.span.start >= end:
            kept.append(figure)
            end = figure.span.end
    return kept


_NUMBER_WORDS = {
    **{word: number for number, word in enumerate("null ein zwei drei vier fünf sechs sieben acht neun zehn".split())},
    **{word: n for n, word in enumerate("zero one two three four five six seven eight nine ten".split())},
    **dict.fromkeys(("eine", "einem", "einen", "einer", "eines"), 1),
    "a": 1,
    "an": 1,
    "elf": 11,
    "zwölf": 12,
    "vierzehn": 14,
    "zwanzig": 20,
    "dreißig": 30,
    "sechzig": 60,
    "neunzig": 90,
    "hundert": 100,
    "eleven": 11,
    "twelve": 12,
    "fourteen": 14,
    "twenty": 20,
    "thirty": 30,
    "sixty": 60,
    "ninety": 90,
    "hundred": 100,
}
_WORDS = "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True))
_COUNT = rf"(?:\d{{1,4}}(?:[.,]5)?|(?:{_WORDS})(?=[\s-]))"
_UNITS: tuple[tuple[str, str, int], ...] = (
    (r"minuten?|minutes?|mins?", "minutes", 1),
    (r"stunden?|std|hours?|hrs?", "minutes", 60),
    (r"kalendertage?n?|calendar[ -]days?|tage?n?|tägige[nmrs]?|days?", "minutes", 24 * 60),
    (r"wochen?|wöchige[nmrs]?|weeks?", "minutes", 7 * 24 * 60),
    (r"monate?n?|monatige[nmrs]?|months?", "months", 1),
    (r"jahre?n?|jährige[nmrs]?|years?", "months", 12),
    (r"(?:bank)?(?:werk|arbeits)tage?n?|(?:working|business|work)[ -]?days?", "working days", 1),
)
_UNIT_PATTERNS = [(re.compile(pattern, re.IGNORECASE), unit, factor) for pattern, unit, factor in _UNITS]
_ANY_UNIT = "|".join(pattern for pattern, _, _ in reversed(_UNITS))
_BETWEEN = r"\s*(?:-|–|—|bis(?:\s+zu)?|to|und|and|oder|or)\s*"
_PERIOD = re.compile(
    rf"(?<![\w.,:/+-])(?P<low>{_COUNT})(?:{_BETWEEN}(?P<high>{_COUNT}))?"
    rf"(?:\s*-\s*|\s+(?:volle[nr]?|ganze[nr]?|full|whole)\s+|\s*)(?P<unit>{_ANY_UNIT})(?!\w)",
    re.IGNORECASE,
)
# an indefinite article is a number only beside a word that promises something
_PROMISED = re.compile(
    r"(?:innerhalb|binnen|nach|within|after|in|für|for|of|von|bis zu|up to)(?:\s+(?:von|of))?\s+\Z", re.IGNORECASE
)
_ARTICLES = frozenset(("ein", "eine", "einem", "einen", "einer", "eines", "a", "an", "one"))
_AGO = re.compile(r"\s+(?:ago|old|alt)\b", re.IGNORECASE)

_CURRENCIES = {
    **dict.fromkeys(("€", "eur", "euro", "euros"), "EUR"),
    **dict.fromkeys(("chf", "franken", "francs", "fr."), "CHF"),
    **dict.fromkeys(("£", "gbp", "pound", "pounds", "pfund"), "GBP"),
    **dict.fromkeys(("$", "usd", "dollar", "dollars", "us$"), "USD"),
}
_SIGN = r"€|EUR(?!\w)|CHF(?!\w)|£|GBP(?!\w)|US\$|\$|USD(?!\w)"
_WORD_OF_CURRENCY = r"€|£|\$|(?:EUR|CHF|GBP|USD|Euros?|Franken|francs|pounds?|Pfund|dollars?)(?!\w)"
_MONEY = r"\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,](?:\d{1,2}(?!\d)|[-–]{1,2}))?"
_AMOUNT = re.compile(
    rf"(?<![\w.,])(?:(?P<sign>{_SIGN})\s?(?P<behind>{_MONEY})|(?P<before>{_MONEY})\s?(?P<word>{_WORD_OF_CURRENCY}))",
    re.IGNORECASE,
)
_SHARE = re.compile(r"(?<![\w.,])(?P<number>\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|prozent\b|per\s?cent\b)", re.IGNORECASE)

_CLOCK = r"(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?"
_HOURS = re.compile(
    rf"(?<![\w.,:])(?P<from>{_CLOCK})\s*(?P<early>uhr|[ap](?:\.m\.|m))?\s*(?:-|–|—|bis|to|until|and|und)\s*"
    rf"(?P<to>{_CLOCK})\s*(?P<late>uhr|[ap](?:\.m\.|m))(?!\w)",
    re.IGNORECASE,
)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?![\w@])", re.IGNORECASE)
_LINK = re.compile(r"(?<![\w@.])(?:https?://|www\.)[^\s<>\"'()\[\]{}|\\^`]+", re.IGNORECASE)
# brackets stand at its beginning alone: "(8 am" behind a number are the hours
_PHONE = re.compile(
    r"(?<![\w.,/=+-])(?:\+\d{1,3}[ \u00a0]?(?:\(0\))?|\(0\d{1,5}\)|00?[1-9]|1[ -]8\d\d|\(\d{3}\))"
    r"[\d /.\u00a0\u202f–-]{4,18}\d(?![\w]|[.,]\d)"
)
_DATE = re.compile(r"\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\Z|\d{4}-\d\d-\d\d\Z")
_WAY = "straße|strasse|str\\.|weg|allee|platz|gasse|ring|damm|ufer|chaussee"
_OWN_WAY = "Straße|Strasse|Str\\.|Weg|Allee|Platz|Gasse|Ring|Damm|Ufer"
_ROAD = "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Square|Boulevard|Blvd"
_STREET = re.compile(
    rf"(?<!\w)(?P<street>[A-ZÄÖÜ][\w.-]*?(?:{_WAY})|(?:[A-ZÄÖÜ][\w.-]*[ -]){{1,2}}(?:{_OWN_WAY}))"
    r"\s?(?P<number>\d{1,4}\s?[a-z]?)(?!\w)"
    rf"|(?<!\w)(?P<before>\d{{1,5}}[a-z]?)\s(?P<english>[A-Z][\w']+(?:\s[A-Z][\w']+){{0,2}}\s(?:{_ROAD}))(?!\w)"
)
_STREET_GATE = re.compile(rf"(?:{_WAY}|{_OWN_WAY}) ?\d|(?:{_ROAD})\b")
_POSTCODE = re.compile(r"[,\s]{1,3}(?:D-|A-|CH-)?(?P<code>\d{4,5})(?=\s[A-ZÄÖÜ])")


def _periods(text: str) -> Iterator[Figure]:
    for found in _PERIOD.finditer(text):
        low, high = found["low"], found["high"]
        if low.lower() in _ARTICLES and high is None and not _PROMISED.search(text[: found.start()][-20:]):
            continue
        if _AGO.match(text, found.end()) or re.search(r"\b(?:vor|seit|since)\s+\Z", text[: found.start()][-8:]):
            continue
        unit, factor = next(
            (unit, by) for pattern, unit, by in reversed(_UNIT_PATTERNS) if pattern.fullmatch(found["unit"])
        )
        counts = [_plain(_count(one) * factor) for one in (low, high) if one is not None]
        yield Figure("period", f"{'-'.join(dict.fromkeys(counts))} {unit}", Span(*found.span()))


def _count(written: str) -> float:
    word = written.lower()
    return float(_NUMBER_WORDS[word]) if word in _NUMBER_WORDS else float(word.replace(",", "."))


def _amounts(text: str) -> Iterator[Figure]:
    for found in _AMOUNT.finditer(text):
        number = _money(found["behind"] or found["before"])
        currency = _CURRENCIES[(found["sign"] or found["word"]).lower()]
        yield Figure("amount", f"{_plain(number)} {currency}", Span(*found.span()))


def _money(written: str) -> float:
    """The number behind "1.234,50", "1,234.50", "5,-" and "5"."""
    written = written.replace(" ", "").replace("'", "").rstrip("-–").rstrip(".,")
    last = max(written.rfind("."), written.rfind(","))
    if last == -1 or len(written) - last - 1 == 3:
        return float(re.sub(r"[.,]", "", written))
    return float(re.sub(r"[.,]", "", written[:last]) + "." + written[last + 1 :])


def _plain(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _shares(text: str) -> Iterator[Figure]:
    for found in _SHARE.finditer(text):
        yield Figure("share", f"{_plain(float(found['number'].replace(',', '.')))} %", Span(*found.span()))


def _hours(text: str) -> Iterator[Figure]:
    for found in _HOURS.finditer(text):
        late = found["late"]
        early = found["early"] or ("a.m." if late.lower().startswith(("a", "p")) else "uhr")
        begin, end = _minutes(found["from"], early), _minutes(found["to"], late)
        yield Figure("hours", f"{begin}-{end}", Span(*found.span()))


def _minutes(clock: str, half: str) -> int:
    hour, _, minute = clock.replace(".", ":").partition(":")
    hours = int(hour) % 12 + (12 if half.lower().startswith("p") else 0) if half[:1].lower() in "ap" else int(hour)
    return hours * 60 + int(minute or 0)


def _mails(text: str) -> Iterator[Figure]:
    for found in _MAIL.finditer(text):
        yield Figure("mail", found.group().lower(), Span(*found.span()))


def _links(text: str) -> Iterator[Figure]:
    for found in _LINK.finditer(text):
        written = found.group().rstrip(".,;:!?…*_")
        value = re.sub(r"^(?:https?://)?(?:www\.)?", "", written.lower()).rstrip("/")
        if value:
            yield Figure("link", value, Span(found.start(), found.start() + len(written)))


def _phones(text: str) -> Iterator[Figure]:
    for found in _PHONE.finditer(text):
        written = found.group()
        digits = re.sub(r"\D", "", written.replace("(0)", "") if written.startswith(("+", "00")) else written)
        if not 7 <= len(digits) <= 15 or _DATE.match(written):
            continue
        yield Figure("phone", _national(written, digits), Span(*found.span()))


def _national(written: str, digits: str) -> str:
    """The digits without the country's code, as they are dialled at home."""
    if written.startswith("00"):
        digits = digits[2:]
    elif not written.startswith("+"):
        return digits.removeprefix("0")
    for code in ("49", "43", "41", "44", "1"):
        if digits.startswith(code):
            return digits.removeprefix(code)
    return digits


def _streets(text: str) -> Iterator[Figure]:
    for found in _STREET.finditer(text):
        name, number = (found["street"], found["number"]) if found["street"] else (found["english"], found["before"])
        value = re.sub(r"str(?:\.|asse)", "straße", name.lower()) + " " + number.replace(" ", "").lower()
        code = _POSTCODE.match(text, found.end())
        end = code.end() if code else found.end()
        yield Figure("street", f"{value}, {code['code']}" if code else value, Span(found.start(), end))


_PERIOD_GATE = re.compile(
    r"minute|mins?\b|stunde|std|hour|hrs?\b|tag|täg|day|woche|wöch|week|monat|month|jahr|jähr|year", re.IGNORECASE
)
_SEARCHES = (
    (re.compile("@"), _mails),
    (re.compile("://|[wW]{3}\\."), _links),
    (re.compile(r"\d.{5}\d|\(\d{3}\)", re.DOTALL), _phones),
    (_STREET_GATE, _streets),
    (re.compile(r"(?i:\d\s*(?:uhr|[ap]\.?m\b))"), _hours),
    (re.compile(r"[€$£]|(?i:eur|chf|franken|francs|pound|pfund|dollar|usd|gbp)"), _amounts),
    (re.compile(r"%|(?i:prozent|per ?cent)"), _shares),
    (_PERIOD_GATE, _periods),
)
