"""Whose place it is: an address that belongs to a customer, or one that the brand or an event makes public."""

from __future__ import annotations

import re

from replyguard.facts.personal_data.datum import Scene
from replyguard.facts.personal_data.surroundings import words_before, words_behind

_OUR_PLACE = (
    r"(?:filial\w*|shops?|stores?|laden\w*|laeden|geschaeft\w*|bueros?|buerogebaeude|niederlassung\w*|standort\w*|zentrale|praxis|werkstatt|"
    r"showroom\w*|hauptsitz\w*|firmensitz\w*|sitz|lager|zentrallager|service-?center\w*|kunden-?center\w*|kundenzentrum|servicepoint|"
    r"servicestelle|museum\w*|restaurant\w*|hotel\w*|klinik\w*|werk|adresse|anschrift|postanschrift|postadresse|haus|markt|maerkte|studio\w*|"
    r"ausstellung\w*|geschaeftsstelle\w*|beratungsstelle\w*|reparatur\w*|annahmestelle\w*|abteilung\w*|verwaltung|zweigstelle\w*|"
    r"postfach|retouren\w*|ruecksende\w*|kundenservice|team|cafe\w*|outlet\w*|flagship\w*|branch(?:es)?|offices?|headquarters|hq|"
    r"warehouse|depot|address|location\w*|returns?|mailing|postal|registered|premises|site|boutique|gallery|clinic|pub|venue|"
    r"dealership|centre|center|factory|workshop|post ?box|po box|place|spot|stand|booth|campus|lobby)"
)
_PUBLIC_PLACE = (
    r"(?:cafe|café|restaurant|gasthaus|gasthof|hotel|museum|rathaus|kirche|stadion|theater|kino|apotheke|arztpraxis|bahnhof|"
    r"haltestelle|bibliothek|stadtbibliothek|buecherei|schule|universitaet|klinik|klinikum|krankenhaus|finanzamt|buergeramt|"
    r"polizei\w*|verbraucherzentrale|impfzentrum|testzentrum|einkaufszentrum|center|zoo|messe|halle|arena|kongress\w*|"
    r"filiale|postfiliale|paketshop|packstation|annahmestelle|baumarkt|supermarkt|tankstelle|behoerde|amt|ministerium|amtsgericht|gericht|"
    r"standesamt|jugendamt|gemeinde|pfarramt|bar|pub|club|hall|library|stadium|theatre|cinema|church|school|university|hospital|"
    r"station|store|shop|branch|showroom|museum|gallery|post office|collection point|pick-?up point|parcelshop|locker|"
    r"warehouse|depot|community centre|town hall|city hall|courthouse|clinic|pharmacy)"
)
# the brand tells where it is, where to send things, or where something takes place
_PUBLIC_BEFORE = re.compile(
    rf"\b(?:unser\w*|our)\b(?: [\w\-äöüß.]+){{0,3}}? {_OUR_PLACE}\b"
    r"|\b(?:besuch\w*|find\w*|trefft|treffen) (?:sie |ihr |du )?uns\b|\b(?:visit|find|see|meet|join) us\b|\b(?:kommen sie|komm\w*|schau\w*)\b[^,]{0,30}\bvorbei\b"
    r"|\bpop (?:in|into|by|over)\b|\bcome (?:along|and see|by|down|to see)\b|\bstop by\b|\bdrop (?:in|by)\b|\bwir (?:sind|sitzen|befinden uns)\b"
    r"|\bwe(?:'re| are)(?: now| also| just)?(?: based| located)?\b|\b(?:ruecksend\w*|retoure\w*|zuruecksend\w*|zurueckschick\w*|einsend\w*)\b"
    r"|\b(?:returns?|returned|return (?:it|them|the \w+)|send (?:it|them|everything) back|write to us|post it to us)\b"
    r"|\bfreuen uns (?:schon )?(?:darauf, )?(?:auf )?(?:sie|dich|euch|ihren besuch|deinen besuch)\b"
    r"|\b(?:an uns|to us|bei uns|with us)\b|\b(?:impressum|imprint|gmbh|ag|kg|ohg|ug|se|e\. ?v\.|mbh|ltd|plc|inc|llc|limited)\b"
    r"|\b(?:findet|finden|stattfind\w*|treffpunkt|veranstaltung\w*|konzert\w*|workshop\w*|event\w*|lesung|messe|infostand|stammtisch|"
    r"eroeffn\w*|neueroeffnung|opening|takes? place|taking place|meet-?up|concert|festival|exhibition)\b"
    rf"|\b(?:im|ins|am|zum|beim|vor dem|der|die|das|dem|in der|zur|vor der|the|at|a|an|eine[rnms]?|in einer|in unserer)(?: [\w\-]+)? (?:[\w]+-)?{_PUBLIC_PLACE}\b"
    r"|\b(?:bauarbeiten|baustelle|sperrung|gesperrt|unfall|brand|einsatz|strassenfest|umleitung|stromausfall|roadworks|closure|accident)\b"
    r"|\b(?:umgezogen|umzug|relocated|moved)\b(?= (?:in|nach|to)\b)|\b(?:schreib\w* (?:sie )?uns|anreise|anfahrt|directions|parken|parkplaetze)\b"
)
_PRIVATE = re.compile(
    r"\b(?:ihre[rnms]?|ihr|deine[rnms]?|dein|seine[rnms]?|eure[rnms]?|ihrem|your|his|her|their|my|meine[rnms]?)"
    r"(?:(?: [\w\-]+){0,2} (?:[\w]*(?:adresse|anschrift|wohnung|haus|wohnort|wohnsitz|zuhause|anschluss|strasse|grundstueck|gebaeude|"
    r"address\w*|home|house|flat|apartment|property|place|street|postcode|zip|door|doorstep|neighbou?r\w*|nachbar\w*|router|zaehler|meter|"
    r"paket|sendung|bestellung|lieferung|parcel|package|order|delivery|shipment|techniker\w*|termin|appointment|vertrag|umzug|move|"
    r"umzugs\w*|kueche|garten|keller|tuer|briefkasten|mutter|vater|frau|mann|mother|father|wife|husband|daughter|son|tochter|sohn|"
    r"eltern|parents|verbrauchsstelle|lieferstelle|installation|line|broadband|connection))\b)"
    r"|\bwohn(?:en|st|t|te|ten|e|haft|hafte|ort|sitz|adresse|anschrift|ung)\b|\b(?:live|lives|lived|living|reside|resident|residing)\b"
    r"|\b(?:liefer|rechnungs|versand|kunden|melde|privat|heimat|haus|zustell|umzugs|neue|alte|bisherige|hinterlegte)\w*(?:adresse|anschrift)\b"
    r"|\b(?:shipping|delivery|billing|home|registered|new|old|previous|current|customer|personal|private|mailing|street) address\b"
    r"|\b(?:neue|alte|hinterlegte|angegebene|korrekte|richtige|folgende) (?:adresse|anschrift)\b|\b(?<!unsere )(?:adresse|anschrift)(?=:| lautet| ist)"
    r"|\b(?:nach hause|zu hause|zuhause|zu ihnen|bei ihnen|ihnen|an sie|zu dir|bei dir|dir|at home)\b|\byour (?:at|is|in)\b"
    r"|\b(?:zustell\w*|zugestellt|geliefert|ausgeliefert|verschickt|versandt|versendet|geschickt|gesendet|gesandt|delivered|delivering|deliver|shipped|"
    r"dispatched|couriered|posted|redirected|sent)\b|\b(?:herrn?|frau|familie|c/o|mr|mrs|ms|miss)\b|\baddress (?:is|as|on file|we have|shown|listed)\b"
    r"|\b(?:umgezogen sind|gezogen sind|eingezogen|ausgezogen|sie sind|ziehen|you(?:'ve| have)? moved|moving to|you're at|you are at|dass sie|that you)\b"
    r"|\b(?:inspektion|besichtigung|termin|reparatur|montage|installation|ablesung|abholung|lieferung|wartung|uebergabe|inspection|repair|visit|"
    r"appointment|delivery|collection|survey|reading)\b[^.,;!?]{0,25}\b(?:finde[tn]|stattfinden|takes? place|taking place)\b"
    r"|\b(?:techniker|monteur|kollege|engineer|technician|installer|driver|fahrer|courier|kurier|zaehler|nachbar\w*|neighbou?rs?|packet abgelegt)\b"
)
# words that lead away from the brand's place to another: "aus unserem Lager an die …", "from our store to …"
_LEADS_AWAY = re.compile(r"\b(?:an (?:die|den|das|ihre?|deine?)|to (?:the|your|flat|\d+))\b|\bto\b ?\Z|\ban ?\Z")
_MAY_LEAD = re.compile(
    r"ruecksend|retour|zurueck|einsend|return|back|umgezogen|umzug|relocat|moved|uns|write|post it|besuch|visit|come|pop|adresse|address|anschrift"
)
_PUBLIC_BEHIND = re.compile(
    rf"\b(?:unser\w*|our)\b(?: [\w\-]+){{0,2}}? {_OUR_PLACE}\b|\b(?:geoeffnet|oeffnungszeiten|eroeffn\w*|statt|findet statt|vorbeikommen|"
    r"vorbeischauen|vorbei|besuchen sie uns|freuen uns auf|fuer sie da|is open|are open|open (?:until|from|daily|mon|today|every)|opens|"
    r"opening (?:hours|times)|we look forward|come and|pop in|see you there|sehen uns dort)\b"
)
_WELL_KNOWN = re.compile(
    r"\b10 downing street\b|\b1600 pennsylvania av\w*|\b221 ?b baker street\b|\bplatz der republik 1\b|\bwilly-brandt-str\w*\.? 1\b|"
    r"\bone apple park way\b|\b1 infinite loop\b|\b742 evergreen terrace\b"
)
_WIDTH = 110


