"""The ways in which a sentence says something of the reader or of somebody near: "Ihre …", "da Sie … sind"."""

from __future__ import annotations

import re

KIN_DE = (
    r"(?:(?:ex-?|schwieger|stief|gross|ur|zwillings|halb)?-?(?:ehemann|ehefrau|mann|frau|sohn|tochter|mutter|vater"
    r"|bruder"
    r"|schwester|eltern|partner(?:in)?|freund(?:in)?)|gatt(?:e|en|in)|gemahl(?:in)?|mama|mutti|mami|papa|vati|papi|oma"
    r"|opa|kind|kinder|kids|zwillinge|familie|geschwister|tante|onkel|neffen?|nichte|enkel(?:in)?|enkelkind"
    r"|cousin(?:e)?|schwager|schwaegerin|verlobte[rn]?|lebensgefaehrt(?:e|en|in)|lebenspartner(?:in)?|angehoerige[rn]?"
    r"|mitbewohner(?:in)?|nachbar(?:in|n)?|kolleg(?:e|en|in)|baby|bub|bube|maedel|maedchen|junge|kleine[rn]?)"
)
KIN_EN = (
    r"(?:(?:ex-?|step|grand|great-grand)?-?(?:husband|wife|son|daughter|mother|father|parents|brother|sister|child"
    r"|children|kids?|boyfriend|girlfriend|partner)(?:-in-law)?|mum|mom|mam|dad|mummy|daddy|hubby|missus|spouse"
    r"|other half|fiancee?|friend|family|twins|siblings|toddler|teenager|little (?:one|boy|girl)|girl|boy|lad|gran"
    r"|granny|grandma|grandpa|grandad|granddad|nan|nana|aunt|auntie|uncle|nephew|niece|cousin|baby|colleague"
    r"|flatmate|roommate|neighbou?r)"
)
# what may stand between: articles, adverbs, adjectives, times; no noun, no verb, no negation
_BETWEEN_DE = (
    r"(?:(?:ein|eine[nmrs]?|de[nmrs]|die|das|auch|ja|also|doch|nun|jetzt|leider|gerade|derzeit|aktuell|immer noch|noch"
    r"|wieder|bereits|schon|selbst|beide|sehr|schwer|chronisch|akut|an|unter|in|mitten in|offenbar|offensichtlich"
    r"|damals|\d{4}|zurzeit|momentan|mittlerweile|inzwischen|urspruenglich|wie sie \w{3,12}|seit \w{2,12} \w{2,12}"
    r"|(?:im|am|bis|vor|mitte|ende|anfang|seit|ab|in der) [\w.]{1,14}(?: monat| woche| jahr)?"
    r"|[a-z]{3,20}(?:ige|liche|ische|ende|ere|te|re|we|ue|le|ne|ke|be|tive|ose|ale|elle|are|este)[nmrs]?) ){0,4}"
)
_BETWEEN_EN = (
    r"(?:(?:a|an|the|also|both|all|currently|still|now|again|sadly|unfortunately|recently|severe|severely|chronic"
    r"|chronically|mild|acute|serious|seriously|advanced|type \w{1,2}|stage \w{1,3}|bad|really|very|being|been|some"
    r"|terminal|clinical|clinically|registered|legally|profoundly|heavily|newly|only|already|suspected|diagnosed|such"
    r"|practi[sc]ing|devout|observant|proud|openly|born|two|three|four|five|six|seven|eight|nine|\d{1,2}) ){0,4}"
)
_ADJECTIVES_DE = r"(?:[a-z0-9'-]{2,25}e[nmrs]? ){0,3}"
_NOT_BETWEEN_EN = (
    r"(?!(?:app|apps|account|order|doctor|doctors|team|care|local|gp|and|or|to|with|for|about|of|in|on|from|at|if|as"
    r"|is|are|was|has|have|can|will|the|a|an|that|this|healthcare|insurance|provider|not|no|questions?|information"
    r"|enquiry|inquiry|phone|computer|pc|laptop|device|system|software|website|blog|article|post|credit|european"
    r"|student|students|western|soviet|customs)\b)"
)
_ADJECTIVES_EN = rf"(?:{_NOT_BETWEEN_EN}[a-z0-9'-]{{1,20}} ){{0,3}}"
# somebody near, by what they are to the reader and perhaps by a name
_THEIRS_DE = rf"(?:ihr|dein|euer|ihre|deine|eure) {KIN_DE}"
_THEIRS_EN = rf"(?:your|ur) {KIN_EN}"
_READER_DE = rf"(?P<german>(?:sie|du)(?: und {_THEIRS_DE})?)"
_READER_EN = rf"\b(?:you|u)(?: and {_THEIRS_EN}| both)?"

