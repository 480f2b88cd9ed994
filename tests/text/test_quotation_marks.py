"""Quotations between the marks of several languages; a text that is one quotation has none."""

from __future__ import annotations

import pytest

from replyguard.text.quotation_marks import quotation_spans

QUOTED = [
    ("Tippen Sie auf „Konto“ und weiter.", ["„Konto“"]),
    ('Tippen Sie auf „Konto" und weiter.', ['„Konto"']),
    ("Tap “Account” and go on from there.", ["“Account”"]),
    ('Tap "Account" and "Next" to go on here.', ['"Account"', '"Next"']),
    ("Das heisst hier «Konto» oder so.", ["«Konto»"]),
    ("Das heißt hier »Konto« oder so.", ["»Konto«"]),
    ('Der Schirm hat 5" und mehr.', []),
    ("„Alles in einem Zitat, von Anfang bis Ende.“", []),
    ("Offen „ohne Ende", []),
    ("Keine Zeichen.", []),
    ("Run `deploy <target>` and wait a little.", ["`deploy <target>`"]),
    ("Tap ‘Account’ and don’t go on from there.", ["‘Account’"]),
    ("Tap 'My account' and go on from there.", ["'My account'"]),
    ("He said: 'It doesn't work.' So we looked at it.", ["'It doesn't work.'"]),
    ("It doesn't, and the customers' bags aren't here.", []),
    ("Rock 'n roll, y'all, it's what's on.", []),
]


@pytest.mark.parametrize(("text", "quoted"), QUOTED)
def test_quotations(text: str, quoted: list[str]) -> None:
    assert [text[span.start : span.end] for span in quotation_spans(text)] == quoted
