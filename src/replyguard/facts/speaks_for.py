"""For whom a text says to speak, where it names a firm, a post or a team that no policy needs to know."""

from __future__ import annotations

from replyguard.facts.disclosing import load_discloser
from replyguard.facts.posts import ARTICLE, NAME, POST
from replyguard.facts.speaks_at_the_edges import introduces_or_signs
from replyguard.facts.speaks_in_first_person import IN_FIRST_PERSON
from replyguard.facts.speaks_in_passing import STEPS_IN, is_a_firm_here
from replyguard.text.late_pattern import late_pattern

_OF = r"(?:von|vom|bei|beim|aus|from|at|of|with|for|für)"
# "Jana von Nordbahn hier", "this is Tom at Lumo", "Wir bei Lumo"
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
_POSTS = late_pattern(
    rf"(?:\A|[.!?,:\n]\s*|\bas (?:the |a |your |this )?){POST}(?: (?:of|at|von|vom|des|der"
    rf"|im) [^.!?,:\n]{{2,30}})? (?:here|hier)\b"
    rf"|\b{NAME} {POST} (?:here|hier)\b"
    rf"|\b[Aa]ls (?:Ihr |euer |dein |der |die )?{POST}\b(?! von Ihnen)(?! eine[rs]?\b)"
    rf"|\b[Aa]s (?:your |the |a )?{POST}\b(?: here)?,? (?:I|we)\b|\b[Ii]ch bin (?:hier )?(?:der|die|Ihr|euer"
    rf"|dein) {POST}\b"
)
# "I built this app", "ich hab das Spiel programmiert"
_MADE = late_pattern(
    r"\b(?:I|[Ww]e|[Ii]ch|[Ww]ir)(?:['’]ve| have|['’]re the (?:\w+ )?(?:ones|people) who)? (?:make|made|built|build"
    r"|develop|developed|designed|wrote|maintain|entwickeln?|machen?|bauen?|programmieren?|betreiben?)"
    r" (?:this|diese[nrs]?|die|das|den|the)(?: (?:app|game|tool|plugin|device|product|site|website|App|Spiel|Seite"
    r"|Gerät|Tool|Produkt|Plugin)\b)"
    r"|\b(?:App|Spiel|Gerät|Tool|Seite|Produkt)\b[^.!?\n]{0,20}\b(?:mit)?(?:entwickelt|gebaut|programmiert)\b"
)
_TELLING = (_INTRODUCES, _POSTS, _MADE, STEPS_IN, *IN_FIRST_PERSON)
SURE_ENOUGH = 0.7
"""How sure the classifier must be: as many drafts that tell it are missed as are taken for such that do not."""


def names_whom_it_speaks_for(text: str) -> bool:
    """True where words of a text (as seen, capitals count) tell the reader on whose side the author is.

    Patterns know the ways that are always the same, a classifier what people say in their own.
    """
    return (
        any(one.search(text) is not None for one in _TELLING)
        or is_a_firm_here(text)
        or introduces_or_signs(text)
        or load_discloser().confidence(text) >= SURE_ENOUGH
    )
