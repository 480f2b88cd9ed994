"""Numbers that companies give to people: customer, contract, order, invoice, case, booking, parcel, meter.

No law or registry gives these a format: each company makes its own. So they are found by the words beside them
(`reference_words`), in whatever shape they have (`reference_value`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from replyguard.facts.personal_data import reference_words as vocabulary
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.named_after import end_of_value_before
from replyguard.facts.personal_data.reference_later import is_described, value_later
from replyguard.facts.personal_data.reference_value import Value, date_end, is_plausible, read_value
from replyguard.facts.personal_data.reference_vetoes import is_public

_WORD = re.compile(r"[a-z]{2,60}")
# three digits, or digits among letters; one or two alone are a quantity
_LIKE_NUMBER = re.compile(r"(?<![@\d])\d(?:\d?(?:[-/. –]{1,3}\d|[a-z])|\d\d)|[a-z][-/. ]?\d")
_REACH = 80
_NUMBER = "|".join(sorted(vocabulary.NUMBER_WORDS, key=len, reverse=True))
# behind a stem: "-Nr.", " number", " #", "snummer" apart, "(n)ummer" … also twice: "reference number"
_NUMBER_WORD = re.compile(
    rf"(?:[.,]?[ ]?[-/(]?[ ]?(?:karten|card[ ]|serial[ ]|reference[ ])?(?:{_NUMBER})(?:'s)?(?![a-z])[.]?){{1,2}}"
    r"|[.,]?[ ]?#(?=[ ]?:?[ ]?[a-z0-9])"
)
# "mit der Nummer", "hat die Nummer", "under the number", "with reference"
_BRIDGE = re.compile(
    r"[ ,]{0,2}(?:(?:mit|unter|hat|traegt|hatte|erhielt|with|under|has|had|having|wurde|ist|wird|is|was)[ ]){1,2}"
    r"(?:(?:der|die|dem|den|folgender|folgende|folgendem|the|a|an|ihre|your)[ ])?"
    rf"(?:(?!end)[a-z]{{0,30}}(?:nummer|nr)|{_NUMBER})(?![a-z])[.]?"
)
_FILLERS = (
    "ist lautet lauten war waere dann heisst bleibt die das ihre ihrer ihr deine deiner dein eure euer unsere unser"
    " meine also ja"
    " nochmal nochmals nicht nun jetzt neue aktuelle sind waren haben_wir_notiert beim_kundenservice bei_uns dazu"
    " hierzu"
    " gleich unveraendert also naemlich und_zwar dafuer hierfuer hier folgende wie_folgt in_unserem_system im_system"
    " davon haben hat wir notiert vermerkt gefunden"
    " is was are were reads being the your our my as_follows now it's it still not new with_us on_file here again"
    " unchanged namely has_been have_found of we_have we_found i_have i_found"
)
_FILLER = "|".join(one.replace("_", "[ ]") for one in sorted(_FILLERS.split(), key=len, reverse=True))
_QUOTES = "„“”\"'«»‚‘("
_NAMED_LINK = re.compile(
    rf"(?:[ ]?(?:\((?!tan|pin|puk)[a-z ]{{1,30}}\)|[:=#–\-{_QUOTES}]|\*\*(?!\*)|__|->|=>"
    r"|(?:of|for|fuer|der|des)[ ](?:your|the|this|ihre[rsn]?|deine[rsn]?|die|den|das)(?:[ ][a-z]{3,14}){1,2}"
    r"(?=[ ]?:|[ ](?:is|ist|lautet|was|war)[ ])"
    r"|(?:lt\.|lt|laut|gemaess|per|according to)[ ](?:(?:der|dem|unserem|our|the)[ ])?[a-z]{3,12}(?=[ :])"
    r"|(?<=gleich), (?=also)|(?<=unveraendert), (?=also)|(?<=unchanged), (?=so )|, (?=naemlich|und zwar|namely)"
    rf"|(?:{_FILLER})(?![a-z0-9]))){{0,8}}[ ]?"
)
_BARE_LINK = re.compile(
    r"(?:[ ](?:mit|with)(?:[ ](?:der|dem|the))?(?=[ ]))?"
    r"(?:[ ](?:fuer sie|fuer dich|for you|eroeffnet|angelegt|erstellt|opened|created|aufgenommen|raised)(?=[ ]?:)){0,2}"
    rf"(?:[ ](?:ist|lautet|is)(?=[ ]))?[ ]?(?:[:#{_QUOTES}]|\*\*(?!\*)|[-–][ ]|[ ])?[ ]?[#{_QUOTES}]?"
)
# "Referenznummer für Rückfragen lautet …"
_FAR = re.compile(
    r"(?:[ ](?:fuer|for|zu|zum|zur|bei|aus|von|to|in|im|on|of)(?:[ ][a-z.\-]{1,20}){1,4}?)"
    r"(?=[ ]?:|[ ](?:ist|lautet|is|was|war)[ ])"
)
_SPOKEN_DATE = re.compile(
    r"\d{1,2}(?:\.|st|nd|rd|th)?[ ](?:of[ ])?(?:jan|feb|maer|mar|apr|mai|may|jun|jul|aug|sep|o[ck]t|nov"
    r"|de[cz])[a-z]{0,6}"
    r"(?:[ ](?:19|20)\d\d)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|gestern|heute|(?:mon|tues"
    r"|wednes|thurs"
    r"|fri|satur|sun)day|yesterday|today"
)
_DATED = re.compile(r"[ ,]{1,2}(?:vom|von|of|from|dated|placed on|am|on)[ ](?:the[ ])?")
_CAMPAIGN = re.compile(r"[a-z]{5,}\d{1,4}\Z")
_EQUALS = re.compile(r"=|\b(?:ist|lautet|is|was|war)\b")
_TAIL = re.compile(r"(?<![a-z0-9.,/-])#?([a-z0-9]{1,30}(?:[-/. ][a-z0-9]{1,20}){0,5})[\"“”»']?[ ]?\Z")
_NEXT = re.compile(
    r"[ ]?(?:[,;/&]|,?[ ]?(?:und|and|or|oder|sowie|as well as|bzw\.?|sondern|but))[ ]{1,2}"
    r"(?:(?:noch einmal|nochmals?|noch|auch|zusaetzlich|dann|once more|once again|again|also|then|die|the)[ ]){0,2}"
    r"#?(?=[a-z]{0,4}[-/]?\d)"
)
_WITH = re.compile(r"[ ](?:mit|with)[ ]")
_WHOSE = r"(?:ihre?[mnrs]?|deine?[mnrs]?|eure[mnrs]?|euer|unsere?[mnrs]?|diese[mnrs]?|zu[rm]?|your|the|our|this)[ ]"
_POSSESSIVE = re.compile(rf"{_WHOSE}\Z")
_POSSESSED = re.compile(rf"(?<![a-z]){_WHOSE}(?:[a-z][a-z'&-]{{1,20}}[ ]){{0,2}}\Z")
_MAY_BE_LOCATOR = ("booking-number", "ticket-number", "order-number")
# a sum of money, or a telephone number, stands beside these words as easily
_LEAST_BESIDE = {
    **dict.fromkeys("loan kredit darlehen mortgage lease mahnung quittung label".split(), 7),
    **dict.fromkeys("dhl hermes dpd gls ups usps fedex evri".split(), 12),
}
_SUM = re.compile(r"\d{1,3}(?:[.]\d{3}){2,3}\Z")
_CARD_BEFORE = re.compile(r"\b(?:loyalty|rewards?|bonus|club|members?|membership|points|library|store|discount)[ ]\Z")
_POINTS = re.compile(r"\b(?:points?|(?:treue|bonus)?punkten?|rewards|meilen|miles|loyalty)\b")
_MOST_FOR_WEAK = {"tracking-number": 8, "customer-number": 5, "meter-number": 6, "patient-number": 5}


@dataclass(frozen=True, slots=True)
class Context:
    """Words that say what a number beside them is; `named` where one of them is a word of number."""

    kind: str
    start: int
    end: int
    named: bool
    described: bool = False
    """True where the word of number stands before: "die Nummer zu Ihrem Vertrag"; of telephones one speaks so too."""


def _table(lists: Mapping[str, str]) -> dict[str, str]:
    return {word: kind for kind, words in lists.items() for word in words.split()}


_STEMS = _table(vocabulary.GERMAN_STEMS) | _table(vocabulary.ENGLISH_STEMS)
_NOUNS = _table(vocabulary.GERMAN_NOUNS) | _table(vocabulary.ENGLISH_NOUNS)
_SELVES = _table(vocabulary.SELF_SUFFICIENT)
_GERMAN = _table(vocabulary.GERMAN_STEMS) | _table(vocabulary.GERMAN_NOUNS)
# these also stand at the end of longer words: "stromkundennummer", "mobilfunkvertrag"
_ENDS = tuple(sorted((word for word in _GERMAN if len(word) > vocabulary.SHORT), key=len, reverse=True))
_WHOLE = {*_STEMS, *_NOUNS, *_SELVES, *vocabulary.CARDS}
_ENDINGS = (*_ENDS, *vocabulary.NUMBER_ENDINGS)
_LAST_LETTERS = {ending[-2:] for ending in _ENDINGS}


def find_references(scene: Scene) -> Iterator[Datum]:
    """Numbers with a word beside them that says whose they are; before it, behind it, and in a row."""
    view = scene.view
    taken = 0
    for word in _words_near_numbers(view):
        if word.start() < taken:
            continue
        context = _context(view, word)
        if context is None:
            continue
        found = list(_behind(scene, context)) or list(_before(scene, context)) or list(_later(scene, context))
        for value in found:
            if _is_leak(scene, context, value):
                evidence = f"beside: {_shown(scene, context)}"
                yield Datum(context.kind, scene.span(value.start, value.end), Strength.CONTEXT, evidence)
                taken = max(taken, value.end)
        if context.named:
            taken = max(taken, context.end)


def _words_near_numbers(view: str) -> Iterator[re.Match[str]]:
    """The words that may say something of a number: those that end as one of the list, near enough to one."""
    at = 0
    for number in _LIKE_NUMBER.finditer(view):
        start, end = number.start() - _REACH, number.end() + _REACH
        if start > at:
            # a word is looked at whole
            at = max(at, next((i for i in range(start, start - 60, -1) if not view[i - 1 : i].isalpha()), start))
        while at < end and (word := _WORD.search(view, at, end + 60)) is not None:
            at = word.end()
            text = word.group()
            if text in _WHOLE or (text[-2:] in _LAST_LETTERS and text.endswith(_ENDINGS)):
                yield word


def _context(view: str, word: re.Match[str]) -> Context | None:
    """What a word says of a number beside it, with the word of number that follows."""
    text, start, end = word.group(), *word.span()
    if (start and (view[start - 1] == "@" or view[start - 1].isdigit())) or _is_in_link(view, start):
        return None
    if text in vocabulary.CARDS:
        return _points_card(view, start, end)
    if text == "zeichen" and _POSSESSIVE.search(view[max(0, start - 8) : start]):
        return Context("ticket-number", start, end, True)
    if text in _SELVES:
        number = _NUMBER_WORD.match(view, end)
        return Context(_SELVES[text], start, number.end() if number else _past_point(view, end), True)
    for ending in vocabulary.NUMBER_ENDINGS:
        if text.endswith(ending) and text != ending:
            kind = _kind_of_stem(text.removesuffix(ending).removesuffix("-"))
            if kind is not None:
                return Context(kind, start, _past_point(view, end), True)
    kind = _STEMS.get(text) or _kind_of_end(text)
    if kind is not None:
        number = _NUMBER_WORD.match(view, end)
        if number is not None:
            return Context(kind, start, number.end(), True)
    noun = _NOUNS.get(text) or (kind if text.endswith(_ENDS) and _kind_of_noun(text) else None)
    if noun is None:
        return None
    dated = _past_date(view, end)
    bridge = _BRIDGE.match(view, dated)
    if bridge is None and dated > end:
        bridge = _NUMBER_WORD.match(view, dated)
    if bridge is not None:
        return Context(noun, start, bridge.end(), True)
    described = is_described(view, start)
    return Context(noun, start, end, described, described)


def _points_card(view: str, start: int, end: int) -> Context | None:
    """A card that points are collected with: "loyalty card 6335 …", "Ihre Punkte sind auf Karte Nr. …"."""
    low = max(0, start - 60)
    if not (_CARD_BEFORE.search(view, low, start) or _POINTS.search(view, low, start)):
        return None
    number = _NUMBER_WORD.match(view, end)
    return Context("customer-number", start, number.end() if number else end, False)


def _is_in_link(view: str, place: int) -> bool:
    """True inside the address of a page, where "ref=" and "ticket/" say nothing of a person."""
    low = max(0, place - 200)
    word = view[view.rfind(" ", low, place) + 1 : place]
    return "/" in word and ("://" in word or word.startswith("www.") or "." in word.partition("/")[0])


def _kind_of_stem(stem: str) -> str | None:
    return _STEMS.get(stem) or _kind_of_end(stem)


def _kind_of_end(text: str) -> str | None:
    if not text.endswith(_ENDS):
        return None
    return next(_GERMAN[word] for word in _ENDS if text.endswith(word))


def _kind_of_noun(text: str) -> bool:
    return any(text.endswith(noun) for noun in _NOUNS if len(noun) > vocabulary.SHORT and noun in _GERMAN)


def _past_point(view: str, end: int) -> int:
    """Behind the point of an abbreviation."""
    return end + 1 if view[end : end + 1] == "." else end


def _past_date(view: str, end: int) -> int:
    """Behind "vom 12.03.2024", which may stand between a noun and its number."""
    dated = _DATED.match(view, end)
    if dated is None:
        return end
    spoken = _SPOKEN_DATE.match(view, dated.end())
    return spoken.end() if spoken else date_end(view, dated.end()) or end


def _behind(scene: Scene, context: Context) -> Iterator[Value]:
    """The number that follows the words, and others in a row with it."""
    view = scene.view
    begin = _past_date(view, context.end)
    far = _FAR.match(view, begin) if context.named else None
    link = (_NAMED_LINK if context.named else _BARE_LINK).match(view, far.end() if far else begin)
    assert link is not None
    value = read_value(scene, link.end())
    if far is not None and value is not None and not is_plausible(value, named=False):
        return
    if value is None and context.named and view.startswith(", ", link.end()):
        value = read_value(scene, link.end() + 2)
        if value is not None and (value.compact.isdigit() or value.digits < 4):
            return
    if value is None and not context.named:
        value = _in_commas(scene, context)
        if value is not None:
            yield value
        return
    marked = "#" in link.group() or ":" in link.group()
    if not link.group() and not context.named:
        return
    direct = marked or _EQUALS.search(link.group()) is not None
    if value is None or not _counts(scene, context, value, marked, direct):
        return
    yield value
    for _ in range(9):
        following = _NEXT.match(view, value.end)
        after = read_value(scene, following.end()) if following else None
        if after is None or after.digits < 4 or abs(len(after.compact) - len(value.compact)) > 2:
            return
        value = after
        yield value


def _counts(scene: Scene, context: Context, value: Value, marked: bool, direct: bool) -> bool:
    """True where the number has what one beside such words needs."""
    if context.described and (value.text[0] == "0" or not is_plausible(value, named=False)):
        return False
    if context.named:
        if context.kind == "booking-number" and _CAMPAIGN.match(value.text):
            return False
        of_article = context.kind == "order-number" and scene.view[: context.end].endswith("code")
        if of_article and value.digits < 5:
            return False
        return is_plausible(value, named=True) and (direct or not value.is_year)
    if context.kind in _MAY_BE_LOCATOR and _is_locator(value):
        return True
    # insurers divide their numbers by points as sums are, which end in noughts
    is_divided = context.kind == "contract-number" and _SUM.match(value.text) and not value.text.endswith("000")
    if not (is_divided or is_plausible(value, named=False)):
        return False
    least = _LEAST_BESIDE.get(scene.view[context.start : context.end], 0)
    if value.digits < least and (least > 7 or value.compact == value.text or value.compact.isdigit()):
        return False
    if _WITH.match(scene.view, context.end) and value.digits < 8 and value.compact.isdigit():
        return False
    # "Ihr Ticket ist 1200 Meilen wert"
    if direct and not marked and value.digits < (6 if value.compact.isdigit() else 4):
        return False
    before = scene.view[max(0, context.start - 12) : context.start]
    if before.endswith("in ") and not marked and value.digits < 6:  # "in case 1234 people …"
        return False
    least = _MOST_FOR_WEAK.get(context.kind, 5)
    if context.kind != "tracking-number" and (marked or _POSSESSIVE.search(before) or value.text != value.compact):
        least = 4
    return value.digits >= least or (value.compact != value.text and value.digits >= least - 1)


def _is_locator(value: Value) -> bool:
    """True for six letters and digits mixed, as airlines' record locators are (IATA resolution 830d)."""
    return len(value.text) == 6 and value.text.isalnum() and value.digits >= 2 and not value.text.isdigit()


