"""JSON documents: where replies stand in them, what is told, and where the characters of a string stand."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.saved_replies import ReadOptions, SavedReply, Unreadable

SHAPES = {
    "a list of objects": ('[{"reply": "Eins", "name": "A"}, {"text": "Zwei"}]', [("A", "Eins"), (None, "Zwei")]),
    "a list of texts": ('["Eins", "Zwei"]', [(None, "Eins"), (None, "Zwei")]),
    "one object": ('{"name": "A", "text": "Eins"}', [("A", "Eins")]),
    "texts under names": ('{"dank": "Danke!", "absage": "Leider"}', [("dank", "Danke!"), ("absage", "Leider")]),
    "objects under names": (
        '{"dank": {"text": "Danke!"}, "absage": {"body": "Leider"}}',
        [("dank", "Danke!"), ("absage", "Leider")],
    ),
    "a wrapper": ('{"count": 1, "results": [{"text": "Eins"}], "next": null}', [(None, "Eins")]),
    "a wrapper in a wrapper": ('{"_embedded": {"replies": [{"text": "Eins"}]}, "page": {"size": 1}}', [(None, "Eins")]),
    "a wrapper of another name": ('{"unsere": [{"text": "Eins"}], "n": 1}', [(None, "Eins")]),
    "one object in a wrapper": ('{"macro": {"title": "A", "text": "Eins"}}', [("A", "Eins")]),
    "groups": (
        '[{"name": "Rechnung", "replies": [{"name": "A", "text": "Eins"}]}, {"replies": ["Zwei"]}]',
        [("A", "Eins"), (None, "Zwei")],
    ),
    "lists in lists": ('[[{"text": "Eins"}], [{"text": "Zwei"}]]', [(None, "Eins"), (None, "Zwei")]),
    "several documents": ('{\n"text": "Eins"\n}\n{\n"text": "Zwei"\n}', [(None, "Eins"), (None, "Zwei")]),
    "lines": ('{"text": "Eins"}\n{"text": "Zwei"}\n', [(None, "Eins"), (None, "Zwei")]),
    "one line": ('{"text": "Eins"}\n', [(None, "Eins")]),
    "a name of a usual list that is a reply's": (
        '{"replies": "Eins", "x": "Zwei"}',
        [("replies", "Eins"), ("x", "Zwei")],
    ),
    "nothing in the list": ('{"macros": []}', []),
}


@pytest.mark.parametrize("name", ["a.json", "a.txt", "a.csv", "a.antwort"])
@pytest.mark.parametrize("shape", SHAPES)
def test_shapes(read, shape, name):
    content, expected = SHAPES[shape]
    assert [(reply.name, reply.text) for reply in read(name, content)] == expected


def test_a_whole_document_is_read_from_a_file_that_is_named_for_lines(read):
    content = json.dumps([{"text": "Eins"}, {"text": "Zwei"}], indent=1)
    assert [reply.text for reply in read("a.jsonl", content)] == ["Eins", "Zwei"]
    assert [reply.text for reply in read("a.jsonl", json.dumps({"macros": [{"text": "Eins"}]}))] == ["Eins"]


def test_the_caller_names_the_key_and_nothing_else_is_read(read):
    content = '{"results": [{"text": "x", "antwort": "Eins"}, {"text": "y"}], "a": "b"}'
    reply, problem = read("a.json", content, ReadOptions(text_field="antwort"))
    assert reply.text == "Eins"
    assert problem.message.startswith("no key 'antwort'; found: text;")


def test_a_guessed_key_is_told(read, told):
    (reply,) = read("a.json", '[{"Titel": "A", "Nachricht": "Eins"}]')
    assert (reply.name, reply.text) == ("A", "Eins")
    assert [notice.message for notice in told] == ["the reply is read from the key 'Nachricht'"]


UNREADABLE = [
    (
        '[{"text": "Eins"},\n{"text": "Zw',
        2,
        "not JSON: Unterminated string starting at at column 10; the rest",
        ["Eins"],
    ),
    ('[{"text": "Eins"}\n', 2, "not JSON: Expecting ',' delimiter", ["Eins"]),
    ('{"macros": [{"text": "Eins"}], "n": }', 1, "not JSON: Expecting value at column 37", ["Eins"]),
    ('[{"text": "Eins"}, 3, null]', 1, "expected a JSON object, got a number", ["Eins"]),
    ('[{"text": "Eins"}, {"text": "a", "text": "b"}]', 1, "the key 'text' stands twice", ["Eins"]),
    ('[{"text": "Eins"},\n {"spam": 1}]', 2, "no key 'reply' or 'text'; found: spam", ["Eins"]),
    ('{"name": "package", "version": 1, "scripts": {"test": "x"}}', None, "no key 'reply' or 'text'; found: name", []),
    ('[{"text": null}]', 1, "'text': expected text, got null", []),
    ("3", 1, "expected a JSON object, got a number", []),
    ("{}", None, "no key 'reply' or 'text'; found: none", []),
    ('[{"text": ' + "9" * 5000 + "}]", None, "5000 digits", []),
]


@pytest.mark.parametrize(("content", "line", "message", "texts"), UNREADABLE)
def test_what_cannot_be_read_is_told_and_the_rest_is_read(read, content, line, message, texts):
    records = read("a.json", content)
    problem = next(record for record in records if isinstance(record, Unreadable))
    assert (problem.line, message in problem.message) == (line, True), problem.message
    assert [record.text for record in records if isinstance(record, SavedReply)] == texts


DEEP = {
    "lists": "[" * 10_000 + "]" * 10_000,
    "lists without end": "[" * 10_000,
    "objects": '{"data":' * 10_000 + "1" + "}" * 10_000,
    "objects of another name": '{"a":' * 10_000 + "1" + "}" * 10_000,
    "in a record": '[{"text": "x", "n": ' + "[" * 10_000 + "]" * 10_000 + "}]",
}


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
@pytest.mark.parametrize("case", DEEP)
def test_deep_nesting_is_told_in_one_line(read, case, name):
    (problem,) = read(name, DEEP[case])
    assert isinstance(problem, Unreadable)
    assert "nested" in problem.message


PLACES = [
    ('[\n  {"name": "A",\n   "text": "caf\\u00e9 fuck"}\n]', (3, 23)),
    ('{"macros": [\r\n{"text": "<b>fu</b> fuck"}]}', (2, 21)),
    ('{"a": {"n": [1, {"x": "}"}], "text": "😀 fuck"}}', (1, 41)),
    ('["eins",\n "fuck"]', (2, 3)),
    ('{"eins": "gut",\n "zwei": "fuck"}', (2, 11)),
    ('\ufeff[{"text": "fuck"}]', (1, 12)),
    ('[{"n": {"text": "x"}, "text": "fuck", "m": 2}]', (1, 32)),
]


@pytest.mark.parametrize(("content", "place"), PLACES)
def test_places(read, content, place):
    reply = read("a.json", content)[-1]
    assert reply.locate(reply.text.index("fuck")) == place


@given(st.lists(st.text(max_size=30), min_size=1, max_size=4), st.booleans(), st.sampled_from([None, 1]))
def test_every_character_is_placed_on_itself_or_its_escape(read, written, texts, ascii_only, indent):
    data = {"macros": [{"n": ['"text": "'], "text": text} for text in texts]}
    content = json.dumps(data, ensure_ascii=ascii_only, indent=indent)
    replies = read("a.json", content.encode())
    assert [reply.text for reply in replies] == texts
    for reply in replies:
        for character, stands in zip(reply.text, written(content, reply), strict=True):
            assert stands in (character, "\\")
