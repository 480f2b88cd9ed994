"""Whose contact an address or a number is: the team's, offered by the draft as the way to reach it, or a person's.

The words around it decide, the nearest first: "call us on", "unsere Hotline" against "we called you on", "Ihre Nummer".
"""

from __future__ import annotations

import re
from enum import Enum

from replyguard.facts.greeting import find_sign_off
from replyguard.facts.personal_data.datum import Scene
from replyguard.text.views import fold

_WINDOW, _AHEAD = 180, 70
# a full stop behind these does not end a sentence
_END = re.compile(
    r"[!?…]+[)\"'”“»]* |"
    r"(?<!\btel)(?<!\bmob)(?<!\bfax)(?<!\bnr)(?<!\bno)(?<!\bdr)(?<!\bbzw)(?<!\bevtl)(?<!\bggf)(?<!\bst)"
    r"(?<!\bfr)(?<!\bhr)(?<!\bmr)(?<!\bms)(?<!\bmrs)(?<![ .(][a-z])\.[)\"'”“»]* "
)
# a sentence that only labels the number goes with the one before: "Unsere Hotline hilft. Tel.: 030 …"
_LABEL = re.compile(
    r"[\W_]*(?:(?:tel|telefon\w*|phone|telephone|fon|fax|mobil|mail|e-?mail|hotline|(?:unter )?(?:der )?nummer|on|at|"
    r"an|"
    r"unter|it's|das ist|that's|m|t|e)[\W_]*){0,3}\Z"
)


class Whose(Enum):
    """Whose contact it is, as far as the words around it tell."""

    TEAM = "team"
    """Said to be the team's own: "unsere", "call us", a hotline, the signature."""
    OFFERED = "offered"
    """Offered to write to or call, without a word of whom one reaches there."""
    PERSON = "person"
    """The addressed person's, or some other's: "Ihre Nummer", "we called you on", "on file"."""
    UNKNOWN = "unknown"


def whose(scene: Scene, start: int, end: int) -> Whose:
    """Whose contact the range [start, end) of the view is; of several cues the nearest in its sentence counts."""
    before, after = _around(scene.view, start, end)
    if _PERSON_BEHIND.match(after):
        return Whose.PERSON
    person = max(_last(_PERSON, before), _last(_PERSON_ASKED, before) if _PERSON_VERB.match(after) else -1)
    team = _last(_TEAM, before)
    offered = _last(_OFFERED, before)
    if max(person, team, offered) >= 0:
        if person >= max(team, offered):
            return Whose.PERSON
        return Whose.TEAM if team >= 0 else Whose.OFFERED
    if _TEAM_BEHIND.match(after) or _is_signed(scene, start, end):
        return Whose.TEAM
    return Whose.OFFERED if _WEAKLY_OFFERED.search(before) or _OFFERED_BEHIND.match(after) else Whose.UNKNOWN


