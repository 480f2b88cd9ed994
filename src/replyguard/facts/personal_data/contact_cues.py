"""The words that tell whose contact stands beside them, in folded spelling, German and English."""

from __future__ import annotations

import re


def _any(words: str) -> str:
    """Alternatives, divided by blanks; an underscore stands for a blank inside one."""
    return "(?:" + "|".join(word.replace("_", " ") for word in words.split()) + ")"


_THING = _any(
    r"\w*nummern? numbers? \w*telefon\w* \w*phones? telephone mobile mobil\w* handy\w* cell landline festnetz\w* "
    r"\w*anschluss \w*mail\w* e-mail\w* \w*adressen? \w*address(?:es)? kontaktdaten contact postfach inbox account "
    r"konto whatsapp line"
)
_LEADS = (
    r"(?:[\s:,(„“\"'\-–=>]|\b(?:ist|lautet|is|was|war|noch|still|number|nr|unter|on|at|auf|to|mit|with|as|ending|the|"
    r"bei uns|down|"
    r"die)\b){0,8}"
)
_OTHERS = _any(
    r"ihre[rnms]? ihr deine[rnms]? dein eure[rnms]? euer your his her their seine[rnms]? my meine[rnms]? mein "
    r"customer'?s? kund(?:e|en|in) client'?s? private[rnms]? personal persoenliche[rnms]? alternative[rnms]?"
)
_PREPOSITION = _any("an per via zu zur zum with by to for mit in auf unter from von call us uns")
_WE = _any(
    r"wir ich we i they he she someone somebody jemand kollege\w* kollegin\w* colleagues? team agents? advis[eo]rs? "
    r"manager techniker\w* engineers? fahrer\w* zusteller\w* bote drivers? couriers? mitarbeiter\w* abteilung service "
    r"support care system monteur\w* installateur\w* handwerker\w* mechaniker\w* spediteur\w* spedition fitters? "
    r"plumbers? electricians? installers? mechanics? technicians? tech techs surveyors? crew rep reps"
)
_REACHES = _any(
    r"rufen ruft rufe rief riefen anrufen angerufen zurueckrufen melden melde meldet gemeldet erreichen erreicht "
    r"kontaktieren kontaktiert\w* schreiben schreibt geschrieben schicken schickt geschickt senden sendet gesendet "
    r"gesandt mailen gemailt simsen call calls called calling rang ring rings ringing phone phoned phoning text texted "
    r"texting emailed e-mailed emailing email wrote write written writing sent sending send reached contacted "
    r"contacting contact tried try trying replied reply responded messaged message dialled dialed got_through"
)
_TOWARDS_US = _any("you please bitte us uns be that dass recommend suggest ask advise encourage invite empfehlen raten")
_CALLS = _any(
    "reach reaching call calling called ring rang texted text "
    "email emailed contact contacted phone phoned message messaged "
    "sent send sending write_to wrote_to written_to"
)
_PERSON_NOUN = _any(
    r"herrn? frau mr mrs ms miss familie nachbar\w* neighbou?rs? fahrer\w* zusteller\w* boten drivers? couriers? "
    r"vermieter\w* verkaeufer\w* sellers? landlord tochter sohn ehemann ehefrau mutter vater bruder schwester husband "
    r"mum mom dad carer wife daughter son mother father brother sister hosts? gastgeber\w* tenants? guests? hausarzt "
    r"doctor technician"
)
_KEPT = _any(
    r"hinterlegt\w* registriert\w* gespeichert\w* angegeben\w* genannt\w* mitgeteilt\w* eingetragen\w* gepostet\w* "
    r"notiert\w* "
    r"verknuepft\w* vermerkt\w* on_file registered saved linked stored"
)
_SENT = _any(
    r"bestaetigung\w* benachrichtigung\w* confirmation notifications? receipt verification code link parcel paket "
    r"newsletter sms"
)

