"""Vetoes on requests: where words beside private data that look like asking ask for nothing in public."""

from __future__ import annotations

from replyguard.lexicons.wording.wording import Place
from replyguard.text.late_pattern import late_pattern
from replyguard.text.offsets import Span

_NEGATION = (
    r"\b(?:kein(?:e|en|er|em|es|erlei)?|nicht|nichts|niemand\w*|nie|niemals|ohne|weder"
    r"|no|not|nothing|nobody|never|without|nor|avoid|(?!(?:wouldn't (?:happen|mind)|don't suppose|won't you"
    r"|can't you)\b)\w+n't|cannot)\b"
)
NEGATED_BEFORE = late_pattern(
    rf"(?<!why )(?<!warum )(?!don't (?:suppose|you|happen)\b){_NEGATION}[^,.;:!?\n]{{0,24}}\Z"
)
# "Please post no names, birth dates or addresses"
_NEGATED_LIST = late_pattern(
    rf"{_NEGATION}(?:\s+[^\s,.;:!?]+){{1,4}}(?:,\s*[^\s,.;:!?]+(?:\s+[^\s,.;:!?]+){{0,2}}){{0,4}}"
    r"(?:,|\s+(?:oder|und|or|and|nor|noch|sowie))\s+(?:(?:your|the|ihre?n?|deine?n?|die|den)\s+)?\Z"
)
# "They did key in your licence": what was done
_TELLS = late_pattern(r"\b(?:they|she|he|we|i|you|who|desk|staff|team|colleagues?) did\s+\Z")
# "Someone phoned asking for your maiden name?"
_OTHERS_ASK = late_pattern(
    r"\b(?:some(?:one|body)|any(?:one|body)|no(?:body| one)|callers?|scammers?|fraudsters?|they|who|he|she|it|it'll"
    r"|jemand"
    r"|irgendwer|niemand|anrufer\w*|betrueger\w*|wer|man|colleagues?|agents?|advis[eo]rs?|drivers?|engineers?|forms?"
    r"|page|website|banks?|landlord|insurer|checker|portals?|reader|machine|terminal|device|store|till|geraet|automat"
    r"|system|bot|kolleg\w+|formular|portal|seite|system|you'll be|you will be|wird|werden)\b[^.!?]{0,40}"
    r"\b(?:asks?|asking|asked|gefragt|abgefragt|want\w*|request\w*|demand\w*|fragt?\w*|verlang\w*|will|wollte|moechte"
    r"|fordert?\w*)\b[^.!?]{0,40}\Z"
)
_NEGATED_BEHIND = late_pattern(
    r"\A(?:-\w+)?(?:\s+(?!wenn\b|falls\b|sofern\b|if\b|unless\b|und\b|and\b|da\b|because\b|weil\b|so\b)[^\s,.;:!?]+){0,4}?"
    rf"\s+(?:{_NEGATION})"
)
_NEGATED_BETWEEN = late_pattern(_NEGATION)
# the data go into a form, a till or a telephone, or are only kept ready
_ELSEWHERE = late_pattern(
    r"\A[^,.;!?\n]{0,40}\b(?:(?<!hier )ein(?=\s*(?:[,.;!?)]|und\b|\Z))|parat|bereit(?:halten|legen)?"
    r"|vor(?:zeigen|legen)|zurueck(?:zu)?setzen|(?:ent)?sperren|aendern"
    r"|verwenden|benutzen|ausprobieren|merken|aufbewahren|aufheben|aufzuheben|getrennt (?:von|vom)"
    r"|mit(?:bringen|nehmen|zubringen|gebracht)|an der kasse|am schalter|vor ort|in der filiale|hinterlegt"
    r"|(?<!used )(?<!gave )(?<!entered )at (?:the )?checkout"
    r"|im (?:feld|formular|kundenportal|portal|shop|online-?shop|browser|menue|konto|kundenkonto|onlinebanking)"
    r"|i(?:n das|n dem|m|ns|n unser|n unserem) \w*(?:feld|formular|maske)|in der app|in die app"
    r"|auf (?:der|unserer|die) (?:web)?(?:seite|site)|auf (?:der|ihrer|deiner) (?:rechnung|bestaetigung)"
    r"|bei der (?:anmeldung|registrierung|bestellung|buchung|eingabe)"
    r"|beim (?:login|einloggen|anmelden|check-?in|bestellen)"
    r"|ready|at (?:the )?(?:till|desk|counter|gate)|on the form|in the (?:app|form|field)"
    r"|on (?:our|the) (?:website|site)|when (?:you )?(?:call|calling|log|logging|sign|checking)"
    r"|(?<!look )(?<!looking )(?<!dig )into the(?! (?:comments?|repl(?:y|ies)|thread|post|chat here)\b)"
    r"|in (?:your|the) (?:account|settings|profile)|on arrival|when you (?:arrive|get there|pick|collect)"
    r"|at (?:the )?(?:door|entrance|reception|bar|box office|kiosk|gate|stand|front desk|check-?in)"
    r"|(?:beim|am|zum) (?:einlass|eingang|empfang|abholen|fahrer|automaten|einstieg|einsteigen)|bei (?:der )?abholung"
    r"|(?:through|via|using|with) (?:the|our|your|a) (?:secure )?(?:upload|portal|app|account|link)"
    r"|(?:ueber|via|durch) (?:den|das|die|unser\w*|ihr\w*|dein\w*) (?:sicheren? )?(?:upload\w*|portal|kundenkonto"
    r"|app|link|hochlade\w*)"
    r"|(?:at|during) the (?:credit check|sign-?up|registration|application)|bei der (?:bonitaetspruefung"
    r"|antragstellung)"
    r"|an der (?:rezeption|tuer|bar|theke|abendkassa|abendkasse)|im (?:geschaeft|laden|markt))\b"
)
# "At the counter your name will do"
_AT_THE_COUNTER = late_pattern(
    r"\b(?:(?:am|beim) (?:schalter|einlass|eingang|empfang|check-?in)|an der (?:kassa?e?|rezeption|theke|abendkassa?e?)"
    r"|in (?:der|jeder|ihrer|deiner) filiale|at (?:the|our|any) (?:desk|counter|till|door|gate|box office|check-?in"
    r"|front desk|reception|ticket office))\b[^,;:.!?]{0,60}\Z"
)
_ANSWERED_HERE = late_pattern(
    r"\b(?:hier|kommentar\w*|drunter|darunter|here|below|underneath|comments?|reply|replies|thread)\b"
)
# "When you call, just say your customer number"
_ON_OCCASION = late_pattern(
    r"\b(?:wenn|falls|sobald|sofern) (?:du|sie|ihr)\b[^.;:!?]{0,30}\b(?:anruf\w*|hingeh\w*|vorbeikomm\w*|abhol\w*"
    r"|bestell\w*|einlogg\w*|anmelde\w*|registrier\w*|eincheck\w*)\b[^.;:!?]*\Z"
    r"|\b(?:when|whenever|if|once|next time|before) you(?:'re|'ll| are| next| do)? (?:call|calling|ring|ringing|phone"
    r"|arrive|collect|collecting|pick|visit|check in|checking in|log in|logging in|sign in|sign up|get there|go in)\b"
    r"[^.;:!?]*\Z"
    r"|\A\W*(?:then |now |first |next |just |simply |please )?(?:log in|sign in|log on|sign up|register|enter"
    r"|einloggen)\b(?! it\b)[^.;!?]*\Z"
)
_FOUND_THERE = late_pattern(
    r"\A[^,.;!?\n]{0,12}\b(?:finden(?! wir\b| ich\b)|findest|findet|steht|stehen|sehen|siehst|besteht|can be found"
    r"|(?:is|are) (?:found|shown|printed|on|in)|starts|begins|consists)\b"
)
# "You will be asked for your second address" by a form
_ASKED_THERE = late_pattern(r"\b(?:wirst|wird|werden|werdet)\b[^.!?]*\bnach\b[^.!?]*\b(?:ab)?gefragt\b")
# "Tell us here which account it should go to" asks though the question is a clause
_TOLD_US = late_pattern(r"\b(?:uns|mir|us|me|mit|wissen|know|kommentar\w*|comments?)\b[^.;:!?]{0,40},?\s*\Z")
# "What we deliver depends on where you live"
_DEPENDS = late_pattern(
    r"\b(?:depend(?:s|ing|ed)? (?:on|upon)|regardless of|no matter|according to|based on|haengt (?:davon )?ab"
    r"|abhaengig|egal|je nach(?:dem)?"
    r"|unabhaengig davon|kommt darauf an|kommt drauf an)\b[^.;:!?]{0,30}\Z"
)
# "Have you got the number to hand?" asks for it; "Have it ready when you call" does not
_AT_HAND = late_pattern(r"\b(?:parat|griffbereit|zur hand|to hand|handy|at hand)\b[^.!?]{0,12}\?")
_WHICH = late_pattern(r"welche|unter welche|which|what|whose")
_STATEMENT = late_pattern(
    r"\s+(?:wird|werden|wurde|ist|war|sind|hat|haben|bleibt|bleiben|is|was|are|were|has|have|will|stays?|remains?)\b"
)
# "May we pass your number on to the carrier?"
_MAY_WE = late_pattern(
    r"\b(?:may|can|could|mind if|okay if|ok if) (?:we|i)\b[^.;!?]{0,30}\b(?:share|post|publish|show|pass|feature|repost"
    r"|print)\b"
    r"|\b(?:duerfen|duerften|darf|koennen|koennten) (?:wir|ich)\b[^.;!?]*\b(?:weitergeben|weiterleiten|verwenden|teilen"
    r"|veroeffentlichen|posten|zeigen|abdrucken)\b"
)
# "If you prefer, you can type in a postcode": a way to use something, not to answer
_THEIR_CHOICE = late_pattern(
    r"\byou (?:can|may|could|might|did) (?:[^.;,!?]{0,30} )?(?:type|enter|key in|punch in|use|choose)\b[^.;!?]*\Z"
)
# "Does it come before or after the PIN?", "Questions about the tax number go to …"
_STEP_OF_SOMETHING = late_pattern(
    r"\b(?:vor oder nach|before or after|bei fragen zu[rm]?|for questions (?:about|on)"
    r"|(?:those|anyone|someone|people|customers|users|accounts|reviewers|jene|alle|kunden|personen),? (?:whose|deren)"
    r"|(?:because|since|weil|da) [^.,;!?]{0,40}(?:was|were) missing|had an? \w+ missing)\b"
    r"|\bnennt (?:nur|auch|bloss|lediglich|das|die|den|der|keine)\b"
    r"|\b(?:ist|sind) [^.,;!?]{0,60}\bzu (?:bestaetigen|entsperren|sichern|oeffnen)\b"
)
# "Leave the phone on the charger", "the office where you live is responsible", "the lead name on the booking can"
_OTHER_SENSE = late_pattern(
    r"(?:the|your|das|ihr|dein) (?:mobile |cell )?phone (?:on|in|off|out|connected|plugged|face|locked|unlocked|near"
    r"|next to)\b"
    r"|(?:the|your|a )?\s*phone (?:on|in|off|out|connected|plugged|face|locked|unlocked|near|next to) (?:the|your|a)\b"
    r"|(?:where you|wo (?:sie|du|ihr)) \w+,? (?:is|are|decides?|ist|sind|entscheidet)\b"
    r"|(?:lead )?name (?:on|in) the \w+ (?:can|has|is|must|needs|will)\b"
)
# "Have you forgotten your password?" asks for an event, not for the data
_HAVE = late_pattern(r"(?:haben|hast|habt|hat|have|has|did|do|got)\b")
_EVENT_BEHIND = late_pattern(
    r"\A[^,.;:!?\n]{0,30}\b(?:ver(?:gessen|loren|legt|wendet|aendert)|er(?:halten|fasst)|bekommen"
    r"|gefunden|gesehen|geaendert"
    r"|hinterlegt|eingegeben|eingetragen|gespeichert|ausprobiert|probiert|kontrolliert|geprueft"
    r"|ueberprueft|aktualisiert"
    r"|gewechselt|zurueckgesetzt|forgotten|changed|updated|checked|tried|entered|saved)\b"
)
_OTHER_THING = late_pattern(
    r"\b(?:with|containing|about|regarding|mit|ueber|wegen|tried|trying|checked|reset\w*|updat\w*"
    r"|chang\w*|entered|versucht)\b"
)
# "Thank you for sending us your order number"
_GIVEN = late_pattern(
    r"\b(?:danke|dank|thanks|thank you|thx|cheers) (?:\w+ ){0,3}?(?:fuer (?:die|deine|ihre|das)|dass|for)\b"
    r"|(?<!if you )(?<!once you )(?<!when you )(?<!\byou've )(?<!you have )\b(?:gave|given|sent|provided|told"
    r"|supplied)"
    r" (?:us|me)\b"
    r"|(?<!\bwir\b[^,.;]{0,25})(?<!\b(?:sobald|wenn|falls|sofern)\b[^,.;]{0,60})\b(?:genannt|geschickt|gesendet"
    r"|gegeben|mitgeteilt|geschrieben|uebermittelt|angegeben"
    r"|verraten)\s+(?:haben|hast|habt|hatte|wurde)"
)
# "Is your e-mail address up to date?" asks about the data, not for them
_ABOUT_THE_DATA = late_pattern(
    r"\b(?:wo|woher|wieso|warum|weshalb|wofuer|wozu|ob|wie (?:kann|finde|aendere|lange|oft)|schon|bereits"
    r"|denn nicht|stimmt|richtig"
    r"|korrekt|aktuell|gueltig|funktionier\w*|geklappt|klappt|ankommen|angekommen|ver(?:gessen|loren"
    r"|wendet)|erhalten|bekommen"
    r"|geaendert|geprueft|probiert|versucht|zurueck\w*|aendern|loeschen|eingeben|eingegeben|hinterlegt|gesehen"
    r"|gefunden"
    r"|where|why|how|whether|already|correct|right|up to date|work\w*|tr(?:y|ied|ying)|reset\w*|receiv\w*"
    r"|arriv\w*|valid|still"
    r"|chang\w+|updat\w+|check\w*|forg[eo]t\w*|did|does|using|enter\w*|show\w*|delet\w+|remov\w+|need|want|like us"
    r"|is (?:that|this|it) (?:the|your)|log in|have you (?:set|made|put)"
    r"|kann es sein|koennte es sein|could it be|might it be|was fuer|what (?:kind|sort)|since when|seit wann"
    r"|noch (?:das|die|den|der) alten?|zwei (?:verschiedene )?(?:konten|accounts)|two accounts|unterschiedlich\w*"
    r"|verschieden\w*|derselben|demselben|the same|gleich wie|identi\w+|gut lesbar|next to (?:your|the))\b"
)
# "You'll need your booking reference to check in"
_THEIR_NEED = late_pattern(
    r"\b(?:you|they|customers)(?:'ll|'d| will| would| may| might| do| just| only| also| still)* \Z"
)
_US = late_pattern(r"\b(?:us|me|we|i)\b")
_TAKEN_ALONG = late_pattern(
    r"\b(?:bring|bringen|bringt|bringe)\b|\b(?:nimm|nehmen sie|nehmt)\b[^.!?]*\bmit\b"
    r"|\b(?:leg|lege|legt|legen)\b[^.!?]*\bbei\b|\b(?:ins|dem|in das|im) (?:paket|karton|kuvert|umschlag)\b"
    r"|\b(?:in|inside|with|to) (?:the|your) (?:parcel|box|package|envelope|return)\b"
)
_OTHER_WISH = late_pattern(
    r"\b(?:loesch(?:en|e|t)?|entfern(?:en|e|t)?|aender(?:n|e|t)?|ueberpruef(?:en|e|t)?|pruef(?:en|e|t)?"
    r"|kontrollier(?:en|e|t)?"
    r"|aktualisier(?:en|e|t)?|schwaerz(?:en|e|t)?|verdeck(?:en|e|t)?|behalt(?:en|e|et)?|delete|remove"
    r"|(?:update|change|edit|amend)(?! (?:your|the|this) (?:review|post|comment|tweet|rating|feedback))|check(?! ?[:?])"
    r"|(?:note|write|jot) down|save|memori[sz]e|take (?:out|off|down)|leave out|strip|herausnehmen|rausnehmen|weglassen"
    r"|keep|hide|blur|redact|double-check)\b[^,;:.]*\Z"
)
# "Name und Adresse bitte schwärzen, bevor Sie das Foto posten"
_COVERED_BEHIND = late_pattern(
    r"[^.!?]{0,40}\b(?:schwaerz\w*|unkenntlich|verdeck\w*|abdeck\w*|abkleb\w*|ausblend\w*|verpixel\w*|weglass\w*"
    r"|black(?:ed)? out|blank(?:ed)? out|cover(?:ed)? up|blur\w*|redact\w*|crop(?:ped)? out|hidden)\b"
)
_PURPOSE = late_pattern(r"\b(?:to|zum|zu)\s+\Z")


