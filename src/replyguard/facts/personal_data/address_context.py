"""Whose place it is: an address that belongs to a customer, or one that the brand or an event makes public."""

from __future__ import annotations

import re

from replyguard.draft import Message
from replyguard.facts.personal_data.datum import Scene, holds
from replyguard.facts.personal_data.surroundings import last_match, words_before, words_behind
from replyguard.text.views import fold

_OUR_PLACE = (
    r"(?:filial\w*|shops?|stores?|laden\w*|laeden|geschaeft\w*|bueros?|buerogebaeude|niederlassung\w*|standort\w*|"
    r"zentrale|praxis|werkstatt|"
    r"showroom\w*|hauptsitz\w*|firmensitz\w*|sitz|lager|zentrallager|service-?center\w*|kunden-?center\w*|"
    r"kundenzentrum|servicepoint|"
    r"servicestelle|museum\w*|restaurant\w*|hotel\w*|klinik\w*|werk|adresse|anschrift|postanschrift|postadresse|haus|"
    r"markt|maerkte|studio\w*|"
    r"ausstellung\w*|geschaeftsstelle\w*|beratungsstelle\w*|reparatur\w*|annahmestelle\w*|abteilung\w*|verwaltung|"
    r"zweigstelle\w*|"
    r"postfach|retouren\w*|ruecksende\w*|kundenservice|team|cafe\w*|outlet\w*|flagship\w*|branch(?:es)?|offices?|"
    r"headquarters|hq|"
    r"warehouse|depot|address|location\w*|returns?|mailing|postal|registered|premises|site|boutique|gallery|clinic|"
    r"pub|venue|"
    r"dealership|centre|center|factory|workshop|post ?box|po box|place|spot|"
    # not "unser Fahrer stand vor …"
    r"stand(?! (?:um|vor|gestern|heute|gegen|bereits|schon|leider|laut|wohl|zweimal|mehrmals|kurz|puenktlich|wie)\b)|"
    r"booth|campus|lobby|"
    r"stammhaus|haupthaus|werkhof|wertstoffhof|recyclinghof|recyclingcenter|sammelstelle|ausgabestelle|abholstelle|"
    r"verkaufsstelle|laborstandort|galerie|atelier|garage|surgery|bakery|salon|gym|theatre|kiosk)"
)
_PUBLIC_PLACE = (
    r"(?:cafe|café|restaurant|gasthaus|gasthof|hotel|museum|rathaus|kirche|stadion|theater|kino|apotheke|arztpraxis|"
    r"bahnhof|"
    r"haltestelle|bibliothek|stadtbibliothek|buecherei|schule|universitaet|klinik|klinikum|[a-z]{0,10}praxis|"
    r"krankenhaus|finanzamt|"
    r"buergeramt|"
    r"polizei\w*|verbraucherzentrale|impfzentrum|testzentrum|einkaufszentrum|center|zoo|messe|halle|arena|kongress\w*|"
    r"beisl|wirtshaus|kneipe|lokal|bistro|heurigen?|filiale|postfiliale|paketshop|packstation|annahmestelle|baumarkt|"
    r"supermarkt|tankstelle|behoerde|amt|"
    r"ministerium|amtsgericht|gericht|"
    r"standesamt|jugendamt|gemeinde|pfarramt|bar|pub|club|hall|library|stadium|theatre|cinema|church|school|"
    r"university|hospital|outlet|factory shop|garden centre|bakery|salon|gym|surgery|box office|food bank|"
    r"recycling centre|tip|pop-?up|stall|stammhaus|haupthaus|laden|geschaeft|werkhof|wertstoffhof|recyclinghof|"
    r"entsorgungshof|sammelstelle|abholstelle|ausgabestelle|verkaufsstelle|ausstellung|galerie|baeckerei|konditorei|"
    r"schwimmbad|hallenbad|freibad|turnhalle|sporthalle|stadthalle|kita|kindergarten|"
    r"station|store|shop|branch|showroom|museum|gallery|post office|collection point|pick-?up point|parcelshop|locker|"
    r"warehouse|depot|community centre|town hall|city hall|courthouse|clinic|pharmacy)"
)
# the brand tells where it is, where to send things, or where something takes place
_PUBLIC_BEFORE = re.compile(
    rf"\b(?:unser\w*|our)\b(?: [\w\-äöüß.]+){{0,3}}? {_OUR_PLACE}\b"
    r"|\b(?:besuch\w*|find\w*|trefft|treffen) (?:sie |ihr |du )?uns\b|\b(?:visit|find|see|meet|join) us\b|"
    r"\b(?:kommen sie|komm\w*|schau\w*)\b[^,]{0,30}\bvorbei\b"
    r"|\bpop (?:in|into|by|over)\b|\bcome (?:along|and see|by|down|to see)\b|\bstop by\b|\bdrop (?:in|by)\b|"
    r"\bwir (?:sind|sitzen|befinden uns)\b"
    r"|\bwe(?:'re| are)(?: now| also| just)?(?: based| located)?\b|\b(?:ruecksend\w*|retoure\w*|zuruecksend\w*|"
    r"zurueckschick\w*|einsend\w*)\b"
    r"|\b(?:returns(?= to|:| address| department)|return (?:it|them|the \w+|to)|send (?:it|them|everything) back|"
    r"write to us|post it to us)\b"
    r"|\bfreuen uns (?:schon )?(?:darauf, )?(?:auf )?(?:sie|dich|euch|ihren besuch|deinen besuch)\b"
    r"|\b(?:send\w*|schick\w*) (?:sie |es |it |them )?(?:uns|us)\b|\boeffnungszeiten\b|\bopening hours\b|"
    r"\bpaketshops?\b|\bpostfilialen?\b"
    r"|\b(?:senden|schicken) sie (?:bitte )?(?:das geraet|die ware|den artikel|das produkt|die unterlagen|"
    r"das formular|den brief|ihre[nr]? \w+)"
    r"[^.;!?]{0,20}? an\b|\b(?:an uns|to us)\b|"
    r"(?<!steht )(?<!stehen )(?<!sind )(?<!lautet )(?<!ist )(?<!hinterlegt )(?<!gespeichert )"
    r"(?<!adresse )(?<!anschrift )\bbei uns\b(?! hinterlegt| gespeichert)|"
    r"(?<!registered )(?<!file )(?<!address )\bwith us\b|\b(?:impressum|imprint|gmbh|ag|kg|ohg|ug|se|e\. ?v\.|"
    r"mbh|ltd|plc|inc|llc|limited)\b"
    r"|\b(?:findet|(?<!zu )finden|stattfind\w*|treffpunkt|veranstaltung\w*|konzert\w*|workshop\w*|event\w*|lesung|"
    r"messe|"
    r"infostand|stammtisch|"
    r"eroeffn\w*|neueroeffnung|opening|takes? place|taking place|meet-?up|concert|festival|exhibition)\b"
    rf"|\b(?:im|ins|am|zum|beim|vor dem|ins|der|die|das|dem|in der|zur|vor der|the|at|a|an|eine[rnms]?|in einer|"
    rf"in unserer)(?: [\w\-]+)? (?:[\w]+-)?{_PUBLIC_PLACE}\b"
    # a department, and how one gets to the place
    r"|\b(?:customer (?:relations|services?|care|support|experience)|head office|(?:claims|complaints|returns|legal|"
    r"billing|accounts|press) (?:team|dept\.?|department|office)|kunden(?:service|betreuung|dienst|beziehungen|dialog)|"
    r"beschwerdestelle|hauptverwaltung|rechtsabteilung|datenschutzbeauftragte\w*|widerrufsstelle)\b(?= ?[,:;(]| \w+, )"
    r"|(?:\A|[.!?,:;(–-] ?|\b(?:please|can|could|or|to|just) )(?:write|appeal|complain) to\b(?! (?:you|me|him|her|"
    r"them|your|my))"
    r"|\b(?:zu fuss|gehminuten|fussweg|minutes' walk|minute walk|walk from|steig\w* (?:sie )?aus)\b"
    r"|\b(?:abgeben|entsorgen|anschauen|ansehen|anprobieren|probefahren|zur probe)\b"
    r"|\b(?:bauarbeiten|baustelle|sperrung|gesperrt|unfall|brand|einsatz|strassenfest|umleitung|stromausfall|"
    r"roadworks|closure|accident)\b"
    r"|\b(?:umgezogen|umzug|relocated|moved)\b(?= (?:in|nach|to)\b)|\b(?:schreib\w* (?:sie )?uns|anreise|anfahrt|"
    r"directions|parken|parkplaetze)\b"
)
_PRIVATE = re.compile(
    r"\b(?:ihre[rnms]?|ihr|deine[rnms]?|dein|seine[rnms]?|eure[rnms]?|ihrem|your|his|her|their|my|meine[rnms]?)"
    r"(?:(?: [\w\-]+){0,2} (?:[\w]*(?:adresse|anschrift|wohnung|haus|wohnort|wohnsitz|zuhause|anschluss|strasse|"
    r"grundstueck|gebaeude|hof|farm|cottage|mail|angaben?|"
    r"address\w*|home|house|flat|apartment|property|place|street|postcode|zip|door|doorstep|neighbou?r\w*|nachbar\w*|"
    r"router|zaehler|meter|"
    r"paket|sendung|bestellung|lieferung|parcel|package|order|delivery|shipment|techniker\w*|termin|appointment|"
    r"vertrag|umzug|move|"
    r"umzugs\w*|kueche|garten|keller|tuer|briefkasten|mutter|vater|frau|mann|mother|father|wife|husband|daughter|son|"
    r"tochter|sohn|"
    r"eltern|parents|verbrauchsstelle|lieferstelle|installation|line|broadband|connection))\b)"
    r"|\b(?:steht|stehen|stand|haben|hatten|\w*adr\.?|adresse|anschrift|strasse|notiert|gemeldet|registriert|"
    r"hinterlegt|"
    r"gespeichert)(?: [\w']+){0,3} bei uns\b(?: (?:drin\w*|hinterlegt|gespeichert|eingetragen|notiert|im system))?"
    # the lines of a form
    r"|\b(?:strasse|street|str\.|ort|wohnort)(?: ?/ ?\w+)? ?: ?\Z"
    r"|\bwohn(?:en|st|t|te|ten|e|haft|hafte|ort|sitz|adresse|anschrift|ung)\b|\b(?:live|lives|lived|living|reside|"
    r"resident|residing)\b"
    r"|\b(?:liefer|rechnungs|versand|kunden|melde|privat|heimat|haus|zustell|umzugs|neue|alte|bisherige|"
    r"hinterlegte)\w*(?:adresse|anschrift)\b"
    r"|\b(?:shipping|delivery|billing|home|registered|new|old|previous|current|customer|personal|private|mailing|"
    r"street) address\b"
    r"|\b(?:neue|alte|hinterlegte|angegebene|korrekte|richtige|folgende) (?:adresse|anschrift)\b|"
    r"\b(?<!unsere )(?:adresse|anschrift)(?=:| lautet| ist)"
    r"|\b(?:nach hause|zu hause|zuhause|zu ihnen|bei ihnen|ihnen|an sie|zu dir|bei dir|dir|at home)\b|\byour (?:at|"
    r"is|in)\b"
    r"|\b(?:zustell\w*|zugestellt|geliefert|ausgeliefert|verschickt|versandt|versendet|geschickt|gesendet|gesandt|"
    r"delivered|delivering|deliver|shipped|"
    r"dispatched|couriered|posted|redirected|sent)\b|\b(?:herrn?|frau|familie|c/o|mr|mrs|ms|miss)\b|\baddress (?:is|"
    r"as|on file|we have|shown|listed)\b"
    r"|\b(?:umgezogen sind|gezogen sind|eingezogen|ausgezogen|sie sind|ziehen|you(?:'ve| have)? moved|moving to|"
    r"you're at|you are at|dass sie|that you)\b"
    r"|\b(?:inspektion|besichtigung|termin|reparatur|montage|installation|ablesung|abholung|lieferung|wartung|"
    r"uebergabe|inspection|repair|visit|"
    r"appointment|delivery|collection|survey|reading)\b[^.,;!?]{0,25}\b(?:finde[tn]|stattfinden|takes? place|"
    r"taking place)\b"
    r"|\b(?:techniker|monteur|kollege|engineer|technician|installer|driver|fahrer|courier|kurier|"
    r"[a-z]{0,8}bot(?:e|in|en)|zusteller\w*|lieferant\w*|florist\w*|postman|rider|zaehler|nachbar\w*|"
    r"neighbou?rs?|packet abgelegt)\b"
)
# words that lead away from the brand's place to another: "aus unserem Lager an die …", "from our store to …"
_LEADS_AWAY = re.compile(r"\b(?:(?:an|in) (?:die|den|das|ihre?|deine?)|to (?:the|your|flat|\d+))\b|\bto\b ?\Z|\ban ?\Z")
_MAY_LEAD = re.compile(
    r"ruecksend|retour|zurueck|einsend|return|back|umgezogen|umzug|relocat|moved|\buns\b|write|post it|besuch|visit|"
    r"come|pop|adresse|address|anschrift"
)
_PUBLIC_BEHIND = re.compile(
    rf"\b(?:unser\w*|our)\b(?: [\w\-]+){{0,2}}? {_OUR_PLACE}\b|\b(?:geoeffnet|oeffnungszeiten|eroeffn\w*|statt|"
    rf"findet statt|vorbeikommen|"
    r"vorbeischauen|vorbei|besuchen sie uns|freuen uns auf|fuer sie da|is open|are open|open (?:until|from|daily|mon|"
    r"today|every)|opens|"
    r"(?:da|dort|hier) ist (?:auch |der |die )*(?:eingang|einfahrt|kasse)|eingang (?:ist|im|ueber|um)|entrance (?:is|"
    r"round|on)|"
    r"box office|opening (?:hours|times)|we look forward|come and|pop in|see you there|sehen uns dort)\b"
)
_VENUE = (
    r"(?:[a-z]{0,8}boutique|store|shop|branch|cafe|coffee shop|restaurant|bar|pub|bistro|salon|bakery|deli|"
    r"market stall|"
    r"[a-z]{0,10}laden|filiale|geschaeft|lokal|beisl|kneipe|wirtshaus|baeckerei|konditorei|eisdiele|heuriger|gasthaus)"
)
# somebody is asked to come, where the sentence has no word of anybody's home
_INVITES_BEFORE = re.compile(
    rf"\b(?:new|neue[rsnm]?|pop-?up|first|second|zweite[rsnm]?|dritte[rsnm]?)(?: [\w\-]+)? {_VENUE}\b|\bpop-?up\b|"
    rf"\b{_VENUE} (?:ums eck|um die ecke|around the corner|round the corner)\b|"
    r"\b(?:abgeben|anschauen|ansehen|anprobieren) (?:koennen|kannst)\b|"
    rf"\b{_VENUE} (?:ist|liegt|befindet sich|finde[nt](?:st)? (?:sie|du|ihr)|is|sits) "
    r"(?:jetzt |neu |nun |now )?(?:am|an|in|im|at|on)\b|"
    r"(?<!will )(?<!can )(?<!to )\bsee you (?:all )?(?:there |soon |then |on \w+ )?(?:at|in|on) ?\Z|\bdoors open\b|"
    r"\bwe(?:'re|'ll| will| are)? (?:be )?(?:re)?open(?:ing|ed)?(?: [\w\-]+){0,3} (?:at|in|on) ?\Z|"
    r"\b(?:wir sehen uns|sehen wir uns) [^,;]{0,25}\Z|\bwir (?:machen|sperren) [^,;]{0,25}\Z|"
    r"\bkommt? (?:gerne?|einfach|mal|alle|vorbei)\b"
)
_INVITES_BEHIND = re.compile(
    r"\b(?:da|dort|wo es|hier) gibt(?:'?s| es) (?!(?:[a-z]+ )?"
    r"(?:nichts|problem|stoer|ausf|schwierig|aerger|kein|anschluss|leider))|"
    r"\b(?:opening|opens|open) (?:on |this |next |from |in )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|soon|"
    r"today|tomorrow|weekend|week|month|spring|summer|autumn|winter|late)|\bdoors open\b|"
    r"\bsee you (?:all )?(?:there|soon|on)\b|"
    r"\bab [a-z]+ offen\b|\b(?:hat|haben) (?:[a-z]+ )?offen\b|\bkommt? (?:gerne?|einfach|mal|alle|vorbei)\b"
)
_WELL_KNOWN = re.compile(
    r"\b10 downing street\b|\b1600 pennsylvania av\w*|\b221 ?b baker street\b|\bplatz der republik 1\b|"
    r"\bwilly-brandt-str\w*\.? 1\b|"
    r"\bone apple park way\b|\b1 infinite loop\b|\b742 evergreen terrace\b"
)
# where nobody lives: a park of shops or firms, a hall whose name an article stands before
_OF_FIRMS = re.compile(
    r"\b(?:retail park|shopping (?:centre|center|park|mall)|outlet (?:village|centre|center)|trading estate|"
    r"business park|"
    r"industrial (?:estate|park)|science park|leisure park|einkaufszentrum|gewerbepark|fachmarktzentrum|messegelaende|"
    r"technologiepark)\b"
)
_HALL = re.compile(
    r"(?:[a-z][\w'.\-]* ){0,3}(?:hall|theatre|theater|arena|stadium|museum|gallery|library|cathedral|church|castle|"
    r"palace|"
    r"hotel|cinema|university|hospital|station|airport|academy|auditorium|opera house|centre|center|pavilion|"
    r"racecourse),"
)
# of a form to fill in: "Max Mustermann, Musterstraße 1, 12345 Musterstadt"
_EXAMPLE = re.compile(
    r"\b(?:muster|beispiel)(?:strasse|str\.|weg|gasse|platz|allee)[^a-z]{1,12}(?:\d{4,5} )?(?:muster|beispiel)"
    r"(?:stadt|hausen|ort|dorf|heim)|\bany ?town\b|"
    r"\bexample (?:street|road|"
    r"lane|avenue)\b|\bsample street\b"
)
_EXAMPLE_BEFORE = re.compile(
    r"\b(?:mustermann|musterfrau|john doe|jane doe|zum beispiel|beispielsweise|z\. ?b\.|for example|"
    r"for instance|"
    r"e\.g\.|such as|beispiel|example)[,:;\s(„“\"'»«›‹-]{0,4}\Z"
)
# where a customer asks after a place that everybody may go to: "Hat eure Filiale in der Hauptstraße 12 offen?"
_BUSINESS = (
    rf"(?:{_VENUE}|{_PUBLIC_PLACE}|showroom|fitnessstudio|niederlassung|geschaeftsstelle|standort|"
    r"[a-z]{0,12}automat(?:en)?|bankomat(?:en)?|ladesaeulen?|ladestation|packstation|parkhaus|bus|tram|bim|bahn|"
    r"strassenbahn|drogerie|markt|kiosk|trafik|bank|dealership|atm|cash machine|cashpoint|vending machine|charger|"
    r"charging (?:point|station)|car park|stop|chemist|stand|market|supermarket)"
)
_ASKED_AFTER = re.compile(
    r"\b(?:eure?[rnms]?|ihre?[rnms]?|deine?[rnms]?|your|ur|the|an?|this|that|die|der|das|den|dem|des|"
    rf"eine?[rnms]?|diese[rnms]?|im|beim|zum|zur|am)(?: [\w\-]+){{0,2}}? {_BUSINESS}"
    r"(?:,? (?:hier|here|down|over|von euch|of yours|unten|oben))?[,(:–-]? ?(?:(?:in|at|on|an|am|im|auf|bei|beim|near|"
    r"by|unter|zum|zur) )?(?:(?:der|dem|den|die|the) )?\Z"
)
# whose shop it is, or who lives beside it: "über dem Laden in der Hauptstraße 12"
_IS_NEAR_HOME = re.compile(
    r"\b(?:wohn\w*|leb\w*|daheim|zu ?hause|gezogen|uebernacht\w*|ueber|oberhalb|neben|gegenueber|hinter|meine?[rnms]?|"
    r"mein|unser\w*|live|lives|lived|living|resid\w*|stay\w*|moved|rent\w*|above|over|next|opposite|behind|my|our|i'm|"
    r"i am)\b"
)
_NEAR_HOME = 60
_WIDTH = 110


