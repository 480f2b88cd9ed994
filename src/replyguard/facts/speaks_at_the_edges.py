"""For whom a text says to speak where people say it most: at its head ("Jule von NapfGold.") and at its foot."""

from __future__ import annotations

import regex

from replyguard.facts.personal_data.name_words import is_given
from replyguard.facts.posts import ARTICLE, NAME, NO_OUTSIDER
from replyguard.text.late_pattern import late_pattern
from replyguard.text.views import fold

_HEAD = 240
_FOOT = 170
_FIRM = r"(?:[@]?\p{Lu}[\p{L}\d&.’'-]*(?:\s(?:(?:&|and|und|of|am|im|zum|zur) )?(?:\p{Lu}|\d|&)[\p{L}\d&.’'-]*){0,3})"
_PERSON = r"(?P<who>\p{Lu}[\p{L}’'-]+)(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+))?"
_NO_FIRM = (
    r"(?!(?:Vielen|Danke|Dank|Guten?|Sorry|Thanks?|Good|Great|Happy|Merry|Herr|Frau|Mr|Mrs|Ms|Dr|Schönen?|Frohe"
    r"|Liebe[rs]?|Alles|Beste[nrs]?|Herzliche?n?|Freundliche?n?|Many|Kind|Best|Warm|Warmest|Yours|All|Have|Hope"
    r"|Please"
    r"|Bitte|Bis|See|Take|Kindest|Mit|Viele?|Viel|Gutes|Schönes|Frohes|Besten|With|LG|VG|MfG|Leider|Super|Gerne?"
    r"|Your|Ihre?|Hello|Hallo|Hi|Hey|Dear"
    r"|Grüße|Grüsse|Gruß|Gruss|Gr[uü]ezi|Servus|Moin|Ciao|Cheers|Regards|I|You|Sie|Du|Es|Das|Die|Der|It|This|That"
    r"|Berlin|Hamburg|München|Köln|Wien|Graz|Linz|Salzburg|Zürich|Basel|Bern|London|Leeds|Manchester|Dublin|Cork"
    r"|Boston"
    r"|Chicago|Ask|Check|Contact|Try|Tap|Open|Go|Post|News|Refund|Delivery|Parcel|Paket|Lieferung|Antwort|Same|Nur"
    r"|Rat|Tipp"
    r"|Leute|Freunde|People|Folks|Kunden|Familien?|App|PIN|Update)\b)"
)
_STOP = r"(?=\s*(?:[.,:!;(–—]|-\s|\p{So}|\Z|\b(?:here|hier|speaking|and (?:I|we)|und (?:ich|wir))\b))"
# where somebody begins to say who they are: the text's beginning, after its greeting, a new sentence
_START = r"(?:\A\s*|[.!?,:;\n–—]\s*|\s-\s|\p{So}\s*)"
_OF = (
    r"(?:from|at|with|of|off|for|w/|@|von|vom|von der|vun|vo|vo de|von eurem|von Ihrem|von deinem|aus|aus dem"
    r"|aus der|bei|bei der|beim|für|der|des|im|in der|in)"
)

