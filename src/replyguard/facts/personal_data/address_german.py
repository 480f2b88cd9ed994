"""Streets of German-speaking countries: the name, then the number of the house."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

# which endings make a street of a word by themselves
_STREETS = tuple(
    """
    strasse str. str gasse gass gaessli straessle straessli gaessle gaesschen
    allee chaussee weg platz ring damm ufer promenade stieg stiege pfad
    graben twiete zeile kai steig markt berg hof wall tor kamp park garten gaerten feld felde grund busch bogen
    gang hang rain anger wiese wiesen halde leite siedlung bruecke tal hoehe steg terrasse redder koppel horst
    heide acker winkel brink esch rand eck linde linden muehle stein bach see au aue wald holz burg quelle
    brunnen lohe deich geest moor reihe freiheit schanze bleiche haide haeuser dorf ried matt matte matten rueti
    halden platte vorstadt gestade street road avenue lane laende quai
    """.split()
)
_SURE = tuple("strasse str. str gasse gass gaessli straessle straessli gaessle gaesschen allee chaussee twiete".split())
_LIKELY = tuple("weg platz ring damm ufer promenade stieg pfad graben zeile kai steig stiege deich redder quai".split())

HOUSE_NUMBER = (
    r"(?:hausnummer |haus-?nr\.? ?|nr\.? ?|no\.? ?)?(?P<number>\d{1,4})(?:[a-hk](?![\w'/]|\.\w)| [a-hk](?![\w.'/]))?"
    r"(?: ?[\-–/+&] ?\d{1,3}(?: ?[a-h](?![\w.']))?){0,3}(?![\w]|[.,:]\d|-\d| ?%| ?€)"
)
UNIT = (
    r"(?:[,/]? ?(?:(?:stiege|stg\.?|top|tuer|whg\.?|wohnung|stock|og|eg|dg|haus|hinterhaus|vorderhaus|apartment|"
    r"app\.|apt\.?|"
    r"zimmer|zi\.?|block|aufgang|eingang)(?: nr\.?)? ?\d{0,3}[a-d]?(?![\w])|\d{1,2}\. ?(?:stock|og|etage|"
    r"obergeschoss)(?: (?:links|rechts|mitte))?|"
    r"(?:hinterhaus|vorderhaus|seitenfluegel|erdgeschoss|dachgeschoss)|eg|dg)){0,3}"
)
_WATERS = (
    r"(?:main|rhein|inn|lech|neckar|donau|ruhr|elbe|weser|thaya|steinfeld|rheinfall|harz|taunus|odenwald|breisgau|"
    r"pongau|moos|saale|havel|"
    r"oder|spree|aller|leine|lahn|mosel|ems|enns|ybbs|krems|kamp|drau|mur|ilm|isar|altmuehl|hausruck|pinzgau|pegnitz|"
    r"wald|land|berg|"
    r"see|meer|innkreis|[a-z]{3,14}(?:see|tal|kreis|gau|wald|feld|bach|land|viertel|gebirge))"
)
_NO_TIME = (
    r"(?!montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende|abend|morgen|nachmittag|vormittag|"
    r"mittag|ende|anfang|"
    r"telefon|apparat|tag|besten|naechsten|letzten|kommenden|heutigen|hotline|kasse|tuer|haustuer|wohnung|adresse)"
)
_REGIONS = (
    r"(?:[a-z]{0,6}oesterreich|salzburg|linz|graz|tirol|wien|kaernten|"
    r"oberbayern|holstein|sachsen|hamburg|berlin|muenchen|hessen|bayern|westfalen|steiermark|wuerttemberg)"
)
CITY = (
    r"(?:(?:bad|st\.?|sankt|alt|neu|gross|klein|markt|ober|unter|am|an der|la|le|les|wiener|deutsch|maria|kirchberg|"
    r"hohen) )?"
    r"[a-z][a-z'\-]{1,30}(?:/[a-z][a-z\-]{2,20})?"
    rf"(?: (?:am|an der|an den|im|in|ob der|unter|vorm|vor der|vor dem|a\. ?d\.|a\.)(?: [a-z]{{3,12}}er)? {_WATERS}\b|"
    rf" (?:in|bei) {_REGIONS}\b| (?:am|an der|ob der) {_NO_TIME}[a-z]{{3,14}}\b|"
    r" ?\((?:main|oder|saale|rhein|westf\.|[a-z]{2,15})\)| (?:rottal|v\.? ?d\.? ?h\.?|[a-z]?\d{1,2}(?![\w.])))?"
)
# "at 86036" is English
POSTCODE = r"(?:(?:d|a|ch|de|fl)[ \-–]{1,3}|at ?[\-–] ?)?(?P<postcode>\d{4,5})(?![\w.,:/]\d|\w|-\d)"
PLACE_BEFORE = re.compile(rf"(?<![\w.,\-/]){POSTCODE} (?P<city>{CITY}),? ?\Z")
PLACE = rf"(?: ?,? ?[·|\-–—/]? ?(?:in )?{POSTCODE} (?P<city>{CITY}))"

_ARTICLE = r"(?:der|dem|den|des|die|das)"
_PREPOSITION = (
    r"(?:am|an|auf|bei|beim|hinter|im|in|ob|unter|unterm|vor|vorm|zu|zum|zur|ueber|zwischen|vom|aussern|gegen)"
)
_WORD_WITH_NUMBER = re.compile(rf"(?<![\w.\-/@])(?P<name>[a-z][a-z.'\-]{{1,45}}) ?{HOUSE_NUMBER}")
_WITH_ARTICLE = re.compile(
    rf"(?<![\w.\-])(?P<name>{_PREPOSITION}(?: {_ARTICLE})? (?:[a-z]{{3,14}}(?:en|er|"
    rf"em) )?[a-z][a-z\-]{{1,30}}) {HOUSE_NUMBER}"
)
# named after a town, and written apart: Berliner Ring
_APART = re.compile(
    r"(?<![\w.\-])(?P<name>(?!(?:unser|euer|ihrer|dieser|jeder|einer|keiner|meiner|deiner|seiner|anderer|weiterer|"
    r"neuer|alter|"
    r"grosser|kleiner|erster|zweiter|dritter|vierter|letzter|naechster|goldener|silberner|breiter|schmaler|bester|"
    r"freier|guter|"
    r"reservierter|passender|richtiger|eigener|langer|kurzer|direkter|schneller|einfacher|sicherer) )"
    rf"[a-z]{{3,18}}er (?:ring|weg|platz|damm|steig|graben|wall|markt|berg|tor|kamp|hof|ufer|anger)) {HOUSE_NUMBER}"
)
_OF_SOMETHING = re.compile(
    r"(?<![\w.\-])(?P<name>(?:strasse|platz|allee|weg|ring|promenade|gasse|ufer) (?:des|der|zum|zur|am|an der|im|"
    r"in der|vom)"
    rf" (?:\d{{1,2}}\. )?(?:[a-z]{{3,14}}en )?[a-z][a-z\-]{{2,25}}) {HOUSE_NUMBER}"
)
_SQUARE = re.compile(r"(?<![\w.\-])(?P<name>[a-u] ?[1-7]),? ?(?P<number>\d{1,2})(?: ?[a-d](?![\w]))?(?![\w]|[.,:]\d)")
_POST_BOX = re.compile(r"(?<![\w\-])postfach (?:nr\.? ?)?(?P<number>\d{1,2}(?: \d{2}){1,3}|\d{3,6})(?![\w]|[.,]\d)")
_ANY_NAME = re.compile(rf"(?<![\w.\-])(?P<name>[a-z][a-z.'\-]{{2,30}}) {HOUSE_NUMBER}")

# first parts with which an ending is no street
_NO_STREET = re.compile(
    r"(?:unter|um|rueck|hin|her|heim|aus|irr|halb|post|rechts|zahlungs|versand|liefer|uebertragungs|kommunikations|"
    r"loesungs|bildungs|arbeits|"
    r"lebens|vertriebs|dienst|gerade|keines|schul|kontakt|beschwerde|instanzen|transport|ausbildungs|schluessel|"
    r"feedback|brems|anfahrts|flucht|wander|"
    r"^)weg\Z|"
    r"(?:arbeits|sitz|stell|park|speicher|tabellen|listen|camping|lager|fenster|gang|liege|start|steck|studien|"
    r"therapie|kita|betreuungs|schlaf|"
    r"steh|spiel|ausbildungs|praktikums|rang|podest|medaillen|behandlungs|pflege|termin|zelt|lade|flug|golf|tennis|"
    r"sport|frei|warte|stamm|reit|"
    r"fussball|einsatz|tisch|server|kinder|heim|daten|festplatten|^)platz\Z|"
    r"(?:bring|he|sp|dicht|o-|schmuck|ehe|schluessel|cate|enginee|monito|box|string|th|nuerburg|finger|ohr|schwimm|"
    r"rettungs|hoer|er|lade|"
    r"silber|gold|verlobungs|trau|simm|ve|ste|sco|sha|offe|sto|adapter|objektiv|kolben|gummi|^)ring\Z|"
    r"(?:super|bau|garten|wertpapier|aktien|arbeits|wochen|floh|weihnachts|immobilien|drogerie|media|elektro|"
    r"getraenke|lebensmittel|heim|app|"
    r"finanz|energie|fach|verbraucher|welt|^)markt\Z|(?:auf|ein|ab|aus|an|um|bahn|ueber|hoch|^)steig\Z|(?:lern|"
    r"kletter|system|datei|ordner|"
    r"pro|karriere|entwicklungs|^)pfad\Z|^(?:stieg|stiege|zeile|kai|graben)\Z|(?:be|tabellen|betreff|kopf|befehls|"
    r"adress|code|schlag)zeile\Z|"
    r"(?:auto|daten|milch|schiffs|seiten|einbahn|quer|fertigungs|produktions|bundes|wasch)strasse\Z"
)
# what is numbered every day and ends like a street: "im Anhang 3", "Modellreihe 5", "am Monitor 2"
_EVERYDAY = re.compile(
    r"(?:vor|aus|ein|zu|ab|durch|rund|lehr|jahr|um|ueber|arbeits|wasch|spuel|rueckwaerts|studien|spazier|auf|unter|"
    r"waehrungs)gang\Z|(?:an|zusammen|aus|vor|um|ueber)hang\Z|(?:quar|por|kapi|hospi|digi)tal\Z|"
    r"(?:moni|mo|fak|au|edi|direk|dok|ro|reak|trak|opera|genera|modera|ventila|konnek|projek|indika|transforma|"
    r"transis|simula|adap|rek|sek|kura|kommenta)tor\Z|(?:bau|meilen|grund|edel|mauer|pflaster|ziegel|spiel"
    r"|lego)stein\Z|"
    r"(?:hinter|vorder|unter|beweg|[a-z]{4,}s)grund\Z|"
    r"(?:text|eingabe|such|um|adress|pflicht|formular|daten|dialog|kommentar|auswahl|code|namens|betreff|spiel|"
    r"arbeits|themen|aufgaben|berufs|bemerkungs|e?-?mail|postleitzahlen|zahlen|schrift|kennwort|passwort|vor|hand|"
    r"geschaefts|bild|kontroll|anzeige|bedien|[a-z]{3,}ungs)feld\Z|"
    r"(?:frage|antrags|melde|pruef|[a-z]{3,}ungs|anmelde|ell|regen|auswertungs|ruecksende)bogen\Z|"
    r"(?:auf|ab|ein|um|neu|aus|an|vor|nach|rueck|motor|fahrzeug|maschinen|wohnungs|roh|st|fr|sch|nive|bl|gen)b?au\Z|"
    r"(?:ch|zw|fl|best|geb|vers|r|dr|sp|h|recht|drei|vier|schn|gep|d)a?eck\Z|(?:bild|seiten|blatt|teller|b)rand\Z|"
    r"(?:fuhr|wind|solar|maschinen|geraete)park\Z|fire-?wall\Z|(?:ter|b|ref|t)rain\Z|"
    r"(?:fest|boden|schall|koch|kochstellen|heiz|tisch|arbeits|grund|wand)platte\Z|"
    r"(?:fuss|bade|gummi|sport|kofferraum|iso|yoga)matte\Z|"
    r"(?:daten|strom|licht|fehler|bezugs|informations|energie|stoer)quelle\Z|"
    r"(?:sitz|preis|beitrags|gesamt|schadens|^)hoehe\Z|(?:blick|dreh)winkel\Z|(?:kaffee|pfeffer|gewuerz)muehle\Z|"
    r"kindergarten\Z|(?:bau|modell|produkt|typen|geraete|serien|sitz|stuhl|buch|vortrags|veranstaltungs|versuchs|"
    r"mess|zahlen|motor|fahrzeug|test|konzert|artikel|themen|platz|tisch|zimmer|lok|zug|trikot|entwicklungs)reihe\Z|"
    r"(?:bewegungs|barriere)freiheit\Z|(?:rab|f)att\Z|aufgabe\Z"
)
# what follows a number that counts something, and what a house is never beside
_COUNTS = re.compile(
    r"\A ?(?:uhr|h\b|std|stunden?|minuten?|min\b|sek\w*|tage?n?\b|wochen?|monat\w*|jahr\w*|euro?|eur|cent|prozent|%|"
    r"€|\$|mal\b|x\b|gb|tb|mb|mbit|"
    r"km|m\b|meter|cm|mm|kg|g\b|liter|stueck|stk|personen|leute|kunden|teile|millionen|mio|grad|°|watt|kwh|ps|"
    r"punkte?|sterne?|"
    r"januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|bis \d|[./:]\d|"
    r"\. ?(?:januar|maerz|april|mai|juni|juli)|"
    r"hours?|days?|minutes?|weeks?|years?|times|people|percent|von \d|oder \d|neue?\b|verschiedene|weitere)"
)
_WITH_NO_HOUSE = re.compile(
    r"\b(?:gleis|zimmer|raum|schritt|kapitel|abschnitt|seite|version|stufe|phase|teil|band|punkt|paragraf|absatz|"
    r"artikel|stock|"
    r"terminal|gate|tor|schalter|stand|halle|reihe|linie|bus|tram|zug|tag|tage|jahr|jahre|monat|woche|montag|"
    r"dienstag|mittwoch|donnerstag|"
    r"freitag|samstag|sonntag|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|"
    r"option|variante|"
    r"modell|typ|serie|klasse|gruppe|level|frage|antwort|fall|preis|wert|schnitt|durchschnitt|team|app|android|ios|"
    r"windows|web|ca\.?|etwa|"
    r"rund|ueber|unter|nur|noch|bereits|ungefaehr|maximal|mindestens|letzten|naechsten|ersten|zone|stufe|platz|rang|"
    r"los|ebene|kanal|packstation|paketstation|postfiliale|filiale|"
    r"netz|code|rezept|update|paket|folge|staffel|runde|spieltag|block|kategorie|ausgabe|tarif|vertrag|anlage|"
    r"formular|ende|anfang|alter|"
    r"nummer|nr\.?|hausnummer|bestellung|auftrag|rechnung|ticket|alle|innerhalb|binnen|den|dem|der|die|das|des|"
    r"insgesamt|geht|gilt|ab|bis|von|seit|"
    r"heute|morgen|gestern|um|gegen|zeitraum|uhr|euro|zeit|rahmen|eur|internet|jeweils|feld|bereich|menue|"
    r"einstellungen)\Z"
)


class Candidate(NamedTuple):
    """A possible street with number: where it stands in the view, and how much it needs beside it.

    `sure`: nothing; `likely`: capitals or a word beside it; `weak`: a postcode with a city, or a word beside it.
    """

    start: int
    end: int
    grade: str


def german_streets(view: str) -> Iterator[Candidate]:
    """Street and number as DIN 5008 and the posts of Austria and Switzerland write it, in a folded text."""
    for found in _WORD_WITH_NUMBER.finditer(view):
        grade = _grade(found["name"])
        if grade and not _counts_something(view, found):
            yield Candidate(_with_lead(view, found.start()), found.end(), "weak" if _is_year(found, grade) else grade)
    for pattern, grade in ((_WITH_ARTICLE, "likely"), (_OF_SOMETHING, "sure")):
        for found in pattern.finditer(view):
            name = found["name"]
            ends = name.endswith(_STREETS)
            has_no_house = pattern is _WITH_ARTICLE and (_WITH_NO_HOUSE.search(name) or is_everyday(name))
            if not has_no_house and not _counts_something(view, found):
                is_weak = _is_year(found, grade) or not (ends or grade == "sure")
                yield Candidate(found.start(), found.end(), "weak" if is_weak else grade)
    for found in _APART.finditer(view):
        if not _counts_something(view, found):
            yield Candidate(found.start(), found.end(), "weak" if _is_year(found, "likely") else "likely")
    for found in _POST_BOX.finditer(view):
        if not _COUNTS.match(view[found.end() : found.end() + 12]):
            yield Candidate(found.start(), found.end(), "sure")


def mannheim_squares(view: str) -> Iterator[Candidate]:
    """The squares of Mannheim's inner city, which have letters and digits for names: "C 4, 12"."""
    if "mannheim" not in view and "681" not in view:
        return
    for found in _SQUARE.finditer(view):
        around = view[max(0, found.start() - 40) : found.end() + 25]
        if "mannheim" in around or re.search(r"\b6815\d|\b6816[1-9]", around):
            yield Candidate(found.start(), found.end(), "weak" if "," not in found.group() else "sure")


