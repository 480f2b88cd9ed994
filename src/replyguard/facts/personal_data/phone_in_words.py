"""Telephone numbers that are written as they are dictated: "null eins sieben sechs", "oh seven double three"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.contact import Surroundings, Whose
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.dialling import line_of
from replyguard.facts.personal_data.service_numbers import is_service

_NOUGHT = r"(?:null|oh|zero|nought)"
_DIGITS = (
    "null oh zero nought o|eins ein one|zwei zwo two|drei three|vier four|fuenf five|sechs six|sieben seven"
    "|acht eight|neun nine"
)
_VALUE = {word: str(value) for value, words in enumerate(_DIGITS.split("|")) for word in words.split()}
_ONE = rf"(?:{'|'.join(sorted(_VALUE, key=len, reverse=True))})"
_TEENS = {"zehn": "10", "elf": "11", "zwoelf": "12", "ten": "10", "eleven": "11", "twelve": "12"} | {
    f"{stem}{end}": f"1{value}"
    for end, stems in (
        ("zehn", ("drei", "vier", "fuenf", "sech", "sieb", "acht", "neun")),
        ("teen", ("thir", "four", "fif", "six", "seven", "eigh", "nine")),
    )
    for value, stem in enumerate(stems, 3)
}
_TENS = {
    word: str(value)
    for words in (
        "zwanzig dreissig vierzig fuenfzig sechzig siebzig achtzig neunzig",
        "twenty thirty forty fifty sixty seventy eighty ninety",
    )
    for value, word in enumerate(words.split(), 2)
}
_TEEN, _TEN = "|".join(_TEENS), "|".join(_TENS)
_WORD = re.compile(
    rf"(?P<teen>{_TEEN})|(?:(?P<unit>{_ONE})und)?(?P<ten>{_TEN})(?:[ \-](?P<behind>{_ONE})(?!und|[a-z]))?"
    rf"|(?P<times>double|triple|doppel|dreifach)[ \-]?(?P<many>{_ONE})|(?P<one>{_ONE})|(?P<figures>\d{{1,4}})"
)
_SIGN = r"[ ,;/\-–.]{1,3}(?:(?:und|and|dann|then) )?"
_ATOM = (
    rf"(?:{_TEEN}|(?:{_ONE}und)?(?:{_TEN})|(?:double|triple|doppel|dreifach)[ \-]?{_ONE}|{_ONE}|\d{{1,4}})(?![a-z0-9])"
)
_RUN = re.compile(rf"(?<![\w\-]){_NOUGHT}(?:{_SIGN}{_ATOM}){{4,20}}")
_FEWEST, _MOST, _FEWEST_WORDS = 7, 15, 5
_COUNTING = "0123456789"


def find_phone_in_words(scene: Scene) -> Iterator[Datum]:
    """Runs of words for digits that begin with a nought and are as long as a telephone number, but for the team's."""
    around: Surroundings | None = None
    for found in _RUN.finditer(scene.view):
        digits = _digits(found.group())
        words = len(re.findall(r"[a-z]+", found.group()))
        if not _FEWEST <= len(digits) <= _MOST or words < _FEWEST_WORDS or _COUNTING.startswith(digits):
            continue
        is_nobodys = is_service(line_of(digits), digits, (), scene.reading.language) or scene.contacts.has_phone(digits)
        around = around or Surroundings(scene)
        if is_nobodys or around.whose(*found.span()) is Whose.TEAM:
            continue
        yield Datum("phone", scene.span(*found.span()), Strength.CONTEXT, "digits in words")


def _digits(words: str) -> str:
    """What is dialled: "null eins, vierundachtzig" is 0184."""
    return "".join(map(_dialled, _WORD.finditer(words)))


def _dialled(word: re.Match[str]) -> str:
    if word["teen"]:
        return _TEENS[word["teen"]]
    if word["ten"]:
        return _TENS[word["ten"]] + _VALUE[word["unit"] or word["behind"] or "null"]
    if word["times"]:
        return _VALUE[word["many"]] * (2 if word["times"] in ("double", "doppel") else 3)
    return word["figures"] or _VALUE[word["one"]]
