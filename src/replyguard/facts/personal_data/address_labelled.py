"""Addresses in any country's form: those that a text calls one, and those with the number of a flat."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.address_context import is_public_place
from replyguard.facts.personal_data.address_english import NAMED_HOUSE
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.surroundings import has_capital

_LABEL = re.compile(
    r"(?<!ip )(?<!ip-)(?<!mac )(?<!mac-)(?<!mail )(?<!mail-)(?<!web )(?<![\w\-])(?:(?:liefer|rechnungs|versand|"
    r"kunden|melde|privat|wohn|post|heimat)?-?(?:adresse|anschrift)"
    r"|addresse?s?)(?: (?:is|are|ist|lautet|lauten|auf|to|with|as|at|von|in|notiert|zu)|"
    r" of [\w ]{2,40}? is)?(?: the same)?[ :,\-–]{0,4}(?: ?(?:here they are|it is))?[ :]{0,2}"
    r"|\b(?:lives?|lived|living|resides?) (?:at|in|on) (?:the )?|\bwohn(?:t|en|st|e|haft) (?:sie |du )?(?:in |an |"
    r"am )?(?:der |dem )?"
    r"|\b(?:sent|send (?:it|the \w+|a new one)|shipped|delivered) to (?:you at )?"
)
_TOKENS = re.compile(r"[^ ]+")
_FOREIGN = frozenset(
    """rue via calle de la le du del della dei delle di da do dos des av avenida plaza viale rua ul u st and the of
    van""".split()
)


def find_labelled_address(scene: Scene) -> Iterator[Datum]:
    """What a text itself calls an address or where somebody lives, in any country's form: names with a number."""
    view = scene.view
    for label in _LABEL.finditer(view):
        start = end = label.end()
        words = numbers = 0
        for token in _TOKENS.finditer(view, label.end(), min(len(view), label.end() + 70)):
            text = token.group().strip(".,;()")
            if not text or "@" in text or ("/" in text and "." in text) or text.count(".") > 2:
                break
            if text[0].isdigit() and len(text) <= 6:
                numbers += 1
            elif has_capital(scene, token.start() + token.group().index(text[0])):
                words += len(text) >= 3
            elif text in _FOREIGN:
                continue  # it counts where a name follows
            else:
                break
            end = token.start() + len(token.group().rstrip(".,;:()!?"))
            if token.group()[-1] in "!?;" or (token.group()[-1] == "." and len(text) > 4):
                break
        is_date = re.match(r"\d{1,2}\. [a-z]", view[start:end]) is not None
        if (
            words
            and numbers
            and not is_date
            and _LIKE_ADDRESS.search(view[start:end])
            and not is_public_place(scene, start, end)
        ):
            # a number first is no German form, of which others know better where it ends
            strength = Strength.CONTEXT if view[start].isdigit() else Strength.SHAPE
            yield Datum("address", scene.span(start, end), strength, "beside: address")


# a name before or behind a number, not only "Windows 11"
_LIKE_ADDRESS = re.compile(r"\A(?:(?:\d{1,6}[a-z]?,? ){1,2}[^\W\d].*[^\W\d]{3}|[^\d]{4,45} \d{1,5}[a-z]?\b.*)")


_FLAT = re.compile(r"(?<![\w])(?:apt\.?|apartment|suite|ste\.?|flat|unit) ?#?\d{1,5}[a-z]?(?![\w])")
_POSTCODE = re.compile(r"\d{4,6}(?:-\d{3,4})?\Z")
_QUOTE_SIGNS = frozenset((">", ">>", "?", "???", ",", "|", "-"))
_BACK, _FORTH = 70, 70


def find_flat_address(scene: Scene) -> Iterator[Datum]:
    """A number, names and a flat or suite, with the place behind, as the USPS asks for it."""
    view = scene.view
    yield from _flats_in_named_houses(scene)
    end = 0
    for flat in _FLAT.finditer(view):
        if flat.start() < end:
            continue
        start = _begin(scene, flat.start())
        if start == flat.start():
            continue
        end = _end(scene, flat.end())
        if not is_public_place(scene, start, end):
            yield Datum("address", scene.span(start, end), Strength.CONTEXT, "number, name and flat")


def _flats_in_named_houses(scene: Scene) -> Iterator[Datum]:
    """Flat, name of the house and street without a number: "Flat 3, Granary House, Mill Lane, Cork"."""
    for found in NAMED_HOUSE.finditer(scene.view):
        if not all(has_capital(scene, found.start(part)) for part in ("house", "street")):
            continue
        has_town = found["town"] is not None and has_capital(scene, found.start("town"))
        if found.group().startswith(("top ", "app.")) and not has_town:
            continue
        end = found.end() if has_town or found["town"] is None else found.end("street")
        if not is_public_place(scene, found.start(), end):
            yield Datum("address", scene.span(found.start(), end), Strength.CONTEXT, "flat, named house and street")


def _begin(scene: Scene, end: int) -> int:
    """Where the capitalised words and numbers before a flat begin; the flat's own place where there is no number."""
    view = scene.view
    low = max(0, end - _BACK)
    begin = number = end
    for token in reversed(list(_TOKENS.finditer(view, low, end))):
        text = token.group().strip(".,>()?")
        if not text:
            if token.group() not in _QUOTE_SIGNS:
                break
            continue
        place = token.start() + token.group().index(text)
        if token.group()[-1] in ":;!?" or (token.group()[-1] == "." and len(text) > 5 and begin != end):
            break
        if text[0].isdigit() and len(text) <= 6:
            begin = number = place
        elif has_capital(scene, place) or text in _FOREIGN or len(text) == 1:
            begin = place
        else:
            break
    # what is capitalised before the first number is somebody's name
    return number if re.search(r"[^\W\d]{3}", view[number:end]) else (begin if number < end else end)


def _end(scene: Scene, start: int) -> int:
    """Where the town and country behind a flat end: with the postcode, or where small words go on."""
    end = start
    for token in _TOKENS.finditer(scene.view, start, min(len(scene.view), start + _FORTH)):
        text = token.group().strip(".,>()?")
        if not text:
            if token.group() not in _QUOTE_SIGNS:
                break
            continue
        place = token.start() + token.group().index(text)
        if _POSTCODE.match(text):
            return place + len(text)
        if not has_capital(scene, place) or text in _NO_TOWN:
            break
        end = place + len(text)
        if token.group()[-1] in ".!?;":
            break
    return end


_NO_TOWN = frozenset(
    "please bitte your ihre we wir i is ist mobile desk fax phone telefon email tel hallo thanks thank the it".split()
)
