"""Words of the lexicons in a text: plain and disguised, in the sense that makes them coarse."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

import regex

from replyguard.lexicons.format import Conditions, Entry
from replyguard.lexicons.formation import Stem
from replyguard.lexicons.lexicon import Lexicon, WordMatch, phrase_covers
from replyguard.text.late_pattern import late_pattern
from replyguard.text.offsets import Span, SpanSet
from replyguard.text.phrase_index import Hit
from replyguard.text.reading import Reading
from replyguard.text.views import fold

_MASKED_NAME = late_pattern(r"(?<!\w)[^\W\d_a-zß-ÿ][*•_]{2,}[ .]{1,2}[^\W\d_a-zß-ÿ][*•_]{2,}(?!\w)")
_LONGEST_NAME = 24
_TITLES = late_pattern(
    r"(?:\b(?:herrn?|frau|familie|fam|mr|mrs|ms|miss|mister|sir|madam|dr|prof|st|sankt|saint|liebe[rs]?|dear|hallo|hi|hello|hey|moby)\.?\s+)\Z",
    regex.IGNORECASE,
)
_FOLLOWED_BY_NAME = late_pattern(r"(?:'s)?\s+[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+")
_PRECEDED_BY_NAME = late_pattern(r"[a-zß-öø-ÿ],?\s+(?:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+|[A-ZÀ-ÖØ-Þ]\.)\s+\Z")


_LONGEST_ADDRESS = 200
_MAIL = late_pattern(r"[^@\s]@[\w-]+\.\w")


class CoarseWord(NamedTuple):
    """A word of a lexicon in the text: its entry, its range, and whether it was disguised."""

    entry: Entry
    span: Span
    is_compound: bool
    is_disguised: bool


def unmask_words(lexicons: Mapping[str, Lexicon], reading: Reading) -> dict[str, list[CoarseWord]]:
    """What the words with masked letters are, by lexicon: each word is one entry of one lexicon at most."""
    unmasked: dict[str, list[CoarseWord]] = {name: [] for name in lexicons}
    for masked in reading.skeleton.masked if reading.skeleton is not None else ():
        span = reading.from_folded(masked.start, masked.end)
        if _TITLES.search(reading.text[max(0, span.start - 12) : span.start]) or _is_masked_name(reading.text, span):
            continue
        guesses = [
            (guess, name)
            for name, lexicon in sorted(lexicons.items())
            if (guess := lexicon.unmask(masked, reading.language)) is not None
        ]
        if guesses:
            guess, name = min(guesses, key=lambda item: (item[0].rank, item[1]))
            unmasked[name].append(CoarseWord(guess.entry, span, False, True))
    return unmasked


def _is_masked_name(text: str, span: Span) -> bool:
    """True for one of two words of which only capitals are shown: "A*** B*****"."""
    around = _MASKED_NAME.finditer(text, max(0, span.start - _LONGEST_NAME), span.end + _LONGEST_NAME)
    return any(found.start() <= span.start and span.end <= found.end() for found in around)


def find_words(
    reading: Reading,
    plain: Iterable[WordMatch],
    disguised: Iterable[WordMatch],
    unmasked: Iterable[CoarseWord] = (),
) -> tuple[CoarseWord, ...]:
    """A lexicon's words in a text, in order, each stretch once with its gravest and longest entry.

    `plain` are those met in the folded view, `disguised` in the skeleton, `unmasked` words whose letters were guessed.
    """
    found: list[CoarseWord] = []
    for match in plain:
        if not match.entry.conditions.only_disguised:
            span = reading.from_folded(match.start, match.end)
            word = CoarseWord(match.entry, span, match.is_compound, match.is_misspelt)
            if _counts(word, reading):
                found.append(word)
    skeleton = reading.skeleton
    if skeleton is not None:
        plain_words = SpanSet(word.span for word in found if not word.is_disguised)
        for match in disguised:
            if match.entry.conditions.no_disguise and not skeleton.is_unmistakable(match.start, match.end):
                continue
            if not skeleton.allows(match.start, match.end, is_compound=match.is_compound):
                continue
            span = reading.from_folded(*skeleton.folded_span(match.start, match.end))
            word = CoarseWord(match.entry, span, match.is_compound, True)
            if not plain_words.overlaps(span) and _counts(word, reading):
                found.append(word)
    found.extend(unmasked)
    return _gravest(found, reading.language)


def met_words(lexicon: Lexicon, hits: Iterable[Hit], view: str) -> list[WordMatch]:
    """What hits on a lexicon's literals come to in a view: nearly always nothing, "assist" and "Vorschlag"."""
    found: list[WordMatch] = []
    for hit in hits:
        stem = hit.trigger.payload
        assert isinstance(stem, Stem)
        match = lexicon.resolve(stem, view, hit.start, hit.end)
        if match is not None:
            found.append(match)
    return found