def any_name_before(view: str, start: int, end: int) -> Candidate | None:
    """The last name with a number in a stretch of the view: what stands before a postcode needs no word for street."""
    last = None
    for pattern in (_WITH_ARTICLE, _ANY_NAME):
        for found in pattern.finditer(view, start, end):
            is_house = found.end() == end and not _WITH_NO_HOUSE.search(found["name"])
            if is_house and (last is None or found.start() < last.start()):
                last = found
    return None if last is None else Candidate(last.start(), last.end(), "weak")


def is_everyday(name: str) -> bool:
    """True for a word that ends like a street and is none: "Stellplatz", "Vorgang", "im Portal"."""
    return _NO_STREET.search(name) is not None or _EVERYDAY.search(name) is not None


def grade_of(name: str) -> str | None:
    """How surely a word is a street's name by its ending: `sure`, `likely`, `weak`; None for one that is none."""
    return _grade(name)


def _grade(name: str) -> str | None:
    if not name.endswith(_STREETS) or is_everyday(name):
        return None
    if name.endswith(_SURE) and name.strip(".-") != "str":
        return "sure"
    return "likely" if name.endswith(_LIKELY) else "weak"


def _counts_something(view: str, found: re.Match[str]) -> bool:
    """True where the number counts what follows."""
    return _COUNTS.match(view[found.end() : found.end() + 14]) is not None


