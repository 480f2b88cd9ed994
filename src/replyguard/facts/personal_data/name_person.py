"""Names of people outside the greeting, behind a word that says that one follows."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from replyguard.facts.greeting import find_sign_off
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.gates import name as triggers
from replyguard.facts.personal_data.name_addressed import is_addressed
from replyguard.facts.personal_data.name_greeting import Greeted, greeted_names
from replyguard.facts.personal_data.name_known import is_agent, is_shown
from replyguard.facts.personal_data.name_parts import Name, Trust, is_figure, read_name
from replyguard.facts.personal_data.name_recorded import recorded_names
from replyguard.facts.personal_data.name_revealed import revealed_names
from replyguard.facts.personal_data.name_titled import calls_a_thing, titles_a_thing
from replyguard.facts.personal_data.name_words import is_given, is_surname, is_word, section
from replyguard.text.offsets import Span

_TITLE = re.compile(
    r"(?<![\w-])(?:(?P<title>herrn?|frau|fraeulein|familie|miss|mister|professor|doctor)"
    r"|(?P<short>fam|hr|fr|mr|mrs|ms|mx|dr|prof)(?P<dot>\.?)) "
)
_NEEDS_DOT = ("fam", "hr", "fr")
_UNSURE = ("familie", "miss", "mister", "professor", "doctor", "fr", "hr", "ms", "fam")
_DETERMINED = re.compile(
    r"(?:\b(?:(?:ihr|dein|mein|sein|unser|euer|eur|ein|kein|dies|jed|welch|solch)(?:e[mnrs]?)?|die|der|als|zur|mann und"
    r"|jung\w{0,2}|alt\w{0,2}|nett\w{0,2}|schwanger\w{0,2})|\d) \Z"
)
_STREET_NUMBER = re.compile(r"\b\d{1,5}[a-z]? (?:[a-z']{1,20} ){1,3}\Z")
_SELF = re.compile(r"(?:\b(?:ich bin|hier ist|mein name ist|ich heisse|my name is|this is|i am|i'm|it's)) (?:the )?\Z")

_ROLE = re.compile(
    r"(?<![\w-])(?P<role>nachbar(?:in|n)?|kund(?:e|in|en)|mitarbeiter(?:in)?|kolleg(?:e|en|in)|techniker(?:in)?"
    r"|monteur(?:in)?|sachbearbeiter(?:in)?|berater(?:in)?|fahrer(?:in)?|zusteller(?:in)?|vermieter(?:in)?"
    r"|mieter(?:in)?|hausmeister(?:in)?|ansprechpartner(?:in)?|ansprechperson|kontaktperson|vertragspartner(?:in)?"
    r"|kontoinhaber(?:in)?|anschlussinhaber(?:in)?|vertragsinhaber(?:in)?|karteninhaber(?:in)?|anwalt|anwaeltin"
    r"|hausarzt|hausaerztin|aerztin|arzt|chef(?:in)?|empfaenger(?:in)?|absender(?:in)?|patient(?:in|en)?|zeug(?:e|in)"
    r"|neighbou?r|customer|colleague|client|tenant|landlord|landlady|driver|technician|agent|advisor|adviser"
    r"|representative|engineer|courier|passenger|guest|(?:account|card|policy|contract) ?holder|contact person"
    r"|recipient|sender|witness|cardholder)"
    # "der Fahrer (Anna Muster)"
    r"(?:(?: (?:laut|lt\.|gemaess|im|in der|auf der|auf dem|bei|on|per|as per|according to)(?: \w{2,20}){1,3})?:"
    r"|,| ist:?)? \(?"
)
_RELATIVES = (
    r"(?:(?:ex-?)?(?:ehemann|ehefrau|mann|frau|freund(?:in)?|partner(?:in)?)|gatt(?:e|en|in)|gemahl(?:in)?|sohn|tochter"
    r"|mutter|vater|bruder|schwester|mama|mutti|papa|vati|oma|opa|stiefsohn|stieftochter|schwiegersohn|schwiegertochter"
    r"|lebenspartner(?:in)?"
    r"|grossmutter|grossvater|tante|onkel|neffe|nichte|enkel(?:in)?|kind|lebensgefaehrt(?:e|in)|verlobte[rn]?"
    r"|cousin(?:e)?"
    r"|schwager|schwaegerin|schwiegermutter|schwiegervater|mitbewohner(?:in)?|nachbar(?:in|n)?)"
)
_KIN_DE = re.compile(rf"(?<![\w-])(?:ihr|dein|euer|eur|sein)(?:e[mnrs]?)? (?:\w{{3,12}}e[nrs]? )?{_RELATIVES}s?,? \(?")
_KIN_EN = re.compile(
    r"(?<![\w-])(?:your|ur|his|her|their) (?:late |young |little |elderly |older |younger |former |ex-|ex )?(?:husband"
    r"|wife|son|daughter|ex|hubby|missus|stepmum|stepdad|stepfather|stepmother|nan|nana|auntie"
    r"|mother|father|mum|mom|dad|brother|sister|partner|boyfriend|girlfriend|friend|fiancee?|grandmother|grandfather"
    r"|grandson|granddaughter|gran|grandma|grandpa|aunt|uncle|nephew|niece|cousin|child|neighbou?r|flatmate|roommate"
    r"|spouse|stepson|stepdaughter|baby|(?:mother|father|son|daughter|brother|sister)-in-law),? \(?"
)
_NAMED = re.compile(
    r"(?<![\w-])(?:namens|mit (?:dem |den )?namen|(?:auf|unter) (?:den|dem|ihrem|ihren) namen|im namen von"
    r"|im auftrag (?:von|der|des)|heisst|heissen|named|called|by the name of|(?:in|under) the name(?: of)?|on behalf of"
    r"|z\. ?hd\.(?: von)?|zu haenden(?: von)?|attn\.?:?|for the attention of|c/o|(?:vor- und nach|kunden)?name:"
    r"|ausgestellt auf|registered to|made out to|belongs to) "
)
_AT = re.compile(r"(?:c/o|attn|z\.|zu haenden|for the attention)")
_SOMEBODY = re.compile(
    r"\b(?:kund(?:e|in|en)|mann|frau|herrn?|dame|person|jemand(?:en)?|nachbar(?:in|n)?|patient(?:in|en)?|junge[n]?"
    r"|maedchen|kind|customer|woman|man|lady|gentleman|guy|boy|girl|child|neighbou?r|patient|someone|somebody|tenant"
    r"|client|passenger)(?: (?:who is|is|was))?,? \Z"
)
_CALLS = re.compile(r"named|called|heiss|namens")
_MOST_BEFORE = 60
_GATE = "people"
_LONGEST_LEAD, _LONGEST_WORD = 24, 90
"""Characters of a phrase before the word that opens the gate ("account holder"), and from it on."""


def find_people(scene: Scene) -> Iterator[Datum]:
    """Names behind a title, a role, a relative, or words such as "named", outside greeting and signature.

    The agent's own name and the customer's public display name are none; the name that the greeting holds is what it
    is there. A given name alone counts where it is that of a relative.
    """
    yield from _nobody_public(scene, list(_candidates(scene)))


def find_revealed(scene: Scene) -> Iterator[Datum]:
    """Names that a sentence gives away, under the same conditions."""
    yield from _nobody_public(scene, list(revealed_names(scene)))


def _nobody_public(scene: Scene, candidates: Sequence[tuple[Name, str]]) -> Iterator[Datum]:
    """Those of the names that neither the greeting, nor the signature, nor the thread shows anyway."""
    if not candidates:
        return
    greeted = list(greeted_names(scene))
    signature = _signature(scene)
    seen: set[int] = set()
    for name, evidence in candidates:
        if name.end in seen or any(one.name.start < name.end and name.start < one.name.end for one in greeted):
            continue
        seen.add(name.end)
        span = scene.span(name.start, name.end)
        if _is_public(scene.view, name) or is_shown(scene, name.words) or is_agent(scene, name.words):
            continue
        if signature is None or not signature.contains(span):
            yield Datum(_kind(scene, name, greeted), span, Strength.CONTEXT, evidence)


def _candidates(scene: Scene) -> Iterator[tuple[Name, str]]:
    if scene.may_hold(_GATE, triggers.TITLES):
        yield from _titled(scene)
    if scene.may_hold(_GATE, triggers.ROLES):
        yield from _with_role(scene)
    if scene.may_hold(
        _GATE, (*triggers.RELATIVES, "frau", "nachbar", "nachbarin", "nachbarn", "neighbor", "neighbour")
    ):
        yield from _related(scene, _KIN_DE, "listed")
        yield from _related(scene, _KIN_EN, "noun")
    if scene.may_hold(_GATE, triggers.NAMED):
        yield from _named(scene)
    if scene.may_hold(_GATE, (*triggers.RECORDED, *triggers.NAMED, "fahrer")):
        yield from recorded_names(scene)


def _around_hits(scene: Scene, pattern: re.Pattern[str], words: Collection[str]) -> Iterator[re.Match[str]]:
    """The pattern's matches, looked for where words of the gate were met."""
    hits = scene.hits_of(_GATE)
    if hits is None:
        yield from pattern.finditer(scene.view)
        return
    last = 0
    for start in sorted(hit.start for hit in hits if hit.trigger.literal in words):
        found = pattern.search(scene.view, max(last, start - _LONGEST_LEAD), start + _LONGEST_WORD)
        if found is not None:
            last = found.end()
            yield found