def _gravest(found: list[CoarseWord], language: str | None) -> tuple[CoarseWord, ...]:
    """Of overlapping words the gravest stays, of those the plain one, the longest, the one in the text's language."""
    order = sorted(
        found,
        key=lambda word: (
            word.entry.grade != "strong",
            word.is_disguised,
            word.span.start - word.span.end,
            word.entry.language != language,
            word.span.start,
            word.entry.file,
            word.entry.line,
        ),
    )
    kept: list[CoarseWord] = []
    taken = SpanSet()
    for word in order:
        if not taken.overlaps(word.span):
            taken.add_apart(word.span)
            kept.append(word)
    return tuple(sorted(kept, key=lambda word: word.span))


def _counts(word: CoarseWord, reading: Reading) -> bool:
    """True where the entry's conditions hold: its language, its neighbours, its writing."""
    text, span, conditions = reading.text, word.span, word.entry.conditions
    if _is_handle(text, span) or _is_in_address(text, span):
        return False
    # a capital where German would not ask for one: more likely a name than a slip of the pen
    if word.is_disguised and text[span.start].isupper() and _is_capitalised_name(word, reading):
        return False
    if conditions is _UNCONDITIONAL:
        return True
    if conditions.own_language and reading.language_at(span.start) != word.entry.language:
        return False
    if (
        conditions.case != "any"
        and text[span.start].isupper() != (conditions.case == "upper")
        and not _shouted(text, span)
    ):
        return False
    if conditions.unless_name and _is_name(text, span, word.entry.language):
        return False
    return _context_allows(conditions, reading, span)


_UNCONDITIONAL = Conditions()


def _shouted(text: str, span: Span) -> bool:
    return span.end - span.start > 1 and text[span.start : span.end].isupper()


def _context_allows(conditions: Conditions, reading: Reading, span: Span) -> bool:
    if not (conditions.unless_near or conditions.only_near or conditions.unless_in):
        return True
    sentence = reading.sentence_at(span.start)
    before = fold(reading.text[sentence.start : span.start])
    word = fold(reading.text[span.start : span.end])
    around = " ".join((before, fold(reading.text[span.end : sentence.end])))
    if conditions.unless_near and _any_word(conditions.unless_near).search(around):
        return False
    if conditions.only_near and not _any_word(conditions.only_near).search(around):
        return False
    whole = fold(reading.text[sentence.start : sentence.end])
    begin = len(before)
    return not any(phrase_covers(whole, fold(phrase), begin, begin + len(word)) for phrase in conditions.unless_in)


@lru_cache(maxsize=2048)
def _any_word(words: tuple[str, ...]) -> re.Pattern[str]:
    parts = (re.escape(fold(word)).replace(r"\*", r"\w*") for word in words)
    return re.compile(rf"\b(?:{'|'.join(parts)})\b")


def _is_handle(text: str, span: Span) -> bool:
    """True inside an @handle, which is somebody's name on the network and not the author's wording."""
    start = span.start
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    return start > 0 and text[start - 1] == "@" and (start == 1 or not text[start - 2].isalnum())


def _is_in_address(text: str, span: Span) -> bool:
    """True inside a mail address or the address of a page."""
    start, end = span
    first, last = max(0, start - _LONGEST_ADDRESS), min(len(text), end + _LONGEST_ADDRESS)
    while start > first and not text[start - 1].isspace():
        start -= 1
    while end < last and not text[end].isspace():
        end += 1
    token = text[start:end]
    return "://" in token or token.startswith("www.") or _MAIL.search(token) is not None


def _is_capitalised_name(word: CoarseWord, reading: Reading) -> bool:
    span = word.span
    written = reading.text[span.start : span.end]
    opens_sentence = not reading.text[reading.sentence_at(span.start).start : span.start].strip(" \"'“„‚‘(\n")
    return word.entry.language == "en" and written[1:].islower() and written.isalpha() and not opens_sentence


def _is_name(text: str, span: Span, language: str) -> bool:
    if not text[span.start].isupper() or _shouted(text, span):
        return False
    before = text[max(0, span.start - 40) : span.start]
    if _TITLES.search(before):
        return True
    # German writes every noun with a capital, so that neighbours with capitals say nothing
    if language == "de":
        return False
    return bool(_FOLLOWED_BY_NAME.match(text, span.end) or _PRECEDED_BY_NAME.search(before))