def is_public_place(scene: Scene, start: int, end: int) -> bool:
    """True where the words around an address make it the brand's own, an event's, or known to everybody.

    The nearest word that says so counts: "unsere Filiale in der Hauptstr. 5" is public, "unsere Filiale hat es an Ihre
    Adresse Hauptstr. 5 geschickt" is not. What a customer posted in the thread is never public.
    """
    view = scene.view
    value = view[start:end]
    if scene.posted_by_customer(value):
        return False
    if scene.contacts.has(value) or _WELL_KNOWN.search(value):
        return True
    before = words_before(view, start, _WIDTH)
    public = _last(_PUBLIC_BEFORE, before)
    private = _last(_PRIVATE, before)
    if public is not None and (private is None or private.end() <= public.start()):
        rest = before[public.end() :]
        if _MAY_LEAD.search(public.group()) or not _LEADS_AWAY.search(rest):
            return True
    return private is None and _PUBLIC_BEHIND.search(words_behind(view, end, 90)) is not None


def is_of_a_person(scene: Scene, start: int, end: int) -> bool:
    """True where words before or just behind the range say that somebody lives there or gets things there."""
    view = scene.view
    return (
        _PRIVATE.search(words_before(view, start, 70)) is not None
        or _PRIVATE.search(words_behind(view, end, 30)) is not None
        or scene.posted_by_customer(view[start:end])
    )


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    last = None
    for last in pattern.finditer(text):
        pass
    return last