PERSON = re.compile(
    # your number is
    rf"\b(?:{_OTHERS} (?:(?!{_PREPOSITION}\b)[\w.-]+ ){{0,2}}{_THING}\b{_LEADS}"
    # we called
    rf"|{_WE}(?:'(?:ll|ve|d|re))? (?:(?!{_TOWARDS_US}\b)[\w'-]+ ){{0,6}}{_REACHES}\b"
    rf"|(?:rufen|melden|erreichen|kontaktieren|schreiben|schicken|senden|haben|hatten|konnten|koennen|duerfen) wir\b"
    rf"|(?:ruft|meldet sich|kontaktiert|erreicht|schickt|sendet) (?:\w+ ){{0,3}}(?:sie|dich|ihnen|dir|euch)\b"
    # call you on; call me
    rf"|{_CALLS}(?: to)? (?:you|him|her|them|me|my \w+|mich|mir|the (?:customer|client))\b(?: back)?"
    r"(?: (?:an? )?(?:e-?mail|text|message|sms|letter|link|code))?(?: (?:on|at|to|via))?"
    # our scheduler will call; whoever picked up at
    r"|(?:our|your|the|a) (?:[\w-]+ ){1,2}"
    r"(?:will|'ll|is going to|tried to|has(?= \w+ed\b)|had(?= \w+ed\b))"
    rf"(?: (?:just|also|again|then))? {_CALLS}(?! us\b)"
    r"|(?:picked up|answered|hung up|rangegangen|abgehoben)(?: the phone)? (?:at|on|unter) \Z"
    r"|(?:give|gives|giving|gave) (?:you|ur \w+|your \w+) (?:a|another) (?:quick |wee |little )?"
    r"(?:call|ring|shout|bell|buzz|tinkle|phone|text)\b(?: back)?(?: (?:on|at|to))?"
    r"|(?:mich|mir)\b|(?:my|meine[nmrs]?|mein) (?!team\b|colleague|kolleg)\w+"
    r"|(?:are|were|sind|bist|waren|warst) (?:you|sie|du|ihr)\b"
    # you gave us
    r"|you(?:'ve| have| had)? (?:just |also |originally |kindly )?(?:gave|given|provided?|told|sent|left|shared|"
    r"mentioned|entered|used|registered|posted|signed up)(?: (?:us|me|with|the|number|email|address|here)\b){0,4}"
    # on file as; the confirmation was sent to
    rf"|(?:{_KEPT}|belongs?|gehoert|records?|(?:unseren|ihren|den) unterlagen|kundendaten\w*|im system|our system|"
    rf"database|crm|{_SENT} (?:\w+ ){{0,3}}(?:an|to|wurde|was|were|has|have|will))\b"
    r"(?:[ :,(]+(?:sind|ist|is|the|die|der|number|nummer|an|to|as|als|under|with|mit|show|zeigen|steht|haben|wir|been|"
    r"sent)\b){0,4}"
    # log in with; the account holder is; we have
    r"|(?:login|log ?in|logging in|logged in|sign in|einloggen|eingeloggt|benutzername\w*|username|kundenkonto|"
    r"account holder|"
    r"kontoinhaber\w*)\b|(?:we|wir|i|ich)(?:'ve| have| haben| habe)(?: \w+){0,3} \Z"
    # our mail to … came back; written from; do not post
    r"|(?:unsere?|our|meine?) (?:\w+ )?(?:(?:e-?)?mails?|antwort|nachricht|sms|anruf|reply|message|text|call|letter)\b"
    r"(?: (?:ging|gingen|wurde|kam|went|was|sent|leider|bereits|gestern|heute|an|to|auf))*? (?:an|to|auf)\b"
    r"|(?:sent|went|gone|geschickt|gesendet|ging|gingen|geht|goes|verschickt|versandt)(?: \w+){0,2} (?:to|an|auf)\b"
    r"|(?:von|from|mit|with) (?:(?:der|the) \w+ )?\Z"
    r"|\b(?:us|uns) (?:as|from|under|von|aus|als) \Z"
    r"|\b(?:you|u)(?:'ve| have| had)? (?:just |also |only )?(?:wrote|written|emailed|e-mailed|mailed|messaged|texted|"
    r"rang|rung|"
    r"called|phoned|contacted|reached|replied|answered|got in touch)\b[^.!?]{0,40}\b(?:on|at|with|using|through|via|"
    r"by|as) \Z"
    # private mail: …
    r"|\b(?:mail|e-mail|tel|telefon|phone|handy|mobil\w*|nummer|number|adresse|address) (?:privat|private|personal|"
    r"home)"
    r"[ :=]{1,3}\Z"
    r"|(?:post|publish|remove|delete|loeschen|entfernen|posten|veroeffentlichen)\b"
    # the neighbour can be reached at; but not a greeting
    rf"|{_PERSON_NOUN}\b(?! ?[\w.-]*(?: [\w-]+)?[,!])"
    r"(?:(?: [\w.-]+){0,3} (?:erreichen sie|erreichst du|ist|is|can be|koennen sie)\b(?: \w+){0,3} "
    r"(?:unter|at|on|erreichen)\b)?)"
)
"""Before it: that it is the addressed person's or another's, or that the team wrote or called there."""

