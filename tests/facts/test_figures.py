"""Figures: what is one, and that equal ones have equal values however they are written."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.facts.figures import find_figures

FIGURES = [
    ("innerhalb von 14 Tagen", [("period", "20160 minutes", "14 Tagen")]),
    ("binnen zwei Wochen", [("period", "20160 minutes", "zwei Wochen")]),
    ("ein 14-tägiges Recht", [("period", "20160 minutes", "14-tägiges")]),
    ("within one month", [("period", "1 months", "one month")]),
    ("3–5 Werktage", [("period", "3-5 working days", "3–5 Werktage")]),
    ("3 to 5 business days", [("period", "3-5 working days", "3 to 5 business days")]),
    ("24 hours", [("period", "1440 minutes", "24 hours")]),
    ("5,90 €", [("amount", "5.9 EUR", "5,90 €")]),
    ("€5.90", [("amount", "5.9 EUR", "€5.90")]),
    ("EUR 1.234,50", [("amount", "1234.5 EUR", "EUR 1.234,50")]),
    ("£1,000", [("amount", "1000 GBP", "£1,000")]),
    ("5,- €", [("amount", "5 EUR", "5,- €")]),
    ("20 Prozent", [("share", "20 %", "20 Prozent")]),
    ("von 8 bis 18 Uhr", [("hours", "480-1080", "8 bis 18 Uhr")]),
    ("8am to 6pm.", [("hours", "480-1080", "8am to 6pm")]),
    ("+49 (0)800 330 1000", [("phone", "8003301000", "+49 (0)800 330 1000")]),
    ("0800/330 1000", [("phone", "8003301000", "0800/330 1000")]),
    (
        "1-855-555-0199 (8 am – 8 pm)",
        [("phone", "18555550199", "1-855-555-0199"), ("hours", "480-1200", "8 am – 8 pm")],
    ),
    ("Service@Acme.example", [("mail", "service@acme.example", "Service@Acme.example")]),
    ("siehe https://www.acme.example/hilfe.", [("link", "acme.example/hilfe", "https://www.acme.example/hilfe")]),
    ("Lagerstr. 3, 12345 Berlin", [("street", "lagerstraße 3, 12345", "Lagerstr. 3, 12345")]),
    ("12 Baker Street", [("street", "baker street 12", "12 Baker Street")]),
]
NONE = [
    ("Das war ein Tag!", "an article is no number beside nothing that is promised"),
    ("vor 3 Tagen bestellt", "said of the past"),
    ("3 days ago", "said of the past"),
    ("am 01.02.2024", "a date is no telephone number"),
    ("Version 2.4.1", "a version"),
    ("14 Tagelöhner", "another word"),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_a_figure_is_found_with_its_value_and_place(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = [(one.kind, one.value, text[one.span.start : one.span.end]) for one in find_figures(text)]
    assert found == expected


@pytest.mark.parametrize(("text", "because"), NONE)
def test_what_is_none(text: str, because: str) -> None:
    assert find_figures(text) == [], because


@given(st.lists(st.one_of(st.sampled_from([text for text, _ in FIGURES]), st.text(max_size=12)), max_size=8))
def test_figures_never_overlap_and_stand_in_order(parts: list[str]) -> None:
    text = " ".join(parts)
    found = find_figures(text)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(found))
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in found)
