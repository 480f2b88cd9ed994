"""The ways in which a sentence says something of the reader or of somebody near: "Ihre …", "da Sie … sind"."""

from __future__ import annotations

import re

_KIN_DE = (
    r"(?:ehemann|ehefrau|mann|frau|sohn|tochter|mutter|vater|bruder|schwester|partner(?:in)?|freund(?:in)?|oma|opa|kind"
    r"|grossmutter|grossvater|tante|onkel|neffe|nichte|enkel(?:in)?|nachbar(?:in)?|kolleg(?:e|in)|baby)"
)
_KIN_EN = (
    r"(?:husband|wife|son|daughter|mother|father|mum|mom|dad|brother|sister|partner|boyfriend|girlfriend|friend"
    r"|grandmother|grandfather|grandson|granddaughter|gran|aunt|uncle|nephew|niece|cousin|child|baby|colleague"
    r"|neighbou?r)"
)
# what may stand between: articles, adverbs, adjectives; no noun, no verb, no preposition, no negation
_BETWEEN_DE = (
    r"(?:(?:ein|eine[nmrs]?|de[nmrs]|die|das|auch|ja|leider|gerade|derzeit|aktuell|seit \w{2,12} \w{2,12}|immer noch"
    r"|noch"
    r"|bereits|schon|selbst|sehr|schwer|chronisch|akut|an|unter|offenbar|offensichtlich|damals|zurzeit|momentan"
    r"|[a-z]{3,20}(?:ige|liche|ische|ende|ere|te|re|we|ue|le|ne|ke|be|tive|ose|ale|elle|are|este)[nmrs]?) ){0,4}"
)
_BETWEEN_EN = (
    r"(?:(?:a|an|the|also|currently|still|now|sadly|unfortunately|recently|severe|severely|chronic|chronically|mild"
    r"|acute"
    r"|serious|seriously|advanced|type \w{1,2}|stage \w{1,3}|bad|really|very|both|being|been|some|terminal|clinical"
    r"|clinically|registered|legally|profoundly|heavily|newly|only|already|suspected|diagnosed|such|two|three|four|five"
    r"|six|seven|eight|nine|\d{1,2}) ){0,4}"
)
_ADJECTIVES_DE = r"(?:[a-z0-9'-]{2,25}e[nmrs]? ){0,3}"
_NOT_BETWEEN_EN = (
    r"(?!(?:app|apps|account|order|doctor|doctors|team|care|local|gp|and|or|to|with|for|about|of|in|on|from|at|if|as"
    r"|is|are"
    r"|was|has|have|can|will|the|a|an|that|this|healthcare|insurance|provider|not|no|questions?|information|enquiry"
    r"|inquiry|phone|computer|pc|laptop|device|system|software|website|blog|article|post|credit|european|student"
    r"|students"
    r"|western|soviet|customs)\b)"
)
_ADJECTIVES_EN = rf"(?:{_NOT_BETWEEN_EN}[a-z0-9'-]{{1,20}} ){{0,3}}"

POSSESSIVE = re.compile(
    rf"\b(?:(?P<german>(?:ihr|dein|eur|euer)(?:e[nmrs]?)?) {_ADJECTIVES_DE}"
    rf"|your (?:{_KIN_EN}'?s' |{_KIN_EN}'s )?{_ADJECTIVES_EN})\Z"
)
"""Before a noun: "Ihre schwere …", "your recent …", "your daughter's …"."""
GENITIVE = re.compile(
    rf"(?: (?:ihre[rs]|deine[rs]|eure[rs]) {_KIN_DE}e?s?\b| of your {_KIN_EN}\b| your {_KIN_EN} has\b)"
)
"""Behind a noun: "die … Ihrer Mutter"."""
CAUSE = re.compile(
    r"\b(?:wegen|aufgrund|auf grund|nach|trotz|infolge|waehrend|durch|because of|due to|after|following|despite|during"
    r"|given|owing to|on account of|in spite of|side effects of|nebenwirkungen) (?:all )?\Z"
)
"""Before a possessive: what makes a vague noun one of the reader's own."""