def is_public_place(scene: Scene, start: int, end: int) -> bool:
    """True where the words around an address make it the brand's own, an event's, or known to everybody.

    The nearest word that says so counts: "unsere Filiale in der Hauptstr. 5" is public, "unsere Filiale hat es an Ihre
    Adresse Hauptstr. 5 geschickt" is not. What a customer posted in the thread is never public, unless the customer
    asked after a shop or a stop there.
    """
    view = scene.view
    value = view[start:end]
    posted = _posted(scene, value)
    if posted:
        return all(_asks_after(message, value) for message in posted)
    if scene.contacts.has(value) or _WELL_KNOWN.search(value):
        return True
    before = words_before(view, start, _WIDTH)
    if _EXAMPLE.search(value) or _EXAMPLE_BEFORE.search(before):
        return True
    public = last_match(_PUBLIC_BEFORE, before)
    private = last_match(_PRIVATE, before)
    behind = words_behind(view, end, 90)
    if public is not None and (private is None or _nearness(public) > _nearness(private)):
        rest = before[public.end() :]
        if _MAY_LEAD.search(public.group()) or _MAY_LEAD.search(behind[:25]) or not _LEADS_AWAY.search(rest):
            return True
    if private is not None:
        return False
    return (
        _PUBLIC_BEHIND.search(behind) is not None
        or _OF_FIRMS.search(value) is not None
        or (before.endswith("the ") and _HALL.match(value) is not None)
        or _is_an_invitation(before, behind)
    )


