"""Encodings: which is recognised in which bytes, that the text is the same, and that it is told."""

from __future__ import annotations

import os
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.saved_replies import ReadOptions, SavedReply, Unreadable, read_path

TEXT = "Grüße aus Köln – „schön“, 5 €, façade"

FILES = {
    "a.txt": TEXT,
    "a.md": f"## Gruß\n\n{TEXT}\n\n## Zwei\n\nÜbermorgen\n",
    "a.yaml": f"replies:\n- name: Gruß\n  body: {TEXT}\n",
    "a.csv": f'name,reply\nGruß,"{TEXT}"\n',
    "a.jsonl": f'{{"reply": "{TEXT}"}}\n',
    "a.json": f'[{{"reply": "{TEXT}"}}]',
}
ENCODINGS = [
    ("utf-8", None),
    ("utf-8-sig", None),
    ("utf-16", "UTF-16"),
    ("utf-16-le", "UTF-16"),
    ("utf-16-be", "UTF-16"),
    ("utf-32", "UTF-32"),
    ("windows-1252", "Windows-1252"),
]


@pytest.mark.parametrize(("encoding", "spoken"), ENCODINGS)
@pytest.mark.parametrize("name", FILES)
def test_the_text_and_its_place_are_the_same_in_every_encoding(read, told, name, encoding, spoken):
    expected = [(reply.text, reply.name, reply.locate(5)) for reply in read(name, FILES[name])]
    told.clear()
    found = [(reply.text, reply.name, reply.locate(5)) for reply in read(name, FILES[name].encode(encoding))]
    assert found == expected
    assert [notice.message for notice in told] == ([f"read as {spoken}"] if spoken else [])


# bytes, and what they are read as
RECOGNISED = [
    (b"Gru\xdf", "Gruß"),  # the last byte begins a character in UTF-8
    # two pairs that look like UTF-8
    ("MENÜ“ und Ö», süß für alle.".encode("windows-1252"), "MENÜ“ und Ö», süß für alle."),
    ("MENÜ“ und Ö», süß.".encode("windows-1252"), None),  # and no more bytes that do not
    (b"x" * 300_000 + "ü".encode(), "x" * 300_000 + "ü"),
    (b"x" * (128 * 1024 - 1) + "üß".encode(), "x" * (128 * 1024 - 1) + "üß"),  # a character over the end of a block
    (b"x" * 300_000 + b"\xfc", "x" * 300_000 + "ü"),
]


@pytest.mark.parametrize(("content", "text"), RECOGNISED)
def test_what_is_recognised(read, content, text):
    (found,) = read("a.txt", content)
    assert (found.text if isinstance(found, SavedReply) else None) == text


DAMAGED = [
    ("Grüße, \xff".encode("latin-1"), ReadOptions(encoding="utf-8"), 1, "not UTF-8"),
    ("Grüße für Jörg und Käthe".encode() + b"\xfc", ReadOptions(), 1, "not UTF-8"),  # more speaks for UTF-8
    (b"a\n\x81 \xfc", ReadOptions(), 2, "not UTF-8"),  # a byte that Windows-1252 does not have
    ("Zwei\nZeilen".encode("utf-16") + b"\0", ReadOptions(), 2, "not UTF-16 from here on"),
    ("Zwei\n".encode("utf-16") + b"\0\xdc", ReadOptions(), 2, "not UTF-16 from here on"),  # half a character
]


@pytest.mark.parametrize(("content", "options", "line", "message"), DAMAGED)
def test_damage_is_told_with_its_line(read, content, options, line, message):
    (problem,) = read("a.txt", content, options)
    assert isinstance(problem, Unreadable)
    assert (problem.line, message in problem.message) == (line, True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"a" * 8191 + "ü".encode(), "a" * 8191 + "ü"),  # cut in two by the end of what is seen
        (b"Gru\xdf aus K\xf6ln", "Gruß aus Köln"),
        ("Grüße".encode("utf-16"), "Grüße"),
    ],
)
def test_a_stream_that_cannot_be_read_twice(tmp_path, content, text):
    path = tmp_path / "a.txt"
    os.mkfifo(path)
    writer = Thread(target=path.write_bytes, args=(content,))
    writer.start()
    (reply,) = read_path(path, ReadOptions())
    writer.join()
    assert reply.text == text


def test_what_stands_before_the_damage_is_read(read):
    content = "reply\nEins\nZwei\n".encode("utf-16") + b"\0"
    first, second, problem = read("a.csv", content)
    assert (first.text, second.text) == ("Eins", "Zwei")
    assert isinstance(problem, Unreadable)
    assert problem.message == "not UTF-16 from here on; the rest of the file is not read"


def test_the_caller_names_the_encoding(read, told):
    (reply,) = read("a.txt", "Grüße".encode("mac-roman"), ReadOptions(encoding="mac-roman"))
    assert (reply.text, told) == ("Grüße", [])


@given(st.text(st.characters(codec="windows-1252", exclude_characters="\0\r"), min_size=1).filter(str.strip))
def test_every_text_of_windows_1252_is_read_or_told(read, text):
    """Never something else than the text in silence, but where the bytes are also right in UTF-8."""
    content = text.encode("windows-1252")
    (found,) = read("a.answer", b"x " + content, ReadOptions(encoding="windows-1252"))
    assert found.text == ("x " + text).rstrip()
