"""Leaving a word out so that a sentence is left: intensifiers, exclamations, words of address, signs."""

from __future__ import annotations

import re

from replyguard.rules.base import Edit
from replyguard.rules.kinds.rewording.place import Place, capitalised
from replyguard.text.offsets import Span

_STANDS_APART_LEFT = re.compile(r"(?:\A|[,;:!?.…–—]|\s-)[ \t]*\Z")
_STANDS_APART_RIGHT = re.compile(r"[ \t]*(?:\Z|[,;:!?.…–—]|-\s)")
_ENDS_SENTENCE = re.compile(r"[ \t]*[.!?…]+[ \t]*")
_ENDS = re.compile(r"[ \t]*(?:\Z|[.!?…])")
_COMMA_BEFORE = re.compile(r"[ \t]*[,;–—-][ \t]*\Z")
_COMMA_BEHIND = re.compile(r"[ \t]*[,;:–—-][ \t]*")
_CLAUSE_OPENS = re.compile(
    r"[ \t]*(?:dass|weil|wenn|ob|aber|denn|wir|ich|da|das|es|bitte|wie|was|"
    r"that|because|but|we|i|it|so|please|if)\b",
    re.IGNORECASE,
)
_CONJOINED = re.compile(r"(?:und|oder|and|or)\b", re.IGNORECASE)
_ADDRESSED = re.compile(r"(?:\A|(?<=[,;:.!?–—]))[ \t]*(?:Sie|[Dd]u|[Ii]hr|[Yy]ou)[ \t]+(?:[a-zäöüß]+[ \t]+){0,2}\Z")
_PRONOUN = re.compile(r"\b(?:Sie|[Dd]u|[Ii]hr|[Yy]ou)[ \t]+\Z")
# what never begins the thing that an intensifier belongs to
_FUNCTION_WORDS = frozenset(
    """
    aber als am an auch auf aus bei bis da das dass dem den denn der des die doch du ein eine einem einen einer er es
    für hat ich ihr im in ist ja mal man mich mir mit nach nicht noch nochmal nun ob oder sich sie sind so über um und
    uns vom von vor was weil wenn wer wie wir wird zu zum zur hoch
    a about an and are around as at be because but by for from he her hers him his how i if in into is it its me my of
    off on or our out over she so that the their them they this those to under up us was we what when who why will with
    you your it's i'm we're hell
    """.split()
)
_INFLECTED = ("e", "en", "er", "es", "em")
_FEWEST_WORDS = 2
_NEAR_THE_START = 40
_MOST_AROUND = 400


def without_sign(place: Place) -> tuple[Edit, ...] | None:
    """A sign such as an emoji left out with one blank; None where nothing else is said."""
    if not _says_something(_around(place, place.span.start, place.span.end), 1):
        return None
    start, end = place.span
    while start > place.start and place.text[start - 1] == " ":
        start -= 1
    if start == place.span.start or (start == place.start and place.start == 0):
        while end < place.end and place.text[end] == " ":
            end += 1
        if start < place.span.start:
            start = place.span.start
    return (Edit(Span(start, end), ""),)


def stands_apart(place: Place) -> bool:
    """True where the word is a sentence, or stands between commas."""
    return bool(_STANDS_APART_LEFT.search(place.before) and _STANDS_APART_RIGHT.match(place.behind))


def exclamation_left_out(place: Place) -> tuple[Edit, ...] | None:
    """A word that stands apart left out, with the comma or sentence end that belongs to it."""
    return _apart_left_out(place, place.span.start) if stands_apart(place) else None