PERSON_ASKED = re.compile(
    r"\b(?:unsere?|der|die) [\w-]+ (?:hat|haben|hatte|konnte|konnten|wollte|wollten)\b[^!?]{0,60}?\b(?:unter|auf|an|"
    r"per|via|"
    r"ueber)\b[^.!?]{0,30}\Z"
    # but not: "we are glad when you send it to"
    r"|\b(?:wir|ich) (?:(?!wenn\b|falls\b|dass\b|damit\b|sofern\b|bitte\w*\b|sie\b|du\b|ihr\b|empfehl\w+\b|raten\b)"
    r"[\w'-]+,? ){1,10}(?:an|auf|unter|per|via) (?:die )?\Z"
    r"|\b(?:wir|ich|we|man|kann|darf|hat|hatte|wird|er|sie|kolleg\w+|team)\b[^!?]{0,60}?\b"
    r"(?:sie|dich|ihnen|dir|euch|you)\b[^!?]{0,40}?\b(?:unter|auf|an|per|via|bei|ueber|on|at|to)\b[^.!?]{0,30}\Z"
    r"|\b(?:haben|hatten) (?:wir|ich)\b[^!?]{0,80}\Z|\b(?:wir|ich) (?:haben|habe|hatten)\b[^!?]{0,80}\Z"
    r"|\b(?:sie|du|ihr) (?:(?!uns\b|sich\b|bitte\b|es\b)\w+ ){0,4}(?:unter|auf|an|per|via|"
    r"ueber)\b[^.!?]{0,30}\Z(?<!uns unter )(?<!uns an )"
)
"""Before it, where PERSON_VERB follows: "wir … Sie unter"."""

PERSON_VERB = re.compile(
    r"[^.!?]{0,30}?\b(?<!\bzu )(?:angerufen|anrufen|zurueck\w*|(?:nicht |noch |telefonisch |gut |besser |tagsueber |"
    r"aktuell )+(?:erreichbar|zu erreichen|erreichen|erreicht)|erreichen (?:wir|koennen|duerfen)|versucht\w*|gemeldet|"
    r"kontaktiert|kontaktieren|geschrieben|geschickt|gesendet|gesandt|gemailt|beantwortet|geantwortet|verschickt|"
    r"versendet|zugestellt|weitergeleitet|melden|zuschicken|zusenden|schicken|"
    r"senden|schreiben)\b"
)

WISHED = re.compile(r"\b(?:wenn|falls|sofern|dass|indem) (?:sie|du|ihr)\b[^.!?]{0,60}\Z")
"""Before it: that the reader may write there, where WISHED_VERB follows."""

WISHED_VERB = re.compile(
    r" ?(?:(?:ein|zu|hin)?(?:schicken|senden|reichen)|schickst|sendest|schickt|sendet|schreiben|schreibst|schreibt|"
    r"mailen|"
    r"mailst|richten|melden)\b"
)