SUBJECT = re.compile(
    r"(?:\b(?P<german>sie|du) (?P<verb>leiden|leidest|litten|sind|bist|waren|warst|haben|hast|hatten|hattest|nehmen"
    r"|nimmst"
    rf"|bekommen|bekommst|erhalten|brauchen|brauchst) (?:ja |auch )?{_BETWEEN_DE}"
    r"|\b(?P<verb2>leiden|leidest|sind|bist|waren|warst|haben|hast|hatten|nehmen|nimmst) (?P<german2>sie|du)"
    rf" {_BETWEEN_DE}"
    rf"|\b(?:ihr|dein|euer|ihre|deine|eure|herr \w+|frau \w+) (?:{_KIN_DE} )?(?:\w{{3,15}} )?(?P<verb3>hat|hatte|ist"
    rf"|war|leidet"
    rf"|litt|nimmt|bekommt|braucht) {_BETWEEN_DE}"
    r"|\byou(?P<verb4>'re| are| were|'ve been| have been) (?P<with>(?:\w{3,12} )?(?:diagnosed|living|struggling"
    r"|suffering"
    rf"|dealing|battling|recovering|affected|taking|being treated) (?:with |from |by |for )?)?{_BETWEEN_EN}"
    r"|\byou(?P<have> have|'ve got|'ve| had| have had| suffer from| suffered from| suffer with| live with| take"
    r"| developed)"
    rf" {_BETWEEN_EN}"
    rf"|\b(?:your {_KIN_EN}|(?:mr|mrs|ms|miss|dr)\.? \w+) (?:[A-Za-z]{{2,15}} )?(?P<verb5>has|had|is|was"
    rf"|suffers from|takes"
    rf"|lives with|has been) (?:diagnosed with )?{_BETWEEN_EN})\Z"
)
"""Before a predicate: "Sie leiden an …", "you have …", "Ihr Sohn hat …"."""
FINAL_LEFT = re.compile(
    r"\b(?:da|weil|dass|nachdem|obwohl|wo|die|der|denn|seit|seitdem) (?P<german>sie|du|ihre? " + _KIN_DE + r"|deine? "
    + _KIN_DE + rf") (?:ja |auch |selbst |an |unter |wegen )?{_BETWEEN_DE}\Z"
)  # fmt: skip
FINAL_RIGHT = re.compile(
    r" (?:\w{2,15} ){0,2}(?P<verb>sind|bist|seid|haben|hast|leiden|leidest|waren|warst|hatten|nehmen|nimmst|bekommen"
    r"|bekommst|erkrankt|litten|hat|ist|leidet|war|hatte|nimmt)\b"
)
"""A subordinate clause: "da Sie … sind"; its left and its right half."""
AS = re.compile(r"(?:\b(?:as|being) (?:a |an )?(?:\w{3,15} )?|\b(?P<german>als) (?:\w{3,20}e[rnms]? )?)\Z")
"""Before a person word: "as a …", "als …"."""
OF_READER = re.compile(r"\b(?:you|your|you're|you've|sie|ihnen|ihre?[nmrs]?|du|dich|dir|deine?[nmrs]?)\b")
IS = (
    "sind",
    "bist",
    "waren",
    "warst",
    "seid",
    "ist",
    "war",
    "'re",
    "are",
    "were",
    "'ve been",
    "have been",
    "is",
    "was",
)

