"""Rules of kind `placeholders`: what a template engine should have filled in, and did not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

from pydantic import ValidationInfo, model_validator

from replyguard.rules.base import Case, Match, Needs
from replyguard.rules.header import Header
from replyguard.rules.kinds.conditions import Around, Surroundings, check_around, own_word_sets
from replyguard.rules.kinds.pattern import windows
from replyguard.text.literals import Trigger
from replyguard.text.offsets import Span, SpanSet
from replyguard.yaml_source import IS_FORMED

_REACH = 100
_LITERALS = (
    "{",
    "((",
    "|",
    "<attribute",
    "<<",
    "«",
    "%",
    "[[",
    "__",
    "$name",
    "$vor",
    "$nach",
    "$kunden",
    "$first",
    "$last",
    "$cust",
    "$user",
    "name",
    "ticket_",
    "order_",
    "<otrs_",
    "@model.",
    " %s",
    " %d",
    "}}",
    "§",
    "##",
    "‹",
    "@@",
    "mergefield",
    *(f"{word}$" for word in ("name", "nr", "nummer", "number", "datum", "date", "id", "link", "days", "tage", "code")),
    *(f"{word}$" for word in ("price", "preis", "time", "zeit", "shift", "betrag", "amount", "anrede", "url", "city")),
    *(f"_{word}$" for word in ("kind", "child", "adult", "count", "anzahl", "store", "filiale", "ort", "reason")),
    *(f"_{word}" for word in ("link", "price", "preis", "datum", "date", "nummer", "number", "betrag", "amount")),
    *(f"${letter}" for letter in "abcdefghijklmnopqrstuvwxyz"),
    "$sendungs",
    "$track",
    "$preis",
    "$price",
    *(
        f"{word}#"
        for word in ("name", "nr", "nummer", "number", "datum", "date", "id", "link", "anrede", "code", "betrag")
    ),
    "preis#",
    "price#",
    "_child#",
    "_kind#",
    *(f"@{word}" for word in ("vorname", "nachname", "anrede", "firstname", "first_name", "lastname", "name")),
)
# beside the six syntaxes that the reading knows: ${x}, {!Case.Name} (Salesforce), {name}, <<x>>, «x» (mail merge in
# Word), %%x%%, *|FNAME|* (Mailchimp), [[x]], [%x%], %NAME%, __NAME__
_FILLED = (
    "name|kund|customer|client|contact|kontakt|ticket|order|bestell|nummer|number|datum|date|link|url|anrede|agent"
    "|user|"
    "produ[ck]t|article|artikel|code|amount|betrag|company|firma|first|last|e-?mail|address|adresse|ort|city|zeit"
    "|time"
)
_FURTHER = re.compile(
    r"\$\{[^{}\n]{1,80}\}|\{![^{}\n]{1,80}\}|(?<![/=])(?<!f['\"])\{\s?(?=[^{}\n]{0,40}(?i:" + _FILLED + r"))"
    r"[A-Za-zÄÖÜ_][\wäöüß.]{0,30}(?: [\wäöüÄÖÜß]{1,20}){0,2}\s?\}"
    r"|<<\w[^<>\n]{0,60}\w>>|«\s?[A-Z]\w{1,30}(?:_\w{1,30}){1,3}\s?»|%%\w[^%\n]{0,60}%%|\*\|[A-Z][A-Z0-9_]{1,40}(?::[^|*\n]{0,40})?\|\*"
    r"|\[\[\s?\w[^\[\]\n]{0,60}\]\]|\[%\s?\w[^%\n]{0,60}%\]|%(?!(?:(?:LOCAL)?APPDATA|USERPROFILE|TE?MP|PATH|WINDIR"
    r"|PROGRAM(?:FILES|DATA)|HOMEPATH|SYSTEMROOT|USERNAME)%|\w+%\\)[A-Za-z]\w{2,30}%"
    r"|(?<!\w)__[A-Z][A-Z0-9_]{1,30}__(?!\w)"
    r"|\(\(\s?(?:Vor|Nach|Kunden)?[Nn]ame\s?\)\)|\(\(\s?[A-ZÄÖÜ]{3,20}\s?\)\)|(?<!\|)\|[A-ZÄÖÜ][A-ZÄÖÜ_]{2,30}\|(?!\|)"
    r"|\{\{\s?[A-Za-z_][\w.]{1,40}(?=\s*[,!\n])|(?<![\w$])\$(?:vor|nach|kunden|first|last|customer|user)_?[Nn]ame(?!\w)"
    r"|(?<!\w)(?:VOR|NACH|KUNDEN|FIRST_?|LAST_?|FULL_?|CUSTOMER_?|AGENT_?)NAME(?!\w)|(?<!\w)(?:ORDER|TICKET)_(?:ID"
    r"|NUMBER)(?!\w)"
    r"|%(?:name|first_?name|last_?name|order)(?!\w)|(?<![\d%][ ])(?<!\w)%(?:\d\$)?[sd](?=[\s,.!])|\{\d\}"
    r"|<OTRS_[A-Za-z_]+>|@Model\.\w+|(?<![\w{])[A-Za-z_][\w.]{1,40}\}\}|(?<![\w])MERGEFIELD(?:\s\w+)?"
    r"|<%[=-]?\s?[\w.@$][^%<>\n]{0,80}%>|<\?(?:=|php\b)\s?[^?<>\n]{1,80}\?>"
    r"|§{1,2}[A-Za-zÄÖÜäöü_]{2,30}§{1,2}|(?<![\w#])#{2,3}[A-ZÄÖÜ][A-ZÄÖÜ0-9]*(?:_[A-ZÄÖÜ0-9]+)+#{2,3}(?!\w)"
    r"|(?<![\w!])!(?:VOR|NACH|FIRST_?|LAST_?|USER_?|KUNDEN?_?|CUSTOMER_?)?NAME!"
    r"|[«‹]\s?(?:An|Vor|Nach|Kunden|Familien|First|Last)(?:rede|name|Name)\s?[»›]"
    r"|(?<![\w#])#{1,3}(?i:\w{0,20}(?:name|nr|nummer|number|datum|date|id|link|anrede|code|betrag|preis|price|amount))"
    r"(?i:_\w{1,15})?#{1,3}(?!\w)"
    r"|(?<!\w)_{1,2}(?:first_?|last_?|user_?|customer_?|vor|nach|kunden)?name_{1,2}(?!\w)"
    r"|(?<![/=\w])(?<!f['\"])\{\s?[A-Za-zÄÖÜäöü]{2,20}(?:_[\wÄÖÜäöü]{1,20}){1,4}\s?\}(?!/)"
    r"|(?<!\w)@(?i:vorname|nachname|anrede|first_?name|last_?name|name)@(?!\w)"
    r"|(?<!\w)@@?[A-ZÄÖÜ][A-ZÄÖÜ0-9_]{2,30}@@?(?=[\s,.!?])(?<=@)"
    r"|(?<![\w$])\$[A-Za-zÄÖÜ][\wÄÖÜäöü]{2,30}\$(?![\w$])"
    r"|(?:(?<=[Ff]rau )|(?<=[Hh]err )|(?<=[Hh]errn )|(?<=[Ff]amilie )|(?<=[Ll]iebe )|(?<=[Ll]ieber )|(?<=[Hh]allo )"
    r"|(?<=Hi )|(?<=Dear )|(?<=Grüezi ))[«‹]\s?(?:\w{0,20}[Nn]ame|Anrede)\s?[»›](?=\s*[,!.])"
    r"|(?<![\w$€£])\$(?!\w*_(?:HOME|PATH|DIR|ROOT|TOKEN|SECRET|KEY|ENV|CONFIG|DEBUG|LOG|PORT|HOST|PROXY|CACHE)\b)"
    r"[A-Z]{2,15}(?:_[A-Z][A-Z0-9]{1,15})+(?![\w$])"
    r"|(?<![\w$€£])\$(?:[A-Z]{2,15}_)*(?:HELP_LINK|LINK|PRICE|PREIS|SENDUNGSNUMMER|TRACKING_?(?:NUMBER|NO|ID|LINK)?)"
    r"(?:_[A-Z0-9]{2,15})*(?![\w$])"
)


_GREETED = re.compile(
    r"\W?\s*(?:hallo|hi|hey|hello|dear|liebe|guten|sehr geehrte|moin|servus|grüezi|grüß|good|welcome|willkommen|danke"
    r"|thank)",
    re.IGNORECASE,
)
_IN_SINGLE_MARKS = re.compile(r"(?:\A|[\s(])(?P<words>['‘‚][^\W\d_][^'‘’‚\n]{0,40})\Z")
_CLOSES = re.compile(r"[^'‘’\n]{0,40}['‘’](?!\w)")


class PlaceholdersSource(Header):
    """A rule that flags placeholders of template languages; what is marked as code is none.

    `unless` names phrases around one beside which it is the subject and not a slip.
    """

    kind: Literal["placeholders"]
    unless: Around = Around()

    @model_validator(mode="after")
    def _can_be_read(self, info: ValidationInfo) -> PlaceholdersSource:
        if info.context is not IS_FORMED:
            check_around(self.unless, own_word_sets({}), "unless")
        return self


class PlaceholdersRule:
    """Flags placeholders of the helpdesks' six syntaxes and of others."""

    redaction_label: Mapping[str, str] = {}

    def __init__(self, source: PlaceholdersSource) -> None:
        self.header = source
        self._unless = Surroundings(source.unless, own_word_sets({}))

    @cached_property
    def needs(self) -> Needs:
        """The signs with which placeholders begin."""
        triggers = tuple(Trigger(one, self.header.name, None, False, False) for one in _LITERALS)
        return Needs(triggers=triggers, reads_thread=True)

    def find(self, case: Case) -> Iterator[Match]:
        """Every placeholder outside of code, in order."""
        reading = case.reading
        known = [span for span in reading.placeholders if span.start < reading.body_end]
        taken = SpanSet(known)
        further = (
            Span(*found.span())
            for start, end in windows(case, _REACH)
            for found in _FURTHER.finditer(reading.text, start, min(end, reading.body_end))
        )
        code = SpanSet(reading.code)
        text = reading.text
        for span in sorted([*known, *(span for span in further if not taken.overlaps(span))]):
            if code.overlaps(span) or _is_in_backticks(text, span) or _is_talked_of(span, case):
                continue
            if _is_setting(text, span) or _is_shown_as_code(text, span):
                continue
            if not self._unless.any_around_span(span, case):
                yield Match(span, evidence="placeholder")

    def warm(self) -> None:
        """Nothing is loaded late."""

    def fingerprint(self) -> Any:
        """The rule's source."""
        return self.header.model_dump(mode="json")


