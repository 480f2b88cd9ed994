"""CSV: which column is read, how cells are quoted, and where their characters stand."""

from __future__ import annotations

import csv
import io
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.saved_replies import ReadOptions, SavedReply, Unreadable, read_path
from replyguard.saved_replies.csv_rows import Rows
from replyguard.saved_replies.source import Line, read_lines

READABLE = {
    "the column reply goes before text": ("text,reply\nx,Eins\n", [(None, "Eins", (2, 3))]),
    "the column text": ("name,text\nA,Eins\n", [("A", "Eins", (2, 3))]),
    "a title and no name": ("title,text\nA,Eins\n", [("A", "Eins", (2, 3))]),
    "quoted, over lines": (
        'reply,n\n"Hallo,\nsagt ""er""",1\nZwei,2\n',
        [(None, 'Hallo,\nsagt "er"', (2, 2)), (None, "Zwei", (4, 1))],
    ),
    "semicolons": ("name;reply\nA;Eins, zwei\n", [("A", "Eins, zwei", (2, 3))]),
    "tabs": ("name\treply\nA\tEins; zwei, drei\n", [("A", "Eins; zwei, drei", (2, 3))]),
    "a separator line": ("sep=|\nname|reply\nA|Eins, zwei\n", [("A", "Eins, zwei", (3, 3))]),
    "a separator inside a quoted header": ('"a;b;c",reply\nx,Eins\n', [(None, "Eins", (2, 3))]),
    "one column": ("reply\nEins\n\nZwei\n", [(None, "Eins", (2, 1)), (None, "Zwei", (4, 1))]),
    "an empty cell": ('name,reply\nA,\nB,""\n', [("A", "", (2, 3)), ("B", "", (3, 4))]),
    "spaces around quotes": ('name, reply\nA,  "Eins, zwei" \n', [("A", "Eins, zwei", (2, 6))]),
    "a quote inside a cell": ('name,reply\nA,5" breit\n', [("A", '5" breit', (2, 3))]),
    "line feed and return": ('reply,n\r\n"a\r\nb",1\r\nZwei,2\r\n', [(None, "a\r\nb", (2, 2)), (None, "Zwei", (4, 1))]),
    "returns only": ("reply,n\rEins,1\rZwei,2", [(None, "Eins", (2, 1)), (None, "Zwei", (3, 1))]),
    "a byte order mark": ("\ufeffreply,n\nEins,1\n", [(None, "Eins", (2, 1))]),
    "a byte order mark before a quote": ('\ufeff"reply"\n"😀 Eins"\n', [(None, "😀 Eins", (2, 2))]),
    "a header only": ("name,reply\n", []),
}


@pytest.mark.parametrize("case", READABLE)
def test_rows(read, case):
    content, expected = READABLE[case]
    assert [(reply.name, reply.text, reply.locate(0)) for reply in read("a.csv", content)] == expected


def test_places_in_a_quoted_cell(read):
    (reply,) = read("a.csv", 'n,reply\nx,"Er sagt ""ja"".\n😀 Und ""nein""!"\n')
    places = {word: reply.locate(reply.text.index(word)) for word in ('"ja', "ja", "Und", "nein", "!")}
    assert places == {'"ja': (2, 12), "ja": (2, 14), "Und": (3, 3), "nein": (3, 9), "!": (3, 15)}
    assert reply.locate(len(reply.text)) == (3, 16)


def test_language_and_format(read):
    found = read("a.csv", "language,reply\nde-AT,Servus\nEN,Hi<br>you\nfr,Salut\n,Hm **so**\n")
    assert [(reply.language, reply.format) for reply in found] == [
        ("de", "plain"),
        ("en", "html"),
        (None, "plain"),
        (None, "plain"),
    ]


def test_the_caller_names_the_column_and_nothing_else_is_read(read):
    (reply,) = read("a.csv", "reply,antwort\nx,Eins\n", ReadOptions(text_field="antwort"))
    assert reply.text == "Eins"
    (problem,) = read("a.csv", "reply,n\nx,Eins\n", ReadOptions(text_field="antwort"))
    assert (
        problem.message
        == "no column 'antwort'; found: reply, n; name the column that holds the reply with --text-field"
    )


UNREADABLE = {
    "neither column": ("name,spam\nA,Eins\nB,Zwei\n", [(1, "no column 'reply' or 'text'; found: name, spam")], []),
    "many other columns": (",".join("abcdefghijklmnopqrstuvwxyz"), [(1, "found: a, b, c")], []),
    "a column that stands twice": ("reply,reply\na,b\n", [(1, "stands twice")], []),
    "too few and too many cells": (
        "name,reply\nA\nB,Eins\nC,x,y\n",
        [(2, "expected 2 cells as in the header, got 1"), (4, "got 3")],
        ["Eins"],
    ),
    "a quote that is never closed": ('name,reply\nA,"Eins\nB,Zwei\nC,Drei\n', [(2, "never closed")], ["Zwei", "Drei"]),
    "a quote that the next row closes": (
        'name,reply\nA,"x\nB,"Zwei"\n',
        [(2, "text behind a closing quote")],
        ["Zwei"],
    ),
    "a quote that is not doubled": ('name,reply\nA,"So "ein" Ding"\nB,Zwei\n', [(2, "written twice")], ["Zwei"]),
    "an unclosed quote in the header": ('name,"reply\nA,Eins\n', [(1, "the header cannot be read")], []),
}