def _posted(scene: Scene, value: str) -> list[Message]:
    """The messages of customers that hold the address."""
    return [message for message in scene.thread if message.role == "customer" and holds(message, value)]


def _asks_after(message: Message, value: str) -> bool:
    """True where a message names a place of business at an address, and nobody's home near it."""
    said = fold(message.text)
    at = said.find(value)
    return (
        at >= 0
        and _ASKED_AFTER.search(said, max(0, at - _WIDTH), at) is not None
        and _IS_NEAR_HOME.search(said, max(0, at - _NEAR_HOME), at) is None
    )


def _is_an_invitation(before: str, behind: str) -> bool:
    """True where a shop, a pub or an event is offered as a place to go to: "new boutique: …, opening Saturday"."""
    is_asked = _INVITES_BEFORE.search(before) or _INVITES_BEHIND.search(behind)
    return is_asked is not None and _PRIVATE.search(behind) is None


def _nearness(found: re.Match[str]) -> tuple[int, int]:
    """What ends nearer to the address counts more, and of two that end alike the longer."""
    return found.end(), -found.start()


def is_of_a_person(scene: Scene, start: int, end: int) -> bool:
    """True where words before or just behind the range say that somebody lives there or gets things there."""
    view = scene.view
    return (
        _PRIVATE.search(words_before(view, start, 70)) is not None
        or _PRIVATE.search(words_behind(view, end, 30)) is not None
        or not all(_asks_after(message, view[start:end]) for message in _posted(scene, view[start:end]))
    )