def _in_commas(scene: Scene, context: Context) -> Value | None:
    """The number between commas: "Your claim, CLM 30 771 845, is settled"."""
    view = scene.view
    if not view.startswith(", ", context.end):
        return None
    value = read_value(scene, context.end + 2)
    if value is None or not re.match(r"[,.)]|\Z|[ ]?[-–][ ]", view[value.end : value.end + 3]):
        return None
    if context.kind in _MAY_BE_LOCATOR and _is_locator(value):
        return value
    is_long = value.digits >= (6 if value.compact.isdigit() else 4)
    # "your Skyline account, SK 9027 …"
    is_whose = _POSSESSED.search(view[max(0, context.start - 48) : context.start]) is not None
    return value if is_whose and is_long and is_plausible(value, named=False) else None


def _before(scene: Scene, context: Context) -> Iterator[Value]:
    """The number that stands before the words: "4711-0815 ist Ihre Kundennummer"."""
    view = scene.view
    cut = end_of_value_before(view, context.start)
    if cut is None:
        return
    low = max(0, cut - 60)
    tail = _TAIL.search(view[low:cut])
    if tail is None:
        return
    start = low + tail.start(1)
    while start < cut:
        value = read_value(scene, start)
        if value is not None and value.end >= low + tail.end(1):
            least = 4 if context.named else 5 if not value.compact.isdigit() or view[cut : cut + 1] != "," else 6
            if is_plausible(value, named=False) and value.digits >= least:
                yield value
            return
        blank = view.find(" ", start, cut)
        if blank == -1:
            return
        start = blank + 1


def _later(scene: Scene, context: Context) -> Iterator[Value]:
    """The number that the words announce from afar."""
    value = value_later(scene, context.end, named=context.named)
    if value is not None:
        yield value


def _is_leak(scene: Scene, context: Context, value: Value) -> bool:
    """True where nothing around says that the number is public, an example, or the brand's own."""
    if scene.contacts.has(value.text) or scene.contacts.has_phone(value.text):
        return False
    return not is_public(scene.view, context.kind, context.start, value.start, value.end)


def _shown(scene: Scene, context: Context) -> str:
    """The words as written, without anything that a number could be part of."""
    span = scene.span(context.start, context.end)
    return re.sub(r"[^\w.\- ]|\d", "", scene.text[span.start : span.end]).strip(" .-")
