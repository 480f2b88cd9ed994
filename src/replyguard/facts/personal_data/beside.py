"""What the words beside a number say that it is."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from replyguard.facts.personal_data.datum import Datum, Scene, Strength

BEGIN = r"(?<![a-z0-9_])(?<![0-9][.,/:\-])"
"""Before a number: no letter or digit, and not the rest of a longer number."""
END = r"(?![a-z0-9_]|[.,/:\-][0-9])"
"""Behind a number: likewise."""
HYPHEN = r"[ .\-\u2010/]{0,2}"
"""Between the parts of a label: `Steuer-ID`, `Steuer ID`, `SteuerID`, `Steuer.-ID`."""
NUMBER = rf"{HYPHEN}(?:nummern?|nrn?|numbers?|no|num|id|#)(?![a-z])"
"""The word for the number itself, behind the word for what bears it."""

_REACH = 80
_WIDEST_GAP = 48
# words after which another sort of number follows; the nearest word decides
_OTHERS = (
    r"\b(?:bestell\w*|auftrag\w*|orders?|order(?:nummer|nr)|sendung\w*|paket\w*|parcel|track\w*|shipment"
    r"|artikel\w*|article|item|ean|gtin"
    r"|isbn|issn|sku|upc|pzn|asin|modell\w*|model|teile\w*|part|serien\w*|serial|imei|ticket\w*|vorgang\w*"
    r"|fall\w*|case"
    r"|vertrag\w*|contract|kunden\w*|customer|rechnung\w*|invoice|zaehler\w*|meter|referenz\w*|reference|ref"
    r"|mandat\w*"
    r"|glaeubiger\w*|tel|telefon\w*|phone|telephone|fax|hotline|handy\w*|mobil\w*|mobile|rufnummer|call|rufen"
    r"|anruf\w*"
    r"|erreich\w*|gutschein\w*|voucher|coupon|geschenk\w*|gift|plz|postleitzahl|zip|version|build|firmware|chargen\w*"
    r"|batch|lot|flug\w*|flight|zug|train|buchung\w*|booking|mitglied\w*|member\w*|aktenzeichen|az|lieferschein\w*"
    r"|retoure\w*|return|produkt\w*|product|ersatzteil\w*|typ|dhl|hermes|dpd|gls|ups|usps|fedex|barcode|beispiel\w*"
    r"|example|format|seite|page|absatz|kapitel|section)\b"
)
OTHERS = re.compile(_OTHERS)
_SENTENCE_END = re.compile(r"[!?;@]|://|(?<!nr)(?<!\bno)(?<!\bnum)(?<!\bid)(?<!ident)(?<!kto)(?<!vers)(?<!ausw)\. ")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[a-z']+")
_VALUE = re.compile(r"[a-z0-9./\-]*\d[a-z0-9./\-]*")
_CONNECTING = frozenset(
    "nr nrn no num nummer number id ist is lautet lautete war was mit der die das dem den with the a an ihr ihre ihrer "
    "ihres ihrem ihren dein deine deiner deinem deinen your his her their sein seine seiner von of unter als as hat "
    "has traegt haben wir we have on file hinterlegt notiert angegeben given gave us you sie uns ends".split()
)
_NUMBER_WORDS = frozenset("nr nrn no num nummer number id".split())
_WITH = frozenset("mit with".split())
_NAMING = (
    _NUMBER_WORDS
    | _WITH
    | frozenset("ist is lautet lautete war was der die das dem the unter of von ihr ihre your".split())
)
_LISTING = frozenset("und and oder or sowie bzw".split())
_AFTER = re.compile(
    r" ?[\"'“”*)\]]{0,3} ?[(=\-–]{0,2} ?(?:(?:ist|war|is|was|lautet|sind|are|als|as|the|die|der|das|ihre?r?|deine?r?"
    r"|meine?"
    r"|your|my|his|her|seine?|a|an|eine?) ){0,3}"
)
# behind a label that follows a number: another number, which is the one meant
_NEXT_NUMBER = re.compile(
    r"[\w\-]{0,20}[ .:#=(]{0,4}(?:(?:ist|is|lautet|nr\.?|no\.?|number|nummer)[ :]{0,2})?[a-z]{0,5}\d"
)
# a label some words behind its number
_BEHIND = 64
_NEAR = 40
_MOST_WORDS, _MOST_BEHIND = 5, 3
_COPULAS = frozenset(
    "is was are were being ist war sind waren waer waere sei lautet lautete heisst that's it's thats its".split()
)
_BY_WHICH = re.compile(r"\b(?:laut|gemaess|according to(?: the| your| our)?) [a-z]+")
_ADVERBS = frozenset("aber also auch doch noch nur wohl ja uebrigens now just still only indeed actually".split())
_DETERMINERS = frozenset(
    "the your ur his her their my der die das ihr ihre ihrer dein deine deiner euer eure sein seine mein meine".split()
)
_BREAKING = frozenset(
    "and but or if when because while since where und oder sondern wenn weil falls dass denn not no nicht kein "
    "keine".split()
)
_PREPOSITIONS = frozenset("for of in on at to from with by auf von an bei mit zu zur zum fuer nach aus ueber".split())
_APPOSED = re.compile(
    r"(?: [a-z]{1,12})?, (?:the|your|ur|his|her|die|das|ihre?r?|deine?r?|seine?r?) (?:[a-z\-]{2,14} )?"
)
_PUT_FOR = re.compile(
    r" (?:for|as|in|into|under|als|bei|unter|ins?|im) (?:(?:the|your|ur|die|der|den|das|feld|field) ){0,2}"
)
_PUTTING = re.compile(
    r"\b(?:put|enter(?:ed)?|typed?|keyed|gave|given|wrote|written|filled|used|have|had|got|eingegeben|eingetragen|"
    r"angegeben|geschrieben|steht|stand|getippt|haben)\b"
)
UNIT = re.compile(
    r" ?(?:€|\$|£|%|°|(?:eur|euro|euros|usd|chf|gbp|cent|pounds?|dollars?|prozent|percent|uhr|tagen?|days?|stunden?"
    r"|hours?|minuten"
    r"|minutes?|monaten?|months?|jahren?|years?|km|kg|mb|gb|mbit|punkten?|points?|mal|stueck|personen|people)\b)"
)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}|(?:19|20)\d{2}[-/](?:19|20)?\d{2}")
# what of the company's is no account: "laut unseren Unterlagen", "our bank says"
_OUR_OFFICE = (
    r"(?! (?:[a-z]{0,12}systeme?n?|records?|files?|unterlagen|daten\w*|database|akten?|kartei|notes?|notizen|books?|"
    r"buchhaltung|accounts team|crm|kolleg\w*|colleagues?|team\w*|side|end|seite|form|formular|screens?|chat|e-?mail|"
    r"letter|brief|schreiben|app|shop|website|support|zahlungs[a-z]+|payments? (?:team|provider|system)|last"
    r"|letzte\w*|"
    r"(?:haus)?bank(?= (?:sa[iy]|sag|meld|ha[st]|tell|told|reject|lehn|need|brauch|can|could|kann|konnte|flag"
    r"|think|schr|wrote|want|"
    r"return|sent|zeig|show|kenn|akzept|accept|bitte|verlang|ask|does|did)))\b)"
)
_OURS = re.compile(r"unser|our|spenden|donation")
_WHOSE = re.compile(
    rf"\b(?:unser(?:e[rnms]?)?\b{_OUR_OFFICE}|our\b{_OUR_OFFICE}|spendenkonto|donation account"
    rf"|ihr(?:e[rnms]?)?|dein(?:e[rnms]?)?|euer|eure[rnms]?"
    r"|your|sein(?:e[rnms]?)?"
    r"|his|her|their|kunde[n]?|kundin|customer(?:'s)?|herrn?|frau|mr|mrs|ms)\b"
)


@dataclass(frozen=True, slots=True)
class Label:
    """Words that say what a number is, as patterns of the folded view.

    `number` names the number itself ("Passnummer"): it may stand a few words away. `thing` names what bears it
    ("Reisepass"): only connecting words may stand between.
    """

    number: re.Pattern[str]
    thing: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """A format of numbers, and what must hold for one of its shape to count.

    `check` takes letters and digits alone, in upper case. A number `stands_alone` where its check is enough without a
    label; one whose check fails counts beside its label all the same, unless it `must_hold`. `is_sure` says whether a
    check that holds makes it validated.
    """

    kind: str
    shape: re.Pattern[str]
    label: Label | None = None
    check: Callable[[str], bool] | None = None
    checked: str = "check digit"
    stands_alone: bool = False
    must_hold: bool = False
    is_sure: bool = True


def label(number: str, thing: str | None = None) -> Label:
    """A label from two patterns; a word boundary is meant on the left of each."""
    return Label(re.compile(rf"\b(?:{number})"), re.compile(rf"\b(?:{thing})(?![a-z])") if thing else None)


def find_formats(scene: Scene, formats: Iterable[Format]) -> Iterator[Datum]:
    """Every number of the formats that its label, or its check alone, shows to be one."""
    for one in formats:
        for found in one.shape.finditer(scene.view):
            datum = judged(scene, one, found.start(), found.end())
            if datum is not None:
                yield datum


def judged(scene: Scene, one: Format, start: int, end: int) -> Datum | None:
    """The datum that a range of the folded view is in this format; None where it is none."""
    view = scene.view
    value = bare(view[start:end])
    holds = one.check is not None and one.check(value)
    if one.must_hold and not holds:
        return None
    beside = label_of(view, start, end, one.label) if one.label is not None else None
    if beside is None and not (holds and one.stands_alone and not is_labelled_otherwise(view, start, end)):
        return None
    if not holds and (is_filler(value) or UNIT.match(view, end) or _DATE.fullmatch(view, start, end)):
        return None
    if scene.contacts.has(value):
        return None
    evidence = ", ".join([one.checked] * holds + [f"beside: {beside}"] * (beside is not None))
    return Datum(one.kind, scene.span(start, end), strength(holds and one.is_sure, beside), evidence)


def strength(is_validated: bool, beside: str | None) -> Strength:
    """How well a number is founded whose check holds or not, with a label or without."""
    if is_validated:
        return Strength.VALIDATED
    return Strength.SHAPE if beside is None else Strength.CONTEXT


def bare(written: str) -> str:
    """The letters and digits of a number, in upper case."""
    return re.sub(r"[^a-z0-9]", "", written.lower()).upper()


def is_filler(value: str) -> bool:
    """True for what stands in a number's place: one digit over and over."""
    return len(set(_DIGIT.findall(value))) < 2