POSSESSIVE = re.compile(
    rf"\b(?:(?P<german>(?:ihr|dein|eur|euer)(?:e[nmrs]?)?) {_ADJECTIVES_DE}"
    rf"|(?:your|ur) (?:{KIN_EN}'?s' |{KIN_EN}'s )?{_ADJECTIVES_EN})\Z"
)
"""Before a noun: "Ihre schwere …", "your recent …", "your daughter's …"."""
KIN_WITH = re.compile(
    rf"\b(?:(?P<german>(?:ihr|dein|eur|euer)(?:e[nmrs]?)?) {KIN_DE}n?s? mit"
    rf" (?:de[mnr] |ihre[mr] |seine[mr] |eine[mr] )?{_ADJECTIVES_DE}"
    rf"|{_THEIRS_EN} with (?:the |a |an |his |her |their )?{_ADJECTIVES_EN})\Z"
)
"""Before a noun: "Ihr Sohn mit der …", "your son with the …"."""
GENITIVE = re.compile(
    rf"(?: (?:ihre[rs]|deine[rs]|eure[rs]) {KIN_DE}e?s?\b| of (?:your|ur) {KIN_EN}\b| {_THEIRS_EN} has\b)"
)
"""Behind a noun: "die … Ihrer Mutter"."""
CAUSE = re.compile(
    r"\b(?:wegen|aufgrund|auf grund|nach|trotz|infolge|waehrend|durch|because of|due to|after|following|despite|during"
    r"|given|owing to|on account of|in spite of|side effects of|nebenwirkungen) (?:all )?\Z"
)
"""Before a possessive: what makes a vague noun one of the reader's own."""
SINCE = re.compile(
    rf"\b(?:(?P<german>sie|du|ihnen|dir|{_THEIRS_DE}) (?:\w{{2,15}} ){{0,3}}(?P<cause>seit|nach|wegen|aufgrund|trotz)"
    rf" (?:de[mrs]|diese[mrs]) {_ADJECTIVES_DE}"
    rf"|(?:{_READER_EN}|{_THEIRS_EN})(?:'\w{{1,2}})? (?:[\w']{{1,15}} ){{0,5}}"
    rf"(?P<cause2>since|after|because of|due to|following) (?:the|that) {_ADJECTIVES_EN})\Z"
)
"""Before a noun with an article that names it as known: "dass du seit dem …", "you can't drive since the …"."""

