"""For whom a text says to speak, where it names a firm, a post or a team that no policy needs to know."""

from __future__ import annotations

from replyguard.facts.posts import ARTICLE, NAME, NO_OUTSIDER, POST
from replyguard.facts.speaks_at_the_edges import introduces_or_signs
from replyguard.facts.speaks_in_first_person import IN_FIRST_PERSON
from replyguard.facts.speaks_in_passing import IN_PASSING, is_a_firm_here
from replyguard.text.late_pattern import late_pattern

_OF = r"(?:von|vom|bei|beim|aus|from|at|of|with|for|für)"
# "Jana von Nordbahn hier", "this is Tom at Lumo", "I look after the app at Lumo", "Wir bei Lumo"
_INTRODUCES = late_pattern(
    rf"\b(?:[Hh]ier (?:ist|schreibt|antwortet|spricht)|[Ii]ch bin|[Mm]ein Name ist|[Ii]ch heiße|[Tt]his is|[Ii]['’]m"
    rf"|I am"
    rf"|[Ii]t['’]s|[Mm]y name is|[Nn]ame['’]s)\s(?:die |der )?{NAME},? {_OF} {ARTICLE}{NAME}"
    rf"|{NAME},? (?:von|vom|from|at|of) {ARTICLE}{NAME},? (?:hier|here)\b(?! (?:in|im|am)\b)"
    rf"|{NAME} \({NAME}\),? (?:hier|here)\b"
    rf"|\b(?:[Ii]ch bin|[Ii] bin|Bin|[Ww]ir sind) (?:von|vom|bei|beim|Teil von) {ARTICLE}{NAME}(?!\p{{L}}| seit\b)"
    rf"|\b(?:[Ii]['’]m|I am|[Ww]e['’]re|[Ww]e are) with (?:the )?{NAME}"
    rf"|(?:\A|\A[^.!?]{{0,25}}[,!.] )(?:[Ii]['’]m|I am|[Ww]e['’]re|[Ww]e are) from (?:the )?{NAME}"
    rf"|\b(?:[Ww]ir|[Ww]e|[Uu]ns|us) (?:bei|at|from) {ARTICLE}{NAME}|(?<!\p{{Ll}}(?:en|t) )\b(?:[Ww]ir"
    rf"|[Uu]ns) (?:von|vom) {ARTICLE}{NAME}"
    r"|\bHier (?:meldet sich|spricht|schreibt|antwortet|ist) (?:das|die|der|dein|euer|Ihr|Ihre|deine) \p{Lu}"
    rf"|\A\s*\[{NAME}\]|\A\s*(?:Kunden(?:service|dienst)|Support|Team|Customer (?:Care|Service|Support)) {NAME}\s?:"
    rf"|\A\s*{NAME} (?:Support|Help|Care|Team|Service|Customer (?:Care|Service|Support)|Kundenservice"
    rf"|Kundendienst)\s?:"
)
_WORKS = late_pattern(
    rf"\b(?:[Ii]ch|I|[Ww]ir|[Ww]e)\b(?:['’]m|['’]ve)?(?:(?!\b(?:nicht|kein\w*|not|never|nie|don['’]t"
    rf"|doesn['’]t)\b)[^.!?\n]){{0,15}}?"
    r"\b(?:arbeite|betreue|sitze|verantworte|leite|manage|handle|look(?:ing)? after|work|entwickle|kümmere mich"
    r"|jobbe|bin)"
    r"(?:(?!\b(?:nicht|kein\w*|not|never|nie)\b)[^.!?\n]){0,45}?"
    rf"\b(?:bei|für|for|at|beim|im|in der|von) {ARTICLE}(?:Kundendienst|Kundenservice|Support|Technik|{NAME})"
    r"[^.!?\n]{0,40}?(?:\b(?:zuständig|verantwortlich|angestellt|beschäftigt|tätig)\b)"
    rf"|\b(?:[Ii]ch|I)(?: also| auch| selbst| still)? (?:betreue|sitze|verantworte|leite|manage|handle|look after"
    rf"|work on|entwickle|kümmere mich)"
    rf"[^.!?\n]{{0,40}}?\b(?:bei|für|for|at|beim|im|in der|um|von) {ARTICLE}(?:Kundendienst|Kundenservice|Support"
    rf"|{NAME})"
    r"|\b[Ii]ch (?:gehöre|zähle) zum [\p{L}-]*[Tt]eam\b"
    r"|\b(?:I|[Ww]e|[Ii]ch|[Ww]ir)(?:['’]ve| have|['’]re the (?:ones|people) who)? (?:make|made|built|build|develop"
    r"|developed|designed|wrote"
    r"|maintain|entwickeln?|machen?|bauen?|programmieren?|betreiben?) (?:this|diese[nrs]?|die|das|den|the) (?:app"
    r"|game|tool|plugin"
    r"|device|product|site|website|App|Spiel|Seite|Gerät|Tool|Produkt|Plugin)\b"
    r"|\b(?:App|Spiel|Gerät|Tool|Seite|Produkt)\b[^.!?\n]{0,20}\b(?:mit)?(?:entwickelt|gebaut|programmiert)\b"
    r"|\b(?:one|part) of the (?:devs|developers|engineers|designers|team|makers)\b|\beine[rs]? (?:der"
    r"|von den) (?:Entwickler\w*|Macher\w*)"
    r"|\b(?:paid|employed|sponsored) by\b|\bbezahlt (?:mich|von)\b|\bvon [\p{L} ]{2,30} bezahlt\b|\b[Mm]y employer\b"
    r"|\bmein\w* Arbeitgeber\w*"
    r"|\b(?:bin|I['’]m|am) (?:natürlich |obviously |da |of course )?(?:nicht neutral|not neutral|not impartial"
    r"|parteiisch|befangen|biased|voreingenommen)\b"
)
_POSTS = late_pattern(
    rf"(?:\A|[.!?,:\n]\s*|\bas (?:the |a |your |this )?){POST}(?: (?:of|at|von|vom|des|der"
    rf"|im) [^.!?,:\n]{{2,30}})? (?:here|hier)\b"
    rf"|\b{NAME} {POST} (?:here|hier)\b"
    rf"|\b[Aa]ls (?:Ihr |euer |dein |der |die )?{POST}\b(?! von Ihnen)(?! eine[rs]?\b)"
    rf"|\b[Aa]s (?:your |the |a )?{POST}\b(?: here)?,? (?:I|we)\b|\b[Ii]ch bin (?:hier )?(?:der|die|Ihr|euer"
    rf"|dein) {POST}\b"
)
_SIGNS = late_pattern(
    r"(?:[-–—^/|~]|\b(?:[Gg]rüße|[Gg]rüsse|[Gg]ruß|[Gg]russ|LG|VG|MfG|BG|[Cc]heers|[Tt]hanks|[Rr]egards|[Bb]est"
    r"|[Ww]ishes|[Dd]anke)\b[,!.]?)\s*"
    rf"{NAME}\s?(?:,|\(|/|\||@|-|–|von|vom|from|at|of|für|for)\s?(?:Team |the |der |dem |das )?(?:{NAME}"
    rf"|\p{{Lu}}[\p{{L}}-]+)\)?[.!]?\s*\Z"
    rf"|[.!?\n]\s*(?!(?:Ask|Look|Check|Go|Search|Call|Ring|Watch|Wait|Pop|Same|Not|Frag|Danke)\b){NAME},?"
    rf" (?:von|vom|from|at|for|für) {ARTICLE}{NAME}[.!]?\s*\Z"
    rf"|[.!?,–—-]\s*{NAME}\s?[,/|(–-]\s?(?:{NAME}[ -])?{POST}\)?[.!]?\s*\Z"
)