def label_of(view: str, start: int, end: int, one: Label) -> str | None:
    """The words beside a range that are this label; None where there are none, or others stand nearer."""
    before = max(0, start - _REACH)
    found = last(one.number, view, before, start)
    if found is not None and _is_near(view, found.end(), start):
        return found.group().strip(" .:#")
    if one.thing is not None:
        found = last(one.thing, view, before, start)
        if found is not None and _is_next(view, found.end(), start):
            return found.group()
    after = _AFTER.match(view, end)
    if after is not None and after.end() > end:
        following = one.number.match(view, after.end())
        if following is not None and _NEXT_NUMBER.match(view, following.end()) is None:
            return following.group().strip(" .:#")
    return _said_behind(view, start, end, one)


def _said_behind(view: str, start: int, end: int, one: Label) -> str | None:
    """The label that some words lead to from a number: "… is the old account number", "… lautet Ihre Passnummer"."""
    for pattern in (one.number, one.thing):
        following = pattern.search(view, end, end + _BEHIND) if pattern is not None else None
        if following is None or _NEXT_NUMBER.match(view, following.end()) is not None:
            continue
        gap = view[end : following.start()]
        if _DIGIT.search(gap) or _SENTENCE_END.search(gap) or OTHERS.search(gap):
            continue
        is_put = _PUT_FOR.fullmatch(gap) is not None and _PUTTING.search(view, max(0, start - _NEAR), start) is not None
        if not (is_put or _leads_back(gap) or (pattern is one.number and _APPOSED.fullmatch(gap))):
            continue
        if not is_labelled_otherwise(view, start, end):
            return following.group().strip(" .:#")
    return None