_SIGNS = r"[\s)\"'“”»,:;–-]{0,4}"
_GAVE = (
    r"(?:gave|given|left|put|provided?|entered|typed|used|registered|booked|ordered|signed up|quoted|wrote|mentioned|"
    r"supplied|told|sent|added|listed)"
)
_FILE = (
    r"(?:booking|order|account|form|ticket|file|record|records|profile|label|policy|contract|delivery note|job|"
    r"job sheet|"
    r"reservation|application|claim|case|system|screen|auftrag|bestellung|buchung|konto|formular|profil|akte|"
    r"lieferschein|vertrag|antrag|etikett)"
)
PERSON_BEHIND = re.compile(
    # the one that you gave us; that is how it stands here
    rf"{_SIGNS}(?:(?:(?:is|was|as|ist|war|lautet|als) )?(?:(?:the|that|this) (?:[\w-]+ ){{0,3}}(?:that |which )?|"
    rf"what |which )"
    rf"(?:you|he|she|they)(?:'ve|'d| have| had)? (?:[\w-]+ )?{_GAVE}\b"
    r"|(?:(?:is|was|as|ist|war|lautet|als) )?(?:die|der|das)(?: [\w-]+)?,? (?:die|den|der|das|was|unter der|"
    r"unter dem|mit der) "
    rf"(?:sie|du|ihr|wir|er|uns) (?:\w+ ){{0,4}}(?:{_KEPT}|gegeben|geschrieben|gemailt|genutzt|benutzt|verwendet|"
    rf"haben|hinterlassen)\b"
    r"|(?:stimmt|passt|gilt|ist|is|are) (?:die|das|sie|es|diese|that|it|this|those) (?:noch|"
    r"(?:(?:noch|still|so) )?(?:right|correct|current|live|in use|yours|richtig|aktuell|gueltig|ihre|deine))\b"
    # and that is her landline
    r"|[^.!?]{0,45}\b(?:it's|that's|it is|that is|das ist|es ist) (?:ihre?|deine?|seine|your|his|her|their) (?:\w+ )?"
    r"(?:number|landline|mobile|phone|e-?mail|address|\w*nummer|handy|festnetz|mailadresse|adresse)\b"
    r"|(?:so |das |this |that |which )?(?:is |'s )?(?:steht'?s(?: es)?|steht es|(?:is )?what we (?:have|hold|see|"
    r"show|got)|"
    r"how (?:it|we|you)) "
    r"|(?:haben|hast|hat) (?:sie|du|ihr|er) uns\b|haben wir\b|we have\b|"
    r"(?:(?:kein\w*|konto|account|no|ist|sind|is|are|wurde|was|as|als|in|im|with|noch|still|immer|weiterhin|bei|uns|"
    r"us|our|the|fuer|das|ihr|von|ihnen|dir|your|has|have|been|unserem|unserer|aktuell\w*|currently|telefonnummer|number|nummer|"
    r"adresse|"
    rf"address) ){{0,6}}(?:{_KEPT}|korrekt|correct|aktuell|richtig|right|up to date|gehoert (?:ihnen|dir)|"
    r"(?:on|in|auf|zu) (?:our|the|your|unserem|ihrem|deinem) (?:system|records?|file|account|database|\w*konto|"
    r"profil\w*))\b|"
    r"(?:is|ist|are|was|as|als) (?:\w+ ){0,2}(?:ihre|deine|your) (?:\w+ )?(?:nummer|number|mail\w*|e-mail\w*|adresse|"
    r"address)\b|ist die nummer in\b)"
)
"""Behind it: "… haben wir hinterlegt", "is that right"."""

KEPT_BEHIND = re.compile(
    rf"{_SIGNS}(?:(?:(?:is|was|as|ist|war|lautet|als) )?(?:the|that|this) (?:[\w-]+ ){{0,3}}(?:that |which )?"
    r"(?:we|i|you)(?:'ve|'d| have| had)? (?:[\w-]+ )?(?:have|hold|got|see|had|rang|called|tried|texted|dialled|"
    r"dialed)\b"
    rf"|(?:is |was |ist |war )?(?:(?:the|your|his|her|my|die|der|das|ihre|deine) )?(?:[\w-]+ ){{0,3}}"
    r"(?:on|in|from|auf|aus|im|in) (?:the|your|this|that|his|her|der|dem|ihrem|ihrer|deinem|deiner|diesem|dieser) "
    rf"{_FILE}\b)"
)
"""Behind it, where no word before it says that it is the team's: "is the one on the booking"."""