_SHELL = re.compile(
    r"\b(?:export|echo|printenv|env|docker|shell|scripts?|skripte?|variablen?|variables?)\b", re.IGNORECASE
)
_SETTING = re.compile(
    r"%[A-Z][A-Z0-9_]*(?:HOME|PATH|PROXY|CACHE|DIR|ROOT|TOKEN|SECRET|_KEY|_ENV|CONFIG|DEBUG|_LOG|PORT|HOST)%"
)
_BY_SYSTEM = re.compile(
    r"\b(?:windows|linux|macos|mac|terminal|powershell|bash|command prompt|environment|umgebungsvariable\w*"
    r"|eingabeaufforderung)\b",
    re.IGNORECASE,
)
_TO_PASTE = re.compile(
    r"\b(?:past(?:e|ing)|inserts?|copy|code|layouts?|themes?|templates?|editor|snippets?|einfügen|füge?n?|fügst|kopier\w*"
    r"|vorlagen?|baustein\w*)\b",
    re.IGNORECASE,
)
_TAG = re.compile(r"\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}|</?\w[^<>\n]*>")


def _is_setting(text: str, span: Span) -> bool:
    """True of a variable of an operating system (%JAVA_HOME%, or %X% beside $X or the name of a system)."""
    written = text[span.start : span.end]
    if written.startswith("$") and "_" in written and written[1:].isupper():
        near = text[max(0, span.start - 80) : span.end + 80]
        return bool(_BY_SYSTEM.search(near) or _SHELL.search(near))
    if not written.startswith("%") or not written.endswith("%") or not written[1:-1].isupper():
        return False
    near = text[max(0, span.start - 80) : span.end + 80]
    return bool(_SETTING.fullmatch(written) or f"${written[1:-1]}" in text or _BY_SYSTEM.search(near))