# "Sam from FjordBank customer care here", "FjordBank's community manager", "someone who works there", "we make these"
_BELONGS = late_pattern(
    rf"{NO_OUTSIDER}{NAME},? (?:from|at|with|of|von|vom|aus) [^.!?,\n]{{2,45}}?,? (?:here|hier)\b(?! (?:in|im|am)\b)"
    rf"|{NAME} (?:here|hier),? (?:from |at |with |von |vom |aus )?(?:the |der |dem )?[^.!?\n]{{0,30}}\b{POST}\b"
    rf"|\b{NAME}['’]s? {POST}\b|\b[Tt]his is (?:the )?{NAME} (?:team|support|crew|service|customer \w+)\b"
    r"|(?<!n['’]t )(?<!\bnot )(?<!\bnever )\b(?:I|[Ww]e) (?:do |also |actually |happen to )?(?:work"
    r"|volunteer) (?:there|here)\b"
    r"|\b[Ww]e (?:sell|make|build|brew|bake|operate|manufacture|publish|design) (?:it|these|them|this|those|the)\b"
    r"|\b(?:someone|somebody|one) (?:who|that) (?:works|worked) (?:for|at|on|in|there|here)\b"
    r"|\bon (?:the )?staff (?:at|of|here)\b"
    r"|\bpart of the (?:\w+ ){0,2}(?:team|crew|staff)\b|\bthe (?:\w+ ){0,2}(?:team|crew) (?:here|behind)\b"
    r"|\b[Ww]e(?:['’]re| are) the (?:\w+ ){0,3}(?:in question|behind|you (?:wrote|visited|mean))\b|\b(?:my"
    r"|our) employer\b"
    r"|\b[Ii]ch arbeite (?:dort|da|hier)\b|\bjemand(?:em)?,? de[rm] (?:dort|da|bei|für)[^.!?]{0,30} arbeitet\b"
    r"|\b(?:dort|da|hier) (?:angestellt|beschäftigt)\b|\b[Ww]ir (?:verkaufen|bauen|brauen|backen|betreiben|fertigen"
    r"|stellen) (?:es|sie|die|das|den|diese)\b"
    rf"|\((?:I |ich )?(?:work|arbeite) [^()]{{2,40}}\)|\({POST}[^()]{{0,30}}\)"
)
# "on Lumo's payroll", "ich verdiene mein Geld bei Lumo", "Lumo hired me", "replying as Lumo's relations officer"
_PAID = late_pattern(
    rf"(?<!\bnot )(?<!\bnever )\bon (?:the|{NAME}['’]s?) payroll\b"
    r"|\bverdien(?:e|en)?\b[^.!?\n]{0,15}\b(?:Geld|Brot|Brötchen|Lebensunterhalt)\b[^.!?\n]{0,15}\b(?:bei|mit)\b"
    r"|\b(?:Geld|Brot|Brötchen|Lebensunterhalt) verdiene?n? (?:ich|wir) (?:bei|mit)\b"
    r"|\b(?:earn|make) (?:my|our) (?:living|money|wage|wages|keep) (?:at|with|from)\b"
    r"|\bpays? (?:my|our) (?:salary|wages?)\b|\bzahlt (?:mein|mir mein|unser) (?:Gehalt|Lohn)\b"
    rf"|\b{NAME} (?:hired|employs|employed|recruited|took on|beschäftigt|bezahlt) (?:me|us|mich|uns)\b"
    rf"|\b(?:[Hh]aupt)?(?:[Dd]ienstlich|[Bb]eruflich)\b[^.!?\n]{{0,40}}\b(?:bei|für|beim) {ARTICLE}{NAME}"
    rf"|\b(?:[Rr]eplying|[Ww]riting|[Ss]peaking|[Pp]osting|[Aa]nswering)(?: here| to you)? as {NAME}['’]s? "
    r"|\bthe (?:\w+ ){0,2}(?:lead|head|officer|engineer|advis[eo]r|agent|supervisor|spokes\w+|planner)"
    rf" (?:at|for|of) {NAME}"
    rf"|(?:\A|\A[^.!?]{{0,25}}[,!.] )[Ww]e(?:['’]re| are) {NAME},"
)
_FIRM = (
    r"(?:[Hh]ersteller|[Aa]nbieter|[Bb]etreiber|[Vv]eranstalter|[Ee]ntwickler|[Vv]erlag|[Hh]otel|[Bb]etrieb|[Tt]eam"
    r"|[Kk]üche"
    r"|[Bb]ackstube|[Ww]erkstatt|[Rr]edaktion|[Rr]ezeption|[Hh]aus|manufacturer|maker|makers|owner|owners|developer"
    r"|developers"
    r"|team|company|management|publisher|brewery|hotel|kitchen|bakery|workshop|front desk)"
)
# "Kurze Info vom Hersteller", "love from the bakery", "this is the owner", "we're the firm it is about"
_SPEAKS_AS = late_pattern(
    r"(?:\A|[.!?:,\n]\s*)(?!(?:[Ll]aut|[Nn]ach|[Kk]eine?|[Hh]abe?|[Nn]o|[Pp]er|[Gg]ot|[Hh]ad)\b)(?:[\p{L}]+ ){0,2}"
    r"(?:[Ii]nfos?|[Hh]inweis|[Aa]nmerkung|[Aa]ntwort|[Rr]ückmeldung|[Gg]r[uü](?:ß|ss)e?|[Ww]orte?|[Nn]ote|[Rr]eply"
    r"|[Aa]nswer"
    r"|[Uu]pdate|[Mm]essage|[Gg]reetings|[Ll]ove|[Rr]egards|[Ww]ishes)"
    rf" (?:vom|von (?:der|den)|aus (?:der|dem|unserer|unserem)|from (?:the|our)) {_FIRM}\b"
    rf"|\b(?:[Tt]his is|[Yy]ou['’]re talking to|[Hh]ier (?:ist|schreibt|antwortet))"
    rf" (?:the|your|der|die|dein|euer|Ihre?) {POST}\b"
    r"(?!['’])"
    r"|\b[Ww]ir sind (?:das|der|die) [\p{L}-]+, (?:um (?:den|das|die) es|von (?:dem|der)|über (?:den|das|die))\b"
    rf"|\b[Hh]ier (?:das )?Team {NAME}|\b[Tt]eam {NAME} here\b"
    rf"|\b[Tt]he (?:\w+ ){{0,3}}team (?:at|from|of) [\w'’ ]{{2,30}} here\b"
    rf"|{NAME}-{POST} (?:here|hier)\b|(?<!\p{{L}})[\p{{L}}\d]+-{POST} (?:here|hier)\b|\b{NAME} pays (?:me|us)\b"
    rf"|\b(?:[Yy]our|[Dd]eine|[Ee]ure) (?:friends|mates|folks|Freunde|Leute) (?:at|from|von|bei) {ARTICLE}{NAME}"
    rf"|\bund (?:betreue|leite|verantworte|entwickle|kümmere mich)\b[^.!?\n]{{0,30}}\b(?:bei|beim|im) {ARTICLE}{NAME}"
    rf"|\bI (?:help )?(?:run|moderate|maintain|edit) (?:the|its|our) [\w ]{{2,30}} (?:for|at) {NAME}"
    rf"|\b[Dd]is(?:claimer|closure)\b[^.!?\n]{{0,40}}\b{POST}\b"
    r"|\b(?:[Ii]ch verkaufe|I sell) (?:diese[nrs]?|these|those|this|solche|sie|them)\b"
    rf"|\((?:[Tt]eam {NAME}|{NAME} [Tt]eam)\)"
    r"|\b(?:antworte|spreche|schreibe)n? (?:hier |Ihnen |dir )?für (?:den|die|das|unsere?n?) \p{Lu}"
    r"|\b(?:darf|möchte) (?:hier |kurz )?für (?:den|die|das|unsere?n?) \p{Lu}[\p{L}-]+"
    r" (?:antworten|sprechen|schreiben)\b"
    r"|\bI(?:['’]m| am) (?:answering|speaking|replying|writing)(?: here)? for the \p{L}"
    r"|\bI speak (?:here )?for the \p{L}"
    r"|\b[Aa]ls Teil (?:des|der|unseres|unserer) [\p{L}-]*(?:[Tt]eams?|[Cc]rew|[Bb]elegschaft)\b"
    rf"|\b(?:I['’]m|I am|[Ii]ch bin) {NAME},? [\w ]{{0,15}}\b{POST}"
    r" (?:in|at|of|for|von|bei|der|des|im|here|hier)\b"
    r"|\b(?:I['’]m|I am|[Ww]e['’]re|[Ww]e are) with the (?:airline|airport|railway|brewery|council|manufacturer"
    r"|publisher|operator|company)\b"
)
# what only the house says: "your stay with us", "we hope to welcome you back", "we're sorry your room was cold"
_HOSTS = late_pattern(
    r"\b(?:dass|weil|wie|als|wenn|ob) (?:Sie|[Dd]u|[Ii]hr) (?:\w+ ){0,3}bei uns\b"
    r"|\b(?:Ihre?[nmrs]?|[Dd]eine?[nmrs]?|[Ee]ure?[nmrs]?) \p{Lu}[\p{L}-]+ [^.!?\n]{0,20}\bbei uns\b"
    r"|\bwelcom(?:e|ing) you (?:back|again|soon|in|at|to)\b"
    r"|\b(?:Sie|dich|euch)\b[^.!?\n]{0,30}\bwillkommen (?:zu )?heißen\b"
    r"|\b(?:Sie|dich|euch)\b (?:bald |gern |wieder |erneut |einmal )+(?:bei uns )?(?:zu )?begrüßen\b"
    r"|\bauf (?:Ihren|deinen|euren) (?:nächsten )?Besuch\b"
    r"|\b[Ww]e(?:['’]re| are)(?: so| very| really| truly)? sorry (?:that |to hear (?:that )?)?your\b"
    r"|\btut (?:es )?uns (?:sehr |wirklich |aufrichtig |ehrlich )?[Ll]eid,? dass"
    r" (?:Ihre?|Sie|[Dd]eine?|[Dd]u|[Ii]hr|[Ee]uer)\b"
)
_TRADE = (
    r"(?:Plumbing|Electrical|Bakery|Hotel|Motors|Clinic|Dental|Pharmacy|Garage|Kitchens|Builders|Roofing|Caf[eé]"
    r"|Brewery"
    r"|Salon|Inn|Travel|Lettings?|Opticians|Solicitors|Removals|Windows|Heating|Catering|Florists|Cleaning)"
)
_HOUSE = r"(?:Ltd|Limited|GmbH|AG|KG|OHG|SE|Inc|plc|PLC|LLC|LLP|e\.? ?V)"
# at the end: "Ray, product safety, Hearthly Ltd", "H. Wimmer, Abteilung Beratung", "the whole crew at Nonna Rae's"
_LAST_LINE = late_pattern(
    rf"[.!?\n]\s*{NAME},[^.!?\n]{{2,60}}\b{_HOUSE}\b\.?\s*\Z"
    rf"|[.!?\n]\s*\p{{Lu}}[^!?\n]{{1,60}}\b(?:Abteilung|Ressort|Bereich|Dept\.?|[Dd]epartment)\b[^!?\n]{{0,40}}\Z"
    r"|\b(?:crew|team|gang|lot|bunch|folks|family|Leute|Mannschaft|Truppe|Familie|Wirtsleute?|Küche|Belegschaft)"
    rf" (?:at|from|of|behind|von|vom|bei|beim|der|des) {ARTICLE}{NAME}\s*[.!]?\s*\Z"
    rf"|[.!?\n]\s*{NAME}(?: (?:&|and) {NAME})? {_TRADE}\.?\s*\Z"
    r"|[.!?\n]\s*(?:Ihre? |[Ee]uer |[Ee]ure )?(?:Fa\.|Firma|Praxis|Ordination|Kanzlei|Autohaus|Hotel|Gasthof"
    r"|Pension|Restaurant|Bäckerei|Apotheke|Werkstatt|Café|Brauerei|Weingut|Salon|Reisebüro|\p{Lu}\p{Ll}+praxis"
    r"|\p{Lu}?[Kk]linik|Buchhandlung)"
    r" (?:Dr\. |[Zz]um |[Zz]ur |[Aa]m )?\p{Lu}[^.!?\n]{1,40}\s*\Z"
)
_TELLING = (
    _INTRODUCES,
    _WORKS,
    _POSTS,
    _SIGNS,
    _BELONGS,
    _PAID,
    _SPEAKS_AS,
    _HOSTS,
    _LAST_LINE,
    *IN_PASSING,
    *IN_FIRST_PERSON,
)


def names_whom_it_speaks_for(text: str) -> bool:
    """True where words of a text (as seen, capitals count) tell the reader on whose side the author is."""
    return any(one.search(text) is not None for one in _TELLING) or is_a_firm_here(text) or introduces_or_signs(text)