def _titled(scene: Scene) -> Iterator[tuple[Name, str]]:
    view = scene.view
    for found in _around_hits(scene, _TITLE, triggers.TITLES):
        title = found["title"] or found["short"]
        if (title in _NEEDS_DOT and not found["dot"]) or is_figure(view, found.start()):
            continue
        before = view[max(0, found.start() - _MOST_BEFORE) : found.start()]
        if _SELF.search(before) or (title == "dr" and _STREET_NUMBER.search(before)):
            continue
        is_unsure = title in _UNSURE or (title == "frau" and _DETERMINED.search(before) is not None)
        trust: Trust = "noun" if is_unsure else "title"
        name = read_name(scene, found.end(), trust)
        if name is None or titles_a_thing(before, title):
            continue
        if (name.has_surname or len(name.words) > 1) and _is_written_as_title(scene, found, name):
            yield name, f"behind: {title.capitalize()}"


def _is_written_as_title(scene: Scene, found: re.Match[str], name: Name) -> bool:
    """False for milliseconds, Microsoft, initials ("-MR") and a verb ("miss")."""
    title = found["title"] or found["short"]
    start = found.start()
    written = scene.text[slice(*scene.span(start, start + len(title)))]
    if title in ("ms", "miss", "fr", "hr"):
        return written.istitle()
    if written.isupper() and len(title) == 2:
        word = scene.text[slice(*scene.span(name.start, name.end))]
        return word.isupper() and len(word) > 2
    return True


