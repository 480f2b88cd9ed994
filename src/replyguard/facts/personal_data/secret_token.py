"""Reads what stands where a secret would, and says whether it can be one or is only a word of the sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from replyguard.facts.personal_data.datum import Scene

OPENING = "„“”\"'«»‚‘`("
CLOSING = "“”\"'»«‘’`)"
_TOKEN = re.compile(r"[^\s]{3,64}")
_MASKED = re.compile(r"[\[<{*•…(&]|x{3,}\Z|\.{2}")
_NO_SECRET = re.compile(
    # addresses
    r"(?:https?:|www\.)|[^@\s]+@[^@\s]+\.[a-z]{2,}|e-?mail|24/7"
    r"|[\w-]+(?:\.[\w-]+){0,8}\.(?:de|com|at|ch|net|org|io|app|co|uk|eu|info)(?:/\S*)?\Z"
    # systems and methods
    r"|(?:ios|android|windows|office|macos|iphone|win|covid|ipados|2fa|sha|aes|wpa|mfa|1password|oauth"
    r"|v)-?\d*[a-z]{0,8}\Z"
    # how long and how often
    r"|\d+-?(?:stellig|zeichen|digit|character|fach|mal|x|factor|faktor|step|tag|day|stunde|hour|min)\w*\Z"
)
_COUNT = re.compile(
    r"[ -]?(?:zeichen|stellen|buchstaben|characters?|letters?|chars|digits|ziffern|tage|days|mal|times|stunden|hours"
    r"|minuten|minutes)"
)
# what a sentence says of a password
_PROSE = frozenset(
    "ist war wird wurde sind muss kann hat bitte siehe per wie ihr ihre ihren ihrem dein deine deinen das die der den"
    " dem"
    " ein eine kein keine your the a an my our please see not nicht and und oder or is was must should can will has no"
    " yes ja nein via abgelaufen falsch korrekt richtig gueltig ungueltig gesperrt erforderlich notwendig noetig"
    " pflicht"
    " optional unbekannt sicher unsicher geaendert neu alt neues altes geschuetzt verschluesselt gespeichert hinterlegt"
    " schwach stark kurz lang leer fehlt eingeben eingegeben hilfe link erledigt incorrect wrong correct invalid valid"
    " expired required mandatory needed necessary locked blocked insecure safe weak strong sensitive unknown missing"
    " empty blank set saved stored help manager policy different same identical temporary new old default hidden masked"
    " private secret confidential vertraulich geheim also auch only nur now jetzt again wieder later spaeter here hier"
    " correctly working funktioniert fehler error einstellungen settings account konto kundennummer google facebook"
    " apple"
    " mail email e-mail adresse address nummer number name mindestens maximal identisch unveraendert unchanged"
    " available"
    " verfuegbar vergeben taken frei free aktiv inaktiv active inactive verknuepft linked registriert registered"
    " bekannt"
    " known public oeffentlich sichtbar visible einmalig unique eindeutig leider unfortunately possible moeglich fine"
    " okay"
    " ok done too zu short long".split()
)
_PROSE_BEGINNINGS = tuple(
    "zurueck vergess aender erneuer aktuell anforder waehl festleg erstell anleg secure reset forgot chang updat"
    " protect"
    " encrypt case recover confirm problem issue gross klein".split()
)


@dataclass(frozen=True, slots=True)
class Token:
    """What stands where a secret would: its place in the view, its letters as written, whether in quotation marks."""

    start: int
    end: int
    written: str
    quoted: bool


def is_prose(folded: str) -> bool:
    """True for a word that says something of a password, or leads on in the sentence."""
    return folded in _PROSE or folded.startswith(_PROSE_BEGINNINGS)


def read_token(scene: Scene, start: int, quote: str | None) -> Token | None:
    """The token that begins at a place of the view, without the signs of the sentence around it."""
    view = scene.view
    found = _TOKEN.match(view, start)
    if found is None:
        return None
    end = found.end()
    if quote:
        closing = next((i for i in range(start, min(len(view), start + 65)) if view[i] in CLOSING), None)
        if closing is None or " " in view[start:closing]:
            quote = None
        else:
            end = closing
    while not quote and start < end and view[start] in OPENING:
        start += 1
    while not quote and end > start and view[end - 1] in ".,;:?" + CLOSING:
        end -= 1
    if view[end - 2 : end] == "**":
        end -= 2
    text = view[start:end]
    if len(text) < 3 or _MASKED.match(text) or _NO_SECRET.match(text) or not any(map(str.isalnum, text)):
        return None
    if text.isdigit() and (len(text) < 4 or _COUNT.match(view, end)):
        return None
    if _COUNT.match(view, end) and len(text) < 8 and not any(map(str.isalpha, text)):
        return None
    span = scene.span(start, end)
    return Token(start, end, scene.text[span.start : span.end], bool(quote))


def is_mixed(written: str) -> bool:
    """True for letters with digits, or with signs that no word has."""
    has_letter = any(map(str.isalpha, written))
    return has_letter and (any(map(str.isdigit, written)) or re.search(r"[_!#$%&+=?~^§]", written[:-1]) is not None)


def is_secret_like(written: str) -> bool:
    """True for what is no word of a sentence: digits, signs, or capitals inside."""
    if is_mixed(written) or (sum(map(str.isdigit, written)) >= 4 and written.isdigit()):
        return True
    return re.search(r"[a-zäöüß][A-ZÄÖÜ]", written) is not None


def is_word_alone(view: str, token: Token) -> bool:
    """True for a word that ends its clause and says nothing of a password: "Passwort: Sonnenblume"."""
    if is_prose(view[token.start : token.end]) or len(token.written) < 4:
        return False
    if not re.fullmatch(r"[^\W\d_]+(?:[-.][^\W\d_]+)?", token.written):
        return False
    after = view[token.end : token.end + 6]
    return token.quoted or re.match(r"\Z|[.,;!)](?:[ ]|\Z)|[ ](?:und|and|/|\||-|–)[ ]", after) is not None
