"""The YAML reader: scalars stay text, every key has a place, and nothing that a file holds takes long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.errors import SourceError
from replyguard.yaml_source import Document, Replaced, nearest, read_yaml


def _mistakes(text: str) -> list[str]:
    """What is wrong with a text, whether the reader stops at it or goes on."""
    try:
        document = read_yaml(text, "f.yaml")
    except SourceError as error:
        return [str(problem) for problem in error.problems]
    return [str(problem) for problem in document.problems]


def _column(document: Document, *path: str | int) -> tuple[int, int]:
    return document.places[path]


WORDS = ["off", "on", "no", "yes", "true", "False", "n", "Y"]
NUMBERS = ["0800 330 1000", "1e3", "12:30", "007", "0x1F", "1_000", "3.0", "-5", ".inf", "2026-11-20", "+49 30 1"]
OTHERS = ["=", "NaN", "nil", "None", "replyguard:default"]


@pytest.mark.parametrize("written", [*WORDS, *NUMBERS, *OTHERS])
@pytest.mark.parametrize("form", ["{}", "'{}'", '"{}"'])
def test_a_scalar_is_the_text_that_was_written(written: str, form: str) -> None:
    assert read_yaml(f"key: {form.format(written)}", "f.yaml").data == {"key": written}


@pytest.mark.parametrize("written", WORDS)
def test_a_word_is_a_key_as_it_was_written(written: str) -> None:
    assert read_yaml(f"{written}: x", "f.yaml").data == {written: "x"}


@pytest.mark.parametrize("written", ["null", "Null", "NULL", "~", ""])
def test_null_is_none(written: str) -> None:
    assert read_yaml(f"key: {written}", "f.yaml").data == {"key": None}
    assert read_yaml(f"- x\n- {written}", "f.yaml").data == ["x", None]


@pytest.mark.parametrize("written", ["'null'", '"null"', "'~'", "''", "nULL", "!!str null", "|-\n  null"])
def test_what_is_quoted_or_only_resembles_it_is_not_null(written: str) -> None:
    value = read_yaml(f"key: {written}", "f.yaml").data["key"]
    assert value == written.removeprefix("!!str ").removeprefix("|-\n  ").strip("'\"")


@given(
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"], exclude_characters="\ufeff\ufffe\uffff")
    )
)
def test_any_single_quoted_text_is_read_back(text: str) -> None:
    quoted = text.replace("'", "''")
    assert read_yaml(f"key: '{quoted}'", "f.yaml").data == {"key": text}


def test_an_empty_text_holds_nothing() -> None:
    assert read_yaml("", "f.yaml").data is None
    assert read_yaml("# only a comment\n", "f.yaml").data is None


MISTAKES = {
    "a key twice": ("a: 1\nb: 2\na: 3", "f.yaml:3:1: a: given twice, first in line 1"),
    "a nested key twice": ("x:\n  a: 1\n  a: 2", "f.yaml:3:3: x.a: given twice, first in line 2"),
    "a key twice in an item": ("- {a: 1, a: 2}", "f.yaml:1:10: 0.a: given twice, first in line 1"),
    "the same key quoted": ("off: 1\n'off': 2", "f.yaml:2:1: off: given twice, first in line 1"),
    "a tag before a text": ("a: !secret x", "f.yaml:1:1: a: unknown tag !secret; allowed: !replace, before a list"),
    "a tag before a list": ("a: !add [x]", "f.yaml:1:1: a: unknown tag !add; allowed: !replace, before a list"),
    "a tag before keys": ("a: !x {b: c}", "f.yaml:1:1: a: unknown tag !x; allowed: !replace, before a list"),
    "a tag in a list": ("a: [b, !x c]", "f.yaml:1:8: a.1: unknown tag !x; allowed: !replace, before a list"),
    "a tag of Python": (
        "a: !!python/object/apply:os.system [x]",
        "f.yaml:1:1: a: unknown tag !!python/object/apply:os.system; allowed: !replace, before a list",
    ),
    "!replace before a text": (
        "a: !replace x",
        "f.yaml:1:1: a: unknown tag !replace; allowed: !replace, before a list",
    ),
    "a list as a key": ("? [a, b]\n: c", "f.yaml:1:3: a key is text, not a list or keys"),
    "a second document": ("a: b\n---\nc: d", "f.yaml:2:1: a second document begins here; a file holds one"),
    "an alias of nothing": ("a: *b", "f.yaml:1:4: not YAML: found undefined alias"),
    "a tab": ("a: b\n\tc: d", "f.yaml:2:1: not YAML: a tab; lines are indented with blanks"),
    "a list never closed": ("a: [b", "f.yaml:2:1: not YAML: did not find expected ',' or ']'"),
    "a colon too many": ("a: b: c", "f.yaml:1:5: not YAML: mapping values are not allowed in this context"),
    "NUL": ("a: \0", "f.yaml:1:1: not YAML: unacceptable character #x0000: control characters are not allowed"),
    "half a surrogate pair": ("a: \ud83d", "f.yaml:1:1: not YAML: half of a surrogate pair"),
    "an alias that holds itself": (
        "a: &a [*a]",
        "f.yaml:1:4: nested more than 64 deep, or an alias that holds itself",
    ),
}


@pytest.mark.parametrize(("text", "mistake"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_with_its_place(text: str, mistake: str) -> None:
    assert _mistakes(text) == [mistake]


def test_all_mistakes_are_told() -> None:
    assert len(_mistakes("a: 1\na: 2\nb: !x 3\nc: !y [4]\n? {d: e}\n: f\n")) == 4


def test_a_key_given_twice_keeps_its_first_value() -> None:
    assert read_yaml("a: 1\na: 2", "f.yaml").data == {"a": "1"}


def test_the_tag_replace_marks_a_list() -> None:
    data = read_yaml("a: !replace [x, off]\nb: [x]", "f.yaml").data
    assert data == {"a": ["x", "off"], "b": ["x"]}
    assert isinstance(data["a"], Replaced)
    assert not isinstance(data["b"], Replaced)


def test_keys_and_items_have_their_places() -> None:
    text = "rules:\n  tone.a: off\n  tone.b: {allow: [x, y]}\nbrand:\n  names:\n    - Acme\n    - 'Ä'\n"
    document = read_yaml(text, "f.yaml")
    assert document.places == {
        ("rules",): (1, 1),
        ("rules", "tone.a"): (2, 3),
        ("rules", "tone.b"): (3, 3),
        ("rules", "tone.b", "allow"): (3, 12),
        ("rules", "tone.b", "allow", 0): (3, 20),
        ("rules", "tone.b", "allow", 1): (3, 23),
        ("brand",): (4, 1),
        ("brand", "names"): (5, 3),
        ("brand", "names", 0): (6, 7),
        ("brand", "names", 1): (7, 7),
    }


def test_columns_count_characters() -> None:
    assert _column(read_yaml("{ä😀: 1, ß: 2}", "f.yaml"), "ß") == (1, 9)


@pytest.mark.parametrize("before", ["\ufeff", "%YAML 1.2\n---\n", "---\n"])
def test_what_may_stand_before_the_keys(before: str) -> None:
    document = read_yaml(f"{before}a: b", "f.yaml")
    assert document.data == {"a": "b"}
    assert _column(document, "a") == (1 + before.count("\n"), 1)


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_line_ends_of_every_system(ending: str) -> None:
    document = read_yaml(ending.join(["a: b", "c:", "  d: off", ""]), "f.yaml")
    assert document.data == {"a": "b", "c": {"d": "off"}}
    assert _column(document, "c", "d") == (3, 3)


def test_a_problem_without_a_place_of_its_own_stands_at_the_nearest_above() -> None:
    document = read_yaml("a: 1\nb: {c: 2}", "f.yaml")
    assert str(document.problem(("b", "c", "x"), "!")) == "f.yaml:2:5: b.c.x: !"
    assert str(document.problem(("x",), "!")) == "f.yaml:1:1: x: !"


def test_an_alias_reads_like_what_it_stands_for() -> None:
    assert read_yaml("a: &x [off]\nb: *x", "f.yaml").data == {"a": ["off"], "b": ["off"]}


def test_a_merge_key_is_an_ordinary_key() -> None:
    # YAML 1.2 has no merge key; a model then says that it is unknown
    assert read_yaml("a: &x {b: c}\n<<: *x", "f.yaml").data == {"a": {"b": "c"}, "<<": {"b": "c"}}


def _bomb(levels: int) -> str:
    lines = ["a: &a [x,x,x,x,x,x,x,x,x]"]
    for number in range(1, levels):
        name, earlier = chr(97 + number), chr(96 + number)
        lines.append(f"{name}: &{name} [{','.join([f'*{earlier}'] * 9)}]")
    return "\n".join(lines)


BOUNDED = {
    "aliases that multiply": (_bomb(9), "more than 200,000 values: aliases that multiply?"),
    "brackets": ("[" * 100_000, "nested more than 64 deep"),
    "brackets, a line each": ("[\n" * 100_000, "nested more than 64 deep"),
    "closed brackets": ("[" * 100_000 + "]" * 100_000, "nested more than 64 deep"),
    "keys": ("".join(" " * i + "k:\n" for i in range(2000)), "nested more than 64 deep"),
    "dashes": ("- " * 10_000, "nested more than 64 deep"),
    "aliases in each other": (
        "a0: &a0 [x]\n" + "".join(f"a{i}: &a{i} [*a{i - 1}]\n" for i in range(1, 200)),
        "nested more than 64 deep, or an alias that holds itself",
    ),
}


@pytest.mark.parametrize(("text", "mistake"), BOUNDED.values(), ids=BOUNDED)
def test_a_bomb_is_refused_in_bounded_time(text: str, mistake: str) -> None:
    begun = time.process_time()
    found = _mistakes(text)
    assert [one.split(": ", 1)[1] for one in found] == [mistake]
    assert time.process_time() - begun < 3


def test_what_is_as_deep_as_allowed_is_read() -> None:
    assert _mistakes("[" * 64 + "]" * 64) == []
    assert _mistakes("[" * 65 + "]" * 65) != []


@pytest.mark.parametrize(
    ("word", "hint"),
    [("sevrity", " (did you mean severity?)"), ("at_most", " (did you mean at-most?)"), ("brand", "")],
)
def test_the_nearest_word_is_offered_where_one_is_near(word: str, hint: str) -> None:
    assert nearest(word, ["severity", "at-most", "allow"]) == hint
