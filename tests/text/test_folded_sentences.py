"""Sentences as ranges of the folded view: the same sentences, whatever folding does to lengths."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.text.sentences import sentence_spans
from replyguard.text.views import FoldedView

TEXTS = [
    ("Schöne Grüße!  Bis bald. Ärger?", ["schoene gruesse!", " bis bald.", " aerger?"]),
    ("Erst das.\n\n  Dann  das", ["erst das.", " ", "dann das"]),
    ("Liste:\n- eins\n- zwei", ["liste: ", "- eins ", "- zwei"]),
    ("", [""]),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_sentences_of_the_folded_text(text: str, expected: list[str]) -> None:
    view = FoldedView(text)
    assert [view.text[start:end] for start, end in view.sentences] == expected


@given(st.text(alphabet="aÄß .!?\n\t–e\u0308", max_size=60))
def test_they_cover_the_folded_text_without_gaps(text: str) -> None:
    view = FoldedView(text)
    assert view.sentences[0].start == 0
    assert view.sentences[-1].end == len(view.text)
    assert all(one.end == other.start for one, other in zip(view.sentences, view.sentences[1:], strict=False))
    assert len(view.sentences) == len(sentence_spans(text))
    for position in range(len(view.text)):
        span = view.sentence_at(position)
        assert span.start <= position < span.end