SUBJECT = re.compile(
    rf"(?:\b{_READER_DE} (?P<verb>leiden|leidest|litten|sind|bist|seien|seist|waren|warst|haben|hast|haetten|hatten"
    rf"|hattest|nehmen|nimmst|bekommen|bekommst|erhalten|brauchen|brauchst) (?:ja |auch )?{_BETWEEN_DE}"
    r"|\b(?P<verb2>leiden|leidest|sind|bist|waren|warst|haben|hast|hatten|nehmen|nimmst) (?P<german2>sie|du)"
    rf"(?: und {_THEIRS_DE})? {_BETWEEN_DE}"
    rf"|\b(?:(?:{_THEIRS_DE}|ihr|dein|euer|ihre|deine|eure) (?P<named_de>\w{{3,15}} )?"
    r"|(?P<titled_de>(?:herr|frau) \w+ (?:\w{3,15} )?))"
    rf"(?P<verb3>hat|hatte|haben|hatten|ist|war|sind|waren|leidet|leiden|litt|nimmt|bekommt|braucht) {_BETWEEN_DE}"
    rf"|{_READER_EN}(?P<verb4>'?re| r| are| were|'?ve been| have been) (?P<with>(?:\w{{3,12}} )?(?:diagnosed|living"
    r"|struggling|suffering|dealing|battling|fighting|recovering|affected|taking|having|undergoing|getting|receiving"
    r"|going through|being treated|in recovery|in treatment|in therapy|on (?:meds|medication|treatment)|off(?: work)?"
    rf"|down|in hospital)(?: with| from| by| for)? |in |on )?{_BETWEEN_EN}"
    rf"|{_READER_EN}(?P<have> have|'ve got|'?ve| had| have had| suffer from| suffered from| suffer with"
    rf"| live with| take| use| wear| caught| contracted| survived| underwent| developed) {_BETWEEN_EN}"
    rf"|\b(?:{_THEIRS_EN} (?P<named>[A-Za-z]{{2,15}} )?"
    r"|(?P<titled>(?:mr|mrs|ms|miss|dr)\.? \w+ ))"
    r"(?P<verb5>has been|have been|has had|has got|has|had|have|is|was|are|were|suffers from|suffer from|takes|uses"
    r"|lives with|underwent) (?P<with2>(?:diagnosed|living|struggling|suffering|battling|fighting|recovering|taking"
    r"|having|undergoing|getting|receiving|going through|being treated|in recovery|in treatment|in therapy|in hospital)"
    rf"(?: with| from| by| for)? |in |on )?{_BETWEEN_EN}"
    rf"|\b{_THEIRS_EN}(?P<verb6>'s been|'s got|'s) (?P<with3>(?:diagnosed with|suffering from|having|undergoing|getting"
    rf"|receiving|going through|being treated for|recovering from|in recovery from) )?{_BETWEEN_EN})\Z"
)
"""Before a predicate: "Sie leiden an …", "you have …", "Ihr Sohn hat …"."""
CAME_OUT = re.compile(
    rf"(?:{_READER_EN}(?:'?ve| have|'d| had)? (?:recently |just )?(?:come|came) out as (?:a |an )?"
    rf"|\b(?P<german>sie|du|{_THEIRS_DE}) (?:\w{{2,12}} ){{0,4}}als )\Z"
)
CAME_OUT_RIGHT = re.compile(r" geoutet\b(?: (?:haben|hast|hat)\b)?")
"""Around a person word: "you've come out as …", "Sie haben sich als … geoutet"."""
FINAL_LEFT = re.compile(
    r"\b(?:da|weil|dass|nachdem|obwohl|wo|die|der|denn|seit|seitdem) "
    rf"(?P<german>(?:sie|du)(?: und {_THEIRS_DE})?|{_THEIRS_DE}) (?P<middle>(?:[\w.'-]{{1,20}} ){{0,6}})\Z"
)
FINAL_RIGHT = re.compile(
    r" (?:\w{2,15} ){0,2}(?P<verb>sind|bist|seid|seien|haben|hast|leiden|leidest|waren|warst|hatten|nehmen|nimmst"
    r"|bekommen|bekommst|erkrankt|litten|hat|ist|leidet|war|hatte|nimmt|bekommt|sitzen|sitzt|liegen|liegt|machen"
    r"|machst|wurden|wurdest|wurde)\b"
)
"""A subordinate clause: "da Sie … sind"; its left and its right half."""
ILL_LEFT = re.compile(
    rf"\b(?P<german>(?:sie|du)|{_THEIRS_DE}) (?:sind|bist|ist|waren|warst|war|liegen|liegst|liegt|wurden|wurdest|wurde)"
    rf" (?:\w{{2,12}} ){{0,3}}(?:an|unter|wegen|mit|nach|aufgrund) {_ADJECTIVES_DE}\Z"
)
ILL_WITH = re.compile(
    r"(?: (?:schwer |unheilbar )?(?:erkrankt|verstorben|gestorben|krankgeschrieben|behandelt|operiert|in behandlung"
    r"|in therapie|im krankenhaus|in der klinik)\b)"
)
"""Around a noun with a preposition: "Sie sind wegen … in Behandlung", "an … erkrankt"."""
STAYS_IN = re.compile(r"\b(?:in|im|mitten in) (?:de[mr] |einer |stationaerer |ambulanter )?(?:[\w.]{1,12} )?\Z")
"""Before a noun: one *is in* a treatment."""
ABOUT = re.compile(
    r"\b(?:zu[mr]?|ueber|gegen|fuer|von|vom|aus|auf|mit|bei|um|ohne|an|unter|wegen|nach|als"
    r"|keine\w?|de[mnrs]|die|das) (?:\w{2,15}e[nmrs]? )?\Z"
)
"""Before a noun: with such a word it is not what the reader has, but what something else is about."""
SUFFERS = re.compile(r"(?:leide|litt|erkrank)\w*\Z")
"""The verbs that such a word goes with: "an … leiden"."""
AS = re.compile(r"(?:\b(?:as|being) (?:a |an )?(?:\w{3,15} )?|\b(?P<german>als) (?:\w{3,20}e[rnms]? )?)\Z")
"""Before a person word: "as a …", "als …"."""
OF_READER = re.compile(r"\b(?:you|your|you're|you've|sie|ihnen|ihre?[nmrs]?|du|dich|dir|deine?[nmrs]?)\b")
IS = frozenset(
    "sind,bist,waren,warst,seid,seien,seist,ist,war,'re,re,r,are,were,is,was,'s,'s been,'ve been,ve been,have been"
    ",has been".split(",")
)
TICKED = re.compile(
    r"\b(?:you(?:'ve| have| had)?|u) (?:ticked|declared|disclosed|stated|put down|marked)"
    r"(?: (?:that you are|yourself as|as|being|yes to|yes for|the box for))?[ :]{1,2}(?:a |an )?[\"'„“]{0,2}\Z"
)
TICKED_BEHIND = re.compile(
    r"[\"'“”«»]{0,2},? ?(?:(?:haben sie|hast du|you(?:'ve| have)?) (?:\w{2,12} ){0,3})?"
    r"(?:angekreuzt|angegeben|angehakt|ticked|declared|disclosed)\b"
)
"""An answer in a form: what is ticked before and behind it."""