def _is_shown_as_code(text: str, span: Span) -> bool:
    """True where the line is code alone, a colon leads up to it, and the text says where to paste it."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    line = text[start : len(text) if end < 0 else end]
    if not line.strip() or _TAG.sub("", line).strip():
        return False
    for before in reversed(text[:start].split("\n")):
        if rest := _TAG.sub("", before).strip():
            return rest.endswith(":") and _TO_PASTE.search(_TAG.sub("", text)) is not None
    return False


def _is_talked_of(span: Span, case: Case) -> bool:
    """True where the customer wrote it first, or a quotation repeats it with words around it ("Dear {name}")."""
    text = case.reading.text
    written = text[span.start : span.end].casefold()
    if any(message.is_from_customer and written in message.message.text.casefold() for message in case.thread):
        return True
    if f"/{text[span.start : span.end]}" in text:  # a part of an address, named once more in words
        return True
    opened = _IN_SINGLE_MARKS.search(text, max(0, span.start - 60), span.start)
    if opened and _GREETED.match(opened["words"]) and _CLOSES.match(text, span.end):
        return True
    return any(
        quotation.start < span.start and span.end < quotation.end and _GREETED.match(text, quotation.start, span.start)
        for quotation in case.reading.quotations
    )


def _is_in_backticks(text: str, span: Span) -> bool:
    """True between backticks of one line, as people write code also where nothing marks it up."""
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    return line.count("`") % 2 == 1 and "`" in text[span.end : span.end + 40].split("\n")[0]