CONDITION = re.compile(
    r"\b(?:wenn|falls|sofern|sollten|sollte|solltest|ob|im falle|bei fragen|jemand|wer|personen|menschen|patienten"
    r"|if|whether"
    r"|in case|should|unless|when|whenever|anyone|people|someone|those|e\.g|z\.b|zum beispiel|for example|nicht"
    r"|kein\w*|not"
    r"|no|never|n't|don't|haven't|aren't|isn't)\b"
)
POSSIBILITY = re.compile(r"\b(?:koennen|koennten|kannst|sollten|duerfen|moegen|can|could|may|might|should|wish|able)\b")
"""What speaks of everybody, or only of a case that may be."""
MANAGING = re.compile(
    r"\b(?:manag\w+|track\w*|monitor\w*|control\w*|log|logging|record\w*|verwalt\w+|dokumentier\w+|ueberwach\w+"
    r"|im griff"
    r"|im blick|kontrollier\w+|helps? you|supports? you|unterstuetzt sie|hilft ihnen|learn|informier\w+|information\w*"
    r"|eintrag\w*|eingeb\w*|teilen|share|enter|tips|tipps)\b"
)
"""What an application does with it for everybody."""
THING = re.compile(
    r"[ -](?:app|apps|portal|data|daten|tracker|sensor|sensors|list|liste|journal|diary|tagebuch|management|manager"
    r"|care"
    r"|educator|team|center|centre|website|account|konto|nurse|service|clinic|doctor|arzt|club|community|policy"
    r"|policies"
    r"|insurance|versicherung|awareness|research|risk|risiko|forum|page|blog|settings|notifications?|filter|mode"
    r"|modus|check"
    r"|section|module|jack|square|pay|city|street|friday|market|screen|music|radio)\b"
)
"""Behind the term: what makes it a product."""
NOT_MEDICAL = re.compile(
    r"(?: of (?:waiting|your|our|the|this|it|all|them|being)| and tired| (?:cookies|notifications|javascript"
    r"|features?|for the"
    r" delay|spots?|spot)\b)"
)
GOES_ON = re.compile(
    r"(?:[ -](?:medikament\w*|tabletten|medication|medicine|tablets|pills|treatment|therapy|infection|diagnosis"
    r"|symptoms"
    r"|surgery|operation|disorder|test|tests|status|patient|member|faith|belief|religion|background|heritage|roots"
    r"|origin"
    r"|descent|identity|glaube\w*|wurzeln|herkunft|identitaet|mitgliedschaft|membership|ancestry|ethnicity"
    r"|episode)\b){1,2}"
)
"""Words that belong to a term before them: "HIV medication", "Muslim faith"."""
BELONGING = re.compile(
    r"[ -](?:faith|belief|beliefs|religion|religious|background|heritage|roots|origin|origins|descent|identity"
    r"|glaube\w*"
    r"|wurzeln|herkunft|identitaet|membership|mitgliedschaft|ancestry|ethnicity|orientierung|orientation|diagnosis)\b"
)
"""Behind an adjective: what makes it a statement though only a possessive stands before it."""

ORDERED = re.compile(
    r"(?: (?:that )?you(?:'ve| have|'d| had)? (?:just |recently |already )?(?:ordered|bought|purchased|returned)\b"
    r"|,? (?:den|die|das) (?:sie|du) (?:\w{2,15} ){0,3}(?:bestellt|gekauft|erworben|zurueckgeschickt)\b"
    r"| (?:\w{2,15} ){0,2}(?:bestellt|gekauft)\b)"
)
ORDER = re.compile(
    r"\b(?:(?:ihre|deine|ihrer|deiner|your) (?:letzte |recent )?(?:bestellung|order|kauf|purchase|lieferung|delivery)"
    r"(?: (?:von|des|der|of|for|ueber|eines|einer|the|a|an|with|mit)){1,3} (?:\w{2,15} )?"
    r"|you (?:have |recently )?(?:ordered|bought|purchased) (?:a |an |the |some )?(?:\w{2,15} )?)\Z"
)
"""What was ordered: before and behind the thing."""

STATEMENTS = re.compile(
    r"\b(?P<possessive>ihr|ihre[nmrs]?|deine?[nmrs]?|your) (?P<test>(?:positiv\w*"
    r"|positive) (?:[a-z0-9]+[ -]){0,2}(?:[a-z]+)?"
    r"test\w*)"
    r"|\byou (?:have |had |recently |have recently )?(?P<tested>tested positive)"
    r"|\b(?:sie|du) (?:\w{2,12} ){0,3}(?P<getestet>positiv (?:auf \w{2,20} )?getestet)"
    r"|\b(?:sie|du) (?:\w{2,12} ){0,3}(?P<stay>(?:im krankenhaus|in der klinik|in einer klinik|in der psychiatrie"
    r"|in der reha"
    r"|auf der intensivstation))(?= (?:behandelt |\w{2,12} )?(?:waren|lagen|sind|liegen|bist|warst|lagst|wurden))"
)
"""What is said without a term of the lists: a positive test, a stay in hospital."""
OF_TESTS_AT_LARGE = re.compile(
    r"\b(?:app|apps|qr|qr-code\w*|hotline|eintrag\w*|eingeb\w*|eingegeben|teilen|scann\w*|code|tan|verifi\w*|melden"
    r"|warn\w*"
    r"|gesundheitsamt|koennen|kann|enter|share|upload|can)\b"
)
