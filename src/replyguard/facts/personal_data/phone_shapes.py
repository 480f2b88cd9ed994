"""Where a folded text holds what may be a telephone number, and what it is by the words beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

_SIGN = r"[ \-‐–—−/.()·]"
# begins with a digit, so that the search can skip to it
_RUN = re.compile(rf"[0-9](?:{_SIGN}{{0,4}}[0-9]){{5,}}")
# the letter O is typed for a nought now and then: in groups that hold nothing but digits beside it
_TYPED_O = re.compile(r"[0-9]o|o[0-9]")
_WITH_O = re.compile(r"(?<![^\W_])(?=o{0,9}[0-9])[0-9o]{3,}(?![^\W_])")
_PREFIX = re.compile(r"(?:\(?\+ ?\(?|\(|(?<![^\s(:„\"])o)\Z")
_AREA_CODE_APART = re.compile(
    r"\b(?:vorwahl|ortsvorwahl|area code|dialling code|std code)(?: (?:ist|is|lautet|von|of|mit|with))?[ :=(]{1,3}"
    r"(?P<number>0[1-9][0-9]{1,4}\)?[,;:/–-]? ?(?:(?:dann|danach|und|and|then|followed by|rufnummer|telefonnummer|"
    r"nummer|number|durchwahl|anschluss|die|der|the|mit|by)[ :,]{1,2}){1,4}[0-9](?:[ /-]?[0-9]){3,9})(?![0-9\w])"
)
_GROUP = re.compile(r"[0-9]+")
_FEWEST, _MOST = 6, 15
# more without a word or a comma between is a table of figures
_LONGEST_RUN = 400
_FEWEST_IN_A_LIST, _FEWEST_INTERNATIONAL = 7, 10
_EXTENSION = re.compile(
    r" ?(?:,|-|–|/)? ?\(?(?:ext(?:ension|n)?\.?|x|durchwahl|dw\.?|nebenstelle|apparat|"
    r"app\.) ?:? ?[0-9]{1,6}\)?(?![0-9a-z])"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Digits that may be a number: the range in the view, and the groups that they are written in."""

    start: int
    end: int
    written: str
    groups: tuple[str, ...]

    @property
    def digits(self) -> str:
        """The digits alone, without an extension."""
        return "".join(self.groups)

    @property
    def is_international(self) -> bool:
        """True where it begins with + or 00 and a country code."""
        prefix = "" if "+" in self.written[:3] else "00"
        return self.digits.startswith(prefix) and self.digits[len(prefix) :][:1] not in ("", "0")


def candidates(view: str) -> Iterator[Candidate]:
    """The runs of digits that are long enough, in order; a list of numbers is divided."""
    view = _with_noughts(view)
    yield from _with_area_code_apart(view)
    for run in _RUN.finditer(view):
        if run.end() - run.start() > _LONGEST_RUN:
            continue
        prefix = _PREFIX.search(view, max(0, run.start() - 4), run.start())
        begin = prefix.start() if prefix is not None else run.start()
        if not _is_inside_a_word(view, begin, run.end()):
            for start, end in _divided(view, begin, run.end()):
                candidate = _candidate(view, start, end)
                if candidate is not None:
                    yield candidate


def _with_noughts(view: str) -> str:
    """The view, as long as before, with noughts for letters: "o16o 9714o832"."""
    if _TYPED_O.search(view) is None:
        return view
    return _WITH_O.sub(lambda group: group.group().replace("o", "0"), view)


def _with_area_code_apart(view: str) -> Iterator[Candidate]:
    """The numbers with words between area code and line: "Vorwahl 030, dann 123456"."""
    if "vorwahl" not in view and " code " not in view:
        return
    for found in _AREA_CODE_APART.finditer(view):
        groups = tuple(_GROUP.findall(found["number"]))
        if _FEWEST_IN_A_LIST <= sum(map(len, groups)) <= _MOST:
            yield Candidate(*found.span("number"), " ".join(groups), groups)


