"""Reads the number that stands at a place: its groups, where it ends, and whether it can be one at all."""

from __future__ import annotations

import re
from dataclasses import dataclass

from replyguard.facts.personal_data.datum import Scene

_GROUP = re.compile(r"[a-z0-9]{1,40}")
_LONGEST = 48
_SIGNS = "-/._–:"

# what makes digits a quantity, a price, a time: "3 Bestellungen", "1000 Punkte", "10 Stellen", "12. März"
_UNIT = re.compile(
    r"[ -]?(?:€|\$|£|%|°|(?:euro?|chf|cent|usd|gbp|dollars?|pounds?|quid|prozent|percent|uhr|h|am|pm|a\.m|p\.m"
    r"|tagen?|tage[ns]?|wochen?|monate?n?|jahre?n?|stunden?|std|minuten?|min|sekunden?|sek|werktagen?|arbeitstagen?"
    r"|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|seconds?|business|working"
    r"|stellen|stelligen?|stellige[rs]?|ziffern|zeichen|buchstaben|digits?|characters?|letters?|chars"
    r"|mal|times?|x|stueck|stk|teilen?|artikeln?|produkten?|punkten?|meilen|prozentpunkte|exemplare|flaschen|packungen"
    r"|kunden|kundinnen|mitglieder|bestellungen|auftraege|rechnungen|vertraege|tickets|anfragen|leute|personen|nutzer"
    r"|items?|pieces?|units?|products?|points?|miles|orders|customers|members|people|users|copies|pcs|articles|nights?"
    r"|naechten?|seiten|pages|kwh|kg|gb|mb|mbit|km|km/h|cm|mm|ml|liter|volt|watt|kw|kubikmeter|m3|qm"
    r"|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember"
    r"|january|february|march|may|june|july|october|december)(?![a-z0-9]))"
)
_NOT_ENDED = re.compile(r",\d|:\d|\*{3}|[•…]|xx|\.{2}")
_DATES = (
    r"(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:(?:19|20)?\d\d)?",
    r"(?:19|20)\d\d[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])",
    r"(?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:19|20)?\d\d",
    r"(?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d(?![./-]\d)",
)
_DATE = re.compile(rf"(?:{'|'.join(_DATES)})(?![a-z0-9])")
_SEASON = re.compile(r"(?:19|20)\d\d(?:[/-](?:(?:19|20)\d\d|\d\d))?\Z")
_VERSION = re.compile(r"v?\d{1,2}(?:\.\d{1,3}){1,3}\Z")
_DECIMAL = re.compile(r"\d+\.\d\d?\Z")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+\Z|\d0{3,}\Z|\d{1,3}000\Z")
_TIME = re.compile(r"[012]?\d:[0-5]\d(?![a-z0-9])")
_HOTLINE = re.compile(
    r"(?:0800|0900|0180\d?|0137|0700|00800|0808|0845|0870|1800|1-8\d\d|18\d\d)[ \-/.]\d|0[1-9]\d{1,4}(?: ?/"
    r"|[ -]\d{4,}\Z)"
)
_MODEL = re.compile(r"[a-z]{1,4}-?\d{2,5}[a-z]{1,3}\d{0,2}\Z")
_HEX = re.compile(r"0x[0-9a-f]+")
# before digits and a blank these are words of the sentence, before a hyphen they may be part of a number
_SMALL_WORDS = frozenset(
    "ab am an bei bis im in ist ihr ihre der die das den dem des ein eine und oder mit zu zum zur auf aus von vom um"
    " vor"
    " nach seit per wir sie es er ich du da so wie was wird wurde hat ca rund etwa nur noch als fuer je pro mal uhr"
    " a and or of on at to the by for from is it its be as we you he our if no not was has have with until since"
    " max min plus mini xl xxl et al abs us part teil page kap re ec va".split()
)
# these say that the number is another one, or none
_OTHER_NUMBERS = frozenset(
    "ean isbn din iso sku gtin asin art artnr dsl vdsl adsl lte usb ios win eur euro usd chf gbp tel fax fon hrb hra"
    " plz"
    " bgb dsgvo gdpr ip fc ice ic rb rj covid mio mrd tsd kw pin puk tan cvv iban bic vin imei mac seite"
    " stufe level pro ust ident mpan mprn iccid imsi pnr rma awb mrn kvnr ref gate gleis".split()
)
_KNOWN_PREFIXES = frozenset("kd kdn k vt vn v au rg rn r bn b or ord inv cust vg sr cs tk tkt".split())


@dataclass(frozen=True, slots=True)
class Value:
    """A number read in the folded view: where it stands, and what it is made of."""

    start: int
    end: int
    text: str

    @property
    def digits(self) -> int:
        """How many digits it has."""
        return sum(character.isdigit() for character in self.text)

    @property
    def is_year(self) -> bool:
        """True for what may be a year or two."""
        return _SEASON.match(self.text) is not None

    @property
    def compact(self) -> str:
        """Its letters and digits."""
        return re.sub(r"[^a-z0-9]", "", self.text)


