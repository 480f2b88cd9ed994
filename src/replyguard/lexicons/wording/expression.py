"""Turns a phrase into a regular expression on the folded view: bounded everywhere, so that its time is linear."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from replyguard.lexicons.wording.syntax import Gap, Group, Item, Number, Part, Phrase, Series, Word

_LETTER = r"[^\W_]"
_MORE = rf"{_LETTER}{{0,30}}"
_LEFT, _RIGHT = rf"(?<!{_LETTER})", rf"(?!{_LETTER})"
# _LEFT, asked behind the first letter: an expression that begins with a letter is searched for many times faster
_BEGINS = rf"(?<!{_LETTER}.)"
# between two words of a phrase: a blank, a comma, a hyphen, a bracket, an emoji; never the end of a sentence
_BETWEEN = r"[^\w.!?;:]{1,4}"
_BETWEEN_SIGNS = r"[^\w.!?;:]{0,4}"
_GAP_WORD = r"\w[^\s.!?;]{0,40}(?:[.:]\w{1,20}){0,3}"
# behind the number of a day stands a point that ends no sentence
_DAY = r"(?:\.(?= (?:jan|jaen|feb|maerz|april|mai|jun|jul|aug|sep|okt|nov|dez)))?"
_NUMBER = r"\d{1,9}(?:[.,]\d{1,3}){0,3}" + _DAY


def expression_of(phrase: Phrase) -> re.Pattern[str]:
    """The expression that a phrase stands for."""
    return re.compile(_sequence(phrase.sequence))


def _sequence(sequence: Series) -> str:
    """The units of a sequence with what stands between them."""
    written: list[str] = []
    has_begun = False
    is_behind_sign = False
    for unit in _units(sequence):
        inner = _unit(unit)
        part = unit[0].part
        between = _BETWEEN_SIGNS if is_behind_sign or _may_be_sign(part, at=0) else _BETWEEN
        if isinstance(part, Gap):
            written.append(rf"(?:{_BETWEEN}{_GAP_WORD}){{0,{part.most}}}?")
        elif len(unit) == 1 and isinstance(part, Group) and part.is_optional:
            written.append(f"(?:{between}{inner})?" if has_begun else f"(?:{inner}{between})?")
        else:
            written.append(f"{between}{inner}" if has_begun else inner)
            has_begun = True
        is_behind_sign = _may_be_sign(unit[-1].part, at=-1)
    return "".join(written)


def _may_be_sign(part: Part, at: int) -> bool:
    """True for a sign such as € or %, beside which no blank need stand, and for a group that may be one at this end."""
    if isinstance(part, Group):
        return any(_may_be_sign(one.items[at].part, at) for one in part.alternatives)
    return isinstance(part, Word) and not any(map(str.isalnum, part.text))


def _units(sequence: Series) -> list[list[Item]]:
    """The parts that stand together without a blank."""
    units: list[list[Item]] = []
    for item in sequence.items:
        if item.is_glued:
            units[-1].append(item)
        else:
            units.append([item])
    return units


def _unit(unit: list[Item]) -> str:
    if len(unit) == 1:
        return _alone(unit[0].part)
    glued = "".join(_glued(item.part) for item in unit)
    return _bounded(_left_of(unit[0].part), glued) + _right_of(unit[-1].part)


def _bounded(left: str, expression: str) -> str:
    """An expression with its left boundary, which stands behind the first letter where it begins with one."""
    if left == _LEFT and expression[0].isalnum():
        return expression[0] + _BEGINS + expression[1:]
    return left + expression


def _alone(part: Part) -> str:
    if isinstance(part, Word):
        return _bounded(_left(part), re.escape(part.text)) + _right(part)
    if isinstance(part, Number):
        return rf"(?<!\w){_NUMBER}"
    if isinstance(part, Group):
        return _group(part)
    return ""


def _group(group: Group) -> str:
    words = [_plain_word(one) for one in group.alternatives]
    if all(word is not None for word in words):
        return f"(?:{'|'.join(_spellings([word for word in words if word]))}){_RIGHT}"
    alternatives = [_sequence(one) for one in group.alternatives]
    firsts = "" if all(one[0].isalnum() for one in alternatives) else _firsts(group)
    return f"{firsts}(?:{'|'.join(alternatives)})"


def _spellings(words: Iterable[str], bound: str = _BEGINS) -> Iterator[str]:
    """Expressions for words by their first letters, and so on for their rests: of several at a place the longest."""
    rests: dict[str, set[str]] = {}
    for word in words:
        rests.setdefault(word[0], set()).add(word[1:])
    for first, behind in sorted(rests.items()):
        ends = "" in behind
        further = list(_spellings(behind - {""}, ""))
        inner = further[0] if len(further) == 1 and not ends else f"(?:{'|'.join(further)})"
        yield re.escape(first) + bound + (inner if further else "") + ("?" if ends and further else "")


def _firsts(group: Group) -> str:
    """A look at the first letter, which spares most places the alternatives; nothing where one may begin with any."""
    firsts: set[str] = set()
    for one in group.alternatives:
        first = one.items[0].part
        inner = _first_letters(first)
        if not inner:
            return ""
        firsts |= inner
    return f"(?=[{''.join(re.escape(letter) for letter in sorted(firsts))}])"


def _first_letters(part: Part) -> set[str]:
    if isinstance(part, Word) and not part.open_left:
        return {part.text[0]}
    if isinstance(part, Group) and not part.is_optional:
        inner = [_first_letters(one.items[0].part) for one in part.alternatives]
        return set().union(*inner) if all(inner) else set()
    return set()


def _plain_word(sequence: Series) -> str | None:
    part = sequence.items[0].part
    if len(sequence.items) == 1 and isinstance(part, Word) and not part.open_left and not part.open_right:
        return part.text if part.text[0].isalnum() and part.text[-1].isalnum() else None
    return None


def _glued(part: Part) -> str:
    """A part inside a word: without the boundaries that it has alone."""
    if isinstance(part, Word):
        return f"{_MORE if part.open_left else ''}{re.escape(part.text)}{_MORE if part.open_right else ''}"
    if isinstance(part, Number):
        return _NUMBER
    if isinstance(part, Group):
        inner = "|".join("".join(_glued(item.part) for item in one.items) for one in part.alternatives)
        return f"(?:{inner}){'?' if part.is_optional else ''}"
    return ""


def _left(word: Word) -> str:
    if word.open_left:
        return _MORE
    return _LEFT if word.text[0].isalnum() else ""


def _right(word: Word) -> str:
    if word.open_right:
        return _MORE
    return _RIGHT if word.text[-1].isalnum() else ""


def _left_of(part: Part) -> str:
    return "" if isinstance(part, Word) and (part.open_left or not part.text[0].isalnum()) else _LEFT


def _right_of(part: Part) -> str:
    return "" if isinstance(part, Word) and (part.open_right or not part.text[-1].isalnum()) else _RIGHT