def _candidate(view: str, start: int, end: int) -> Candidate | None:
    written = view[start:end]
    if written[0] == "o":
        written = f"0{written[1:]}"
    groups = tuple(_GROUP.findall(written))
    if not _FEWEST <= sum(map(len, groups)) <= _MOST + 2:
        return None
    while written.count("(") > written.count(")") and written[:1] == "(":
        start, written = start + 1, written[1:]
    extension = _EXTENSION.match(view, end)
    return Candidate(start, extension.end() if extension else end, written, groups)


def _is_inside_a_word(view: str, start: int, end: int) -> bool:
    """True within a link, a hashtag, a code of letters and digits, a longer number."""
    before = view[max(0, start - 2) : start]
    is_glued = before[-1:].isalnum() or before[-1:] in tuple(_NO_BEGINNING)
    is_glued = is_glued or (before[-1:] in ("-", "/", "–", ".", ",") and before[:1].isalnum())
    if is_glued and not _GLUED.search(view[max(0, start - 12) : start]):
        return True
    # a group that begins with letters: DE89 3704 …, 1Z 999
    if before[-1:] in (" ", "-") and _CODE.search(view[max(0, start - 8) : start]):
        return True
    if view[end : end + 1].isalpha() and not _EXTENSION.match(view, end):
        return True
    word = view[max(0, start - 300) : start].rpartition(" ")[2]
    return _LINK.search(word) is not None or view[end : end + 2] == "@" or view[end : end + 1] in ("@", "_", "=")


_NO_BEGINNING = "_@#=&%$€£¥~§'^*\\"
_GLUED = re.compile(r"(?<![a-z])(?:tel|telefon|phone|fon|mobil|mobile|handy|fax|t|m|f|call|nr|whatsapp)[.:]?[-/]?\Z")
_CODE = re.compile(r"(?<![a-z0-9])(?:[a-z]{1,4}[0-9]{1,4}|[0-9][a-z]{1,3})[ -]\Z")
_LINK = re.compile(r"://|\Awww\.|[a-z0-9]\.[a-z]{2,}/")


def _divided(view: str, start: int, end: int) -> list[tuple[int, int]]:
    """The run as one number, or as several where a further one begins: 030 123456 / 0171 2345678."""
    spans = [(start + group.start(), start + group.end()) for group in _GROUP.finditer(view[start:end])]
    digits = [0, *accumulate(group_end - begin for begin, group_end in spans)]
    cuts = [0]
    for i in range(1, len(spans)):
        begin, group_end = spans[i]
        is_beginning = view[begin] == "0" and group_end - begin >= 3 and view[begin - 1] in " /(–-"
        is_beginning = is_beginning and (view[begin - 1] != "-" or view[begin - 2] == " ")
        if not is_beginning:
            continue
        behind = digits[-1] - digits[i]
        ahead = digits[i] - digits[cuts[-1]]
        first = view[spans[cuts[-1]][0]]
        # too short before: it is the area code of this one, unless it cannot begin a number
        is_international = "+" in view[max(start, spans[cuts[-1]][0] - 3) : spans[cuts[-1]][0]]
        fewest = _FEWEST_INTERNATIONAL if is_international else _FEWEST_IN_A_LIST
        joins = ahead < fewest and (first == "0" or is_international)
        if behind >= _FEWEST_IN_A_LIST and not joins:
            cuts.append(i)
    pieces = []
    for cut, following in zip(cuts, [*cuts[1:], len(spans)], strict=True):
        begin = start if cut == 0 else spans[cut][0] - (view[spans[cut][0] - 1] == "(")
        pieces.append((begin, spans[following - 1][1]))
    return pieces


