"""Text files: one reply, or several divided by dashes."""

from __future__ import annotations

import pytest

from replyguard.saved_replies import ReadOptions, SavedReply

ONE = [
    ("Hallo!\n", "Hallo!"),
    ("\n\n  Hallo,\nschönen Tag!\n\n", "  Hallo,\nschönen Tag!"),
    ("Hallo,\r\nschönen Tag!\r\n", "Hallo,\r\nschönen Tag!"),
    ("\ufeffHallo 😀!", "Hallo 😀!"),
    ("Liebe Grüße\n-- \nJana", "Liebe Grüße\n-- \nJana"),  # the signature mark of e-mail has two dashes
    ("Überschrift\n-----\nText", "Überschrift\n-----\nText"),  # a longer line underlines
    ("Danke\n--- Jana", "Danke\n--- Jana"),  # three dashes have no title
]


@pytest.mark.parametrize(("content", "text"), ONE)
def test_whole_file(read, written, content, text):
    (reply,) = read("a.txt", content)
    assert (reply.name, reply.text, reply.format, reply.language) == (None, text, "plain", None)
    assert written(content, reply) == text.replace("\r\n", "\n\n")


DIVIDED = [
    ("Eins\n---\nZwei\n", [(None, "Eins", 1), (None, "Zwei", 3)]),
    ("Eins\r\n----\r\nZwei\r\n", [(None, "Eins", 1), (None, "Zwei", 3)]),
    ("---- DANK\n\nEins\n\n---- ABSAGE \nZwei\n", [("DANK", "Eins", 3), ("ABSAGE", "Zwei", 6)]),
    ("Antworten\n---------\n\n---- DANK\nEins\n", [("DANK", "Eins", 5)]),  # the heading of the file is no reply
    ("Vorweg ein Satz.\n---- DANK\nEins\n", [(None, "Vorweg ein Satz.", 1), ("DANK", "Eins", 3)]),
    ("---- LEER\n\n---- DANK\nEins", [("DANK", "Eins", 4)]),
]


@pytest.mark.parametrize(("content", "expected"), DIVIDED)
def test_divided_file(read, content, expected):
    assert [(reply.name, reply.text, reply.locate(0)[0]) for reply in read("a.txt", content)] == expected


def test_dividers_alone_are_unreadable(read):
    (problem,) = read("a.txt", "---\n---\n")
    assert problem.message == "lines of dashes, but no reply"


def test_html_is_recognised_and_the_caller_decides(read):
    (reply,) = read("a.txt", "Hallo,<br>danke!")
    assert reply.format == "html"
    (reply,) = read("a.txt", "Hallo,<br>danke!", ReadOptions(format="plain"))
    assert reply.format == "plain"


def test_an_unknown_ending_is_read_as_text_when_named(read):
    (reply,) = read("gruss.antwort", "{Name}, danke!")
    assert reply.text == "{Name}, danke!"


def test_an_offset_outside_is_refused(read):
    (reply,) = read("a.txt", "Hallo")
    assert isinstance(reply, SavedReply)
    assert reply.locate(5) == (1, 6)
    for offset in (-1, 6):
        with pytest.raises(ValueError, match="outside the text of 5 characters"):
            reply.locate(offset)
