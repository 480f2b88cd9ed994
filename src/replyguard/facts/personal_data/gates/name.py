"""Names of people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts import greeting_words
from replyguard.facts.personal_data.detectors import Detector
from replyguard.text.views import fold

GREETINGS = tuple(map(fold, greeting_words.GREETINGS))
SHORT_GREETINGS = tuple(map(fold, greeting_words.SHORT_GREETINGS))
TITLES = tuple(
    "herr herrn frau fraeulein familie fam hr fr mr mrs ms miss mx mister dr prof professor doctor mag magister".split()
)
ROLES = tuple(
    """nachbar nachbarin nachbarn kunde kundin kunden mitarbeiter mitarbeiterin kollege kollegen kollegin techniker
    technikerin monteur monteurin sachbearbeiter sachbearbeiterin berater beraterin fahrer fahrerin zusteller
    zustellerin vermieter vermieterin mieter mieterin hausmeister hausmeisterin ansprechpartner ansprechpartnerin
    ansprechperson kontaktperson vertragspartner vertragspartnerin kontoinhaber kontoinhaberin anschlussinhaber
    anschlussinhaberin vertragsinhaber vertragsinhaberin karteninhaber karteninhaberin anwalt anwaeltin hausarzt
    hausaerztin aerztin arzt chef chefin empfaenger empfaengerin absender absenderin patient patientin patienten
    zeuge zeugin neighbor neighbour customer colleague client tenant landlord landlady driver technician agent
    advisor adviser representative engineer courier passenger guest holder accountholder policyholder recipient
    sender witness cardholder contact ex-mann ex-frau ex-freund ex-freundin ex-partner ex-partnerin""".split()
)
RELATIVES = tuple(
    """ehemann ehefrau mann sohn sohnes tochter mutter vater vaters bruder schwester partner partnerin freund freundin
    oma opa grossmutter grossvater tante onkel neffe nichte enkel enkelin kind lebensgefaehrte lebensgefaehrtin
    verlobte verlobter verlobten cousin cousine schwager schwaegerin schwiegermutter schwiegervater mitbewohner
    mitbewohnerin husband wife son daughter mother father mum mom dad brother sister boyfriend girlfriend friend
    fiance fiancee grandmother grandfather grandson granddaughter gran grandma grandpa aunt uncle nephew niece
    ex hubby missus stepmum stepdad stepfather stepmother nan nana auntie gatte gatten gattin gemahl gemahlin mama
    mutti papa vati stiefsohn stieftochter schwiegersohn schwiegertochter lebenspartner lebenspartnerin
    child flatmate roommate spouse stepson stepdaughter baby""".split()
)
NAMED = (
    "namens", "namen", "heisst", "heissen", "named", "called", "name", "attn", "c/o", "kundenname", "nachname",
    "haenden", "im auftrag", "on behalf of", "z. hd", "z.hd", "attention of", "ausgestellt auf",
    "registered to", "made out to", "belongs to",
)  # fmt: skip
RECORDED = (
    "printed for", "issued to", "issued for", "made out", "registered for", "registered under", "booked for",
    "booked under", "addressed to", "reserved for", "reserved under", "invoiced to", "billed to", "released to",
    "labelled for", "labeled for", "ticketed for", "insured for", "signed over", "signed for", "transferred to",
    "ausgestellt", "ausgefertigt", "lautet", "lauten", "lautend", "laufen", "laeuft", "gebucht auf", "registriert",
    "eingetragen auf", "gemeldet auf", "adressiert", "zugelassen", "angemeldet auf", "hinterlegt auf",
    "reserviert auf", "versichert auf", "umgeschrieben", "umgemeldet", "booked", "passengers", "travellers",
    "travelers", "guests", "attendees", "participants", "reisende", "mitreisende", "passagiere", "fluggaeste",
    "teilnehmer", "teilnehmerinnen", "versicherte", "geb", "geboren", "born", "dob", "d.o.b", "date of birth",
    "geburtsdatum", "surname", "last name", "family name", "familienname", "zuname", "danke dir", "danke ihnen",
    "account holder", "card holder", "policy holder", "contract holder", "vorname",
    "nachname", "names", "namen", "your name", "ihr name", "dein name",
)  # fmt: skip

REVEALED = (
    "know", "aka", "a.k.a.", "alias", "real name", "wissen", "weiss", "erkannt", "klar", "bekannt", "klarname",
    "echter name",
    "richtiger name", "wirklicher name", "in wahrheit", "in wirklichkeit", "in real life", "you're really",
    "you're actually", "you are really", "you are actually",
)  # fmt: skip
MEANT = (
    "meant for", "intended for", "destined for", "gelten", "gilt",
    "galten", "galt", "gehoert", "gehoeren", "bestimmt", "gedacht", "gemeint", "gerichtet", "adressiert",
)  # fmt: skip
STAFF = tuple(
    """server waiter waitress bartender barista cashier receptionist nurse hostess stylist hairdresser therapist trainer
    caller complainant reviewer owner buyer seller applicant kellner kellnerin bedienung servicekraft barkeeper
    barkeeperin kassierer kassiererin rezeptionist rezeptionistin verkaeufer verkaeuferin friseur friseurin therapeut
    therapeutin anrufer anruferin kaeufer kaeuferin besitzer besitzerin eigentuemer eigentuemerin bewohner
    bewohnerin""".split()
)
LISTS = tuple(
    """anmeldung buchung reservierung ticket termin bestellung startplatz eintrag vertrag konto karte platz registration
    booking reservation entry order account appointment seat place record file liste teilnehmerliste gaesteliste
    startliste warteliste passagierliste list verzeichnis register system records datenbank database eingetragen
    gemeldet gelistet listed registered booked recorded gefuehrt angemeldet reserviert gebucht""".split()
)
# "know you're", "dass du … bist", a role and a sign before the name, "Muster, Anna"
_REVEALING = (
    r"know[a-z, ]{0,24} (?:you|ur|it's)|a\.?k\.?a|alias|name (?:is|ist|lautet)|, (?:dass|wer) (?:du|sie|es) |in"
    r" (?:real|wahr|wirk)"
    r"|you(?:'re| are) (?:re|ac)|(?:meant|intended|destined) for [^\W\d_]+ |(?:gelten|gilt|galten|galt|gehoert"
    r"|gehoeren) [^\W\d_]+ "
    r"|(?:fuer|an) [^\W\d_]+ [^\W\d_]+,? (?:bestimmt|gedacht|gemeint|gerichtet|adressiert)"
    r"|(?:server|waiter|waitress|bartender|barista|cashier|receptionist|nurse|hostess|stylist|hairdresser|therapist|trainer"
    r"|caller|complainant|reviewer|owner|buyer|seller|applicant|kellner|bedienung|servicekraft|barkeeper|kassierer"
    r"|rezeptionist|verkaeufer|friseur|therapeut|anrufer|kaeufer|besitzer|eigentuemer"
    r"|bewohner)[a-z]{0,2}[a-z0-9 :']{0,50}[,(–-]"
    r"|(?:fuer|auf|for|unter|under|of|von|list|liste|see|sehen|find|finden|steht|as|als|eingetragen"
    r"|gemeldet|gelistet|listed|registered|booked|recorded|reserviert|gebucht) [\"'„“»]?[^\W\d_][\w'-]+(?:"
    r" [\w'-]+)?, [^\W\d_]{2}"
)

_CAPITAL = "A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ"
_PARTICLE = (
    r"(?:(?:v[oa]n(?: de[rnm])?|vom|zu[rm]?|del?|della|d[aiou]s?|la|le|[ae]l|bin|ben|ibn|bint|abu|te[nr]|y|d)[ '’-])"
)
# two words with capitals in a row, with particles or a comma between
_PAIR = re.compile(rf"([{_CAPITAL}](?:\.|[\w'’-]{{1,40}})),? {_PARTICLE}{{0,2}}(?=([{_CAPITAL}][\w'’-]*))")
# behind the accounts that are answered
_FIRST = re.compile(r"(?<![@\w])[^\W\d_]")
# what is no name and stands first or second in many replies: "Vielen Dank", "Ihr Team", "bitten Sie"
_NO_FIRST = frozenset(
    """Viele Vielen Vieler Liebe Lieber Lieben Liebes Gute Guten Gutes Beste Besten Herzliche Herzlichen Freundliche
    Freundlichen Schöne Schönen Hallo Dear Ihr Ihre Ihren Ihrem Ihrer Ihres Unser Unsere Unserem Unseren Unserer Dein
    Deine Deinem Deiner Euer Eure Eurem Eurer Der Die Das Des Dem Diese Dieser Dieses Diesem Jede Jeder Jedes Welche
    Welcher Welches Alle Keine Ein Eine Einen Einem Einer Wir Sie Ich Es Er Im Am An Aus Bei Mit Nach Um Zum Zur Für
    Auf In Our Your The We You In At On For Herr Herrn Frau Mr Mrs Ms Mehr Weitere Please Thanks Hi Hey Hello Ciao
    Olá Regards Ihnen My Kein This If To Google Android""".split()
)
_NO_SECOND = frozenset(
    """Sie Ihr Ihre Ihren Ihrem Ihrer Ihres Ihnen Du Dein Deine Deinem Deinen Deiner Deines Dank Grüße Gruß Team Tag I
    You Your We Die Der Das Wenn Wir If The This These It App Play Store""".split()
)


def may_name(text: str) -> bool:
    """True where a text may name somebody: two words with capitals in a row, or no capital where it begins."""
    return begins_in_lower_case(text) or holds_pair(text)


def begins_in_lower_case(text: str) -> bool:
    """True for a text of somebody who types no capitals, the accounts that it answers not counted."""
    first = _FIRST.search(text)
    return first is not None and first.group().islower()


def holds_pair(text: str) -> bool:
    """True where two words with capitals stand in a row that are no usual beginning."""
    return next(pairs_in(text), None) is not None


def pairs_in(text: str) -> Iterator[tuple[str, str]]:
    """The words with capitals that stand in a row and may be a name."""
    for found in _PAIR.finditer(text):
        one, other = found.groups()
        if one not in _NO_FIRST and other not in _NO_SECOND:
            yield one, other


DETECTORS = (
    Detector(
        "greeted-names",
        ("greeting-name", "surname"),
        "name_greeting:find_greeted_names",
        words=(*GREETINGS, *TITLES),
        # a name behind a title, or two words behind a greeting
        behind=(
            rf"(?:{'|'.join(f'(?<={title})' for title in TITLES)})(?: ?(?:/|und|and|&|oder|or) ?[a-z]+)?\.? [^\W\d_]"
            r"|(?:\(r\)|[/:*]r|/-r)?(?: (?:again|there|nochmals?|wieder)\b)?"
            r" (?!(?:damen|again|there|nochmals?|wieder)\b)"
            r"(?:[^\W\d_]\.|[^\W\d_][\w'\-]*) [^\W\d_]"
        ),
    ),
    Detector(
        "shortly-greeted-names",
        ("greeting-name", "surname"),
        "name_greeting:find_shortly_greeted_names",
        words=SHORT_GREETINGS,
        shape=rf"\A[^a-z0-9@]*(?:@\w+[ ,:]+){{0,5}}(?:{'|'.join(SHORT_GREETINGS)}) [^\W\d_]",
    ),
    Detector(
        "people",
        ("person", "surname", "greeting-name"),
        "name_person:find_people",
        words=(*TITLES, *ROLES, *RELATIVES, *NAMED, *RECORDED),
    ),
    Detector(
        "revealed-names",
        ("person", "surname", "greeting-name"),
        "name_person:find_revealed",
        words=(*REVEALED, *MEANT, *STAFF, *LISTS),
        shape=_REVEALING,
    ),
    Detector("free-names", ("person",), "name_free:find_free_names", in_text=may_name),
    # its rule is off unless a policy says otherwise, and any word may be a name
    Detector("lone-names", ("lone-name",), "name_free:find_lone_names"),
)
