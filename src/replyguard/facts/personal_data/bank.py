"""Bank data that are international: IBAN and BIC."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from stdnum import bic, numdb
from stdnum.iso7064 import mod_97_10

from replyguard.facts.personal_data.beside import OTHERS, bare, is_labelled_otherwise, is_own_account, label, label_of
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.surroundings import is_in_capitals, words_before, words_behind
from replyguard.text.known_words import LANGUAGES, known_words

# where an IBAN may begin: country, two check digits
_HEAD = re.compile(r"(?<![a-z0-9])(?:iban[ :.]?)?(?=([a-z]{2})[ .\-\u2010-\u2015]?\d[ .]?\d)")
_BETWEEN = frozenset(" .-\u2010\u2011\u2012\u2013\u2014\u2015/_>|*·")
_WIDEST_GAP = 3
_SHORTEST, _LONGEST = 15, 34
_SHORT_BIC = 8
_FEWEST_DIGITS = 8
_NEAR, _FAR = 30, 60
_REGISTRY = numdb.get("iban")
_CHARACTERS = {"n": "[0-9]", "a": "[A-Z]", "c": "[A-Z0-9]"}
_MONEY = re.compile(
    r"erstatt|ueberw[ie]|konto|bankverbindung|lastschrift|abbuch|abgebucht|auszahl|ausgezahlt|gutschrift|"
    r"gutgeschrieben|zahlung|geld|betrag|rueckzahl|zurueckgezahlt|\bbank|refund|transfer|account|debit|paid|payout|"
    r"pay(?:ing|ment)?\b|money|credited|amount|deposit"
)
# their remainders are those of 97, 98 and 02
_NO_CHECK_DIGITS = ("00", "01", "99")
_IBAN_LABEL = label(r"ibans?(?![a-z])(?:[ \-](?:nummer|nr|number|no|code))?")
_IBAN_SHAPE = re.compile(
    r"(?<![a-z0-9])[a-z]{2}[ \-]?\d{2}(?:[ \-.]?[a-z]{4}(?=[ \-.]?\d))?"
    r"(?:[ \-.]?[a-z0-9]*\d[a-z0-9]*){1,12}(?![a-z0-9])"
)

_WITHOUT_LETTERS = re.compile(
    r"(?<![\w.\-])\d\d(?P<sign>[ .\-])\d{4}(?:(?P=sign)\d{4}){3}(?:(?P=sign)\d\d)?(?![\w]|[.,\-]\d)"
)
_COUNTRY_BY_DIGITS = {20: "DE", 18: "AT"}
_ACCOUNT = re.compile(rf"{_MONEY.pattern}|\biban|\bsepa|mandat")
_BIC_WORD = re.compile(r"\b(?:bic|swift)\b")
_BIC_REACH = 45

_BIC_LABEL = label(r"(?:bic|swift)(?![a-z])(?:[ \-/]{0,3}(?:bic|swift))?(?:[ \-]?(?:code|nummer|nr|number))?")
_BIC_SHAPE = re.compile(r"(?<![a-z0-9])[a-z]{4} ?[a-z]{2} ?[a-z0-9]{2} ?(?:[a-z0-9]{3})?(?![a-z0-9])")


def find_iban(scene: Scene) -> Iterator[Datum]:
    """IBANs: ISO 13616-1, structures of the SWIFT IBAN registry (release 101), check digits ISO 7064 mod 97-10.

    Those whose check digits do not hold count beside words for money or an account; beside the word IBAN also those of
    countries that are not in the registry.
    """
    end = 0
    for head in _HEAD.finditer(scene.view):
        start = head.start(1)
        if start < end:
            continue
        shaped = _end_of_iban(scene.view, start, head.group(1))
        if shaped is None:
            continue
        value = bare(scene.view[start:shaped])
        holds = value[2:4] not in _NO_CHECK_DIGITS and mod_97_10.is_valid(value[4:] + value[:4])
        if not holds and not _is_mistyped(scene, start, shaped):
            continue
        end = shaped
        if scene.contacts.has(value) or is_own_account(scene, start, value):
            continue
        if not is_labelled_otherwise(scene.view, start, end):
            strength = Strength.VALIDATED if holds else Strength.CONTEXT
            yield Datum("iban", scene.span(start, end), strength, "check digits mod 97" if holds else "beside: money")
    if "iban" in scene.view:
        yield from _labelled_ibans(scene)


def _end_of_iban(view: str, start: int, country: str) -> int | None:
    """Where what has the structure of an IBAN ends that begins here; None where nothing has."""
    structure = _structure(country)
    if structure is None:
        return None
    length, pattern = structure
    taken = [start]
    for position in range(start + 1, min(len(view), start + length * (_WIDEST_GAP + 1))):
        character = view[position]
        if character.isascii() and character.isalnum():
            taken.append(position)
            if len(taken) == length:
                break
        elif character not in _BETWEEN or position - taken[-1] > _WIDEST_GAP:
            return None
    end = taken[-1] + 1
    # a word may be glued to a number, but no digit
    if len(taken) < length or (end < len(view) and view[end].isdigit()):
        return None
    value = bare(view[start:end])
    is_one = pattern.fullmatch(value) is not None and sum(map(str.isdigit, value)) >= _FEWEST_DIGITS
    return end if is_one else None


def _is_mistyped(scene: Scene, start: int, end: int) -> bool:
    """True for a number in capitals, with the structure of an IBAN, among words for money."""
    around = scene.view[max(0, start - _FAR) : start], scene.view[end : end + _FAR]
    return is_in_capitals(scene, start, end) and any(map(_MONEY.search, around))


@cache
def _structure(country: str) -> tuple[int, re.Pattern[str]] | None:
    """How long the IBANs of a country are, and what they are made of; None where the registry does not hold it."""
    info = _REGISTRY.info(country.upper())[0][1]
    if not info:
        return None
    parts = re.findall(r"(\d+)!([nac])", info["bban"])
    pattern = "".join(f"{_CHARACTERS[sort]}{{{number}}}" for number, sort in parts)
    return 4 + sum(int(number) for number, _ in parts), re.compile(rf"[A-Z]{{2}}\d\d{pattern}")


def _labelled_ibans(scene: Scene) -> Iterator[Datum]:
    for found in _IBAN_SHAPE.finditer(scene.view):
        start, end = found.span()
        value = bare(found.group())
        if not _SHORTEST <= len(value) <= _LONGEST or len(set(value[4:])) < 3 or scene.contacts.has(value):
            continue
        beside = label_of(scene.view, start, end, _IBAN_LABEL)
        if beside is None or is_own_account(scene, start, value):
            continue
        if OTHERS.search(scene.view, max(0, start - _NEAR), start) is None:
            yield Datum("iban", scene.span(start, end), Strength.CONTEXT, f"beside: {beside}")


def find_iban_without_country(scene: Scene) -> Iterator[Datum]:
    """German and Austrian IBANs without the letters, grouped as they are printed: their check digits hold with them."""
    for found in _WITHOUT_LETTERS.finditer(scene.view):
        start, end = found.span()
        digits = bare(found.group())
        country = _COUNTRY_BY_DIGITS.get(len(digits))
        if country is None or is_labelled_otherwise(scene.view, start, end):
            continue
        value = f"{country}{digits}"
        around = scene.view[max(0, start - 2 * _FAR) : start], scene.view[end : end + 2 * _FAR]
        is_said = any(map(_ACCOUNT.search, around))
        if not is_said or digits[:2] in _NO_CHECK_DIGITS or not mod_97_10.is_valid(value[4:] + value[:4]):
            continue
        if not (scene.contacts.has(value) or is_own_account(scene, start, value)):
            yield Datum("iban", scene.span(start, end), Strength.VALIDATED, "check digits mod 97")


def find_bic(scene: Scene) -> Iterator[Datum]:
    """BICs (ISO 9362) beside the word BIC or SWIFT: eight or eleven characters with a country of ISO 3166-1 inside.

    Any word of eight letters may look like one, so it is in capitals, holds a digit, or ends in XXX.
    """
    is_shouted = scene.text.isupper()
    for found in _BIC_SHAPE.finditer(scene.view):
        start, end = found.span()
        # what follows eight characters may be a word: "HBUKGB4B was"
        is_followed = scene.view[start + _SHORT_BIC] == " " if end > start + _SHORT_BIC else False
        is_followed = is_followed and not is_in_capitals(scene, start, end)
        if is_followed or not bic.is_valid(bare(found.group())):
            end = start + _SHORT_BIC
            if scene.view[end : end + 1].isalnum():
                continue
        value = bare(scene.view[start:end])
        span = scene.span(start, end)
        written = scene.text[span.start : span.end]
        stands_out = any(map(str.isdigit, value)) or value.endswith("XXX")
        stands_out = stands_out or (written.isupper() and not is_shouted and not _is_word(value))
        if not stands_out or (" " in written and not written.isupper()) or not bic.is_valid(value):
            continue
        beside = label_of(scene.view, start, end, _BIC_LABEL)
        # capitals with digits and a country inside are nothing else where the sentence speaks of a BIC
        if beside is None and written.isupper() and any(map(str.isdigit, value)) and _structure(value[4:6]):
            around = words_before(scene.view, start, _BIC_REACH) + " " + words_behind(scene.view, end, _BIC_REACH)
            word = None if is_labelled_otherwise(scene.view, start, end) else _BIC_WORD.search(around)
            beside = word.group() if word is not None else None
        if beside is not None and not scene.contacts.has(value) and not is_own_account(scene, start, value):
            yield Datum("bic", span, Strength.CONTEXT, f"beside: {beside}")


def _is_word(value: str) -> bool:
    """True for a word that happens to have the shape: "BIC BEACHTEN"."""
    return any(known_words(language).holds(value.lower()) for language in LANGUAGES)
