"""Numbers that companies give to people, and secrets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from replyguard.facts.personal_data import reference_words as vocabulary
from replyguard.facts.personal_data.detectors import Detector

_LISTS = (
    vocabulary.GERMAN_STEMS,
    vocabulary.GERMAN_NOUNS,
    vocabulary.ENGLISH_STEMS,
    vocabulary.ENGLISH_NOUNS,
    vocabulary.SELF_SUFFICIENT,
)


def _all_words(lists: Iterable[Mapping[str, str]]) -> set[str]:
    return {word for one in lists for words in one.values() for word in words.split()}


_WORDS = _all_words(_LISTS)
_LONG = {word for word in _WORDS if len(word) >= vocabulary.SHORT}
_SHORT = _WORDS - _LONG

_KINDS = tuple(vocabulary.GERMAN_STEMS)

DETECTORS: tuple[Detector, ...] = (
    Detector(
        "reference-numbers",
        _KINDS,
        "reference:find_references",
        words=(*sorted(_SHORT), *sorted(short + end for short in _SHORT for end in vocabulary.NUMBER_ENDINGS)),
        # of two words of which one holds the other the shorter one is enough
        parts=tuple(sorted(word for word in _LONG if not any(one in word for one in _LONG - {word}))),
        digits=2,
    ),
    Detector(
        "filed-under",
        ("ticket-number",),
        "reference:find_filed_under",
        words=("unter", "under"),
        digits=3,
    ),
    Detector("booking-letters", ("booking-number",), "reference:find_booking_letters",
             words=("pnr", "locator"), parts=("buchungs", "booking", "reservation", "reservierung")),
    Detector("repeated-numbers", _KINDS, "reference_repeated:find_repeated", digits=5),
    Detector("parcel-numbers", ("tracking-number",), "reference_parcel:find_parcel_numbers", digits=9),
    Detector("order-shapes", ("order-number",), "reference_parcel:find_order_shapes", digits=17),
)