@pytest.mark.parametrize("case", UNREADABLE)
def test_what_cannot_be_read_is_told_and_the_rest_is_read(read, case):
    content, problems, texts = UNREADABLE[case]
    records = read("a.csv", content)
    found = [record for record in records if isinstance(record, Unreadable)]
    assert [problem.line for problem in found] == [line for line, _ in problems]
    for record, (_, message) in zip(found, problems, strict=True):
        assert message in record.message
    assert [record.text for record in records if isinstance(record, SavedReply)] == texts


def test_bytes_that_are_no_text_cost_their_row_only(read):
    records = read("a.csv", "name,reply\nA,Grüße".encode() + b"\xff\nB,Zwei\n")
    assert [(type(record), getattr(record, "text", None)) for record in records] == [
        (Unreadable, None),
        (SavedReply, "Zwei"),
    ]
    assert records[0].line == 2
    assert "not UTF-8" in records[0].message


def test_a_byte_order_mark_says_that_the_rest_is_damage(read):
    records = read("a.csv", b"\xef\xbb\xbfname,reply\nA,Gr\xfc\xdfe\nB,Zwei\n")
    assert [type(record) for record in records] == [Unreadable, SavedReply]


TOLD = [
    ("name,body\nA,Eins\n", "the reply is read from the column 'body'"),
    (
        "Name;Antwort Text;Antwort\nA;x;Eins\n",
        "cells are separated by ';'; the reply is read from the column 'Antwort'",
    ),
    ("name\tText\nA\tEins\n", "cells are separated by tabs; the reply is read from the column 'Text'"),
    ("name|reply\nA|Eins\n", "cells are separated by '|'"),
    ("title,Message-HTML,note\nA,Eins,x\n", "the reply is read from the column 'Message-HTML'"),
]


@pytest.mark.parametrize(("content", "message"), TOLD)
def test_what_is_guessed_is_told(read, told, content, message):
    (reply,) = read("a.csv", content)
    assert (reply.name, reply.text) == ("A", "Eins")
    assert [notice.message for notice in told] == [message]


@pytest.mark.parametrize(
    ("content", "options"),
    [
        ("name,reply\nA,Eins\n", ReadOptions()),
        ("name,body\nA,Eins\n", ReadOptions(text_field="body")),
        ("sep=;\nname;reply\nA;Eins\n", ReadOptions()),
        ("name/reply\nA/Eins\n", ReadOptions(separator="/")),
    ],
)
def test_what_is_usual_or_said_is_not_told(read, told, content, options):
    (reply,) = read("a.csv", content, options)
    assert (reply.name, reply.text) == ("A", "Eins")
    assert told == []


def test_visibility(read):
    content = "reply,Visibility\na,internal\nb,Public\nc,\nd,0\n"
    assert [reply.visibility for reply in read("a.csv", content)] == ["private", "public", None, None]


def test_many_wrong_quotes_end_the_reading(read):
    # each row opens a quote that the row below seems to close: every row would be read many times
    records = read("a.csv", "name,reply\n" + 'A,"x\n' * 1000)
    assert "the rest of the file is not read" in records[-1].message
    assert len(records) < 200


CELLS = st.text(st.sampled_from('aä😀 ,;"\n\r\t') | st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=5), st.booleans())
def test_what_the_standard_library_writes_is_read(read, written, rows, has_mark):
    file = io.StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow(["notes", "reply"])
    writer.writerows(rows)
    content = "\ufeff" * has_mark + file.getvalue()
    replies = read("a.csv", content)
    assert [reply.text for reply in replies] == [text for _, text in rows]
    for reply in replies:
        stands = written(content, reply)
        assert all(one == other for one, other in zip(reply.text, stands, strict=True) if one not in "\r\n")


ROWS = st.lists(
    st.lists(st.text(st.sampled_from('ab ,"\n'), max_size=8), min_size=1, max_size=3).map(",".join), max_size=4
)


@given(ROWS)
def test_the_fast_way_and_the_exact_way_read_the_same(rows):
    """What the standard reader is trusted with is what the places are counted by."""
    text = "\n".join(rows)
    found = Rows(read_lines(io.BufferedReader(io.BytesIO(text.encode()))), ",").read()
    for row in found:
        if row.problem is None:
            exact = [row.source[start:end] for start, end in Rows(iter(()), ",").spans(Line(1, row.source))]
            assert list(row.cells) == [
                cell[1:-1].replace('""', '"') if cell.startswith('"') else cell for cell in exact
            ]


def test_long_files_are_read_in_constant_memory(tmp_path):
    path = tmp_path / "long.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("name,reply\n")
        for number in range(100_000):
            file.write(f'{number},"Hallo,\nIhre Störung {number} ist behoben."\n')
    tracemalloc.start()
    count = sum(isinstance(record, SavedReply) for record in read_path(path, ReadOptions()))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 100_000
    assert peak < 1_000_000


@pytest.mark.parametrize("separator", ["", "ab", '"', "\n", " ", "x"])
def test_what_cannot_separate_is_refused(separator):
    with pytest.raises(ValueError, match="separator: expected one character"):
        ReadOptions(separator=separator)