TRIED_BEHIND = re.compile(
    rf"{_SIGNS}(?:just )?(?:rang|rings|ringing|(?:kept|keeps|is|was) (?:ringing|bouncing|failing|coming back)|"
    r"goes|went|was (?:engaged|busy|dead|off)|"
    r"is (?:engaged|busy|dead)|"
    r"didn't (?:answer|ring|connect|pick up|go through|work)|bounced|bounces|came back|isn't connected|"
    r"klingelt|klingelte|laeutet|laeutete|war (?:besetzt|aus)|ist (?:besetzt|nicht vergeben|nicht mehr vergeben|tot|"
    r"falsch)|"
    r"kam zurueck|kommt zurueck|hat niemand (?:abgehoben|abgenommen)|"
    r"(?:ging|geht|hob|hebt|nahm) (?:leider |immer )?(?:niemand|keiner))\b"
)
"""Behind it: that it was tried, and what one heard; whose it is stays open."""

DESKS = tuple(
    "hotline hotlines helpline helplines helpdesk servicenummer servicenummern servicetelefon kundenservice "
    "kundencenter kundenbetreuung kundendienst callcenter infoline infotelefon buergertelefon zentrale notrufnummer "
    "stoerungsnummer filiale niederlassung amt geschaeftsstelle pressestelle servicestelle beratungsstelle meldestelle "
    "anlaufstelle stoerungsstelle dienststelle ombudsstelle poststelle beschwerdestelle auskunftsstelle verkaufsstelle "
    "zentrum dienst praxis buero klinik bank versicherung apotheke restaurant hotel werkstatt kanzlei agentur polizei "
    "hersteller stadtwerke gmbh handel verwaltung redaktion sekretariat rezeption".split()
)
"""How words for desks and firms end: Kundenhotline, Gesundheitsamt."""

NO_DESKS = frozenset(("samt", "gesamt", "insgesamt"))

TEAM = re.compile(
    r"\b(?:(?:unser(?:e[nmrs]?)?|our)\b(?! (?:\w+ )?(?:records?|system\w*|databases?|files?|screens?|notes|crm|"
    r"ledger|books|"
    r"\w*unterlagen|\w*daten|\w*datenbank|\w*kartei|\w*maske|\w*akten?|\w*datensatz|\w*stammblatt|aufzeichnungen|"
    r"notizen|erp)\b)"
    r"|us\b(?<!\blet us)(?<!\bof us)(?<!\b(?:gave|told|sent) us)(?<!\bgiven us)"
    r"|uns\b(?<!\bmelden uns)(?<!\bmelden wir uns)(?<!\bhaben uns)(?<!\bhast uns)(?<!\bhatten uns)"
    r"|(?:we|wir)(?:'re| are| can be| sind)(?: \w+){0,3}\b"
    r"|wir (?:helfen|beraten|unterstuetzen|beantworten|stehen)\b[^.!?]{0,50}\bunter\b"
    # replies to reviews are in other languages now and then
    r"|(?:contatta\w*ci|scrive\w*ci|scrivici|contactez-nous|ecrivez-nous|contactenos|contactanos|escribenos|"
    r"escribanos|neem contact)\b"
    r"|(?:service|help|support|customer|crisis|info)[ -]?(?:hotline|line|number|nummer|desk|team|care|services?|"
    r"support|relations)\b|(?:contact|call|service|customer) cent(?:er|re)\b"
    r"|(?:technical|tech) (?:care|services?|support|relations)\b"
    r"|(?:the|das|dem|ein|a) (?:\w+ ){0,2}(?:team|support|service|store|branch|office|reception|switchboard|"
    r"desk|counter|box office|museum|gallery|workshop|showroom|surgery|clinic|shop|library|theatre)\b"
    r"|(?:der|die|dem|zur|beim|am|im|an der) (?:\w+ )?(?:kasse|pforte|theaterkasse|abendkasse|tageskasse|empfang|"
    r"schalter|laden|"
    r"museum|werkstatt|infotheke|portier|loge|kundenschalter|leitstelle)\b)"
)
"""Before it: that it is the team's own, or a desk's."""

