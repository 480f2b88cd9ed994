"""For whom a text says to speak, where it says so in passing, by the author's trade, or in a signature with a firm."""

from __future__ import annotations

import regex

from replyguard.facts.personal_data.name_words import is_given
from replyguard.facts.posts import ARTICLE, NAME, NO_OUTSIDER, POST
from replyguard.facts.speaks_at_the_edges import DESK, ROLE
from replyguard.text.late_pattern import late_pattern
from replyguard.text.views import fold

_SIDE = (
    r"(?:agency|team|company|airline|bank|shop|brewery|kitchen|restaurant|hotel|developers?|operators?|makers?"
    r"|council"
    r"|office|support|publisher|manufacturer|club|studio|crew)"
)
_DESK = (
    r"(?:HQ|Zentrale|[Tt]eam|[Cc]rew|office|Werkstatt|kitchen|Küche|Büro|[Ff]amily|Familie|Redaktion|support|care"
    r"|service|desk|relations|media|Support|Kundenservice|Service|Presse|depot|branch|studio|warehouse|workshop)"
)
_TABLE = r"(?:team|Werkstatt|shop floor|workshop|kitchen|owner|crew|staff|Abteilung|founder|Inhaber\w*|maker)"
_LEADS = (
    r"(?:supervisor|manager|desk|team|lead|officer|leitung|leiter(?:in)?|shop floor|counter|front desk|head office"
    r"|kitchen|the workshop|warehouse|Werkstatt|Küche|Filiale \p{L}+)"
)
_GREETS = (
    r"(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]reetings|[Hh]allo|[Gg]r(?:ü|ue)(?:ß|ss)e|[Gg]ru(?:ß|ss)|[Ss]ervus|[Mm]oin"
    r"|[Gg]rüezi"
    r"|[Ll]ove|[Bb]est|[Cc]heers|[Ww]ishes|[Rr]egards)"
)
_CLOSING = (
    r"(?:Danke|Dank|Grüße|Grüsse|Gruß|Gruss|Best|Cheers|Thanks|Regards|Hallo|Hi|Hello|Dear|Liebe|Lieber|Sorry|LG|VG"
    r"|MfG|Ciao|Gutes|Schönen|Viel|(?:Schöne|Liebe|Viele|Herzliche|Beste|Freundliche) (?:Grüße|Grüsse)|(?:Best|Warm"
    r"|Kind) (?:Regards|Wishes))"
)
_STOPS = r"(?= ?(?:[.!,:(–-]|\p{So}|\Z))"
_AT_START = r"(?:\A|[.!?,:–\n-]\s*)"
_BEFORE_SIGNATURE = rf"(?:[.!?…\n)]|\p{{So}}|,)\s*(?:[-–—~]\s*)?(?!{_CLOSING}\b)"
_FIRM = r"\p{Lu}[\p{L}\d&.’'-]+"


def _any(*alternatives: str) -> regex.Pattern[str]:
    return late_pattern("|".join(alternatives))


