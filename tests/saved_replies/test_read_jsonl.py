"""JSONL: which key is read, which lines cannot be, and where the characters of a string stand."""

from __future__ import annotations

import json
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.saved_replies import ReadOptions, SavedReply, Unreadable, read_path


def test_keys(read):
    content = (
        '{"text": "x", "reply": "Eins", "name": "A", "language": "de-CH"}\n'
        '\n  \r\n{"id": 7, "text": "Hi<br>two", "lang": "en"}\r\n'
        '{"name": "", "title": "C\\nD", "text": "", "language": 3}'
    )
    found = [(reply.name, reply.text, reply.language, reply.format) for reply in read("a.jsonl", content)]
    assert found == [("A", "Eins", "de", "plain"), ("7", "Hi<br>two", "en", "html"), ("C D", "", None, "plain")]


def test_the_caller_names_the_key(read):
    (reply,) = read("a.ndjson", '{"reply": "x", "antwort": "Eins"}', ReadOptions(text_field="antwort"))
    assert reply.text == "Eins"


PLACES = [
    ('{"reply": "Hallo 😀 du"}', "du", (1, 20)),
    (' {"n":1 , "reply" :  "äb"}', "b", (1, 24)),
    ('{"reply": "a\\u00e4\\n\\"b"}', "b", (1, 23)),
    ('{"reply": "a\\u00e4\\n\\"b"}', "\n", (1, 19)),
    ('{"reply": "\\ud83d\\ude00x"}', "x", (1, 24)),
    ('{"reply": "\\ud83dx"}', "x", (1, 18)),  # a lone half is a character of its own
    ('{"reply": "\\\\u00e4x"}', "x", (1, 19)),  # a backslash, then letters
    ('{"n": {"reply": "x"}, "reply": "y"}', "y", (1, 33)),
    ('\ufeff{"reply": "x"}', "x", (1, 12)),
    ('{"reply": "a\\/b"}', "b", (1, 15)),
    ('\n{"reply": "a"}', "a", (2, 12)),
]


@pytest.mark.parametrize(("content", "character", "place"), PLACES)
def test_places(read, content, character, place):
    (reply,) = read("a.jsonl", content)
    assert reply.locate(reply.text.index(character)) == place


@given(st.text(max_size=40), st.booleans())
def test_every_character_is_placed_on_itself_or_its_escape(read, text, ascii_only):
    content = json.dumps({"n": '"reply": "', "reply": text}, ensure_ascii=ascii_only)
    (reply,) = read("a.jsonl", content.encode("utf-8"))
    assert reply.text == text
    for offset, character in enumerate(text):
        column = reply.locate(offset)[1]
        assert content[column - 1] in (character, "\\")
    assert content[reply.locate(len(text))[1] - 1 :] == '"}'


UNREADABLE = [
    ('{"reply": "x"', "not JSON"),
    ('{"reply": "x",}', "not JSON"),
    ('{"reply" "x"}', "Expecting ':' delimiter at column 10"),
    ('{"reply": "x"} {}', "Extra data at column 16"),
    ("{reply: 1}", "Expecting property name enclosed in double quotes at column 2"),
    ('{"reply": "a\tb"}', "not JSON"),
    ('["x"]', "expected a JSON object, got a list"),
    ('"x"', "expected a JSON object, got text"),
    ("null", "expected a JSON object, got null"),
    ('{"reply": null}', "'reply': expected text, got null"),
    ('{"reply": ["x"]}', "'reply': expected text, got a list"),
    ('{"reply": 1}', "'reply': expected text, got a number"),
    ('{"reply": "a", "reply": "b"}', "the key 'reply' stands twice"),
    ('{"name": "A", "spam": "x"}', "no key 'reply' or 'text'; found: name, spam"),
    ('{"reply": ' + "[" * 100_000 + "]" * 100_000 + "}", "nested too deep"),
    ('{"reply": ' + "9" * 5000 + "}", "5000 digits"),
    ('{"reply": "Grüße'.encode() + b'\xff"}', "not UTF-8"),
    (b'{"reply": "\xed\xa0\xbd"}', "not UTF-8"),  # half a character in bytes
    (b'{"reply": "' + b" " * 9000 + b'\0"}', "NUL"),
]


@pytest.mark.parametrize(("line", "message"), UNREADABLE)
def test_what_cannot_be_read_is_told_and_the_rest_is_read(read, line, message):
    raw = line if isinstance(line, bytes) else line.encode()
    records = read("a.jsonl", b'{"reply": "Eins"}\n' + raw + b'\n{"reply": "Zwei"}\n' + b" " * 9000)
    assert [type(record) for record in records] == [SavedReply, Unreadable, SavedReply]
    assert records[1].line == 2
    assert message in records[1].message


def test_a_lone_half_of_a_character_is_kept_in_the_text_but_not_in_the_name(read):
    (reply,) = read("a.jsonl", '{"reply": "a\\ud83d", "name": "b\\ud83d"}')
    assert (reply.text, reply.name) == ("a\ud83d", "b?")


def test_a_file_without_the_key_is_told_once(read):
    (problem,) = read("a.jsonl", '{"spam": "x"}\n{"spam": "y", "n": 1}\n' * 1000)
    assert (problem.line, problem.message) == (
        None,
        "no key 'reply' or 'text'; found: spam, n; name the key that holds the reply with --text-field",
    )


def test_records_without_the_key_before_the_first_that_has_it_are_told_together(read):
    records = read("a.jsonl", '{"a": 1}\n{"b": 1}\n{"reply": "Eins"}\n')
    assert [record.line for record in records if isinstance(record, Unreadable)] == [1]
    assert records[0].message.startswith("records of lines 1 to 2: no key")
    assert records[1].text == "Eins"


def test_a_line_without_end_is_not_held_in_memory(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"reply": "' + b"x" * (40 * 1024 * 1024) + b'"}\n{"reply": "Eins"}\n')
    problem, reply = read_path(path, ReadOptions())
    assert isinstance(problem, Unreadable)
    assert (problem.line, problem.message) == (1, "a line longer than 16 MiB")
    assert isinstance(reply, SavedReply)
    assert reply.locate(0) == (2, 12)


def test_long_files_are_read_in_constant_memory(tmp_path):
    path = tmp_path / "long.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(100_000):
            file.write(json.dumps({"reply": f"Ihre Störung {number} ist behoben.", "name": str(number)}) + "\n")
    tracemalloc.start()
    count = sum(isinstance(record, SavedReply) for record in read_path(path, ReadOptions()))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 100_000
    assert peak < 1_000_000
