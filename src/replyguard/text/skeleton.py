"""The skeleton view: what disguised words may read, with exact maps; it holds only stretches that look disguised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, product

from replyguard.text.lookalikes import LEET, LOOK_ALIKES, MASKS, SEPARATORS
from replyguard.text.offsets import Span, SpanSet

_EDGES = ".,;:!?()[]{}\"'„“”‚‘’»«<>…–—-/"
_LONGEST_TOKEN = 48
_SHORTEST_APART = 4
_MOST_READINGS = 24
_STRETCHED = re.compile(r"([a-z])\1\1")
_FOLDED_TO_TWO = frozenset(("ss", "ae", "oe", "ue"))
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")
_LONGEST_STRETCHED = 60
# a digit or sign beside a letter; an apostrophe between letters is an ordinary one
_SIGN_BY_LETTER = re.compile(r"[a-z][^a-z'\s]|[^a-z'\s][a-z]")
_RUN = re.compile(r"([a-z])\1{2,}")
_LETTER = re.compile(r"[a-z]")
_TWO_LETTERS = re.compile(r"[a-z]{2}")
_ADDRESS = re.compile(
    r"[^@\s]+@[^@\s]+\.[a-z]{2,}|[a-z][a-z0-9+.-]*://|www\.|(?:[a-z0-9-]+\.)+(?:com|de|at|ch|uk|ie|org|net|io|app|eu)\b"
)
_MODEL = re.compile(r"[a-z]{1,2}[0-9]+\Z|[a-z]{1,2}[0-9]{2,}[a-z]\Z|[0-9]+[a-z]{1,2}\Z")
_GENDERED = re.compile(r"[a-z]+[*:_](?:in|innen|r|n|e|s)\Z")
# letters one by one, each with up to three blanks or marks before the next
_ONE = "(?:ss|[aou]e|[a-z0-9@$!])"  # ß and umlauts are two letters when folded
_SPACED = re.compile(rf"(?<![a-z0-9]){_ONE}(?:[\s.\-_*·•|/+~,]{{1,3}}{_ONE}(?![a-z0-9])){{2,40}}")
_SPACED_LETTER = re.compile(r"[a-z0-9@$!]")


@dataclass(frozen=True, slots=True)
class MaskedWord:
    """A word with letters hidden behind marks: a pattern for what it may be, and its range in the folded view.

    Of its `length` characters `visible` are letters that are shown; folded it is `longest` letters long at most.
    """

    pattern: str
    visible: int
    length: int
    longest: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SkeletonView:
    """Readings of disguised stretches, divided by blanks; character i was made from folded[starts[i]:ends[i]].

    In a stretch of `strict` a word counts only whole, not as a part of a compound; in one of `apart`, whose letters
    stood one by one, only from four letters on.
    """

    text: str
    starts: list[int]
    ends: list[int]
    strict: SpanSet
    apart: SpanSet
    masked: tuple[MaskedWord, ...]

    def folded_span(self, start: int, end: int) -> Span:
        """The range of the folded view that [start, end) was read from."""
        return Span(min(self.starts[start:end]), max(self.ends[start:end]))

    def allows(self, start: int, end: int, *, is_compound: bool) -> bool:
        """True where a word read at [start, end) may count."""
        span = Span(start, end)
        if is_compound and self.strict.overlaps(span):
            return False
        return end - start >= _SHORTEST_APART or not (self.apart.overlaps(span) or self.strict.overlaps(span))


@dataclass(slots=True)
class _Builder:
    parts: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    strict: list[Span] = field(default_factory=list)
    apart: list[Span] = field(default_factory=list)
    masked: list[MaskedWord] = field(default_factory=list)

    def add(self, letters: list[tuple[str, int, int]], *, strict: bool = False, apart: bool = False) -> None:
        """A reading: letters, each with its range in the folded view."""
        begin = len(self.starts)
        self.parts.append("".join(letter for letter, _, _ in letters))
        self.starts.extend(start for _, start, _ in letters)
        self.ends.extend(end for _, _, end in letters)
        if strict:
            self.strict.append(Span(begin, len(self.starts)))
        if apart:
            self.apart.append(Span(begin, len(self.starts)))
        self.parts.append(" ")
        self.starts.append(letters[-1][2])
        self.ends.append(letters[-1][2])


def skeleton_view(folded: str, tokens: list[str]) -> SkeletonView | None:
    """The skeleton of a folded text, given with its tokens; None where nothing in it looks disguised."""
    odd = [token for token in tokens if not (token.isalpha() and token.isascii())]
    if odd:
        odd = [token for token in odd if _may_hide(token)]
    has_letters_apart = _stands_apart(tokens, odd)
    stretched = _STRETCHED.search(folded) is not None
    if not odd and not has_letters_apart and not stretched:
        return None
    builder = _Builder()
    position = read_to = 0
    for token in odd:
        position = folded.index(token, position)
        _read_token(builder, token, position)
        position += len(token)
    for run in _STRETCHED.finditer(folded) if stretched else ():
        start, end = run.span()
        if start < read_to:
            continue
        first, last = max(0, start - _LONGEST_STRETCHED), min(len(folded), end + _LONGEST_STRETCHED)
        while start > first and folded[start - 1] in _LATIN:
            start -= 1
        while end < last and folded[end] in _LATIN:
            end += 1
        read_to = end
        if 4 <= end - start <= _LONGEST_STRETCHED:
            _read_stretched(builder, [(c, i, i + 1) for i, c in enumerate(folded[start:end], start)])
    if has_letters_apart:
        _read_spaced(builder, folded)
    if not builder.parts and not builder.masked:
        return None
    return SkeletonView(
        "".join(builder.parts),
        builder.starts,
        builder.ends,
        SpanSet(builder.strict),
        SpanSet(builder.apart),
        tuple(builder.masked),
    )


def _may_hide(token: str) -> bool:
    """True for a token in which signs may stand for letters, or between them; never for an address."""
    inner = token.strip(_EDGES)
    if len(inner) < 3 or len(inner) > _LONGEST_TOKEN or "://" in inner or inner.startswith("www."):
        return False
    if not inner.isascii():
        return True
    if inner.isalpha() or _SIGN_BY_LETTER.search(inner) is None:
        return False
    return "@" not in inner[1:] or "." not in inner


def _stands_apart(tokens: list[str], odd: list[str]) -> bool:
    """True where at least three letters stand alone in a row, between blanks or between the marks of one token."""
    singles = [i for i, token in enumerate(tokens) if len(token) == 1 or token in _FOLDED_TO_TWO]
    if len(singles) >= 3 and any(third - first == 2 for first, third in zip(singles, singles[2:], strict=False)):
        return True
    return any(len(token) > 4 and token[1] in SEPARATORS and token[3] in SEPARATORS for token in odd)


def _read_token(builder: _Builder, token: str, offset: int) -> None:
    """Every way to read one token that is not plain letters."""
    start = len(token) - len(token.lstrip(_EDGES))
    inner = token.strip(_EDGES)
    if "-" in inner and inner.isascii() and inner.replace("-", "").isalpha() and "--" not in inner:
        # by far the most: ordinary words with a hyphen
        builder.add([(c, i, i + 1) for i, c in enumerate(inner, offset + start) if c != "-"], strict=True)
        return
    if inner.startswith("@") and offset == 0:  # a reply on a network begins with the handle that it answers
        return
    if _MODEL.match(inner) or _GENDERED.match(inner) or _ADDRESS.match(inner):
        return
    letters = _transliterated(inner, offset + start)
    plain = "".join(letter for letter, _, _ in letters)
    if plain.isalpha() and plain.isascii():
        if plain != inner:
            builder.add(letters)
        return
    if not _LETTER.search(plain):
        return
    if all(letter.isalpha() or letter in SEPARATORS for letter in plain):
        joined = [item for item in letters if item[0].isalpha()]
        if len(joined) >= 3:
            builder.add(joined, strict=True)
            _read_stretched(builder, joined)
    for reading in islice(_leet_readings(letters), _MOST_READINGS):
        if len(reading) >= 3:
            builder.add(reading)
            _read_stretched(builder, reading)
    _read_masked(builder, letters)


def _transliterated(token: str, offset: int) -> list[tuple[str, int, int]]:
    return [(LOOK_ALIKES.get(c, c) if not c.isascii() else c, offset + i, offset + i + 1) for i, c in enumerate(token)]


def _leet_readings(letters: list[tuple[str, int, int]]) -> Iterator[list[tuple[str, int, int]]]:
    """Readings in which digits and signs are letters; marks between letters are dropped."""
    if not any(letter in LEET for letter, _, _ in letters):
        return
    options: list[tuple[str, ...]] = []
    for letter, _, _ in letters:
        if letter in LEET:
            options.append(tuple(LEET[letter]))
        elif letter in SEPARATORS:
            options.append(("",))
        elif letter.isalpha():
            options.append((letter,))
        else:
            return
    for chosen in product(*options):
        yield [(c, start, end) for c, (_, start, end) in zip(chosen, letters, strict=True) if c]


def _read_stretched(builder: _Builder, letters: list[tuple[str, int, int]]) -> None:
    """Readings of a word with letters drawn out: each run of three or more as one letter, and as two."""
    word = "".join(letter for letter, _, _ in letters)
    runs = [match.span() for match in _RUN.finditer(word)]
    if not runs:
        return
    if "xxx" in word[1:-1]:  # x for letters that are left out
        _read_masked(builder, [("*" if c == "x" else c, start, end) for c, start, end in letters])
    for kept in islice(product((1, 2), repeat=len(runs)), _MOST_READINGS):
        reading: list[tuple[str, int, int]] = []
        position = 0
        for (start, end), count in zip(runs, kept, strict=True):
            reading.extend(letters[position:start])
            reading.extend(letters[start : start + count - 1])
            reading.append((word[start], letters[start + count - 1][1], letters[end - 1][2]))
            position = end
        reading.extend(letters[position:])
        builder.add(reading)


def _read_masked(builder: _Builder, letters: list[tuple[str, int, int]]) -> None:
    """A word with marks in place of letters, as a pattern."""
    tokens = "".join(letter for letter, _, _ in letters)
    pattern: list[str] = []
    visible = hidden = spare = 0
    for part in re.finditer(r"[a-z]+|([^a-z])\1*", tokens):
        text = part.group()
        if text.isalpha():
            visible += len(text)
            pattern.append(text)
        elif text[0] in MASKS or (text[0] in SEPARATORS and len(text) > 1):
            hidden += len(text)
            spare += 2
            # ß is one letter to hide, but two when folded
            pattern.append(f"[a-z]{{{len(text)},{len(text) + 2}}}")
        elif text[0] in LEET:
            visible += len(text)
            pattern.append(f"[{LEET[text[0]]}]{{{len(text)}}}")
        else:
            return
    is_wildcard = not tokens[-1].isalpha() and tokens[-2:-1].isalpha()  # as in *.txt, or a mark for a footnote
    are_apart = visible > 2 and not _TWO_LETTERS.search(tokens)  # those are read as letters apart
    if not hidden or not visible or not tokens[0].isalpha() or is_wildcard or are_apart:
        return
    length = visible + hidden
    builder.masked.append(MaskedWord("".join(pattern), visible, length, length + spare, letters[0][1], letters[-1][2]))


def _read_spaced(builder: _Builder, folded: str) -> None:
    for run in _SPACED.finditer(folded):
        letters = [
            (c.group(), run.start() + c.start(), run.start() + c.end()) for c in _SPACED_LETTER.finditer(run.group())
        ]
        if sum(letter.isalpha() for letter, _, _ in letters) < 2:
            continue
        if all(letter.isalpha() for letter, _, _ in letters):
            builder.add(letters, apart=True)
            _read_stretched(builder, letters)
        else:
            for reading in islice(_leet_readings(letters), _MOST_READINGS):
                builder.add(reading, apart=True)