# who comes from a country; a traveller comes from one as well, so the words must speak of origin
FROM = re.compile(
    rf"(?:{_READER_EN}(?:(?:'?re|'?ve| are| were| have)?(?: both)? originally (?:come |came |hail )?from"
    r"| (?:came|come|hail) originally from|(?:'?ve| have)? fled(?: from)?| were born in)"
    rf"|\b{_THEIRS_EN} (?:\w{{2,12}} )?(?:(?:is|are|was|were|comes?|came|hails?)(?: originally)? from|fled(?: from)?"
    r"|(?:was|were) born in)|\b(?:your|ur) (?:\w{3,12} )?roots (?:are|lie) in"
    rf"|\b(?:(?P<german>sie|du)|{_THEIRS_DE}) (?:stammen|stammst|stammt|(?:kommen|kommst|kommt|sind|bist|ist)"
    r" (?:ja )?(?:urspruenglich|gebuertig)) (?:\w{2,15} ){0,2}aus"
    r") (?:the |de[mnr] )?\Z"
)
FROM_FINAL = re.compile(
    rf"\b(?P<german>sie|du|{_THEIRS_DE}) (?P<origin>(?:\w{{2,15}} ){{0,3}})(?:aus|in) (?:de[mnr] )?\Z"
)
FROM_RIGHT = re.compile(
    r" (?:ja )?(?:stammen|stammst|stammt|geboren (?:sind|bist|ist|wurden?)"
    r"|(?:gefluechtet|geflohen|gebuertig) (?:sind|bist|ist)|(?P<needs_origin>kommen|kommst|kommt|sind|bist|ist))\b"
)
BECAUSE = re.compile(r"\b(?:because|since|weil|da|denn)\b")
ORIGINALLY = re.compile(r"\b(?:urspruenglich|gebuertig)\b")