_COMMAND = (
    r"(?:call|dial|phone|ring|e-?mail|text|contact|message|write(?: to)?|send|forward|reach(?: out)?(?: to)?|"
    r"get in touch|give \w+ a (?:call|ring)|drop|fax|get in contact|get hold of|book|order)"
)
OFFERED = re.compile(
    r"(?<!\bwir )(?<!\bich )\b(?:schreib(?:e|t|en sie)?|schick(?:e|t|en sie)?|sende(?:t|n sie)?|mail(?:e|t|en sie)|"
    r"melde?(?:t|n sie)?|(?<!dass )(?:sie erreichen|du erreichst|ihr erreicht) (?:ihn|sie|es|den|die|das|dort|diese\w?)"
    rf"(?! (?:[\w.-]+ )?{_PERSON_NOUN}\b)|wende(?:t|n sie)?|kontaktiere(?:n sie)?|ruf(?:e|t|en sie)?|richte(?:t|"
    rf"n sie)?|erreichen sie|"
    r"erreichst du|waehle(?:t|n sie)?|frag(?:e|t|en sie)?|leite(?:t|n sie)?|adressiere(?:n sie)?|"
    r"faxe(?:n sie)?|versuche(?:n sie)?|anzurufen|zu (?:schreiben|schicken|senden|mailen|wenden|melden|kontaktieren|"
    r"richten))\b"
    r"|(?:\A|[,.:;(!?–-] ?|\b(?:please|can|could|or|to|and|then|just|simply|also|may|should|must|you|directly|kindly|"
    rf"instead|by|via) ){_COMMAND}(?:ing)?\b(?! ?[:=])"
    r"|\b(?:vereinbaren|buchen|bestellen|reservieren|probieren|erkundigen|informieren) sie\b"
    r"|\b(?:gibt es|erhaeltlich|buchbar|bestellbar)\b|\b(?:call|dial|phone|ring|contact|try)(?= \Z)"
    r"|\b(?:calling|emailing|e-mailing|phoning|dialling|dialing|contacting|writing)\b"
)
"""Before it: that one should write or call there."""

WEAKLY_OFFERED = re.compile(
    r"(?:\b(?:kontakt|contact|impressum|imprint|ansprechpartner|beschwerdestelle|datenschutzbeauftragte\w*|anfragen|"
    r"enquiries|questions|fragen|press|presse|bewerbungen?|telefonisch|(?:per|via) (?:e-?)?mail|by (?:e-?mail|phone)|"
    r"(?:der|die) folgende\w*(?: \w+)?|the following(?: \w+)?|open)\b"
    r"[\s:–-]*(?:\b(?:unter|an|at|to|on|via|per (?:e-?)?mail|e-?mail|tel|telefon|phone)\b[\s:.–-]*){0,2}"
    r"|\b(?:uhr|am|pm|hours|oeffnungszeiten)\b[^.!?\w]{0,4}(?:unter |on |tel\W{1,3})?"
    r"|\b(?:for|fuer|bei|zu|zum|zur|regarding) [\w ]{1,40}: ?|\b(?:here|hier|more|mehr) ?:? ?"
    r"|\A[\W_]*(?:telefonisch )?erreichbar (?:unter|per|via) )\Z"
)
"""Right before it, where nothing else tells."""