def asks_for_nothing(text: str, scope: Span, place: Place, ask: Place) -> bool:
    """True where the words around keep `ask` from asking for the data at `place`: negated, kept ready, told where."""
    first, last = min(place.start, ask.start), max(place.end, ask.end)
    before, after = text[scope.start : first], text[last : scope.end]
    between = text[min(place.end, ask.end) : max(place.start, ask.start)]
    behind = text[place.end : scope.end]
    is_which = _WHICH.match(text, ask.start) is not None
    is_relative = is_which and before.rstrip().endswith(",") and "?" not in after and _TOLD_US.search(before) is None
    return (
        is_relative
        or NEGATED_BEFORE.search(before) is not None
        or _TELLS.search(before) is not None
        or _DEPENDS.search(text, scope.start, place.start) is not None
        or _NEGATED_LIST.search(text, scope.start, place.start) is not None
        or _OTHERS_ASK.search(text, scope.start, place.start) is not None
        or _ASKED_THERE.search(text, scope.start, scope.end) is not None
        or _AT_THE_COUNTER.search(before) is not None
        or (_ON_OCCASION.search(before) is not None and _ANSWERED_HERE.search(text, scope.start, scope.end) is None)
        or _NEGATED_BETWEEN.search(between) is not None
        or _NEGATED_BETWEEN.search(text[ask.start : ask.end]) is not None
        or _NEGATED_BEHIND.search(after) is not None
        or (
            not is_which
            and _ANSWERED_HERE.search(text, scope.start, place.end) is None
            and _AT_HAND.search(text, place.end, scope.end) is None
            and (
                _ELSEWHERE.search(behind) is not None
                or _ELSEWHERE.search(f"{between}{text[place.start : place.end]}") is not None
            )
        )
        or _GIVEN.search(text[scope.start : scope.end]) is not None
        or (not is_which and _FOUND_THERE.search(behind) is not None)
        or ("," in between and _STATEMENT.match(behind) is not None)
        or _is_other_wish(text, scope, place, ask)
        or _COVERED_BEHIND.match(text, place.end, scope.end) is not None
        or _TAKEN_ALONG.search(text, scope.start, scope.end) is not None
        or _asks_for_an_event(text, ask, between, behind)
        or _is_their_need(text, scope, ask, behind)
        or _MAY_WE.search(text, scope.start, scope.end) is not None
        or _STEP_OF_SOMETHING.search(text, scope.start, scope.end) is not None
        or _OTHER_SENSE.match(text, place.start, scope.end) is not None
        or (
            _THEIR_CHOICE.search(text, scope.start, place.start) is not None
            and _US.search(between) is None
            and _ANSWERED_HERE.search(text, scope.start, scope.end) is None
        )
    )