_DATE = re.compile(
    r"(?<![0-9])(?:[0-3]?[0-9]\. ?[01]?[0-9]\. ?(?:(?:19|20)[0-9]{2}|[0-9]{2})?(?! ?\.?[0-9])"
    r"|[0-3]?[0-9]([/-])[0-3]?[0-9]\1(?:19|20)[0-9]{2}(?![0-9])|[0-3]?[0-9]\.[01]?[0-9]\. ?[-–/]"
    r"|(?:19|20)[0-9]{2}([-/.])[01][0-9]\2[0-3][0-9](?![0-9])|(?:0?[1-9]|1[0-2])[/.](?:19|20)[0-9]{2}(?![0-9])"
    r"|(?:19|20)[0-9]{2} ?[-–/] ?(?:19|20)[0-9]{2}\Z|[0-9]{1,2}\.[0-9]{2} ?[-–] ?[0-9]{1,2}\.[0-9]{2}(?![0-9]))"
)
_THOUSANDS = re.compile(r"\+? ?[1-9][0-9]{0,2}(?:\.[0-9]{3})+\Z")
_NETWORK = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}\Z")
_CARD = re.compile(r"[3-6][0-9]{3}([ -]?)[0-9]{4}\1[0-9]{4}\1[0-9]{1,4}\Z")
_BOOK = re.compile(r"97[89][ -]?[0-9]")
_UNIT_BEHIND = re.compile(
    r" ?(?:€|euro?\b|\$|£|usd|gbp|chf|%|punkte|points|stueck|stk|mb\b|gb\b|km\b|kwh|kg\b|mm\b|cm\b|uhr\b|"
    r",[0-9]{1,2}(?![0-9])|:[0-9]{2})"
)
_TIME_BEFORE = re.compile(r"[0-9]:\Z|[0-9],\Z|(?:€|\$|£|eur|chf|usd) ?\Z")


def is_other_thing(view: str, candidate: Candidate) -> bool:
    """True for dates, prices, network addresses, cards, books: digits that are no telephone number."""
    written = candidate.written
    if _UNIT_BEHIND.match(view, candidate.end) or _TIME_BEFORE.search(
        view[max(0, candidate.start - 5) : candidate.start]
    ):
        return True
    if _DATE.search(written) or _THOUSANDS.match(written) or _CARD.match(written):
        return True
    if _NETWORK.match(written) and not (written.startswith("0") or len(candidate.digits) < _FEWEST_IN_A_LIST):
        return all(int(group) <= 255 for group in candidate.groups)
    return _BOOK.match(written) is not None and len(candidate.digits) == 13