# "so" alone is no Sunday
_DAYS = (
    r"(?:(?:mo|di|mi|do|fr|sa|so)(?:\.| ?[-–—+&,/]| bis\b| und\b|ntag|nday|tag|day)"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)(?:\b|\.|day))"
)
TEAM_BEHIND = re.compile(
    rf"[\s)\"'“”»,:;–(-]{{0,4}}(?:\(?{_DAYS}|24/7|24 ?(?:h|std|hours|stunden)|rund um die uhr|taeglich|werktags|"
    r"(?:is|ist|sind|are) (?:unser|our|the|die|der|das)\b|(?:\w+ ){0,4}(?:(?:helfen|beraten|stehen|sind|beantworten|"
    r"freuen|nehmen) wir|wir (?:helfen|beraten|stehen|sind|beantworten|freuen|nehmen)|(?:erreichen|kontaktieren|"
    r"sprechen)(?: \w+)? uns|uns (?:an|erreichen|kontaktieren|anrufen|schreiben)|(?:von|of|bei) (?:uns|us)\b"
    r"(?! (?:leider |noch |aktuell )?(?:nicht|kein\w*|unbekannt))|"
    r"unser\w*\b(?! (?:end|seite|systeme?|unterlagen|daten\w*|akten?|kartei|app|shop|portal)\b)|"
    r"to (?:reach|call|"
    r"contact) us|our\b"
    r"(?! (?:end|side|part|records?|systems?|files?|books|database|screen)\b))\b|kostenfrei|kostenlos|"
    r"gebuehrenfrei|free of charge|toll.?free)"
)
"""Behind it: opening hours, "helfen wir gern"."""

DISOWNED_BEHIND = re.compile(
    rf"{_SIGNS}(?:[\w-]+ ){{0,2}}(?:(?:gehoert|gehoeren|stammt|kommt|ist|sind) (?:\w+ )?(?:nicht|kein\w*|nie)"
    r"(?: \w+){0,3} (?:zu|von|bei) uns\b|(?:ist|sind) (?:\w+ )?(?:keine?|nicht) (?:\w+ )?(?:unser\w*|von uns)\b|"
    r"hat (?:\w+ )?nichts mit uns\b|(?:isn't|is not|aren't|are not|were not|weren't|wasn't|was not|doesn't come|"
    r"does not come|didn't come|"
    r"never comes)"
    r"(?: \w+){0,2} (?:us|ours?|our \w+)\b|(?:doesn't|does not|don't) belong to us\b|has nothing to do with us\b|"
    r"(?:is|ist|are|sind) (?:a |an |ein |eine )?(?:\w+ )?(?:scam|fake|phishing|fraud|betrug|faelschung|gefaelscht)\b)"
)
"""Behind it: that it is not the team's, which warns of swindlers."""

DISOWNED = re.compile(
    r"\b(?:vorsicht|achtung|warnung|warnen|gewarnt|huete\w*)(?: \w+){0,2} vor\b[^.!?]{0,50}\Z|"
    r"\b(?:beware of|watch out for|scam\w*|phishing|swindlers?|betrueger\w*|faelsch\w*)\b[^.!?]{0,30}\b(?:from|as|by|"
    r"von|aus|"
    r"als|absender\w*|unter|mit)\b[^.!?]{0,20}\Z"
)
"""Before it: likewise."""

OFFERED_BEHIND = re.compile(
    rf"{_SIGNS}(?:\w+ ){{0,5}}(?:erreichen sie|erreichst du|anrufen|erhalten|bekommen|anfordern|bestellen|buchen|"
    rf"beantragen|vereinbaren|erfragen|stornieren|einreichen|is the best|stehen|steht|moeglich|"
    rf"entgegen\w*|"
    r"(?:zu )?(?:wenden|melden|schreiben|senden|schicken|mailen|richten)|helfen|hilft|zur verfuegung|fuer (?:sie|euch|"
    r"dich) da|is available|can help|will help)\b"
)
"""Behind it: that one should write or call there."""

SIGNED = re.compile(r"\bgru|\bmfg\b|\b[lv]g\b|\bregards|\bwishes|\bsincerely|\bcheers|\bteam\b|\bservice|\bsupport")
"""What makes the closing words of a text a signature."""
