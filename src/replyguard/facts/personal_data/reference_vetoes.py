"""What around a number says that it is public, or only shows how one looks."""

from __future__ import annotations

import re

_EXAMPLE_BEFORE = re.compile(
    r"(?:z\. ?b\.|zum beispiel|beispiel(?:sweise|haft)?|bsp\.|e\.g\.?|eg|for example|for instance|example|such as"
    r"|format"
    r"|look(?:s|ing)? like|like|sieht so aus|beginn(?:t|en) mit|(?:starts?|begins?|beginning|starting) with|etwa|muster"
    r"|fiktive?|dummy|sample|im stil von|nach dem muster)[:,]?[ ]?[„“\"'(]?"
    r"(?:(?:die|der|das|eine|ihre|the|an?|your|wie)[ ])?\Z"
)
_EXAMPLE_AFTER = re.compile(
    r"[“”\"']?[ ,]{0,2}[(\[]?(?:nur )?(?:ein |an |as an |als )?(?:beispiel|example|muster|sample|fiktiv)"
)
_ON_A_MAP = re.compile(r"\b(?:grid|map) ref\w*[\s.:=(]{0,3}(?:is )?\Z")
_SENTENCE_END = re.compile(r"[.!?][ ](?=[a-z„\"])")
_TRACKER = re.compile(
    r"git ?hub|git ?lab|\bjira\b|bitbucket|bugzilla|launchpad|youtrack|redmine|issue[- ]?tracker|bug[- ]?tracker"
    r"|repositor|pull[- ]request|changelog|release[- ]notes|known issue|bekannte[rnms]? fehler|feature[- ]request"
    r"|roadmap"
)
_COURT = re.compile(
    r"\b(?:bgh|olg|bverfg|bverwg|bag|bsg|bfh|eugh|egmr|ogh|vgh|vfgh|lg|ag|landgericht|amtsgericht|bundesgericht\w*"
    r"|oberlandesgericht|gericht|urteil\w*|beschluss|beschluesse|judgment|ruling|supreme court|high court)\b"
)
# what a register gives a firm: "firm reference number 714823", "registered charity number 1105851"
_OF_A_FIRM = re.compile(
    r"\b(?:firm|company|charity|business|practice|adviser|broker|lender|insurer|handelsregister|vereinsregister)"
    r"(?:'s)?[ ](?:(?:registration|register|reference)[ ])?\Z"
)
_REGISTER = re.compile(
    r"\b(?:register\w*|registration|regulated|authorised|authorized|licensed|incorporated|companies house|charity"
    r"|finma|bafin|fca|handelsregister\w*|eingetragen|zugelassen)\b"
)
_VACANCY = re.compile(
    r"stellen(?:anzeige|ausschreibung|angebot)|\bstelle\b|\bjob|vacanc|\bposition\b|gewinnspiel|\bpress|presse"
)
_ARTICLE = re.compile(
    r"(?:artikel|produkt|ersatzteil|katalog|modell|zubehoer|adapter|kabel|akku|filter|prospekt)\w*"
    r"(?:[ ,]+\w+){0,3}[ ,]+(?:(?:mit|unter|hat|haben|traegt)[ ]+)?(?:der|die|dem)?[ ]?\(?\Z"
)


def is_example(view: str, *places: int) -> bool:
    """True where words right before one of the places say that what follows is only an example."""
    return any(_EXAMPLE_BEFORE.search(view[max(0, place - 36) : place]) for place in places)


def is_public(view: str, kind: str, context: int, start: int, end: int) -> bool:
    """True where the number in [start, end), whose words begin at `context`, is nobody's own."""
    if is_example(view, min(context, start), start) or _EXAMPLE_AFTER.match(view, end):
        return True
    if _ON_A_MAP.search(view, max(0, start - 30), start):
        return True
    if _OF_A_FIRM.search(view, max(0, context - 40), context) and _REGISTER.search(view):
        return True
    if kind not in ("ticket-number", "order-number"):
        return False
    low = max(0, min(context, start) - 80)
    before = _SENTENCE_END.split(view[low : min(context, start)])[-1]
    after = _SENTENCE_END.split(view[end : end + 60])[0]
    around = f"{before}{view[min(context, start) : start]} {after}"
    if kind == "order-number":
        return "bestell" in view[context : context + 8] and _ARTICLE.search(before) is not None
    return any(pattern.search(around) for pattern in (_TRACKER, _COURT, _VACANCY))
