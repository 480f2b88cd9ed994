"""Imperatives of a German text: what a du is asked to do, told from a first person and from nouns."""

from __future__ import annotations

from functools import cache

import regex

from replyguard.lexicons.format import lines_of
from replyguard.text.late_pattern import late_pattern
from replyguard.text.offsets import Span
from replyguard.text.word_data import lexicon_file

_CLAUSE_START = late_pattern(
    r"(?:\A|[.!?:…\n)\p{So}\ufe0f])\s{0,3}\Z|\b(?:bitte|einfach|dann|also|sonst)\s\Z"
    r"|\b(?:bitte|dann) (?:auch|einfach|mal|doch)\s\Z|,\s(?:bitte|dann|und)\s\Z",
    regex.IGNORECASE,
)
_ICH = late_pattern(r"\b(?:ich|[Mm]ich|[Mm]ein\w*)\b[^.!?\n]*\Z", regex.IGNORECASE)
_NEXT_WORD = late_pattern(r"\s+\p{L}|['’]s\b")
_BEHIND_REQUEST = late_pattern(
    r"\s+(?:uns|mir|dich|bitte|mal|doch|einfach|ruhig|dein\w*|hierzu|dazu|dafür|kurz|am besten|nochmals?|noch einmal"
    r"|erneut|gerne?|vorbei|unbedingt|in den Einstellungen|in der App|auf (?:„|der|den)|ob)\b|,?\s+dass\b"
)
# beside a Sie of the same sentence, or a further request, nobody speaks of himself
_BESIDE_REQUEST = late_pattern(
    r"[^.!?\n]{0,60}?(?:\bund \p{Ll}+e?n Sie\b|, (?:dann |und )?(?:tippe?|klicke?|wähle?|drücke?|gehe?|öffne|prüfe?"
    r"|warte)\b"
    r"|, (?:den|die|das|damit|bevor|wenn|sobald|falls|um|was|wie|wo|dann)\b[^.!?\n]{0,40}\b(?:Sie|du|Ihnen|dir"
    r"|dein\w*)\b)"
)
_PLEA = late_pattern(r"(?:\A|[.!?:,\n]\s{0,3})(?:[Bb]itte|[Dd]ann)\s\Z")
# "Starten Sie neu und warte …", "Öffne die App und tippe …"
_JOINED_REQUEST = late_pattern(
    r"(?:\A|[.!?:\n]\s*)(?:[Bb]itte )?(?:\p{L}+en Sie|(?!\p{L}*(?:[Hh]abe|[Hh]atte|[Ww]urde|[Ww]erde|[Ss]ollte"
    r"|[Kk]önnte|[Ww]ürde|[Mm]usste)\b)\p{L}+e (?:dich|bitte|den|die|das))\b[^.!?\n]*\b(?:und|oder)\s\Z"
)
_IN_REQUEST_ALONE = late_pattern(
    r"(?:[Hh]ab (?:bitte |noch |etwas |ein wenig |ein bisschen )*(?:Geduld|Verständnis|Nachsicht|Spaß|keine (?:Angst"
    r"|Sorge))"
    r"|[Ss]ei (?:unbesorgt|bitte|nicht|versichert|gewiss|willkommen|gespannt|so (?:nett|gut|lieb)|beruhigt))\b"
)
# "ruf an", "halt durch", "schau in der App nach"; a capital may be a noun's
_PARTICLE = (
    r"(?:an|ab|auf|aus|durch|ein|mit|nach|vorbei|weiter|zurück|zu|los|rein|raus|um|bei)(?=\s*[.!,]|\s*\Z|\sund\s)"
)
_WITH_PARTICLE = late_pattern(rf"\s+(?!das\b|gern|kurz|jetzt|heute|morgen|noch)(?:[\p{{L}}-]+\s+){{0,4}}?{_PARTICLE}")
_PARTICLE_NEXT = late_pattern(rf"\s+{_PARTICLE}")
_NOUNS = frozenset(("teil", "ruf", "halt", "kauf", "such", "nutz", "tausch", "versuch", "merk", "druck"))
# what nobody does for the reader: "Starte den Router neu"
_DEED_OF_READER = late_pattern(
    r"(?:starte|öffne|schalte|setze|lade|tippe|klicke|drücke|aktiviere|lösche|stecke"
    r"|ziehe)\s+(?:(?:zuerst|dann|bitte|nun)\s+)?"
    r"(?:auf\s+)?(?:den|die|das)\s+(?:Router|App|Gerät|Handy|Smartphone|Tablet|Modem|Box|Browser|Rechner|Computer|Kabel"
    r"|Stecker|Seite|Cache|Cookies|Einstellungen|Menü|Link|Profil|Spiel|Fernseher|Receiver|Taste"
    r"|Knopf|Button|Symbol)\b",
    regex.IGNORECASE,
)
_ADVERBS = r"(?:\s+(?:bitte|doch|mal|gern|gerne|einfach|bald|auch|ruhig|unbedingt|jederzeit|gut|alle))"
_REST = r"(?!\s+(?:nichts|viel|zu|nur|leider|der|die|das|es|er|sie|wer|jemand|kein\w*)\b)[^.!?:\n]{0,90}(?:[.!\n]|\Z)"
_REQUEST_TO_SEVERAL = late_pattern(
    rf"(?:schreibt|schickt|gebt|lasst|sagt|ruft|erzählt){_ADVERBS}*\s+(?:uns|mir){_REST}"
    rf"|kommt(?:{_ADVERBS}+\s+(?:vorbei|wieder|heim|rein){_REST}|\s+(?:vorbei|wieder|heim)\s*!)"
    rf"|bleibt{_ADVERBS}*\s+(?:gesund|dran|cool|munter|tapfer|neugierig|uns treu)\s*(?:[.!,\n]|\Z)"
    rf"|(?:schaut|probiert|besucht|guckt|testet|checkt|versucht|ruft|meldet|schreibt)\s+(?:bitte|doch"
    rf"|mal|gerne?|einfach|ruhig"
    rf"|unbedingt){_REST}"
    rf"|(?:nehmt|gebt|haltet|vergesst|lasst|wartet|denkt|bringt|macht|kommt|geht|startet)\s+bitte{_REST}",
    regex.IGNORECASE,
)
# nor where a subject follows: "dann bringt der Kollege", "dann kommt Ihr Paket", "dann startet Windows"
_PLEA_TO_SEVERAL = late_pattern(
    rf"(?=\s+(?!(?:eine?[mnrs]?|unsere?[mnrs]?|[Ii]hre?[mnrs]?|dieser?|jeder?|alles|man|auch|wieder|keine?[mnrs]?)\b|\p{{Lu}})\p{{L}}){_REST}"
)
REQUESTS_TO_SEVERAL = frozenset(
    """
    schreibt schickt gebt lasst sagt ruft erzählt kommt bleibt schaut probiert besucht guckt testet checkt versucht
    meldet
    nehmt haltet vergesst wartet denkt bringt macht geht startet
    """.split()
)
# "schicke Ihnen", "melde mich": somebody speaks of himself and leaves out the ich
_OF_ONESELF = late_pattern(r"\s+(?:Ihnen|Sie|dir|mich|gleich|sofort|gerade|eben|ich)\b|\s+\w+\s+(?:ich|Ihnen|mich)\b")