_ROLE_ENDS = (
    r"(?:leiter|chef|inhaber|betreiber|gründer|entwickler|macher|techniker|berater|betreuer|sprecher|mitarbeiter"
    r"|verkäufer"
    r"|händler|monteur|mechaniker|meister|fahrer|disponent|redakteur|moderator|planer|ingenieur|designer"
    r"|programmierer"
    r"|manager|referent|sachbearbeiter|koordinator|assistent|direktor|geschäftsführer|trainer|bäcker|brauer|winzer"
    r"|wirt"
    r"|gastgeber|gastgeberpaar|wirtsleute|schaffner|begleiter|lagerist|einkäufer|hersteller|veranstalter|vermieter"
    r"|verwalter|prüfer|spezialist"
    r"|praktikant|volontär|student|agent|coach|führer|pfleger|schneider|tischler|schreiner|gärtner|buchhalter|lotse"
    r"|wart"
    r"|kellner|barkeeper|konditor|metzger|apotheker|bibliothekar|steward|pilot|disponent|analyst|architekt|autor"
    r"|erfinder|schöpfer|imker|landwirt)"
)
ROLE = (
    rf"(?:(?:\p{{L}}+-)*\p{{L}}*(?i:{_ROLE_ENDS})(?:in|innen|n|en)?|Azubi(?:ne)?|Lehrling|Lernende[r]?"
    rf"|Auszubildende[r]?"
    r"|Angestellte[rn]?|Vorstand|Koch|Köchin|Werkstudent(?:in)?|Team|Support|Kundendienst|Kundenservice|Technik"
    r"|Produktmanagement|(?:\p{L}+)?(?:beratung|betreuung|abteilung|leitung|entwicklung|technik|service|dienst"
    r"|management"
    r"|redaktion|vertrieb|marketing)"
    r"|(?i:apprentice|trainee|intern|owner|co-owner|director|founder|co-?founder|ceo|cto|coo|engineer|developer|devs?"
    r"|designer|agent|rep|representative|employee|staff|staffer|advis[eo]r|spokes\p{L}+|officer|lead|head|supervisor"
    r"|specialist|coordinator|technician|assistant|host|dispatcher|planner|moderator|analyst|editor|captain|pilot"
    r"|chef"
    r"|barista|pharmacist|mechanic|driver|conductor|manager|brewer|baker|coach|instructor|trainer|fitter|installer"
    r"|roaster"
    r"|seller|maker|buyer|receptionist|concierge|librarian|caretaker|warden|foreman|gaffer|boss|guv['’]?nor|author"
    r"|creator|inventor|landlord"
    r"|landlady|proprietor|publisher|operator|organi[sz]er|product \p{L}+|support|team|crew|ops|member|front desk"
    r"|customer \p{L}+|social media|community|comms|pr|press)"
    r")"
)
# who needs no firm beside the name of the post: a shop has one owner, an app its developers
_OWN_ROLE = (
    r"(?:(?:App|Spiele?|Software|Game)?-?(?:Entwickler|Macher|Programmierer)(?:in|team)?|Verkäufer(?:in)?"
    r"|Händler(?:in)?"
    r"|Hersteller|Anbieter|Betreiber(?:in)?|Inhaber(?:in)?|Vermieter(?:in)?|Veranstalter(?:in)?|Gastgeber(?:in)?"
    r"|Chef(?:in)?"
    r"|Wirt(?:in)?|Support|Kundendienst|Kundenservice|Geschäftsführ(?:er|erin|ung)|Direktion|Betriebsleit(?:er|ung)"
    r"|(?i:(?:the |your |resident |actual )?(?:(?:app|game|software|lead|solo|indie|shop|store|restaurant|hotel|gym"
    r"|caf[eé]"
    r"|branch|general|duty|brand|company|business|firm|official|local|support|social media|community|customer service"
    r"|customer care|product|website|site|plugin|team|staff)[ -]){0,2}(?:developers?|devs?|owners?|managers?|seller"
    r"|manufacturer|maker|vendor|supplier|proprietor|landlord|landlady|founder|director|account|team member"
    r"|crew member"
    r"|staff member|member of staff|rep|representative|employee|staffer|gaffer|boss|guv['’]?nor|host|support"
    r"|customer service"
    r"|customer care|head chef|shopkeeper|operator|publisher|social media manager|community manager)))"
)
# who says to be of no firm
_NEUTRAL = (
    r"(?i:(?:an? )?(?:independent|neutral|impartial|unbiased|freelance|former|ex|outside|unabhängig\w*"
    r"|neutrale?[rn]?|ehemalige?[rn]?|freie[rn]?)\b)"
)
_JOINING = (
    r"(?:replying|chiming in|weighing in|jumping in|popping in|dropping in|stepping in|answering|responding|speaking"
    r"|reporting in|reporting for duty|checking in|signing in|at your service|am Apparat|am Rohr|am Draht"
    r"|an der Strippe"
    r"|am Telefon|zur Stelle|spricht|schreibt|antwortet|meldet sich|mischt sich ein|in the house|in the building"
    r"|on the line|on shift|on duty)"
)
DESK = (
    r"(?:(?:\p{L}+[- ])?(?:[Tt]eam|[Cc]rew|[Gg]ang)|(?=\p{Lu})\p{L}*(?:[Ss]ervice|[Ss]upport|[Dd]ienst|[Bb]etreuung"
    r"|[Aa]bteilung"
    r"|[Ll]eitung|[Zz]entrale|[Ll]eitstelle|[Rr]edaktion|[Vv]erwaltung|[Tt]echnik|[Ww]erkstatt|[Dd]irektion"
    r"|[Rr]ezeption"
    r"|[Bb]üro|[Kk]anzlei|[Pp]raxis|[Mm]anagement|[Mm]arketing|[Vv]ertrieb|[Ll]ogistik|[Bb]eratung|[Bb]elegschaft)"
    r"|(?i:customer \p{L}+|member services|guest \p{L}+|front of house|front desk|help ?desk|desk|ops|operations"
    r"|relations"
    r"|department|dept\.?|head office|office|HQ|care|management|comms|communications|press|social media|reception))"
)
HOUSE = (
    r"(?:(?=\p{Lu})\p{L}*(?:[Hh]otel|[Gg]asthof|[Gg]asthaus|[Pp]ension|[Rr]estaurant|[Bb]äckerei|[Aa]potheke"
    r"|[Ww]erkstatt|[Bb]rauerei"
    r"|[Kk]linik|[Pp]raxis|[Kk]anzlei|[Ss]tadtwerke|[Ww]erke|[Gg]emeinde|[Ss]tadtverwaltung|[Bb]ank|[Ss]parkasse"
    r"|[Bb]ahn"
    r"|[Vv]erlag|[Ss]tudio|[Bb]etrieb|[Ff]irma|[Bb]uchhandlung|[Mm]anufaktur|[Aa]utohaus|[Rr]eisebüro|[Vv]ersicherung"
    r"|[Kk]rankenkasse|[Ll]aden|[Gg]eschäft|[Mm]arkt|[Vv]erein|[Mm]useum|[Tt]heater|[Bb]ibliothek|[Ss]chule|[Kk]ita"
    r"|[Vv]ersorger"
    r"|[Hh]aus|[Tt]earoom|[Aa]nbieter|[Hh]ersteller|[Mm]arke|[Uu]nternehmen|[Ww]eingut|[Kk]äserei|[Mm]olkerei"
    r"|[Gg]ärtnerei)"
    r"|(?i:(?:(?:water|energy|power|insurance|bus|train|rail|phone|broadband|gas|brand|local|game|software)\s)?"
    r"(?:company|bank|airline|council|supplier|brewery|bakery|hotel|clinic|surgery|pharmacy|garage|studio|publisher"
    r"|manufacturer|maker|developers?|retailer|shop|store|restaurant|inn|pub|firm|brand|agency|library|school"
    r"|nursery|museum"
    r"|theatre|gym|operator|provider|insurer|dealership|workshop|kitchen)))"
)
_SAYING = (
    r"(?:[Ii]nfos?|[Hh]inweis|[Aa]nmerkung|[Aa]ntwort|[Rr]ückmeldung|[Kk]ommentar|[Ss]tellungnahme|[Ee]rgänzung"
    r"|[Nn]achtrag"
    r"|[Kk]larstellung|[Rr]ichtigstellung|[Ww]ort|[Nn]otiz|[Aa]uskunft|[Gg]r[uü](?:ß|ss)e?|[Nn]ote|[Rr]eply"
    r"|[Aa]nswer|[Uu]pdate"
    r"|[Ww]ord|[Ss]tatement|[Cc]omment|[Rr]esponse|[Cc]larification|[Aa]ddition|[Cc]orrection|[Cc]ontext|[Ii]nput"
    r"|[Mm]essage)"
)