def _around(view: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind the range in its sentence."""
    before = view[max(0, start - _WINDOW) : start]
    after = view[end : end + _AHEAD]
    ends = [found.end() for found in _END.finditer(before)]
    if ends and _LABEL.match(before[ends[-1] :]):
        ends.pop()
    first = _END.search(after)
    return before[ends[-1] if ends else 0 :], after[: first.start()] if first else after


def _last(pattern: re.Pattern[str], text: str) -> int:
    """Where the last match ends; -1 where there is none."""
    return max((found.end() for found in pattern.finditer(text)), default=-1)


def signature_words(scene: Scene) -> set[str]:
    """The words of the agent's name and signature, folded."""
    words: list[str] = []
    if scene.author is not None:
        words += [scene.author.name or "", scene.author.signature or ""]
    sign_off = find_sign_off(scene.text[: scene.reading.body_end])
    if sign_off is not None:
        words.append(scene.text[sign_off.span.start : sign_off.span.end])
    return set(re.findall(r"[^\W\d_]{3,}", fold(" ".join(words))))


def _is_signed(scene: Scene, start: int, end: int) -> bool:
    """True within the sign-off: what stands under the greeting is the team's."""
    body = scene.text[: scene.reading.body_end]
    sign_off = find_sign_off(body)
    if sign_off is None or sign_off.is_initials:
        return False
    span = scene.span(start, end)
    greeting = fold(scene.text[sign_off.span.start : max(sign_off.span.start, span.start)])
    return sign_off.span.contains(span) and _SIGNED.search(greeting) is not None


_SIGNED = re.compile(r"\bgru|\bmfg\b|\b[lv]g\b|\bregards|\bwishes|\bsincerely|\bcheers|\bteam\b|\bservice|\bsupport")


_THING = (
    r"(?:\w*nummern?|numbers?|\w*telefon\w*|\w*phones?|telephone|mobile|mobil\w*|handy\w*|cell|landline|festnetz\w*|"
    r"\w*anschluss|\w*mail\w*|e-mail\w*|\w*adressen?|\w*address(?:es)?|kontaktdaten|contact|postfach|inbox|account|"
    r"konto|"
    r"whatsapp|line)"
)
_LEADS = r"(?:[\s:,(„“\"'\-–=>]|ist|lautet|is|was|war|noch|still|(?:tele)?number|nr\.?|unter|on|at|auf|to){0,5}"
_OTHERS = (
    r"(?:ihre[rnms]?|ihr|deine[rnms]?|dein|eure[rnms]?|euer|your|his|her|their|seine[rnms]?|my|meine[rnms]?|mein|"
    r"customer'?s?|kund(?:e|en|in)|client'?s?|private[rnms]?|personal|persoenliche[rnms]?|alternative[rnms]?)"
)
_WE = (
    r"(?:wir|ich|we|i|they|he|she|you|someone|somebody|jemand|kollege\w*|kollegin\w*|colleagues?|team|agents?|"
    r"advis[eo]rs?|manager|"
    r"techniker\w*|engineer|fahrer\w*|zusteller\w*|bote|drivers?|couriers?|mitarbeiter\w*|abteilung|service|support|"
    r"care|system)"
)
_REACHES = (
    r"(?:rufen|ruft|rufe|rief|riefen|anrufen|angerufen|zurueckrufen|melden|melde|meldet|gemeldet|erreichen|erreicht|"
    r"kontaktieren|"
    r"kontaktiert\w*|schreiben|schreibt|geschrieben|schicken|schickt|geschickt|senden|sendet|gesendet|gesandt|mailen|"
    r"gemailt|"
    r"call|calls|called|calling|rang|ring|rings|ringing|phone|phoned|phoning|text|texted|texting|emailed|e-mailed|"
    r"emailing|email|"
    r"wrote|write|written|writing|sent|sending|send|reached|contacted|contacting|contact|tried|try|trying|replied|"
    r"reply|"
    r"responded|messaged|message|dialled|dialed|got through|simsen)"
)
_NOT_BETWEEN = r"(?:you|please|bitte|us|uns|be|that|dass|recommend|suggest|ask|advise|encourage|invite|empfehlen|raten)"
_PERSON_NOUN = (
    r"(?:herrn?|frau|mr|mrs|ms|miss|familie|nachbar\w*|neighbou?rs?|fahrer\w*|zusteller\w*|boten|drivers?|couriers?|"
    r"vermieter\w*|"
    r"verkaeufer\w*|sellers?|landlord|tochter|sohn|ehemann|ehefrau|mutter|vater|bruder|schwester|husband|wife|"
    r"daughter|son|"
    r"mother|father|brother|sister)"
)

# the contact of the addressed person or of another: who it belongs to, or that the team wrote or called there
_PERSON = re.compile(
    rf"\b{_OTHERS} (?:(?!(?:an|per|via|zu|zur|zum|with|by|to|for|mit|in|auf|unter|from|von|call|us|"
    rf"uns)\b)[\w.-]+ ){{0,2}}"
    rf"{_THING}\b(?:[ (]*[\w.-]+@?)??{_LEADS}"
    rf"|\b{_WE}(?:'(?:ll|ve|d|re))?[ ,]+(?:(?!{_NOT_BETWEEN}\b)[\w'-]+[ ,]+){{0,6}}{_REACHES}\b"
    rf"|\b(?:rufen|melden|erreichen|kontaktieren|schreiben|schicken|senden|haben|hatten|konnten|koennen|duerfen) wir\b"
    rf"|\b(?:ruft|meldet sich|kontaktiert|erreicht|schickt|sendet) (?:\w+ ){{0,3}}(?:sie|dich|ihnen|dir|euch)\b"
    rf"|\b(?:reach|call|calling|called|ring|rang|texted|text|email|emailed|contact|contacted|phone|phoned|message|"
    rf"messaged|sent|send|"
    rf"sending|write to|wrote to|written to)(?:ing)?(?: to)? (?:you|him|her|them|me|my \w+|mich|mir|the (?:customer|"
    rf"client))\b"
    rf"(?: back)?(?: (?:an? )?(?:e-?mail|text|message|sms|letter|link|code))?(?: (?:on|at|to|via))?"
    rf"|\b(?:mich|mir|bei mir|an mich)\b"
    rf"|\b(?:are|were|sind|bist|waren|warst) (?:you|sie|du|ihr)\b"
    rf"|\byou(?:'ve| have| had)? (?:just |also |originally |kindly )?(?:gave|given|provided?|told|sent|left|shared|"
    rf"mentioned|entered|used|"
    rf"registered|posted|signed up)(?: (?:us|me|with|the|number|email|address|here)\b){{0,4}}"
    rf"|\b(?:hinterlegt\w*|registriert\w*|gespeichert\w*|angegeben\w*|genannt\w*|mitgeteilt\w*|eingetragen\w*|"
    rf"gepostet\w*|on file|"
    rf"registered|verknuepft\w*|linked|belongs?|gehoert|records?|unterlagen|kundendaten\w*|im system|our system|"
    rf"database|crm|"
    rf"(?:bestaetigung\w*|benachrichtigung\w*|confirmation|notifications?|receipt|verification|code|link|parcel|paket|"
    rf"newsletter)"
    rf" (?:\w+ ){{0,3}}(?:an|to|wurde|was|were|has|have|will))\b"
    rf"(?:[ :,(]+(?:sind|ist|is|the|die|der|number|nummer|an|to|as|als|under|with|mit|show|zeigen|steht|haben|wir|"
    rf"been|sent)\b){{0,4}}"
    rf"|\b{_PERSON_NOUN}\b(?!\s*(?:[,!]|\.(?: |\Z)))"
)
# "wir … Sie unter 0171 … an": only with the verb that follows
_PERSON_ASKED = re.compile(
    r"\b(?:wir|ich|we|man|kann|darf|hat|hatte|wird|er|sie|kolleg\w+|team)\b[^.!?]{0,60}?\b(?:sie|dich|ihnen|dir|euch|"
    r"you)\b"
    r"[^.!?]{0,40}?\b(?:unter|auf|an|per|via|bei|ueber|on|at|to)\b[^.!?]{0,30}\Z"
    r"|\b(?:sie|du|ihr) (?:\w+ ){0,4}(?:unter|auf|an|per|via|ueber)\b[^.!?]{0,30}\Z(?<!uns unter )(?<!uns an )"
)
_PERSON_VERB = re.compile(
    r"[^.!?]{0,30}?\b(?<!\bzu )(?:angerufen|anrufen|zurueck\w*|(?:nicht |noch |telefonisch |gut |besser |tagsueber |"
    r"aktuell )+"
    r"(?:erreichbar|zu erreichen|erreichen)|erreichen (?:wir|koennen|duerfen)|versucht\w*|gemeldet|kontaktiert|"
    r"kontaktieren|"
    r"geschrieben|geschickt|gesendet|gesandt|gemailt|melden|zuschicken|zusenden|schicken|senden|schreiben)\b"
)
_PERSON_BEHIND = re.compile(
    r"[\s)\"'“”»,:;–-]{0,4}(?:(?:ist|sind|is|are|wurde|was|as|als|in|im|with|noch|still|immer|weiterhin|bei|uns|us|"
    r"our|the|fuer|das|ihr|"
    r"your|has|have|been|im|unserem|unserer|aktuell\w*|currently|telefonnummer|number|nummer|adresse|address)\s+){0,6}"
    r"(?:hinterlegt\w*|registriert\w*|gespeichert\w*|angegeben\w*|genannt\w*|mitgeteilt\w*|eingetragen\w*|"
    r"verknuepft\w*|vermerkt\w*|"
    r"gepostet\w*|on file|registered|saved|linked|stored|korrekt|correct|aktuell|richtig|right|up to date|"
    r"gehoert (?:ihnen|dir)|"
    r"(?:ihre|deine|your) (?:\w+ )?(?:nummer|number|mail\w*|e-mail\w*|adresse|address))\b"
)
_TEAM = re.compile(
    r"\b(?:unser(?:e[nmrs]?)?|our)\b(?! (?:records?|system|database|files?|unterlagen|kundendaten|daten))"
    r"|(?<!\blet )(?<!\bgave )(?<!\btold )(?<!\bsent )(?<!\bgiven )(?<!\bof )\bus\b"
    r"|(?<!\bmelden )(?<!\bmelden wir )(?<!\bhaben )(?<!\bhast )(?<!\bhatten )\buns\b"
    r"|\b(?:we|wir)(?:'re| are| can be| sind)(?: \w+){0,3}\b(?: (?:reached|reachable|available|contactable|here|open|"
    r"erreichbar|da))?"
    r"|\bwir (?:helfen|beraten|unterstuetzen|beantworten|stehen)\b[^.!?]{0,50}\bunter\b"
    r"|\b\w*(?:hotlines?|helplines?|helpdesk|servicenummern?|servicetelefon|servicecenter|kundenservice|kundencenter|"
    r"kundenbetreuung|"
    r"kundendienst|kundencenters?|callcenter|infoline|infotelefon|buergertelefon|telefonzentrale|zentrale|"
    r"notrufnummer|notdienst|"
    r"bereitschaftsdienst|stoerungsstelle|stoerungsnummer|pressestelle|filiale|niederlassung|geschaeftsstelle|"
    r"kundenhotline)\b"
    r"|\b(?:service|help|support|customer|crisis|info|contact|call)[ -]?(?:hotline|line|number|nummer|desk|team|care|"
    r"center|centre|"
    r"services?|support|relations)\b|\b(?:customer|technical|tech) (?:care|services?|support|relations)\b"
    r"|\b(?:the|das|dem|ein|a) (?:\w+ ){0,2}(?:team|support|service|store|branch|office|reception|switchboard|"
    r"box office)\b"
)
_COMMAND = (
    r"(?:call|dial|phone|ring|e-?mail|text|contact|message|write(?: to)?|send|forward|reach(?: out)?(?: to)?|"
    r"get in touch|"
    r"give \w+ a (?:call|ring)|drop|fax|get in contact|get hold of)"
)
_OFFERED = re.compile(
    r"(?<!\bwir )(?<!\bich )\b(?:schreib(?:e|t|en sie)?|schick(?:e|t|en sie)?|sende(?:t|n sie)?|mail(?:e|t|en sie)?|"
    r"melde(?:t|n sie)?|wende(?:t|n sie)?|kontaktiere(?:n sie)?|ruf(?:e|t|en sie)?|richte(?:t|n sie)?|erreichen sie|"
    r"erreichst du|"
    r"nutze(?:t|n sie)?|waehle(?:t|n sie)?|frag(?:e|t|en sie)?|leite(?:t|n sie)?|adressiere(?:n sie)?|faxe(?:n sie)?|"
    r"versuche(?:n sie)?|anzurufen|zu (?:schreiben|schicken|senden|mailen|wenden|melden|kontaktieren|richten))\b"
    rf"|(?:\A|[,.:;(!?–-] ?|\b(?:please|can|could|or|to|and|then|just|simply|also|may|should|must|you|directly|kindly|"
    rf"instead|by|via) )"
    rf"{_COMMAND}(?:ing)?\b"
    r"|\bby (?:calling|e-?mailing|phoning|dialling|dialing|contacting|writing)\b"
    r"|\b(?:calling|emailing|contacting|dialling|dialing)\b"
)
_WEAKLY_OFFERED = re.compile(
    r"(?:\b(?:kontakt|contact|impressum|imprint|ansprechpartner|beschwerdestelle|datenschutzbeauftragte\w*|anfragen|"
    r"enquiries|"
    r"questions|fragen|press|presse|bewerbungen?|per (?:e-?)?mail an|via (?:e-?)?mail|by (?:e-?mail|phone)|"
    r"e-?mail (?:an|to|at)|"
    r"mail an|erreichbar|available|telefonisch|unter folgende\w*|unter der|the following|open)\b[^.!?@]{0,30}|"
    r"\A[\W_]*unter )\Z"
)
_TEAM_BEHIND = re.compile(
    r"[\s)\"'“”»,:;–(-]{0,4}(?:\(?(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)(?:\b|\.|tag|day|ntag|nday)|24/7|"
    r"24 ?(?:h|std|hours|stunden)|rund um die uhr|taeglich|werktags|(?:is|ist|sind|are) (?:unser|our|the|die|der|"
    r"das)\b|"
    r"(?:\w+ ){0,4}(?:uns|us|wir|we|unser\w*|our)\b(?! (?:sie|ihnen|dich|dir|you))|(?:kostenfrei|kostenlos|"
    r"gebuehrenfrei|free of charge|toll.?free))"
)
_OFFERED_BEHIND = re.compile(
    r"[\s)\"'“”»,:;–-]{0,4}(?:\w+ ){0,5}(?:erreichbar|erreichen sie|erreichst du|anrufen|erhalten|bekommen|"
    r"(?:zu )?(?:wenden|melden|schreiben|senden|schicken|mailen|richten)|helfen|"
    r"hilft|zur verfuegung|fuer (?:sie|euch|dich) da|is available|can help|will help)\b"
)
