"""Requests without a verb that asks: data that stand alone, are listed, wanted here, or missed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from replyguard.lexicons.wording.wording import Place
from replyguard.text.late_pattern import late_pattern
from replyguard.text.offsets import Span

_MOST_WORDS_ALONE = 6
_FARTHEST_BEHIND = 60
_FARTHEST_FROM_START = 12
# "The ten-digit insurance number, and we'll look"
_LED_BY = late_pattern(
    r"\W*(?:(?:ihre?n?|deine?n?|eure?n?|die|der|das|den|nur|noch|bloss|einfach|also|ok|okay|your|the|just|only|now"
    r"|(?:[\w-]+stellige|[\w-]+digit|genaue|vollstaendige|ganze|aktuelle|full|exact|complete|current)n?)\W+){0,4}"
)
_PLEA_BEHIND = late_pattern(
    r"(?:\s+(?:there|here|below|first|now))?\s*,?\s*(?:bitte|please|pls|plz)(?:,?\s+(?:hun|love|mate|pal|babe?|bab"
    r"|sir|madam|ma'am|luv|dear|friend|folks|buddy"
    r"|thanks|thx|ta|cheers|danke|merci|x+|noch|gleich|kurz|schnell|dazu|hier))?(?:\s*[,.!?]|\s*\Z)"
)
_PROMISE_BEHIND = late_pattern(
    r"(?:\s+(?:darauf|drauf|dazu|davon|darunter|her|on it|from it))?"
    r"(?:\s*(?:,|&|\+|/|und|and|plus)\s*(?:\w+\s+){0,2}\w+){0,3}?\s*[,–-]?\s*(?:and|then|dann|und dann|und"
    r"|so)\s+(?:\w+(?:'?s)?\s+(?:ich|wir|ma|unser\w*|der|die|das)\b|we|i|i'll|we'll|i'm|we're|you're|that's|it's"
    r"|it'll|consider|ich|wir|los|schon|fertig|alles|schau\w*|pruef\w*|kuemmer\w*|geht'?s?|kann|koennen|mach\w*"
    r"|sehen?|such\w*|hab\w*|laeuft|klapp\w*|leg\w*|find\w*|klaer\w*|meld\w*|check\w*|hilft?\w*|regel\w*|passt)\b"
)
# "E-mail address, the one you signed up with?"
_DESCRIBED_BEHIND = late_pattern(
    r"\s*,\s*(?:(?:die|den|das|the one)\s+)?(?:(?:mit|unter|auf|bei|fuer|an|in|von|zu|with|under|on)\s+)?"
    r"(?:der|dem|die|das|den|denen|welche\w*|which|that|where)?\s*(?:du|sie|ihr|wir|ich|you|u|we|i|it)\b"
    r"[^,.?!]{0,60}\?\s*"
)
# "Street, house number, floor?"
_ASKED_BEHIND = late_pattern(r"(?:\s*(?:[,+&/]|und|oder|and|or)\s*(?:\w+\s+)?\w+){0,3}[^\w?]{0,2}\?")
_TIME_BEHIND = late_pattern(r"\s*,\s*(?:when|if|whenever) (?:you|u|ya)\b|\s*,?\s*(?:wenn|falls) (?:sie|du|ihr)\b")
_STATED_BEHIND = late_pattern(
    r"\s*,?\s*(?:is|are|was|were|has|have|will|can|must|should|do|does|all|both|ist|sind|war|waren|hat|haben|wird"
    r"|werden"
    r"|wurde\w*|kann|koennen|steh\w*|finde\w*|stimm\w*|pass\w*|bleib\w*|gehoer\w*|braucht ihr|brauchen sie|liegen)\b"
)
_WHICH = late_pattern(
    r"(?:auf |unter |mit |bei |in |an |ueber )?(?:welche|was |wie |wo |wohin )"
    r"|(?:on |in |under |at |to |with )?(?:which|what|whose|how|where|whereabouts)\b|best (?:way|place|means)\b"
)
_PUT_HERE = late_pattern(
    r"\A\.?[^,;.!?:]*\b(?:right here|here|below|underneath|in (?:the|a|your) (?:comments?|reply|replies|thread)"
    r"|as an? (?:comment|reply|answer)|under (?:this|the) (?:post|tweet|photo|video|comment)|gleich hier|hier"
    r"|in (?:einer|der|deiner|ihrer|eurer) antwort|in einem kommentar|unten|drunter|dazu(?=\s*[,.!])"
    r"|in die (?:kommentare|kommis?|comments)|als (?:antwort|kommentar)"
    r"|unter (?:diesen|diesem|den|dem) (?:post|beitrag|tweet))\b(?!\s*:)"
)
# "Passport details (number, expiry) as a comment": what is meant in particular
_IN_BRACKETS = late_pattern(r"\s*\([^()]{0,80}\)")
_IS_TOLD = late_pattern(
    r"\b(?:is|are|was|were|has|have|had|see|saw|show\w*|appear\w*|print\w*|remove\w*|delete\w*|hid\w*|careful"
    r"|cautious|mindful|protect\w*|vorsicht\w*|schuetz\w*|posted|shared"
    r"|left|published|visible|safe"
    r"|ist|sind|war\w*|hat|haben|habe|sehen|steht|stehen|loesch\w*|entfern\w*|gepostet|geteilt|sichtbar|oeffentlich"
    r"|finde\w*"
    r"|find|get|give|gives|link|app|http\w*)\b"
)
_JOINED = late_pattern(
    r"(?:\s*(?:,|&|\+|/|und|and|plus|sowie)\s*(?:(?:and|und|plus|the|your|ihre?|deine?|die|der|das)\s+)?)"
)
_WITHOUT = late_pattern(
    r"\b(?:ohne|without)\s+\Z"
    r"|\b(?:ohne|without)\s+(?:ihre?n?|deine?n?|eure?n?|die|eine?n?|your|the|an?)\b(?:[^,.;!?]|,\s*ihre?"
    r"|,\s*your){0,60}\Z"
)
# "Unless we have your policy number", "We can't go on until you confirm your birth date"
_UNLESS = late_pattern(
    r"\b(?:unless|until|till|before|solange|bevor|ehe|bis|erst wenn|erst sobald|erst, wenn"
    r"|erst, sobald)\b[^.;:!?]{0,60}\Z"
)
_WE = late_pattern(r"\b(?:we|i|we've|i've|we're|us|me|wir|ich|uns|mir)\b")
_IS_SUPPLIED = late_pattern(
    r"\s*(?:is|are|was|were|has been|have been) (?:supplied|provided|given|posted|stated|quoted|shared|added"
    r"|confirmed|left)\b"
)
_TELLS = late_pattern(
    r"\b(?:tell|told|give|gave|given|send|sent|share\w*|provide\w*|confirm\w*|post\w*|let us|supply|supplied|state\w*"
    r"|nenn\w*|genannt|geb\w*|gib\w*|schick\w*|geschickt|mitteil\w*|mitgeteilt|bestaetig\w*|verrat\w*|schreib\w*)\b"
)
# "Without a tracking number you cannot follow it; it is in the e-mail"
_FOUND_BEHIND = late_pattern(
    r"[,;–-]\s*(?:sie|die|diese|er|es|it|which|this|that)(?:'s| is| are| can be)?\b[^.;!?]{0,20}"
    r"\b(?:steht|stehen|findest|finden|findet|steckt|in your|on your|in the|on the|at the|found|printed)\b"
)
_NOT_POSSIBLE = late_pattern(
    r"\b(?:koennen|koennte|kann|finden|finde|geht|gehts|geht's|kommen|komme|laesst|wird|darf|duerfen|tu|tun|mach\w*"
    r"|seh\w*"
    r"|bin|sind|wird's|klappt\w*|bleib\w*)\b[^.!?]{0,60}"
    r"\b(?:nicht|nichts|kaum|leider|nix|kein|schwer|schwierig|wenig|unmoeglich|hilflos|aufgeschmissen"
    r"|die haende gebunden)"
    r"|\b(?:tapp|steh|steck|haeng)\w*\b[^.!?]{0,20}\b(?:dunkeln|schlauch|fest|trueben|nebel)\b"
    r"|\bkeine? (?:auszahlung|erstattung|gutschrift|auskunft|bearbeitung|pruefung|lieferung|aenderung|zuordnung"
    r"|buchung)"
    r"|\bno (?:refund|payment|payout|update|replacement|callback)\b"
    r"|\b(?:nothing|little|not much|not a lot) (?:i|we|that i|that we)\b"
    r"|\b(?:can't|cannot|can not|unable|won't be able|are not able|aren't able|hard to|difficult|tricky"
    r"|stuck|flying blind)\b"
    r"|\b(?:not|n't) (?:an? )?(?:a )?(?:lot|great deal|whole lot)\b|\bno (?:way|chance) (?:of|to)\b"
    r"|\b(?:isn't|not|there's|is|very) (?:too |a lot |a whole lot )?(?:much|little|nothing|anything)\b"
)


def asks_without_verb(text: str, scope: Span, place: Place) -> bool:
    """True where what stands around the data asks for them, though no verb does."""
    return _is_which(text, scope, place) or _is_wanted_here(text, scope, place) or _stands_alone(text, scope, place)


def _stands_alone(text: str, scope: Span, place: Place) -> bool:
    """True for a question of a few words: "Your order number?", and for "Order number, then we'll check"."""
    begin = max(scope.start, text.rfind(":", scope.start, place.start) + 1)
    is_short_question = (
        _ASKED_BEHIND.match(text, place.end) is not None and len(text[begin : scope.end].split()) <= _MOST_WORDS_ALONE
    )
    clause = max(begin, *(text.rfind(sign, scope.start, place.start) + 1 for sign in ",;–"))
    is_led = _LED_BY.fullmatch(text, clause, place.start) is not None
    is_first = (is_led or place.start - clause <= _FARTHEST_FROM_START) and (
        _PROMISE_BEHIND.match(text, place.end) is not None or _TIME_BEHIND.match(text, place.end) is not None
    )
    is_described = is_led and _DESCRIBED_BEHIND.fullmatch(text, place.end, scope.end) is not None
    return is_short_question or is_first or is_described or _PLEA_BEHIND.match(text, place.end) is not None


def _is_which(text: str, scope: Span, place: Place) -> bool:
    """True for a question that begins with what it asks for: "Which address did you register?"."""
    return _WHICH.match(text, place.start) is not None and text[scope.start : scope.end].rstrip().endswith("?")


def _is_wanted_here(text: str, scope: Span, place: Place) -> bool:
    """True for "Your order number right here and we'll look": what asks is said by the place alone."""
    meant = _IN_BRACKETS.match(text, place.end, scope.end)
    begin = place.end if meant is None else meant.end()
    behind = text[begin : min(scope.end, begin + _FARTHEST_BEHIND)]
    clause = max(scope.start, text.rfind(":", scope.start, place.start) + 1)
    return _PUT_HERE.search(behind) is not None and _IS_TOLD.search(text[clause : scope.end]) is None


def is_list_of_data(text: str, scope: Span, data: Sequence[Place]) -> bool:
    """True where nothing but data are named from the sentence's beginning: "Order number, surname, postcode"."""
    begin = (
        max(scope.start, *(text.rfind(sign, scope.start, data[0].start) + 1 for sign in ":–")) if data else scope.start
    )
    if len(data) < 2 or data[0].start - begin > _FARTHEST_FROM_START:
        return False
    is_joined = all(_JOINED.fullmatch(text, one.end, other.start) for one, other in pairwise(data))
    return is_joined and _STATED_BEHIND.match(text, data[-1].end) is None


def is_missed(text: str, scope: Span, place: Place) -> bool:
    """True for what a team cannot do without: "Without your birth date we cannot find the account"."""
    behind = text[place.end : scope.end]
    if _FOUND_BEHIND.search(behind) is not None:
        return False
    before = text[scope.start : place.start]
    without = _WITHOUT.search(before)
    if without is not None:
        return _NOT_POSSIBLE.search(f"{before[: without.start()]} {behind}") is not None
    unless = _UNLESS.search(before)
    if unless is None:
        return False
    condition, rest = f"{before[unless.start() :]} {behind}", f"{before[: unless.start()]} {behind}"
    is_ours = _WE.search(before, unless.start()) is not None or _IS_SUPPLIED.match(behind) is not None
    return _NOT_POSSIBLE.search(rest) is not None and (
        is_ours or (_TELLS.search(condition) is not None and _WE.search(rest) is not None)
    )