_NUMBERED = (
    r"(?:bestell\w*|auftrag\w*|kunden-?(?:nummer|nr|id|karte|kennung)\w*|vertrag\w*|rechnung\w*|sendung\w*|"
    r"paket\w*|track\w*|ticket\w*|referenz\w*|vorgang\w*|buchung\w*|art|artikel\w*|serien\w*|mitglied\w*|"
    r"versicherung\w*|"
    r"police\w*|zaehler\w*|konto\w*|karten?\w*|steuer\w*|iban|bic|blz|bankleitzahl|plz|isbn|ean|gtin|imei|ust\w*|vat|"
    r"order|orders|reference|ref|case|invoice|booking|account|acct|policy|claim|customer (?:id|no|number|ref)|parcel|"
    r"package|shipment|consignment|sku|item|part|serial|model\w*|modell\w*|version|build|error|fehler\w*|code|pin|tan|"
    r"puk|flight|flug\w*|zug\w*|fall\w*|fallnummer|aktenzeichen|az|geraete\w*|produkt\w*|product|teile?\w*|charge\w*|"
    r"lot|batch|patent\w*|patient(?:ennummer|en-id|en-nr| id| number| no)|nhs|utr|nino|ssn|sort code|routing|meter|"
    r"mpan|mprn|membership|member|loyalty|licen[cs]e|registration|handelsregister|hrb|hra|posting|thread|issue|bug|"
    r"incident|request|transaction\w*|transaktion\w*|id|confirmation|bestaetigung\w*|coupon|gutschein\w*|voucher|"
    r"einsende\w*|retouren?\w*|rma|return|beleg\w*|reservierung\w*|reservation|payback\w*|bonus\w*|bahncard\w*)"
)
_NUMBERED_BEFORE = re.compile(
    rf"\b{_NUMBERED}(?:[ .-]{0, 2}(?:id|code|nummern?|nr|no|numbers?|num|ref|reference|key))*\b"
    r"(?:[\s.:#(„“\"'\-–=]|\b(?:ist|lautet|is|was|war|mit|der|with|nr|no|nummer|number|of|von|ihre|your|die|"
    r"the)\b){0,10}\Z"
)
_PHONE_WORD = (
    r"(?:tel|telefon\w*|telefonisch|telephone|phone|phones|smartphone|fon|mobil\w*|mobile|cell(?:phone)?|handy\w*|"
    r"festnetz\w*|rufnummer\w*|rueckruf\w*|rueckrufnummer|anruf\w*|angerufen|anrufen|call|calls|called|calling|"
    r"callback|call-back|ring|rang|ringing|dial|dialled|text|texted|sms|whatsapp|fax|telefax|durchwahl|signal|"
    r"telegram|kontaktnummer|contact number|daytime number|landline|hotline|hotlines|helpline|rufen|ruf|ruft|rufe|"
    r"[☎📞📱✆☏])"
)
_PHONE_BEFORE = re.compile(
    rf"(?:(?<![a-z]){_PHONE_WORD}(?![a-z])[^!?]{{0,45}}|\w{{3,}}(?:telefon|handy|hotline)(?:nummer)?\b[^!?]{{0,45}}"
    r"|\b(?:reach\w*|erreich\w*|melden|contact\w*|kontakt\w*|answering|messages? to|message|ring\w*) [^!?]{0,30}"
    r"|(?:code|tan|link|sms|messages?) (?:to|an) |\b(?:office|desk|home|work) ?: ?)\Z"
)
_PHONE_NEAR = re.compile(
    r"(?:(?:telefon|handy|mobil(?:funk|telefon)?|ruf|rueckruf|festnetz|phone|mobile|cell|telephone|contact|callback|"
    r"landline|fax|whatsapp|vorwahl|area code|dialling code|std code)"
    r"[ -]?(?:nummern?|numbers?|nr\.?)?|\btel\.?|\bmobil\b|\bfon|\bphone|[☎📞📱✆☏]\ufe0f?)"
    r"(?:[\s.:(„“\"'\-–=]|\b(?:ist|lautet|is|was|war|no|nr|unter|der|on|at|auf|to|die|the|registered|neue|"
    r"aktuelle)\b){0,10}\Z"
)
_PHONE_BEHIND = re.compile(
    r"[ )\"'“”,;-]{0,3}(?:(?:(?:is|as|ist|als) )?(?:(?:the|your|die|ihre|deine) )?(?:phone|telephone|mobile|telefon\w*|"
    r"handy\w*|mobil\w*|callback|rueckruf\w*)\b|-?office\b|-?fax\b|-?mobile\b|-?cell\b|\(?(?:mobil|handy|privat|"
    r"festnetz|mobile|home|work|"
    r"office|fax)\)?\b|an(?=[.!?,)]|\Z)|angerufen|anrufen|anzurufen|zurueckrufen|(?:nicht |telefonisch )*(?:erreich|"
    r"zu erreichen))"
)
_OWNED_NUMBER = re.compile(
    r"\b(?:my|your|his|her|meine|ihre|deine) (?:number|nummer)(?: (?:is|ist|lautet))?[\s:(]{1,3}\Z"
)


def is_numbered_thing(view: str, candidate: Candidate) -> bool:
    """True where the words before say that it is the number of something else: an order, an article, a flight."""
    before = view[max(0, candidate.start - 60) : candidate.start]
    return _NUMBERED_BEFORE.search(before) is not None


def is_called_phone(view: str, candidate: Candidate) -> bool:
    """True where the words beside it speak of telephoning."""
    before = view[max(0, candidate.start - 60) : candidate.start]
    return (
        _PHONE_BEFORE.search(before) is not None
        or _OWNED_NUMBER.search(before) is not None
        or _PHONE_BEHIND.match(view, candidate.end) is not None
    )


def is_labelled_phone(view: str, candidate: Candidate) -> bool:
    """True where the word right before it names it a telephone number."""
    return _PHONE_NEAR.search(view[max(0, candidate.start - 60) : candidate.start]) is not None