def address_left_out(place: Place) -> tuple[Edit, ...] | None:
    """A noun that the reader is called by left out, with its pronoun where the two stand apart."""
    addressed = _ADDRESSED.search(place.before)
    if addressed is not None and _STANDS_APART_RIGHT.match(place.behind):
        begin = len(addressed.group()) - len(addressed.group().lstrip())
        return _apart_left_out(place, place.span.start - len(addressed.group()) + begin)
    # "Sie X haben": the pronoun is the subject, and stays
    if _PRONOUN.search(place.before) and place.next[:1].islower() and place.next not in _FUNCTION_WORDS - {"hat"}:
        return (Edit(Span(place.span.start, _behind_blanks(place)), ""),)
    return None


def modifier_left_out(place: Place, *, is_inflected: bool) -> tuple[Edit, ...] | None:
    """A word that only strengthens the next one left out; what follows takes over its capital and its article."""
    following = place.next
    if not following or following.lower() in _FUNCTION_WORDS:
        return None
    if is_inflected and not following[:1].isupper() and not following.endswith(_INFLECTED):
        return None
    return _with_what_follows(place, place.span.start, _behind_blanks(place))


def phrase_left_out(place: Place) -> tuple[Edit, ...] | None:
    """A phrase at the end of its sentence left out."""
    if not _ENDS.match(place.behind) or not _says_something(place.before, _FEWEST_WORDS):
        return None
    if place.before[-1:] not in (" ", "\t"):
        return None
    return (Edit(Span(place.span.start - len(place.before) + len(place.before.rstrip()), place.span.end), ""),)


def _apart_left_out(place: Place, start: int) -> tuple[Edit, ...] | None:
    text, end = place.text, place.span.end
    before = place.before[: len(place.before) - (place.span.start - start)]
    opens = not any(character.isalnum() for character in before)
    behind = place.behind
    closing = _ENDS_SENTENCE.match(behind)
    if opens and (closing or not behind.strip()):
        # the whole sentence goes, where others are left
        if not _says_something(_around(place, start, place.end), _FEWEST_WORDS):
            return None
        stop = end + (len(closing.group()) if closing else len(behind))
        if start <= _NEAR_THE_START and not text[:start].strip():
            while stop < len(text) and text[stop] in " \n":
                stop += 1
        return (Edit(Span(start, stop), ""),)
    comma = _COMMA_BEHIND.match(behind)
    if opens and comma is not None and _says_something(behind, _FEWEST_WORDS):
        return _with_what_follows(place, start, end + len(comma.group()))
    comma_before = _COMMA_BEFORE.search(before)
    if comma_before is None or not _says_something(before, 1):
        return None
    begin = start - len(comma_before.group())
    if _ENDS.match(behind):
        return (Edit(Span(begin, end), ""),)
    if comma is not None and _CONJOINED.match(behind, comma.end()):
        return (Edit(Span(begin, end + len(comma.group().rstrip())), ""),)
    if comma is not None and _CLAUSE_OPENS.match(behind, comma.end()):
        return (Edit(Span(begin, end), ""),)
    return None


def _with_what_follows(place: Place, start: int, end: int) -> tuple[Edit, ...]:
    """The range left out; the word behind it gets the capital of the sentence start and the right article."""
    following = re.match(r"[^\W\d_]+(?![\w@.])|[^\W\d_]+(?=\.(?:\s|\Z))", place.text[end : end + 60])
    edits = [Edit(Span(start, end), "")]
    if following is None:
        return tuple(edits)
    if place.text[start].isupper() and place.opens_at(start) and following.group().islower():
        edits.append(Edit(Span(end, end + 1), capitalised(following.group()[0])))
    return (*place.article_before(start, following.group()), *edits)


def _behind_blanks(place: Place) -> int:
    return place.span.end + len(place.behind) - len(place.behind.lstrip(" \t"))


def _around(place: Place, start: int, end: int) -> str:
    """The neighbourhood of a range, without it; bounded, so that many findings cost no more each than one."""
    return f"{place.text[max(0, start - _MOST_AROUND) : start]} {place.text[end : end + _MOST_AROUND]}"


def _says_something(text: str, words: int) -> bool:
    return len(re.findall(r"[^\W\d_]{2,}", text)) >= words
