"""From what was found across replies to a note on one of them, in the words and at the place of its text."""

from __future__ import annotations

from replyguard.collection.contradictions import Contradiction
from replyguard.collection.form_of_address import OtherForm
from replyguard.collection.kept import Elsewhere, Note
from replyguard.collection.near_duplicates import NearDuplicates, Pair
from replyguard.collection.placeholders import Misspelt, Placed
from replyguard.collection.shown import only_here, only_there, shown
from replyguard.collection.variants import Differs
from replyguard.collection.wording import body_of, foreign_stretch
from replyguard.rules.base import Match
from replyguard.text.offsets import Span
from replyguard.text.reading import Reading

Discrepancy = Pair | Contradiction | OtherForm | Misspelt | Placed | Differs
"""Anything that was found across replies."""


def noted(rule: str, found: Discrepancy, reading: Reading, alike: NearDuplicates | None) -> Note:
    """The rule's note on the reply that was read; `alike` are the features of all."""
    return Note(rule, _match(found, reading, alike), elsewhere(found))


def elsewhere(found: Discrepancy) -> tuple[Elsewhere, ...]:
    """The places in other replies that it is about; of a whole reply its beginning."""
    if isinstance(found, Pair):
        return (Elsewhere(found.earlier, 0, 0),)
    if isinstance(found, Contradiction):
        return tuple(Elsewhere(other.reply, *other.source) for other in found.others)
    if isinstance(found, OtherForm):
        return (Elsewhere(found.other.reply, *found.other.source),)
    if isinstance(found, Misspelt):
        return (Elsewhere(found.other.reply, *found.other.source),) if found.other is not None else ()
    if isinstance(found, Placed):
        return ()
    return (Elsewhere(found.earlier, *(found.other.source if found.other is not None else (0, 0))),)


def _match(found: Discrepancy, reading: Reading, alike: NearDuplicates | None) -> Match:
    language = reading.language
    if isinstance(found, Pair):
        assert alike is not None
        return _near_duplicate(found, reading, alike.features(found.earlier))
    if isinstance(found, Contradiction):
        evidence = "one letter or digit apart" if found.is_spelling else None
        return Match(found.said.span, evidence=evidence, confidence="medium", named=shown(found.others[0], language))
    if isinstance(found, OtherForm):
        return Match(found.addressed.span, confidence="medium", named=found.usual)
    if isinstance(found, Misspelt):
        return Match(found.placed.span, named=found.meant, replacement=found.meant)
    if isinstance(found, Placed):
        return Match(found.span, named=found.host)
    return _variant(found, language)


def _near_duplicate(pair: Pair, reading: Reading, features: set[int]) -> Match:
    """Marked where the first words stand that the earlier reply does not have."""
    body, start = body_of(reading)
    stretch = foreign_stretch(body, features)
    span = Span(start + stretch.start, start + stretch.end) if stretch is not None else None
    share = f"{int(100 * pair.likeness)} %"
    return Match(span, evidence=f"{share} of words and pairs of words", named=share)


def _variant(found: Differs, language: str | None) -> Match:
    other = found.other
    if found.said is None:
        assert other is not None
        return Match(None, confidence="medium", named=only_there(other, language))
    named = shown(other, language) if other is not None else only_here(language)
    return Match(found.said.span, confidence="medium", named=named)
