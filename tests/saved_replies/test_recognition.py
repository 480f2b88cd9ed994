"""Which format a file is taken for: JSON, tables and binary files by content, the others by their ending if there is one."""

from __future__ import annotations

import pytest

from replyguard.saved_replies import ReadOptions, Unreadable

# name, content, the texts
CASES = [
    ("a.txt", "{{name}}, danke!", ["{{name}}, danke!"]),  # a placeholder
    ("a.txt", "{Name}, danke!", ["{Name}, danke!"]),
    ("a.txt", "[Name], danke!", ["[Name], danke!"]),
    ("a.txt", '["Zitat"] sagt er', ['["Zitat"] sagt er']),
    ("a.md", "[x](https://acme.example)\n", ["[x](https://acme.example)"]),
    ("a.md", "[ ] offen\n", ["[ ] offen"]),
    ("a.md", '[{"text": "Eins"}]', ["Eins"]),
    ("a.csv", '{"text": "Eins"}\n{"text": "Zwei"}\n', ["Eins", "Zwei"]),
    ("a.yaml", '{"replies": [{"name": "A", "body": "Eins"}]}', ["Eins"]),
    ("a.yaml", "{replies: [{body: Eins}]}", ["Eins"]),  # YAML's own way to write a map
    ("antworten", "replies:\n- body: Eins\n- body: Zwei\n", ["Eins", "Zwei"]),
    ("antworten", "- name: A\n  body: Eins\n", ["Eins"]),
    ("antworten", "- ein Punkt\n- noch einer\n", ["- ein Punkt\n- noch einer"]),  # a list in plain text
    ("antworten", "name,reply\nA,Eins\nB,Zwei\n", ["Eins", "Zwei"]),
    ("antworten", "sep=;\nname;reply\nA;Eins\n", ["Eins"]),
    ("antworten", "Titel\tNachricht\nA\tEins\n", ["Eins"]),
    ("antworten", "Hallo Frau Kunde, text folgt.\nBis bald\n", ["Hallo Frau Kunde, text folgt.\nBis bald"]),
    ("antworten", "# A\n\nEins\n\n# B\n\nZwei\n", ["Eins", "Zwei"]),
    ("antworten", "#1 im Service\nDanke!", ["#1 im Service\nDanke!"]),
    ("a.txt", "name;reply\nA;Eins\nB;Zwei\n", ["Eins", "Zwei"]),
    ("a.txt", "replies:\n- body: Eins\n", ["Eins"]),
    ("a.txt", "# A\n\nEins\n\n# B\n\nZwei\n", ["# A\n\nEins\n\n# B\n\nZwei"]),
    ("a.txt", "Hallo, Antwort\nfolgt morgen.\n", ["Hallo, Antwort\nfolgt morgen."]),  # a row that is not as wide
    ("a.txt", "Danke, Nachricht", ["Danke, Nachricht"]),  # no row
    ("antworten.tsv", "name\treply\nA\tEins\n", ["Eins"]),
]


@pytest.mark.parametrize(("name", "content", "texts"), CASES)
def test_format(read, name, content, texts):
    assert [reply.text for reply in read(name, content)] == texts


def test_a_table_by_the_column_that_is_named(read):
    content = "name,spalte\nA,Eins\n"
    assert [reply.text for reply in read("a", content, ReadOptions(text_field="spalte"))] == ["Eins"]


BINARY = [
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "old kind"),
    (b"\x1f\x8b\x08\x00" + bytes(50), "gzip"),
    (b"%PDF-1.7\n", "a PDF"),
    (b"SQLite format 3\0" + bytes(50), "SQLite"),
    (b"\x28\xb5\x2f\xfd", "Zstandard"),
    (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "NUL bytes"),
]


@pytest.mark.parametrize("name", ["a.txt", "a.csv", "a.json", "a.xlsx", "a.parquet", "a"])
@pytest.mark.parametrize(("content", "message"), BINARY)
def test_what_is_no_collection_of_replies_is_told(read, name, content, message):
    (problem,) = read(name, content)
    assert isinstance(problem, Unreadable)
    assert message in problem.message