# "Toller Laden", "Super Service!", "Great team." praise somebody, "Ring reception" sends there
_NO_PRAISE = (
    r"(?!(?i:super|top|tolle[rs]?|mega|beste[rs]?|klasse|gute[rs]?|nette[rs]?|geile[rs]?|schöne[rs]?"
    r"|freundliche[rs]?|1a|geniale[rs]?"
    r"|spitze\w*|feine[rs]?|schnelle[rs]?|schlechte[rs]?|absolute?|volle?|klare?|nie|null|nur|ganz|sehr|immer|dafür"
    r"|kein\w*|alles|echt"
    r"|great|lovely|brilliant|amazing|fantastic|fab\w*|good|nice|excellent|best|wonderful|superb|friendly|terrific"
    r"|what|cracking|grand"
    r"|quality|no|such|so|love|fast|quick|poor|bad|awful|terrible|rubbish|decent|solid|proper|unsere?|our|deren"
    r"|their|frage?|ring|call|ask"
    r"|see|check|try|visit|geht?|rufe?|ruft|rufen|schreib\w*|look|pop|go|just|nice|my|mein\w*|another|different"
    r"|wrong|same|every|jede[rs]?)\b)"
)
# the name of a person and of a firm at the head; whether it is a person's is looked up
_PERSON_OF_FIRM = late_pattern(
    rf"(?P<start>{_START})(?:(?:[Hh]ier|[Hh]ier ist|[Hh]ier schreibt|[Hh]ier spricht|[Tt]his is"
    rf"|[Ii]t['’]s) )?{_NO_FIRM}{_PERSON}(?: \(?(?:she|he|they|sie|er)/\w+\)?)?,? (?:(?:here|hier|mal|kurz|again"
    rf"|nochmal)"
    rf",? )?(?:(?:from|at|with|of|off|w/|@|von|vom|von der|von den|von eurem|von Ihrem|vom|vo|vo de|aus dem|aus der"
    rf"|aus eurem|aus Ihrem|bei|bei der|beim|for|für|from your|@) "
    rf"?|@){ARTICLE}{_NO_FIRM}{_FIRM}(?:[ -]{DESK}\b){{0,2}}(?:,? in {NAME})?{_STOP}"
)
# "Gaz from the garage.", "da Sepp vom Hofladen", "Sinéad in the Cork shop here"
_PERSON_OF_HOUSE = late_pattern(
    rf"(?P<start>{_START})(?:(?:da|der|die|d|de|dr|s)['’]? )?{_NO_FIRM}{_PERSON},? (?:from|at|in|off|vom|von der"
    rf"|aus dem|aus der|im|in der)"
    rf" (?:the |our )?(?:[\p{{L}}-]+ )?(?:{HOUSE}|{DESK})(?:,? (?:here|hier))?(?=\s*[.,:!])"
)
_PERSON_AND_FIRM = late_pattern(
    rf"{_START}{_NO_FIRM}{_PERSON}(?:"
    # "Jules, coach at Tempo Fitness", "Susanne Merz, Produktmanagement Dienstwerk", "Beat Huber, Inhaber Huber Umzüge"
    rf",? (?:the |your |Ihre? |[Ee]uer "
    rf"|[Ee]ure )?(?:[\p{{Ll}}-]+ ){{0,3}}{ROLE}(?:,? (?:{_OF} )?{ARTICLE}{_NO_FIRM}{_FIRM}){_STOP}"
    # "Owen (Greenshoot Seeds)", "Jana (Kelvora)"
    rf"| \({_NO_FIRM}(?:[\p{{Ll}}-]+,? ){{0,3}}{_FIRM}[^()\n]{{0,25}}\)"
    # "Paula, Marlow & Sons Estate Agents.", "Ryan, Tidewater Kayaks.", "Meera, Tilly's Toybox team."
    rf"|, {_NO_FIRM}(?:\p{{Lu}}[\p{{L}}\d&’'-]+ (?:(?:&|and|und) )?){{1,3}}(?:\p{{Lu}}[\p{{L}}\d&’'-]+|team|crew"
    rf"|support|staff)"
    r"(?=[.:!])"
    r")"
)
_AT_HEAD = late_pattern(
    # "hier Rohrprofi Weigl", "hier das Team von PixelGarten", "das Team der Pilzfinder-App.", "das Tierquiz-Team grüßt"
    rf"{_START}(?:[Hh]ier )?(?:ist |schreibt |spricht |antwortet )?(?:das|dein|euer|Ihr|the|your|d['’]s|s['’]) "
    rf"(?:(?:Team|team|crew|Crew)|[\p{{L}}\d-]+-?(?:[Tt]eam|[Cc]rew))(?: (?:von|vom|vo|vo de|vo dr|der|des|from|at"
    rf"|of|behind|hinter) "
    rf"{ARTICLE}{_FIRM})?(?=\s*(?:[.:,!–]|hier\b|here\b|grüßt|meldet|antwortet|schreibt))"
    # more of these
    rf"|{_START}(?!(?:[Mm]ein|[Mm]y|[Ii]hr|[Yy]our|[Uu]nser|[Oo]ur|[Aa]|[Ee]in)e?\b"
    rf"|{_NEUTRAL}){NO_OUTSIDER}(?:[\p{{L}}\d’'.-]+ ){{0,4}}?"
    rf"(?:{ROLE}|account|Account)\b(?: {_OF} {ARTICLE}{_FIRM})?,? {_JOINING}\b"
    rf"|{_START}{_OWN_ROLE}(?:,? (?:here|hier)\b(?=\s*(?:[.,:!–-]|\p{{So}}|\Z)))"
    # "Bin Azubi im 2. Jahr bei der Bäckerei Krumm", "2nd year apprentice at Crumb's and", "Chef vom Vesuvio:"
    rf"|{_START}(?!(?:[Dd]er|[Dd]ie|[Dd]as|[Tt]he|[Aa]n?|[Ee]ine?|[Mm]y|[Mm]eine?|[Yy]our|[Dd]eine?|[Ii]hre?"
    rf"|[Ee]uer|[Ee]ure|[Tt]o"
    rf"|[Dd]em|[Dd]en|[Aa]sk|[Cc]all|[Cc]ontact)\b"
    rf"|{_NEUTRAL})(?:(?!(?:{_OF})\b)[\p{{L}}\d’'.-]+ ){{0,3}}?{ROLE}(?: [\p{{L}}\d.]+){{0,3}}? "
    rf"(?:at|of|for|with|bei|bei der|beim|von|vom|von der|der|des) {ARTICLE}{_NO_FIRM}{_FIRM}(?: {DESK})?{_STOP}"
    # more of these
    rf"|{_START}(?:From|Vom|Von der|Aus dem|Aus der|Straight from) (?:the |our )?[^.!?:\n]{{0,30}}\b(?:{DESK}"
    rf"|{HOUSE})\b"
    r"[^.!?:,\n]{0,30}:"
    rf"|{_START}(?!(?:[Kk]eine?|[Nn]o|[Ll]aut|[Nn]ach)\b)(?:[\p{{L}}]+ ){{0,3}}{_SAYING} (?:vom|von der|von|aus der"
    rf"|aus dem|der|des"
    rf"|seitens der|from|by|of|on behalf of)"
    rf" (?:the |our |unserer? |unserem |den )?(?:[\p{{Ll}}-]+ ){{0,2}}(?:{HOUSE}|{DESK}|{_OWN_ROLE})"
    rf"(?: {_FIRM}| that \p{{L}}+ it| selbst| selber| itself| direkt| side| end)*(?=\s*[:,.(–])"
    rf"|{_START}(?:[Kk]urz|[Qq]uick|[Aa])?[^.!?:\n]{{0,25}}\b(?:von unserer Seite|von uns|from our (?:end|side)"
    rf"|from us)"
    rf" \({_FIRM}[^()\n]{{0,40}}\)"
    # "Westnet ops:", "Kundendienst Putzi:", "Kelvora-Support:"
    rf"|{_START}{_NO_FIRM}(?:{_FIRM}[ -]{DESK}|{DESK} {_NO_FIRM}{_FIRM})(?: here| hier)?:"
    # "Praxisteam Dr. Sommer.", "Dr Summers practice team."
    rf"|{_START}{_NO_FIRM}(?=\p{{Lu}}){DESK} {_NO_FIRM}{_FIRM}(?=\s*[.,:])"
    rf"|{_START}{_NO_FIRM}{_NO_PRAISE}{_FIRM} (?:\p{{Ll}}+ )?(?:team|crew|support|desk)(?=\s*[.:])"
    # "Hubbard's Hardware, howdy."
    rf"|\A\s*{_NO_FIRM}\p{{Lu}}[\p{{L}}&’'-]+ (?:& )?\p{{Lu}}[\p{{L}}&’'-]+, (?i:howdy|hello|hi|hey|hiya|moin"
    rf"|servus|hallo|grüezi)\b"
    # "Team Grünzeug (Lisa):", "We (Staghill Brewery) didn't", "Wir, das Spital Limmatau, bedauern", "For the practice:"
    rf"|{_START}Team {_NO_FIRM}{_FIRM}(?: \([^()\n]{{2,20}}\))?(?=\s*[:,–])|{_START}(?:Wir|We|Ich"
    rf"|I) \({_FIRM}[^()\n]{{0,30}}\)"
    rf"|{_START}(?:Wir|We), (?:das |die |der |the )?[^.!?,:\n]{{0,25}}(?:{HOUSE}|hospital|Spital"
    rf"|council)\b[^.!?,:\n]{{0,25}},"
    rf"|{_START}(?:Für|For|Im Namen) (?:die|das|den|der|the|our|unsere?n?) [^.!?,:\n]{{0,20}}(?:{HOUSE}|practice"
    rf"|surgery)(?: (?:{_OF} )?{ARTICLE}{_FIRM})?:"
    rf"|{_START}(?:[Dd]a|[Dd]o|[Hh]ie|[Hh]ier) (?:isch|is|ist|sin|sind) (?:d|de|dr|der|die|da"
    rf"|s)['’]? \p{{Lu}}\p{{L}}+ (?:vo|vom|vo de|vo dr|von|vu|vom|bi|usem) "
    rf"|{_START}(?:[Ww]ir sind|[Ww]e are|[Ww]e['’]re) (?:das|die|der|the) {HOUSE}\b"
)
_HERE_IS = late_pattern(
    rf"{_START}(?P<lead>[Hh]ier|[Tt]his is|[Hh]ier (?:ist|spricht"
    rf"|schreibt)) {_NO_FIRM}(?P<who>\p{{Lu}}[\p{{L}}\d’'-]+)"
    rf"(?P<more>(?: (?:& )?\p{{Lu}}[\p{{L}}\d’'-]+){{1,2}})(?=\s*(?:[.:,!–]|here\b|\Z))"
    rf"|[,!] (?P<lead>hier|this is) {_NO_FIRM}(?P<who>\p{{Lu}}[\p{{L}}\d’'-]+)(?P<more>)(?=\s*[.:!])"
)
# the last words: "Kundenservice Lampenwelt Süd", "Etienne, head chef and owner", "Practice team, Elmfield Health"
_SIGN = r"(?:[.!?…)\n]|\p{So}|[.!?,]\s*[-–—~^|/])\s*"
_AT_FOOT = late_pattern(
    rf"{_SIGN}(?!(?:[^.!?\n]*\b(?:an|ans|to|an das|beim|dem|with|call|ring|ask|contact|email|über|mit|bitte"
    rf"|please)\b))"
    rf"{_NO_PRAISE}(?:(?:\p{{Lu}}[\p{{L}}\d&.’'-]*|your|the|of|and|und|&|from|at|for|für|der|die|das|vom|von|dein"
    rf"|euer|ihr|eure|deine|ihre|customer),? )"
    rf"{{0,4}}?\b(?:{DESK}|{HOUSE})(?:,? (?:{_OF} )?{ARTICLE}{_FIRM}(?:, {_FIRM})?)?[.!]?\s*\Z"
    rf"|{_SIGN}\({DESK} {_FIRM}[^()\n]{{0,30}}\)[.!]?\s*\Z|{_SIGN}\({_FIRM}[ ,-]+{DESK}[^()\n]{{0,20}}\)[.!]?\s*\Z"
    rf"|{_SIGN}{_NO_PRAISE}(?:\p{{Lu}}[\p{{L}}.’'-]*,? ){{1,3}}(?:[\p{{Ll}}]+ ){{0,2}}{ROLE}(?: (?:and|und"
    rf"|&) {ROLE})?[.!]?\s*\Z"
    rf"|\n\s*{_NO_PRAISE}(?:[Ii]hre? |[Yy]our |[Ee]uer |[Ee]ure )?{ROLE}(?:,? (?:{_OF} )?{ARTICLE}{_FIRM})?[.!]?\s*\Z"
    rf"|\b(?:[Gg]r[uü](?:ß|ss)e?n?|LG|VG|MfG|[Cc]heers|[Rr]egards|[Ww]ishes|[Ll]ove)\b[^.!?\n]{{0,20}} (?:vom"
    rf"|von der|von den|aus der|aus"
    rf" dem|from (?:the|your|our)) (?:{ROLE}|{DESK}|{HOUSE})\b"
    rf"|\b(?:[Gg]ezeichnet|gez\.|[Ss]igned)[:,]? [^!?\n]{{0,60}}\b(?i:{ROLE}|{DESK})\b|\b[Ss]igned,? (?:the|your"
    rf"|all) [^.!?\n]{{2,30}} (?:at|from|of) {ARTICLE}{_FIRM}"
    r"|\b[Yy]our local (?!fan|neighbou?r|customer)\p{Ll}+[.!]?\s*\Z"
    rf"|{_SIGN}(?:[\p{{L}}’'-]+ ){{0,2}}(?:(?:Familie|Family|Fam\.) \p{{Lu}}[\p{{L}}-]+"
    rf"|\p{{Lu}}[\p{{L}}-]+ family), (?:\p{{Lu}}[\p{{L}}]+ (?=\p{{Lu}})|[\p{{L}}]+ ){{0,3}}{HOUSE}"
    rf"|{_SIGN}The \p{{Lu}}[\p{{L}}’'-]+(?: (?:(?:&|and) )?\p{{Lu}}[\p{{L}}’'-]+){{1,2}}[.!]?\s*\Z"
)
_FOOT_PERSON = late_pattern(
    rf"{_SIGN}{_NO_FIRM}{_PERSON}\s?(?:,|@|\||/|–|-"
    rf"|\()\s?(?:the )?{_NO_FIRM}(?P<firm>{_FIRM})(?: [\p{{Ll}}]+)?\)?[.!]?\s*\Z"
    rf"|(?:[.!?]|\p{{So}})\s*[-–—~]\s*{_NO_FIRM}(?P<who>\p{{Lu}}\p{{L}}+ )(?P<firm>\p{{Lu}}\p{{L}}+['’]s)\s*\Z"
)
# "Harlow & Sons Furniture", "IronHouse Leeds", "Maurice Doyle Joinery"
_FOOT_FIRM = late_pattern(
    rf"{_SIGN}(?:(?:[Kk]ind|[Bb]est|[Ww]arm) [Rr]egards,? "
    rf"|[Cc]heers,? )?{_NO_FIRM}{_NO_PRAISE}(?P<firm>\p{{Lu}}[\p{{L}}\d’'-]+(?: (?:(?P<and>&|and|und) )?(?!Team\b)"
    r"\p{Lu}[\p{L}\d’'-]+){1,3})\s*\Z"
)
_NO_PERSON = frozenset(
    "support news refund delivery parcel post email paket lieferung antwort same service hilfe info infos tipp frage"
    " problem"
    " app router akku tickets ticket karte flug zug bus essen food staff people leute alles nichts nothing everything"
    " anything"
    " keine kein the a das die der greetings love best grusse gruss danke dank thanks mail brief anruf call note"
    " one two"
    " mum mom dad parent parents neighbour neighbor customer kunde kundin fan user nutzer guest gast mama papa".split()
)