# a trade union's name tells nothing until somebody is in it
MEMBER_BEFORE = re.compile(
    r"\b(?:(?:mitglied|mitglieder) (?:der|bei der|bei|in der|von|vom)|in der|bei der|bei|beim"
    r"|members? of(?: the)?|in|with(?= unison| siptu| the gmb| the rmt)) (?:the )?\Z"
)
MEMBER_BEHIND = re.compile(
    r"[ -](?:(?P<noun>mitgliedschaft|membership|dues|fees|beitrag|beitraege|card|ausweis)|mitglied|member|steward"
    r"|reps?|representative|official|delegate|organi[sz]er"
    r"|activist|vertrauensfrau|vertrauensmann|funktionaer(?:in)?|sekretaer(?:in)?|delegierte[rn]?)\b"
)

CONDITION = re.compile(
    r"\b(?:wenn|falls|sofern|sollten|sollte|solltest|ob|im falle|bei fragen|jemand|wer|personen|menschen|patienten"
    r"|if|whether|in case|should|unless|when|whenever|anyone|people|someone|those|e\.g|z\.b|zum beispiel|for example"
    r"|nicht|kein\w*|not|no|never|n't|don't|haven't|aren't|isn't|as though|als ob)\b"
)
LIKE_READER = re.compile(
    r"(?:(?:like|such as|as with|same as) (?:you|yourself|yourselves)|wie (?P<german>sie|du|ihnen|dir|euch))"
    r"(?=[,.!;:)–]|\Z| (?:has|have|had|hat|haben|soll\w*|should|needs?|brauch\w*|darf|duerfen|muss|muessen|is|are"
    r"|ist|sind"
    r"|will|wird|the)\b)"
)
ANYBODY = re.compile(
    r"\b(?:someone|somebody|anyone|anybody|people|those|person|guests?|customers?|patients?|parents?|man|jemand\w*|wer"
    r"|menschen|personen|leuten?|patient\w*|kund\w{1,5}|gaesten?|eltern)\b"
)
"""In the rest of a sentence about anybody: it is about the reader."""
WISHED = re.compile(
    r"\b(?:gute besserung|schnelle genesung|get well|speedy recovery|(?:hope|hopes|hoping|wish"
    r"|wishing)\b[^.!?]{0,40} (?:feels?|feeling|is|are|gets?) (?:much )?better"
    r"|schnell wieder (?:fit|gesund)|wieder auf die beine)(?: soon| wishes| auch| weiterhin| schnell){0,2}"
    r"(?:,? (?:an|fuer|for|to) (?:ihre?[nmr]?|deine?[nmr]?|eure?[nmr]?|your|ur|the|die|den) (?:[a-z-]{2,14} )?"
    rf"(?:{KIN_DE}|{KIN_EN})n?\b|,? (?:dir|ihnen|euch|you)(?: allen| beiden| both| all)?)?"
    r"(?:(?:,| ?[–—-]|!|\.|:) (?:(?:so|ja|a|an|the|ein|eine|ne|such) ){0,2}"
    r"| (?:bei|von|mit|nach|from|with|after) (?:(?:de[mrn]|the|that|dieser|diesem|this) )?)\Z"
)
"""Before what somebody is wished to recover from: "Gute Besserung an deine Kleine, …"."""
POSSIBILITY = re.compile(
    r"\b(?:koennen|koennten|kannst|sollten|duerfen|moegen|can(?!'t)|could|may|might|should|wish|able)\b"
)
"""What speaks of everybody, or only of a case that may be."""
MIGHT = re.compile(r"\b(?:koennten|sollten|moegen|could|may|might|should|wish)\b")
MANAGING = re.compile(
    r"\b(?:manag\w+|track\w*|monitor\w*|control\w*|log|logging|record\w*|verwalt\w+|dokumentier\w+|ueberwach\w+"
    r"|im griff|im blick|kontrollier\w+|helps? you|supports? you|unterstuetzt sie|hilft ihnen|learn|informier\w+"
    r"|information\w*|eintrag\w*|eingeb\w*|teilen|share|enter|tips|tipps)\b"
)
"""What an application does with it for everybody."""
THING = re.compile(
    r"[ -](?:app|apps|portal|data|daten|tracker|sensor|sensors|list|liste|journal|diary|tagebuch|management|manager"
    r"|care|educator|team|center|centre|website|account|konto|nurse|service|clinic|doctor|arzt|club|community|policy"
    r"|policies|insurance|versicherung|awareness|research|risk|risiko|forum|page|blog|settings|notifications?|filter"
    r"|mode|modus|check|section|module|jack|square|pay|city|street|friday|market|screen|music|radio|jab|jabs|shot"
    r"|vaccine|vaccination|impfung|group|gruppe|charity|food|restaurant|cuisine|kueche)\b"
)
"""Behind the term: what makes it a product."""
NOT_MEDICAL = re.compile(
    r"(?: of (?:waiting|your|our|the|this|it|all|them|being)| and tired| over (?:the|this|our|your|it)\b"
    r"| (?:cookies|notifications|javascript"
    r"|features?|for the delay|spots?|spot)\b)"
)
CHANGES_OVER = re.compile(r" (?:to|into|from|zu[mr]?|auf|von|vom|in|period|phase|plan|process|team|date)\b")
"""Behind "transition": it is one of a contract."""
PERSON = re.compile(
    r" (?:paar|mann|maenner|frau|frauen|familie|eltern|person|mensch|vater|mutter|couple|man|woman|men|women|family"
    r"|person|parents?|mother|father)\b"
)
"""Behind an adjective: somebody of whom it is said."""
GOES_ON = re.compile(
    r"(?:[ -](?:medikament\w*|tabletten|medication|medicine|tablets|pills|treatment|therapy|infection|diagnosis"
    r"|symptoms|surgery|operation|disorder|test|tests|status|patient|member|faith|belief|religion|background|heritage"
    r"|roots|origin|descent|identity|glaube\w*|wurzeln|herkunft|identitaet|mitgliedschaft|membership|ancestry"
    r"|ethnicity|episode|paar|mann|frau|familie|eltern|person|couple|man|woman|family)\b){1,2}"
)
"""Words that belong to a term before them: "HIV medication", "Muslim faith"."""
_MONTH = (
    r"(?:jan(?:uary|uar)?|jaenner|feb(?:ruary|ruar)?|maerz|march|apr(?:il)?|mai|may|jun[ei]?|jul[yi]?|aug(?:ust)?"
    r"|sep(?:t|tember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\b"
)
_DATE = rf"(?:\d{{1,2}}(?:\.|st|nd|rd|th)? (?:of )?)?{_MONTH}(?: \d{{4}}\b)?|(?:19|20)\d\d\b"
_DATE += r"|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?"
DETAILS = re.compile(
    r"(?: (?:von|of) \d{1,3}\b(?: ?(?:%|prozent|percent))?"
    rf"| (?:in|im|am|vom|on|since|seit|ab|from) (?:the |dem |den |early |late |ende |anfang |mitte )?(?:{_DATE})"
    r"| (?:stufe|typ|type|stage|grade|grad) (?:\d|[iv]{1,3})\b)"
)
"""Behind a term: how severe it is, and when."""
BELONGING = re.compile(
    r"[ -](?:faith|belief|beliefs|religion|religious|background|heritage|roots|origin|origins|descent|identity"
    r"|glaube\w*|wurzeln|herkunft|identitaet|membership|mitgliedschaft|ancestry|ethnicity|orientierung|orientation"
    r"|diagnosis)\b"
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