@cache
def imperatives() -> dict[str, bool]:
    """Every imperative singular that is known, and whether it is doubtful: a first person or a noun as well."""
    file = lexicon_file("de", "imperatives", "txt")
    lines = (line.strip() for _, line in lines_of(file.read_text(encoding="utf-8")))
    return {line.lstrip("*"): line.startswith("*") for line in lines}


def is_request(text: str, span: Span, *, is_doubtful: bool) -> bool:
    """True for an imperative at the beginning of a clause; a doubtful one needs beside it what only a request has."""
    before = text[max(0, span.start - 80) : span.start]
    if (
        _CLAUSE_START.search(before[-16:]) is None
        and not _follows_comma(before, text[span.start : span.end])
        and not (before.endswith((" und ", " oder ")) and _JOINED_REQUEST.search(before))
    ):
        return False
    behind = text[span.end : span.end + 120]
    if _OF_ONESELF.match(behind):
        return False
    if is_doubtful and (
        _IN_REQUEST_ALONE.match(text, span.start)
        or _BESIDE_REQUEST.match(behind)
        or (_PLEA.search(before) and _NEXT_WORD.match(behind))
        or _JOINED_REQUEST.search(before)
    ):
        return True
    if is_doubtful and (_has_particle(text, span, behind) or _DEED_OF_READER.match(text, span.start)):
        return True
    return (_BEHIND_REQUEST if is_doubtful else _NEXT_WORD).match(behind) is not None


def is_request_to_several(text: str, span: Span) -> bool:
    """True for an imperative plural at the beginning of a clause, where nobody else can be the verb's subject."""
    before = text[max(0, span.start - 16) : span.start]
    if _CLAUSE_START.search(before) is None:
        return False
    return (_PLEA.search(before) and _PLEA_TO_SEVERAL.match(text, span.end)) is not None or (
        _REQUEST_TO_SEVERAL.match(text, span.start) is not None
    )


def _has_particle(text: str, span: Span, behind: str) -> bool:
    word = text[span.start : span.end]
    if word.endswith("e"):
        return False
    is_noun = word[0].isupper() and word.lower() in _NOUNS
    return (_PARTICLE_NEXT if is_noun else _WITH_PARTICLE).match(behind) is not None


def _follows_comma(before: str, word: str) -> bool:
    """True for "Hi Tom, schreib uns"; a form in -e may belong to an ich."""
    is_first_person = word.endswith("e") and _ICH.search(before) is not None
    return before.rstrip().endswith(",") and word[0].islower() and not is_first_person