def _leads_back(gap: str) -> bool:
    """True where a verb says that what follows is what stood before: "bei der Volksbank, das wäre die"."""
    words = _WORD.findall(_BY_WHICH.sub(" ", gap))
    copulas = [place for place, word in enumerate(words) if word in _COPULAS]
    if not copulas:
        return False
    before, behind = words[: copulas[-1]], [word for word in words[copulas[-1] + 1 :] if word not in _ADVERBS]
    if len(before) > _MOST_WORDS or not _BREAKING.isdisjoint(before) or not 0 < len(behind) <= _MOST_BEHIND:
        return False
    return behind[0] in _DETERMINERS and (_BREAKING | _PREPOSITIONS).isdisjoint(behind)


def is_labelled_otherwise(view: str, start: int, end: int) -> bool:
    """True where the words at a number say that it is an order, an article, a parcel, a telephone and the like."""
    before = last(OTHERS, view, max(0, start - _REACH), start)
    if before is not None and _is_next(view, before.end(), start):
        gap = set(_WORD.findall(view, before.end(), start))
        # "order with the number 1" names the number, "order paid with 1" what it was paid with
        if gap <= _NAMING and (gap.isdisjoint(_WITH) or not gap.isdisjoint(_NUMBER_WORDS)):
            return True
    after = _AFTER.match(view, end)
    return after is not None and after.end() > end + 1 and OTHERS.match(view, after.end()) is not None


def is_own_account(scene: Scene, start: int, value: str) -> bool:
    """True for bank data that the author calls the company's own, unless the customer posted them."""
    whose = last(_WHOSE, scene.view, max(0, start - _REACH), start)
    return whose is not None and _OURS.match(whose.group()) is not None and not scene.posted_by_customer(value)


def last(pattern: re.Pattern[str], view: str, start: int, end: int) -> re.Match[str] | None:
    """The last place in a range of the view where a pattern matches."""
    found = deque(pattern.finditer(view, start, end), maxlen=1)
    return found[0] if found else None


def _is_near(view: str, start: int, end: int) -> bool:
    """True where what stands between a label and a number neither ends the sentence nor names another number."""
    if end - start > _WIDEST_GAP or _SENTENCE_END.search(view, start, end):
        return False
    if _DIGIT.search(view, start, end):
        # one of several numbers: "12 und 34"
        return all(word in _LISTING for word in _WORD.findall(_VALUE.sub(" ", view[start:end])))
    return OTHERS.search(view, start, end) is None


def _is_next(view: str, start: int, end: int) -> bool:
    """True where nothing but connecting words and signs stands between."""
    gap = view[start:end]
    if len(gap) > _WIDEST_GAP or "," in gap or _DIGIT.search(gap) or _SENTENCE_END.search(view, start, end):
        return False
    return all(word in _CONNECTING for word in _WORD.findall(gap))
