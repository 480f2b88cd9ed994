"""Which markup a text is taken for."""

from __future__ import annotations

import pytest

from replyguard.saved_replies.markup import html_markdown_or_plain, html_or_plain

CASES = [
    ("Hallo", "plain", "plain"),
    ("Hallo<br/>du", "html", "html"),
    ('<a href="https://acme.example">hier</a>', "html", "html"),
    ("<P CLASS='x'\n>Hallo</P>", "html", "html"),
    ("Hallo <name>, danke", "plain", "plain"),  # a placeholder
    ("#<insert issue>", "plain", "plain"),  # a placeholder that starts with a letter of a tag
    ("3 < 5 und 7 > 6, <3", "plain", "plain"),  # signs and a heart
    ("<hallo@acme.example>", "plain", "plain"),  # an address
    ("sch**ße, f*ck* und * Punkt", "plain", "plain"),  # asterisks that hide letters
    ("Siehe [hier](https://acme.example)", "plain", "markdown"),
    ("[Name](bitte)", "plain", "plain"),  # no address behind it
    ("Das ist **wichtig**.", "plain", "markdown"),
    ("```\ncode\n```", "plain", "markdown"),
    ("Zeile\\\nZeile", "plain", "markdown"),
    ("# 1 in Kundenservice", "plain", "markdown"),
    ("#1 in Kundenservice", "plain", "plain"),  # a number sign
    ("<img src='x'>\\\nZwei", "html", "markdown"),
    ("<p>**Zwei**</p>", "html", "html"),
]


@pytest.mark.parametrize(("text", "value", "yaml_value"), CASES)
def test_markup(text, value, yaml_value):
    assert (html_or_plain(text), html_markdown_or_plain(text)) == (value, yaml_value)


@pytest.mark.parametrize("text", ["<a " * 50_000, "**a" * 50_000, "[" * 100_000, "<" * 100_000, "\\" * 100_000])
def test_long_texts_take_no_long_time(text):
    assert html_markdown_or_plain(text) in ("plain", "markdown")
