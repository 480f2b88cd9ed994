"""What of a plain text is quoted: tables of texts with their quotes in guillemets."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.text.offsets import Span
from replyguard.text.quotes import quoted_spans


def _marked(marked: str) -> tuple[str, tuple[Span, ...]]:
    """The text without its guillemets, and the spans between them."""
    text, spans, start = "", [], 0
    for character in marked:
        if character == "«":
            start = len(text)
        elif character == "»":
            spans.append(Span(start, len(text)))
        else:
            text += character
    return text, tuple(spans)


LINES = {
    "one line": "«> Wo bleibt es?»\n\nUnterwegs!",
    "two lines are one quote": "«> Wo bleibt\n> mein Paket?»\nUnterwegs!",
    "a blank line parts two": "«> eins»\n\n«> zwei»",
    "nested": "«> > eins\n>> zwei»\ndrei",
    "indented": "«  > eins»\nzwei",
    "no space behind the mark": "«>eins»",
    "line ends of Windows": "«> eins\r\n> zwei»\r\ndrei",
    "in the middle": "Hallo\n«> eins»\nTschüss",
}
GERMAN = {
    "Gmail": "Danke!\n\n«Am Mo., 3. Mai 2026 um 10:12 Uhr schrieb Anna Muster <\na@b.example>:\n\n> Wo bleibt es?»",
    "Thunderbird": "Danke!\n\n«Am 03.05.26 um 10:12 schrieb Anna Muster:\n> Wo?»",
    "contract": "Danke!\n«Am 3. Mai 2026 um 10:12 schrieb Anna Muster <a@b.example>:\nWo bleibt es?\nAnna»",
    "Yahoo": "Danke!\n«Anna Muster <a@b.example> schrieb am 10:12 Sonntag, 3.Mai 2026, 10:12:\nWo?»",
    "perfect": "«Anna Muster hat am 3. Mai 2026 um 10:12 geschrieben:\nWo?»",
    "Outlook's line": "Danke!\n\n«-----Ursprüngliche Nachricht-----\nVon: Anna Muster\nWo bleibt es?»",
    "spaced line": "Danke!\n\n«-------- Ursprüngliche Nachricht --------\nWo bleibt es?»",
    "Outlook's block": "Danke!\n\n«Von: Anna Muster <a@b.example>\nGesendet: Sonntag, 3. Mai 2026 10:12\nAn: Hilfe\n"
    "Betreff: Paket\n\nWo bleibt es?»",
    "GMX's order": 'Danke\n«Gesendet: Sonntag, 03. Mai 2026 um 10:12 Uhr\nVon: "Anna" <a@b.example>\nAn: x@y.example\n'
    "Betreff: Paket\nWo?»",
    "one line": "Danke!\n«Von: Anna Gesendet: Sonntag, 3. Mai 2026 An: Hilfe Betreff: Paket\nWo?»",
    "bold names": "Danke!\n«**Von:** Anna\n**Gesendet:** 3. Mai\n**An:** Hilfe\n**Betreff:** Paket\nWo?»",
    "own words that begin like it": "Am 4. Juni 2026 kommt es\n«Am 3.5.2026 um 10:12 schrieb Anna:\nWo?»",
    "rule": "Danke!\n«________________________________\nVon: Anna\nGesendet: Sonntag, 3. Mai 2026 10:12\n\nWo?»",
}
ENGLISH = {
    "contract": "Thanks!\n\n«On Tue, 3 May 2026 at 10:12, Anna wrote:\nWhere is it?»",
    "Gmail, wrapped": "Thanks!\n\n«On Tue, May 3, 2026 at 10:12 AM Anna Muster <a@b.example>\nwrote:\n\n> Where?»",
    "named": "Thanks!\n«Anna Muster wrote on 3 May 2026 10:12:\nWhere?»",
    "Outlook's line": "Thanks!\n«-----Original Message-----\nFrom: Anna\nWhere?»",
    "forwarded": "See below\n«---------- Forwarded message ---------\nFrom: Anna <a@b.example>\nWhere?»",
    "Outlook's block": "Thanks!\n«From: Anna <a@b.example>\nSent: Tuesday, May 3, 2026 10:12 AM\n"
    "To: Help\nSubject: Parcel\n\n?»",
    "rule": "Thanks!\n«________________________________\n\nFrom: Anna\nSent: Tuesday\nSubject: x\n?»",
}
ANSWERED_WITHIN = {
    "words behind the quote": "«On Tue, 3 May 2026 at 10:12, Anna wrote:\n> Where is it?»\n\nOn its way.",
    "words between quotes": "«Am 3.5.2026 um 10:12 schrieb Anna:\n> eins»\nerstens\n«> zwei»\nzweitens",
    "nothing own behind the quote": "Danke\n«Am 3.5.2026 um 10:12 schrieb Anna:\n> eins\n\n> zwei\n\n»",
    "a header within the mail": "Danke\n«Am 3.5.2026 um 10:12 schrieb Anna:\n"
    "Hallo\nAm 2.5.2026 um 9:00 schrieb Bo:\n> alt»",
    "an answered mail below an unmarked one": "«Am 3.5.2026 um 10:12 schrieb Anna:\nHallo\n"
    "Am 2.5.2026 um 9:00 schrieb Bo:\n> alt»\nneu",
}


@pytest.mark.parametrize("marked", [*LINES.values(), *GERMAN.values(), *ENGLISH.values(), *ANSWERED_WITHIN.values()])
def test_finds_what_is_quoted(marked: str) -> None:
    text, spans = _marked(marked)
    assert quoted_spans(text) == spans


OWN_WORDS = {
    "nothing at all": "",
    "a bar marks a table": "| Preis | 5 € |",
    "an arrow within a line": "Einstellungen > Konto > Adresse",
    "a face": ">:( das tut uns leid\n>.< und das auch",
    "a comparison": ">= 5 Stück sind vorrätig",
    "no date": "Am Montag schrieb Anna:\nHallo",
    "the writer's own sentence": "Am 3.5.2026 um 10:12 schrieb uns ein Kunde:\nHallo",
    "no colon at the end": "On 3 May 2026 you wrote: hello",
    "another form of the verb": "Am 3.5.2026 um 10:12 schrieben Sie:\nHallo",
    "a journey": "Von: Berlin\nAn: Hamburg\nDatum: 3.5.2026",
    "a field alone": "Von: 5 € bis 10 €",
    "fields without a sender": "An: alle\nBetreff: Störung\nDatum: heute",
    "a rule without a header": "Danke\n________________________________\nIhr Team",
    "a rule of dashes": "Danke\n-----\nIhr Team",
    "a sentence too long for a header": "On " + "x " * 250 + "10:12 2026 Anna wrote:\nHello",
}


@pytest.mark.parametrize("text", OWN_WORDS.values(), ids=OWN_WORDS.keys())
def test_own_words_are_not_quoted(text: str) -> None:
    assert quoted_spans(text) == ()


_PIECES = [
    "> ",
    ">",
    "\n",
    "\r\n",
    " ",
    "Am 3.5.2026 um 10:12 schrieb Anna:",
    "On 3 May 2026, A wrote:",
    "Hallo",
    "\ud800",
]
_PIECES += ["-----Original Message-----", "Von: A", "Gesendet: B", "Betreff: C", "_" * 32, "\x00", "\u0301"]


@given(st.lists(st.sampled_from(_PIECES)).map("".join))
def test_spans_are_in_order_and_within_the_text(text: str) -> None:
    before = 0
    for span in quoted_spans(text):
        assert before <= span.start < span.end <= len(text)
        before = span.end


@given(st.text(alphabet=st.characters(exclude_characters=">:-")))
def test_without_a_sign_of_quoting_nothing_is_quoted(text: str) -> None:
    assert quoted_spans(text) == ()


@given(st.lists(st.text(alphabet="abc äö.,", min_size=1), min_size=1))
def test_lines_with_the_mark_are_always_quoted_whole(lines: list[str]) -> None:
    text = "\n".join("> " + line for line in lines)
    assert quoted_spans(text) == (Span(0, len(text)),)


HOSTILE = [
    ">",
    "> ",
    ">\n",
    "On \n",
    "Am 1:11 schrieb",
    "wrote ",
    "-",
    "-----\n\n",
    "Von: ",
    "Von: a\n",
    "_" * 32 + "\n",
    "\n",
]
HOSTILE += [
    "On 2026\nwrote\nx\n",
    "Am hat ",
    "Am hat hat hat hat hat hat hat 10:12 geschrieben x:\n",
    "schrieb am 1:11 ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_input_takes_linear_time(piece: str) -> None:
    small, large = (_seconds(piece * (size // len(piece)) + "\nwrote:") for size in (25_000, 200_000))
    assert large < 0.1 + 40 * small, "eight times the text; 64 times the time would be quadratic"


def _seconds(text: str) -> float:
    """The least of three: a busy machine can only add to it."""
    durations = []
    for _ in range(3):
        start = time.process_time()
        quoted_spans(text)
        durations.append(time.process_time() - start)
    return min(durations)