def read_value(scene: Scene, start: int) -> Value | None:
    """The number at a place of the view, with its groups; None where what stands there is a word, a date or a time."""
    view = scene.view
    first = _GROUP.match(view, start)
    if first is None or _DATE.match(view, start) or _TIME.match(view, start) or _HEX.match(view, start):
        return None
    end = first.end()
    if first.group().isalpha() and not _is_prefix(scene, start, end):
        return None
    while end - start < _LONGEST:
        following = _next_group_end(scene, start, end)
        if following is None:
            break
        end = following
    # what hangs on without a digit is a word: "4711-0815-wie"
    while end > start:
        last = re.search(r"[-/._–: ]?[a-z]+\Z", view[start:end])
        if last is None or (len(last.group()) <= 4 and last.group()[0] in "-/" and _is_upper(scene, end - 1, end)):
            break
        if last.start() == 0 or last.group()[0].isalpha():
            break
        end = start + last.start()
    value = Value(start, end, view[start:end])
    if value.digits == 0:
        return None
    if _NOT_ENDED.match(view, end) or (value.text.isdigit() and value.digits < 7 and _UNIT.match(view, end)):
        return None
    return value


def is_plausible(value: Value, *, named: bool) -> bool:
    """True where it can be a number given to a person; `named` where a word of number stands beside it.

    Without such a word years, versions, quantities, model names and telephone numbers are none.
    """
    text, compact = value.text, value.compact
    letters = len(compact) - value.digits
    if len(set(compact)) == 1 and compact[0] in "0x":
        return False
    if named:
        return (value.digits >= 3 and not _SHORT_PAIR.match(text)) or (value.digits >= 2 and len(compact) >= 5)
    if _SEASON.match(text) or _VERSION.match(text) or _DECIMAL.match(text) or _THOUSANDS.match(text):
        return False
    if _HOTLINE.match(text) or _MODEL.match(compact) or re.search(r"[a-z]{5,}", text):
        return False
    if letters:
        return value.digits >= 3 and (" " not in text or value.digits >= 5)
    return value.digits >= 4


_SHORT_PAIR = re.compile(r"\d{1,2}[./]\d{1,2}\Z")


def date_end(view: str, start: int) -> int | None:
    """Where a date that begins here ends."""
    found = _DATE.match(view, start)
    return found.end() if found else None


def _next_group_end(scene: Scene, start: int, end: int) -> int | None:
    """Where the group behind the one that ends at `end` ends, if it belongs to the same number."""
    view = scene.view
    if end >= len(view):
        return None
    sign, after = view[end], end + 1
    if sign == " " and view[after : after + 2] in ("- ", "/ ", "– "):
        after += 2
    elif sign in _SIGNS and view[after : after + 1] == " " and sign in "/" and view[after + 1 : after + 2].isdigit():
        after += 1
    group = _GROUP.match(view, after)
    if group is None:
        return None
    text = group.group()
    if sign in _SIGNS:
        if sign in ".:" and not text[0].isdigit():
            return None
        return group.end() if any(map(str.isdigit, text)) or len(text) <= 4 else None
    if sign != " ":
        return None
    return group.end() if _continues(scene, start, end, group) else None


def _continues(scene: Scene, start: int, end: int, group: re.Match[str]) -> bool:
    """True where a group behind a blank belongs to the number before it."""
    view, text, so_far = scene.view, group.group(), view_groups(scene.view[start:end])
    last = so_far[-1]
    if _DATE.match(view, group.start()) or _TIME.match(view, group.start()) or _NOT_ENDED.match(view, group.end()):
        return False
    if text.isdigit():
        if _UNIT.match(view, group.end()):
            return False
        if last.isalpha():
            return len(text) >= 2
        if len(text) == 1:
            return len(so_far) >= 3 or (len(so_far) >= 2 and len(last) <= 3)
        # groups are short; a long one is a number of its own
        return len(last) <= 6 and len(text) <= 8 and not (len(last) >= 5 and len(text) <= 2)
    if text.isalpha():
        return (
            len(text) <= 3
            and _is_prefix(scene, group.start(), group.end())
            and re.match(r"[ -]?\d", view[group.end() : group.end() + 2]) is not None
            and len(so_far) <= 6
        )
    is_upper = _is_upper(scene, group.start(), group.end())
    return is_upper and len(last) <= 4 and len(text) <= 8 and not re.search(r"[a-z]{4}", text)


def view_groups(text: str) -> list[str]:
    """The groups that a number is written in."""
    return re.findall(r"[a-z0-9]+", text)


def _is_prefix(scene: Scene, start: int, end: int) -> bool:
    """True where letters before digits are part of the number: "KD 88213", "V-2023"."""
    letters = scene.view[start:end]
    following = scene.view[end : end + 2]
    if len(letters) > 8 or letters in _OTHER_NUMBERS:
        return False
    if following[:1] in "-/_." and following[1:].isdigit():
        return letters not in _SMALL_WORDS or _is_upper(scene, start, end)
    if letters in _SMALL_WORDS and following[:1] == " " and not (len(letters) > 1 and _is_upper(scene, start, end)):
        return False
    if following[:1] in "-/":  # KD-AB-123
        return len(letters) <= 4 and _is_upper(scene, start, end)
    if following[:1] == " " and following[1:].isalnum():
        return len(letters) <= 4 and (_is_upper(scene, start, end) or letters in _KNOWN_PREFIXES)
    return False


def _is_upper(scene: Scene, start: int, end: int) -> bool:
    """True where the letters of a range are capitals in the text."""
    span = scene.span(start, end)
    return scene.text[span.start : span.end].isupper()
