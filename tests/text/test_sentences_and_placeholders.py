"""Sentence ends, and the six syntaxes of placeholders."""

from __future__ import annotations

import pytest

from replyguard.text.placeholders import blank_out, placeholder_spans
from replyguard.text.reading import Reading
from replyguard.text.sentences import sentence_spans

SENTENCES = [
    ("Danke! Wir sehen nach. Bis bald", ["Danke!", " Wir sehen nach.", " Bis bald"]),
    ("Am 3. Mai um 10.30 Uhr, z. B. vormittags.", ["Am 3. Mai um 10.30 Uhr, z. B. vormittags."]),
    ("Dr. Huber hilft, ca. 5 Min. lang.", ["Dr. Huber hilft, ca. 5 Min.", " lang."]),
    ("Really?! Yes.", ["Really?!", " Yes."]),
    ("One\n\nTwo", ["One\n\n", "Two"]),
    ("See:\n- a\n- b", ["See:\n", "- a\n", "- b"]),
    ("", [""]),
]

PLACEHOLDERS = [
    ("Hallo {{ customer.name }},", ["{{ customer.name }}"]),
    ("Hi {% if x %}a{% endif %}", ["{% if x %}", "{% endif %}"]),
    ("Hi #{ticket.customer.firstname}!", ["#{ticket.customer.firstname}"]),
    ("Your order %{order} is on its way", ["%{order}"]),
    ("Hi {%customer.firstName%}", ["{%customer.firstName%}"]),
    ('Hi <attribute key="name" default="there"/>', ['<attribute key="name" default="there"/>']),
    ("Rabatt von 5 % {bis morgen}", []),
    ("{{", []),
    ("a < b, {x}", []),
]


@pytest.mark.parametrize(("text", "sentences"), SENTENCES)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in sentence_spans(text)] == sentences


@pytest.mark.parametrize(("text", "found"), PLACEHOLDERS)
def test_placeholders(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in placeholder_spans(text)] == found


def test_blanking_keeps_offsets() -> None:
    text = "Hi {{name}}, you"
    blanked = blank_out(text, placeholder_spans(text))
    assert blanked == "Hi         , you"


def test_placeholders_are_blank_in_saved_replies_and_text_in_replies() -> None:
    text = "Hallo {{fuck}}"
    assert "fuck" not in Reading(text, kind="saved-reply").folded.text
    assert "fuck" in Reading(text, kind="reply").folded.text