def introduces_or_signs(text: str) -> bool:
    """True where the head or the foot of a text (as seen, capitals count) tells for whom its author speaks."""
    head, foot = text[:_HEAD], text[-_FOOT:]
    if _AT_HEAD.search(head) is not None or _AT_FOOT.search(foot) is not None:
        return True
    return (
        any(_is_person(found) for found in _PERSON_OF_HOUSE.finditer(head, overlapped=True))
        or any(_is_person(found) for found in _PERSON_OF_FIRM.finditer(head, overlapped=True))
        or any(is_given(fold(found["who"])) for found in _PERSON_AND_FIRM.finditer(head, overlapped=True))
        or any(not is_given(fold(found["who"])) for found in _HERE_IS.finditer(head, overlapped=True))
        or any(_is_firm(found) for found in _FOOT_FIRM.finditer(foot, overlapped=True))
        or any(_signs_with_firm(found) for found in _FOOT_PERSON.finditer(foot, overlapped=True))
    )


def _is_person(found: regex.Match[str]) -> bool:
    """True where a person is named before "of" and a firm; at the beginning it may be one of whom no list knows."""
    who = fold(found["who"])
    return is_given(who) or (who not in _NO_PERSON and (found.start() == 0 or found["start"].strip() == ","))


def _signs_with_firm(found: regex.Match[str]) -> bool:
    """True where a person signs with a firm and not with a second person ("Tom, Anna")."""
    if "@" in found[0] or found["firm"].endswith(("'s", "’s")):
        return True
    return is_given(fold(found["who"].strip())) and not is_given(fold(found["firm"].split()[0]))


def _is_firm(found: regex.Match[str]) -> bool:
    """True where the last words are the name of a firm and of no person; a person may stand in one of three words."""
    if found["and"] is not None:
        return not is_given(fold(found["firm"].split()[-1]))
    words = [fold(word) for word in found["firm"].split()]
    people = sum(map(is_given, words))
    return people == 0 or (len(words) > 2 and people == 1)
