"""YAML: the shapes that hold replies, and places for every way of writing a value."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from replyguard.saved_replies import ReadOptions, Unreadable

SHAPES = {
    "replies with body and name": (
        "replies:\n- {body: Eins, name: A}\n- {title: B, text: Zwei}\n",
        [("A", "Eins"), ("B", "Zwei")],
    ),
    "responses with content": (
        "version: 1\nresponses:\n- content: Eins\n- response: Zwei\n- reply: Drei\n",
        [(None, "Eins"), (None, "Zwei"), (None, "Drei")],
    ),
    "a list that is the document": (
        "#\n---\n- on: 1\n  title: A\n  response: |\n    Hi\n  notes: |\n\n  attachments:\n  - {name: x, data: y}\n",
        [("A", "Hi\n")],
    ),
    "a map from name to text": (
        "dank: Danke!\nabsage: >-\n  Leider\n  nein\n",
        [("dank", "Danke!"), ("absage", "Leider nein")],
    ),
    "names that are usual keys": ("text: Eins\ndank: Zwei\n", [("text", "Eins"), ("dank", "Zwei")]),
    "a map that is one reply": ("name: A\ntext: Eins\n", [("A", "Eins")]),
    "a map of lists": ("rechnung:\n- {name: A, body: Eins}\nversand: [Zwei]\n", [("A", "Eins"), ("versand", "Zwei")]),
    "a map of records": (
        "dank: {body: Eins}\nabsage: {text: Zwei, lang: de}\n",
        [("dank", "Eins"), ("absage", "Zwei")],
    ),
    "a map under replies": ("replies: {dank: Eins, absage: Zwei}\n", [("dank", "Eins"), ("absage", "Zwei")]),
    "groups": ("- name: Rechnung\n  replies: [{name: A, body: Eins}]\n- B: Zwei\n", [("A", "Eins"), ("B", "Zwei")]),
    "bare texts": ("replies:\n- Eins\n- 'Zwei'\n", [(None, "Eins"), (None, "Zwei")]),
    "values that look like something else": (
        "replies: [yes, 42, 2026-01-01, off]",
        [(None, text) for text in ("yes", "42", "2026-01-01", "off")],
    ),
    "several documents": ("body: Eins\n---\nbody: Zwei\n", [(None, "Eins"), (None, "Zwei")]),
    "merged keys": (
        "replies:\n- &base {name: A, body: Eins}\n- {<<: *base, name: B}\n- {<<: [*base], body: Drei}\n",
        [("A", "Eins"), ("A", "Drei")],
    ),
    "a text is read once": ("a: &a Eins\nb: *a\n", [("a", "Eins")]),
    "an alias is read once": ("a: &a [Eins]\nb: *a\n", [("a", "Eins")]),
    "an alias that holds itself": ("&a [Eins, *a]", [(None, "Eins")]),
    "nothing": ("replies: []\n", []),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_shape(read, shape):
    content, expected = SHAPES[shape]
    assert [(reply.name, reply.text) for reply in read("a.yml", content)] == expected


def test_the_caller_names_the_key(read):
    options = ReadOptions(text_field="antwort")
    found = read("a.yaml", "- {name: A, text: Notiz, antwort: Eins}\n- {name: B, text: Zwei}\n", options)
    assert [reply.text for reply in found] == ["Eins", "Zwei"]


def test_the_language_of_the_file_holds_unless_a_reply_says_its_own(read):
    found = read(
        "a.yaml", "language: de\nreplies:\n- body: Eins\n- {body: Two, lang: en-GB}\n- {body: Trois, locale: fr}\n"
    )
    assert [reply.language for reply in found] == ["de", "en", "de"]


def test_formats(read):
    content = (
        "- Danke!\n- Hi<br>Jo\n- Siehe [Hilfe](https://acme.example)\n- 'Hallo <name>, **danke**'\n- <b>Danke</b>\n"
    )
    assert [reply.format for reply in read("a.yaml", content)] == ["plain", "html", "markdown", "markdown", "html"]


UNREADABLE = [
    ("- {name: A}\n- {body: Eins}\n", [1], "no key that holds a reply"),
    ("- body: Eins\n- {name: A, notes: x}\n", [2], "found: name, notes"),
    ("- {name: A, body: }\n- body: Eins\n", [1], "got nothing"),
    ("- name: A\n  body: [x]\n- body: Eins\n", [2], "got a list or a map"),
    ("- ~\n- Eins\n", [1], "got nothing"),
    ("body: Eins\n---\nbody: 'x\n", [4], "not YAML"),
    ("body: Eins\n---\na: b: c\n", [3], "not YAML"),
    ("body: Eins\n---\n*unknown\n", [3], "undefined alias"),
    ('body: Eins\n---\n"\\ud83d\\ude00"\n', [3], "not YAML"),  # half characters are JSON's, not YAML's
]


@pytest.mark.parametrize(("content", "lines", "message"), UNREADABLE)
def test_what_cannot_be_read_is_told_and_the_rest_is_read(read, content, lines, message):
    records = read("a.yaml", content)
    problems = [record for record in records if isinstance(record, Unreadable)]
    assert [problem.line for problem in problems] == lines
    assert message in problems[0].message
    assert [record.text for record in records if record not in problems] == ["Eins"]


@pytest.mark.parametrize("content", ["[" * 100_000, "- " * 100_000, "{a: " * 60 + "x" + "}" * 60, "\x01: a", "a: \x07"])
def test_hostile_files_are_told(read, content):
    records = read("a.yaml", content)
    assert len(records) == 1
    assert isinstance(records[0], Unreadable)


def test_aliases_do_not_multiply(read):
    levels = ["a0: &a0 [Eins]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 50)}]" for n in range(1, 30)]
    assert [reply.text for reply in read("a.yaml", "\n".join(levels))] == ["Eins"]


def test_nothing_is_constructed(read):
    (reply,) = read("a.yaml", "body: !!python/object/apply:os.system ['exit 1']\nname: A\n")
    assert isinstance(reply, Unreadable)


STYLES = {
    "plain": ("- body:  Schöne   Grüße 😀 # Notiz\n", "Schöne   Grüße 😀", "Schöne   Grüße 😀"),
    "plain over lines": ("body: eins  \n  zwei\n\n  drei\n", "eins zwei\ndrei", "eins zwei\ndrei"),
    "single quotes": ("- 'it''s  so ''good'''\n", "it's  so 'good'", "it's  so 'good'"),
    "single quotes over lines": ("- ' eins \n\n   zwei\n   drei '\n", " eins\nzwei drei ", " eins\nzwei drei "),
    "double quotes": ('- "a\\u00e4\\n\\"\\U0001F600\\x41z"\n', 'aä\n"😀Az', "a\\\\\\\\\\z"),
    "double quotes over lines": (
        '- "eins\n  zwei\\\n  drei \\\n\n  vier"\n',
        "eins zweidrei \nvier",
        "eins zweidrei \nvier",
    ),
    "literal": (
        "- body: |\n    eins\n      zwei\n\n    drei\n  name: A\n",
        "eins\n  zwei\n\ndrei\n",
        "eins\n  zwei\n\ndrei\n",
    ),
    "literal, kept": ("- |+\n  eins\n\n\n- zwei\n", "eins\n\n\n", "eins\n\n\n"),
    "literal, stripped": ("- |-  # Notiz\n\n  eins\n\n", "\neins", "\neins"),
    "literal with an indentation": ("- body: |1\n     eins\n   zwei\n", "  eins\nzwei\n", "  eins\nzwei\n"),
    "folded": (
        "- >\n  eins\n  zwei\n\n  drei\n    mehr\n    noch\n\n  vier\n\n\n  fünf\n",
        "eins zwei\ndrei\n  mehr\n  noch\n\nvier\n\nfünf\n",
        "eins\nzwei\ndrei\n  mehr\n  noch\n\nvier\n\nfünf\n",
    ),
    "folded, stripped": ("- >-\n  eins\n  zwei\n", "eins zwei", "eins\nzwei"),
    "with a tag and an anchor": ("- &x !!str 'eins'\n", "eins", "eins"),
    "a block with an anchor": ("- &x |\n  eins\n", "eins\n", "eins\n"),
    "a literal at the end of the file": ("- |\n  eins", "eins", "eins"),
}


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("style", STYLES)
def test_places(read, written, style, end, mark):
    content, text, stands = STYLES[style]
    content = mark + content.replace("\n", end)
    reply = read("a.yaml", content)[0]
    assert reply.text == text
    # a folded line break stands where the blanks before it start
    assert written(content, reply).replace("\n", " ") == stands.replace("\n", " ")


def test_a_value_that_cannot_be_followed_is_placed_at_its_start(read):
    (reply,) = read("a.yaml", "- 'eins\u2028  zwei'\n")
    assert {reply.locate(offset) for offset in range(len(reply.text) + 1)} == {(1, 3)}


# such a value is placed at its start, as the test above says
YAML_LINE_ENDS = "\x85\u2028\u2029"

TEXTS = st.text(st.sampled_from("aäß😀  \n\t'\"\\:#-|>&*!%{}[],.") | st.characters(codec="utf-8"), max_size=60)


@given(
    st.lists(TEXTS, min_size=1, max_size=3), st.sampled_from([None, "'", '"', "|", ">"]), st.sampled_from([20, 1000])
)
def test_every_character_is_placed_on_itself(read, written, texts, style, width):
    content = yaml.dump(texts, default_style=style, width=width, allow_unicode=True)
    assume(not any(end in content for end in YAML_LINE_ENDS))
    for text, reply in zip(texts, read("a.yaml", content), strict=True):
        assert reply.text == text
        for character, stands in zip(text, written(content, reply), strict=True):
            assert character == stands or stands == "\\" or character.isspace()