def _with_role(scene: Scene) -> Iterator[tuple[Name, str]]:
    """Behind a role a surname is asked for: the brand's own people may be called by their given names."""
    for found in _around_hits(scene, _ROLE, triggers.ROLES):
        name = read_name(scene, found.end(), "listed") or _unknown_name(scene, found.end())
        if name is None:
            continue
        if name.is_full or (found["role"] != "kunden" and _is_plain_surname(name)):
            yield name, f"behind: {found['role']}"


def _is_plain_surname(name: Name) -> bool:
    """True for a surname that is neither a given name nor a word."""
    first = name.words[0]
    return is_surname(first) and first not in section("lower") and not is_given(first)


def _unknown_name(scene: Scene, position: int) -> Name | None:
    """Given name and surname, with capitals, that no list holds and no language has as words."""
    name = read_name(scene, position, "noun")
    return name if name is not None and name.is_full and not any(map(is_word, name.words)) else None


def _related(scene: Scene, pattern: re.Pattern[str], trust: Trust) -> Iterator[tuple[Name, str]]:
    for found in pattern.finditer(scene.view):
        name = read_name(scene, found.end(), trust)
        if name is not None:
            yield name, "behind: a relative"


def _named(scene: Scene) -> Iterator[tuple[Name, str]]:
    view = scene.view
    for found in _NAMED.finditer(view):
        name = read_name(scene, found.end(), "listed")
        if name is None:
            continue
        before = view[max(0, found.start() - _MOST_BEFORE) : found.start()]
        if _CALLS.match(found.group()) and calls_a_thing(before):
            continue
        if name.is_full or _SOMEBODY.search(before) or (_AT.match(found.group()) and _is_plain_surname(name)):
            yield name, f"behind: {found.group().strip()}"


def _is_public(view: str, name: Name) -> bool:
    """True for public persons, by the full name or a surname that nobody else is thought of with."""
    full = view[name.start : name.end]
    return full in section("public") or (len(name.words) == 1 and name.words[0] in section("public"))


def _kind(scene: Scene, name: Name, greeted: list[Greeted]) -> str:
    """The person who is greeted is the same further below; who is addressed there is greeted."""
    for one in greeted:
        if set(name.words) <= set(one.name.words):
            return one.kind
    return "surname" if is_addressed(scene, name) else "person"


def _signature(scene: Scene) -> Span | None:
    sign_off = find_sign_off(scene.text[: scene.reading.body_end])
    return sign_off.signature if sign_off is not None else None