def is_given(sentence: str) -> bool:
    """True where a sentence says that the data have come: "Thank you for your order number"."""
    return _GIVEN.search(sentence) is not None


def is_question_for(text: str, scope: Span, place: Place) -> bool:
    """True in a question that holds the data and asks about nothing else: "Any order number at all?"."""
    sentence = text[scope.start : scope.end]
    return (
        sentence.rstrip().endswith("?")
        and _ABOUT_THE_DATA.search(sentence) is None
        and "," not in text[place.end : scope.end].rstrip()[:-1]
    )


def _is_other_wish(text: str, scope: Span, place: Place, ask: Place) -> bool:
    """True for "Please check your address"; "To check we need your address" says what the data are for."""
    first = max(scope.start, ask.start - 20)
    wish = _OTHER_WISH.search(text, first, place.start)
    return wish is not None and (wish.start() >= ask.start or _PURPOSE.search(text, scope.start, wish.start()) is None)


def _asks_for_an_event(text: str, ask: Place, between: str, behind: str) -> bool:
    return _HAVE.match(text, ask.start) is not None and (
        _EVENT_BEHIND.search(behind) is not None or _OTHER_THING.search(between) is not None
    )


def _is_their_need(text: str, scope: Span, ask: Place, behind: str) -> bool:
    return (
        text.startswith(("need", "require"), ask.start)
        and _THEIR_NEED.search(text[scope.start : ask.start]) is not None
        and _US.search(behind) is None
    )
