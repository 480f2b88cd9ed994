"""For whom a text says to speak, where it says so as its author steps in: "Speaking for Skylark", "Falkenbus hier"."""

from __future__ import annotations

import regex

from replyguard.facts.personal_data.name_words import is_given
from replyguard.facts.posts import ARTICLE, NAME, NO_OUTSIDER
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
_GREETS = (
    r"(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]reetings|[Hh]allo|[Gg]r(?:ü|ue)(?:ß|ss)e|[Gg]ru(?:ß|ss)|[Ss]ervus|[Mm]oin"
    r"|[Gg]rüezi"
    r"|[Ll]ove|[Bb]est|[Cc]heers|[Ww]ishes|[Rr]egards)"
)
_STOPS = r"(?= ?(?:[.!,:(–-]|\p{So}|\Z))"
_AT_START = r"(?:\A|[.!?,:–\n-]\s*)"
_FIRM = r"\p{Lu}[\p{L}\d&.’'-]+"


def _any(*alternatives: str) -> regex.Pattern[str]:
    return late_pattern("|".join(alternatives))


# "Speaking for Skylark", "chiming in from the transit agency", "kurz von Surrmobil-Seite", "the people behind Hemline"
STEPS_IN = _any(
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
# "Falkenbus hier": a firm, where it is no given name
_HERE = late_pattern(
    rf"\A(?:[^.!?\n]{{0,25}}[,!.] )?{NO_OUTSIDER}(?P<who>{NAME}),? (?:hier|here)\b(?=\s*(?:[.!,:–-]|\p{{So}}|\Z))"
)


def is_a_firm_here(text: str) -> bool:
    """True where a text begins with a name and "here", and the name is none that people are given."""
    found = _HERE.search(text)
    return found is not None and not any(is_given(fold(word)) for word in found["who"].split())