def _is_year(found: re.Match[str], grade: str) -> bool:
    """True where the number may be a year and the name is not surely a street's."""
    return grade != "sure" and re.fullmatch(r"(?:19|20)\d\d", found["number"]) is not None


_LEAD = re.compile(
    r"(?:\b(?:(?:alte|neue|lange|kurze|grosse|kleine|obere|untere|hohe|breite|enge|innere|aeussere|vordere|hintere|"
    r"mittlere|rote|"
    r"weisse|schwarze|gruene|krumme|schoene|erste|zweite|dritte)[nrs]?|[a-z]{3,16}er|st\.|sankt|dr\.|prof\.) |"
    r"\b(?:am|an der|im|in der|auf dem|auf der|unter den|zur|zum) (?:(?:alten|neuen|langen|grossen|kleinen|oberen|"
    r"unteren|hohen|kurzen) )?)\Z"
)
_NO_LEAD = re.compile(
    r"\b(?:unser|ihr|euer|dein|mein|sein|in d|oder|aber|immer|wieder|hier|unter|ueber|dieser|jeder|der|weiter|leider|"
    r"neuer kunde)\w* \Z"
)


def _with_lead(view: str, start: int) -> int:
    """Where the name begins with the adjective or title before it: "Lange Gasse", "Karlsruher Straße"."""
    lead = _LEAD.search(view, max(0, start - 28), start)
    if lead is None or _NO_LEAD.search(view, max(0, start - 28), start):
        return start
    return lead.start()
