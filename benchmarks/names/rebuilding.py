"""Puts the tokens of a corpus back into a text, with spaces where a writer would have left them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

CLOSING = frozenset({",", ".", ";", ":", "!", "?", "…", "...", ")", "]", "}", "%", "”", "’", "™", "®"})
OPENING = frozenset({"(", "[", "{", "„", "‚", "#", "@", "$", "£", "-LRB-"})
TURNING = frozenset({'"', "'", "``", "''", "‘", "“", "«", "»"})
"""Quotation marks that open the first time and close the second; `“` opens in English and closes in German."""

_SAME_MARK = {"``": '"', "''": '"', "‘": "'", "»": "«"}
_CLITIC = re.compile(r"(?:n['’]t|['’´](?:s|m|d|t|ve|re|ll))", re.IGNORECASE)
_CLITIC_TAIL = re.compile(r"(?:s|m|d|t|ve|re|ll)", re.IGNORECASE)
_THOUSANDS = re.compile(r"\d{3}")
_REPEATED = re.compile(r"[!?.…]+")
_APOSTROPHE = frozenset({"'", "’", "´", "`"})
_BEFORE_APOSTROPHE = re.compile(r".*\w", re.DOTALL)


def rebuilt(tokens: Sequence[str], language: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text, and where each token stands in it, in code points; a text always holds every token as it is."""
    text = ""
    places = []
    for token, has_space in zip(tokens, _spaces_before(tokens, language), strict=True):
        text += " " if has_space and text else ""
        places.append((len(text), len(text) + len(token)))
        text += token
    return text, tuple(places)


def _spaces_before(tokens: Sequence[str], language: str) -> Iterator[bool]:
    open_marks: set[str] = set()
    is_glued = True
    skip_space = False
    for position, token in enumerate(tokens):
        before = tokens[position - 1] if position else ""
        after = tokens[position + 1] if position + 1 < len(tokens) else ""
        has_space = not is_glued and not skip_space
        is_glued, skip_space = False, False
        if _is_apostrophe(before, token, after):
            has_space = False
            skip_space = bool(_CLITIC_TAIL.fullmatch(after))
        elif token in TURNING and not (token == "“" and language == "de"):
            mark = "“" if token == "“" else _SAME_MARK.get(token, token)
            if mark in open_marks and token != "“":
                open_marks.discard(mark)
                has_space = False
            else:
                open_marks.add(mark)
                is_glued = True
        elif token in CLOSING or token == "“" or _REPEATED.fullmatch(token):
            has_space = False
        elif token in OPENING:
            is_glued = True
        elif token == "/" and before[-1:].isdigit() and after[:1].isdigit():
            has_space, is_glued = False, True
        elif _continues(tokens, position):
            has_space = False
        yield has_space


def _is_apostrophe(before: str, token: str, after: str) -> bool:
    """True for `It ' s` and `The Smiths ' record`: not for a quotation mark, which stands between two words as well."""
    return token in _APOSTROPHE and bool(_BEFORE_APOSTROPHE.fullmatch(before)) and bool(_CLITIC_TAIL.fullmatch(after))


def _continues(tokens: Sequence[str], position: int) -> bool:
    """True for the ends of words and numbers: `do n't`, `do n ' t`, `20 , 000`."""
    token, before = tokens[position], tokens[max(0, position - 2) : position]
    if _THOUSANDS.fullmatch(token):
        return len(before) == 2 and before[1] == "," and before[0][-1:].isdigit()
    broken = tokens[position : position + 3]
    is_broken_not = len(broken) == 3 and (token, broken[2]) == ("n", "t") and broken[1] in _APOSTROPHE
    return is_broken_not or bool(_CLITIC.fullmatch(token))