# "Speaking for Skylark", "chiming in from the transit agency", "kurz von Surrmobil-Seite", "the people behind Hemline"
_STEPS_IN = _any(
    (
        r"\b(?:[Ss]peaking|[Cc]himing in|[Jj]umping in|[Rr]eplying|[Aa]nswering|[Ww]riting|[Pp]opping (?:in|up)"
        r"|[Ww]eighing in|[Ss]tepping in|[Pp]iping up)(?: here| quickly| briefly)?,? (?:for|from|on behalf of)"
        rf" (?:the |our )?(?:{NAME}|(?:\p{{L}}+ ){{0,2}}{_SIDE}\b)"
    ),
    rf"\b(?:[Vv]on|[Aa]us|[Aa]uf) (?:der )?{_FIRM}-(?:Seite|Sicht|Team|Redaktion|Zentrale)\b",
    (
        rf"\b(?:the|die) (?:people|team|folks|ones|lot|crew|pair|couple|firm|company|Leute|Menschen|Köpfe)"
        rf" (?:behind|hinter|who (?:make|run|own|build|brew|bake)) {ARTICLE}{NAME}"
    ),
    rf"\b[Oo]fficial {NAME} (?:(?:& )?{_FIRM} )?(?:account|page|team|support|profile|channel|rep)\b",
    rf"\b[Oo]ffiziell\w* {NAME}[- ]?(?:Account|Konto|Profil|Kanal|Team)\b",
    rf"\b{NAME},? (?:from|at|in|of|aus|vom|von|von der|bei) {ARTICLE}{NAME}(?:['’]s)?(?: \w+)? {_DESK}\b",
    r"\bschreibt (?:der|die) \p{L}+ (?:selber|selbst|persönlich|höchstpersönlich)\b",
    rf"\b[Dd](?:er|ie) \p{{Lu}}\p{{L}}+ (?:vom|von der|aus dem|aus der) {NAME}[^.!?\n]{{0,12}} (?:hier|selbst)\b",
    rf"\b{_GREETS} (?:from|aus|von|vom|aus der|aus dem|von der) (?:the |all at |all of us at )?{NAME}[ -]{_DESK}\b",
    rf"\b(?:die|[Tt]he|your|eure|deine) {NAME}[- ](?:Crew|Familie|Redaktion|family|gang|folks|crew)\s*[.!]?\s*\Z",
    (
        rf"{_AT_START}(?:[Ff]ür|[Ff]or|i\. ?A\.|[Ii]m Auftrag|[Pp]osted by|[Ss]tellungnahme (?:von|der|des)"
        rf"|[Gg]ru(?:ß|ss) aus) {ARTICLE}(?:{NAME}|[\p{{L}} ]{{2,30}}(?:manager|team|desk|Abteilung|Leitung|technik"
        r"|Werkstatt))\s?(?:[:,(]|at\b|bei\b)"
    ),
    rf"\baus dem Hause {NAME}",
    r"\B#[Tt]eam\p{Lu}?\w+",
    (
        r"\b(?:[Ww]ir sind (?:die|das|der)|[Ww]e(?:['’]re| are) the (?:ones|people|lot|firm|place)),?"
        r" (?:über die|um die|von denen|you(?:['’]re| are)|this is about)"
    ),
    r"\b[Tt]hat['’]d be us\b",
    rf"\b(?:talking|speaking|chatting) to the \p{{L}}+\b{_STOPS}",
    rf"\b(?:rep in the house|am Tippen|(?<=manager )checking in|am Apparat|an der Tastatur)\b{_STOPS}",
    r"\b[Ii]ch oute mich\b|\b[Gg]uilty as charged\b|\A[^.!?\n]{0,20}\b[Gg]uilty\b[!.]|\b[Ii]n eigener Sache\b",
    (
        rf"\b(?:Ihr|Ihre|[Ee]uer|[Ee]ure|[Dd]ein|[Dd]eine) (?:{DESK}|{ROLE}|\p{{Lu}}\p{{Ll}}+(?= (?:vom|von der"
        rf"|aus dem) [\p{{L}}-]*[Tt]eam))"
        rf" (?:vom|von der|im|am|beim|aus dem) (?!\p{{L}}+tag\b){NAME}"
    ),
    r"\b(?:da|hier|das) (?:isch|is|ist) (?:d|de|der|die) \p{Lu}\p{L}+ (?:vo|von|vom|vu)\b",
    r"\bmeldet sich (?:mal|kurz|hier|zu Wort)\b",
    (
        rf"(?:\A|[.!?\n]\s*)\p{{Lu}}\p{{L}}+ (?:from|at|von|vom|bei) (?:the )?(?:{NAME}|practice|surgery|shop|hotel"
        r"|library|school|clinic),?:? (?:hello|here|hi|speaking|hallo|hier|on my)\b"
    ),
    rf"\((?:[^()]{{0,30}}\b)?{_TABLE}\b[^()]{{0,80}}\)",
)
# "we founded it", "one of the two people who make it", "ich hab das Spiel verbrochen", "my pay slip says Wolfpack"
_MADE_IT = _any(
    (
        r"\b(?:[Ii]ch|[Ww]ir|[Hh]ab[e]?|haben)\b[^.!?\n]{2,60}\b(?:gegründet|erfunden|verbrochen|programmiert"
        r"|entwickelt|aufgezogen)\b"
    ),
    r"\b(?:I|[Ww]e|and) (?:co-?)?(?:founded|invented|launched) (?:it|this|the|\p{Lu})",
    (
        r"\b(?:I['’]m|I am|[Ww]e['’]re|[Ww]e are)[^.!?\n]{0,30}\b(?:people|ones?|person|team|folks|devs?|couple|lot)"
        rf" (?:who|that|behind) (?:make|made|run|build|built|own|wrote|write|maintain|bake|brew|this|it|{NAME})"
    ),
    rf"(?:\A|[.!?\n]\s*){NAME},? (?:the )?{POST}(?: and [a-z]+)?(?=[.!,:\n])",
    (
        r"\b(?:I|[Ww]e)(?: both| all| actually| also| still)? (?:designed|invented|distil|roast|brew|coded|import"
        r"|distribute|manufacture|helped (?:write|build|design|make)) (?:that|this|these|those|them|it|the \p{Lu})"
    ),
    (
        r"\b(?:[Ii]ch|[Ww]ir) (?:löte|braue|brenne|röste|vertreiben?|importieren?|produzieren?|fertigen?)\b"
        r"[^.!?\n]{0,50}\b(?:bei|für|in der Schweiz|in Österreich|in Deutschland|selbst|hier|seit)\b"
    ),
    rf"\b(?:löte|schraube|baue|backe|nähe|montiere) (?:ich |wir )?(?:bei|für) {NAME}",
    rf"\bbei {NAME}[^.!?\n]{{0,30}}\bzusammenschraub\w*",
    r"\b(?:I['’]m|I am) the one who (?:invented|made|built|wrote|designed|runs|bakes|brews)\b",
    r"\bone half of the\b[^.!?\n]{0,40}\bbehind\b",
    (
        r"\beine[rs]? (?:von|der) (?:den |zwei |drei |beiden )+\p{L}*(?:[Ee]ntwickler|[Mm]acher|[Gg]ründer|[Kk]öch"
        r"|[Ii]nhaber)\w*"
    ),
    r"\b[Ii]t['’]s my (?:own )?\p{L}+, so\b",
    r"\b(?:pinch of salt|mit Vorsicht zu genie(?:ß|ss)en|hardly impartial|hardly neutral)\b",
    r"\b[Mm](?:y pay ?slip|ein Brötchengeber|ein Gehaltszettel|eine Abteilung|y department|y shop floor)\b",
    r"\b(?:nicht|kaum) (?:ganz )?neutral (?:bin|sind)\b|\bneutral bin ich (?:nicht|kaum)",
    r"\b(?:daher|bin(?: da| hier)?) Partei\b|\bthe \p{Lu}\w+ payroll\b",
    rf"\b{NAME}['’]s own [\p{{L}} ]{{2,25}}|\bsaying that as {NAME}",
    (
        r"\b[Aa]ls [\p{L}-]*(?:entwickler|macher|leiter|meister|brauer|bäcker|gründer|inhaber|betreiber|hersteller"
        r"|züchter|winzer|imker)(?:in)?\b[^.!?\n]{0,25}\b(?:ich|wir)\b"
    ),
    r"\b[Aa]s the \p{L}+(?: \p{L}+)? (?:of|behind) said\b",
    r"\bhöchstpersönlich\b|\bpersönlich\b(?= ?(?:[.!,:–-]|\p{So}|\Z))(?<=\p{Lu}\p{Ll}{1,15} persönlich)",
    r"\b(?:I|we) (?:cook|bake|serve|drive|teach|nurse|volunteer) there\b|\bI drive the \p{Lu}",
    r"\bich (?:leite|führe|betreibe|manage|verantworte) (?:das|die|den|dieses|diese|diesen) \p{L}+",
    rf"\b[Bb]in selber? [\p{{L}}-]+ bei (?:der |dem )?{NAME}",
    (
        r"\b(?:chemist|librarian|baker|engineer|nurse|driver|brewer|chef|barista|mechanic|developer|designer)"
        r" at \p{Lu}[^.!?\n,]{2,30} (?:speaking|here|hello)"
    ),
)
# "Josefine vom Taschenatelier Lederliebe", "Callum, Mersey Mobile", "Marcy Doyle, Kelmere Skin (Boston)"
_SIGNS_WITH_FIRM = _any(
    rf"[~–—-]\s*(?:[\p{{L}}]+ ){{0,3}}{_LEADS}, {NAME}\s*\Z",
    rf"[~–—-]\s*\p{{Lu}}\p{{L}}+, {_LEADS}\s*\Z",
    (
        r"[.!?\n]\s*(?:Gru(?:ß|ss) )?(?:aus der |Ihre |Ihr )?\p{L}*(?:technik|abteilung|berater(?:in)?|betreuung)"
        r"(?: im| der| bei)?,? [^.!?\n]{2,40}\Z"
    ),
    (
        rf"{_BEFORE_SIGNATURE}{NAME},? (?:von|vom|from|at|of|aus) (?:der |dem |the )?"
        rf"{_FIRM}(?: [\p{{Lu}}&][\p{{L}}\d&.’'-]*){{0,3}}\s*[.!]?\s*\Z"
    ),
    (
        rf"{_BEFORE_SIGNATURE}{NAME}, (?:[\p{{L}} &-]{{2,40}}, )?{_FIRM}"
        r"(?: (?:und |and )?[\p{Lu}&][\p{L}\d&.’'-]*){1,3}(?: \(\p{Lu}[\p{L} ]+\))?\s*[.!]?\s*\Z"
    ),
)
# "Falkenbus hier": a firm, where it is no given name
_HERE = late_pattern(
    rf"\A(?:[^.!?\n]{{0,25}}[,!.] )?{NO_OUTSIDER}(?P<who>{NAME}),? (?:hier|here)\b(?=\s*(?:[.!,:–-]|\p{{So}}|\Z))"
)

IN_PASSING = (_STEPS_IN, _MADE_IT, _SIGNS_WITH_FIRM)
"""Patterns of which one match in a text as it is seen tells on whose side its author is."""


def is_a_firm_here(text: str) -> bool:
    """True where a text begins with a name and "here", and the name is none that people are given."""
    found = _HERE.search(text)
    return found is not None and not any(is_given(fold(word)) for word in found["who"].split())
