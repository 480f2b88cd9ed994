"""The lexicon format: every column, and every mistake with its line."""

from __future__ import annotations

import pytest

from replyguard import LexiconError
from replyguard.lexicons.format import (
    Conditions,
    Entry,
    Innocent,
    lines_of,
    read_endings,
    read_entries,
    read_innocent,
    spelt_out,
)
from replyguard.text.views import fold
from tests.lexicons.small_lexicon import forms_of

PARADIGMS = frozenset({"noun", "verb", "adj", "agent"})


def _entry(line: str) -> Entry:
    (entry,) = read_entries(line, "de", "x.lex", PARADIGMS)
    return entry


def _mistakes(text: str) -> list[str]:
    with pytest.raises(LexiconError) as caught:
        read_entries(text, "de", "x.lex", PARADIGMS)
    return [str(problem) for problem in caught.value.problems]


def test_an_entry_knows_where_it_stands() -> None:
    first, second = read_entries(
        "# words\n\nMist | mild | = | -\n  \nMüll|strong|=|first last\n", "de", "x.lex", PARADIGMS
    )
    assert (first.lemma, first.grade, first.language, first.file, first.line) == ("Mist", "mild", "de", "x.lex", 3)
    assert (second.lemma, second.grade, second.line) == ("Müll", "strong", 5)


@pytest.mark.parametrize(
    ("forms", "made"),
    [
        ("=", "sau"),
        ("", "sau"),
        ("-e -en", "sau saun saue sauen"),
        ("noun-f", "sau saun sauen"),
        ("noun-f -er", "sau saun sauen sauer"),
        ("= noun-f", "sau saun sauen"),
        ("Säue -n", "sau saeue saeuen"),
        ("-s, Säue -n", "sau saus saeue saeuen"),
        ("Sauen, Säue", "sau sauen saeue"),
        ("-s, Ferkel -n -s", "sau saus ferkel ferkeln ferkels"),
        ("(dumme|alte) Sau", "sau dumme_sau alte_sau"),
        ("alte Sau -en", "sau alte_sau alte_saun alte_sauen"),
    ],
)
def test_the_column_of_forms(forms: str, made: str) -> None:
    assert forms_of(f"Sau | mild | {forms} | -", "de") == {form.replace("_", " ") for form in made.split()}


@pytest.mark.parametrize(
    ("compounds", "joints"),
    [
        ("-", set()),
        ("first", {"first"}),
        ("last?", {"last?"}),
        ("first last", {"first", "last"}),
        ("first? last", {"first?", "last"}),
        ("anywhere", {"anywhere"}),
    ],
)
def test_the_column_of_compounds(compounds: str, joints: set[str]) -> None:
    assert _entry(f"Sau | mild | = | {compounds}").compounds == joints


@pytest.mark.parametrize(
    ("written", "conditions"),
    [
        ("", Conditions()),
        ("own-language", Conditions(own_language=True)),
        ("unless near: eber, jagd*", Conditions(unless_near=("eber", "jagd*"))),
        ("only near: eber", Conditions(only_near=("eber",))),
        ("unless in: die Sau rauslassen, x", Conditions(unless_in=("die Sau rauslassen", "x"))),
        ("unless name", Conditions(unless_name=True)),
        ("only upper", Conditions(case="upper")),
        ("only lower", Conditions(case="lower")),
        ("instead: nicht so gut, leider", Conditions(instead="nicht so gut, leider")),
        ("instead: -", Conditions(instead="-")),
        ("no disguise", Conditions(no_disguise=True)),
        ("often masked", Conditions(often_masked=True)),
        ("unless near: a; unless near: b,", Conditions(unless_near=("a", "b"))),
        ("only upper;unless name ; instead: x;", Conditions(case="upper", unless_name=True, instead="x")),
    ],
)
def test_the_column_of_conditions(written: str, conditions: Conditions) -> None:
    assert _entry(f"Sau | mild | = | - | {written}").conditions == conditions
    assert _entry(f"Sau | mild | = | - | {written} | a note; with: signs").conditions == conditions


@pytest.mark.parametrize(
    ("written", "spelt"),
    [
        ("Sau", ["Sau"]),
        ("(dumme|blöde) Sau", ["dumme Sau", "blöde Sau"]),
        ("Leck(t)?", ["Leckt", "Leck"]),
        ("(so )?(eine|'ne) Sau", ["so eine Sau", "so 'ne Sau", "eine Sau", "'ne Sau"]),
        ("leck(t|en Sie) mich", ["leckt mich", "lecken Sie mich"]),
        ("(a|b)?c", ["ac", "bc", "c"]),
        ("du (alte)? Sau", ["du alte Sau", "du Sau"]),
    ],
)
def test_alternatives_are_spelt_out(written: str, spelt: list[str]) -> None:
    assert list(spelt_out(written)) == spelt
    assert forms_of(f"{written} | mild | = | -", "de") == {fold(one) for one in spelt}


GRADE = "is no lower-case word such as strong or mild"
COLUMNS = "(lemma, grade, forms, compounds, conditions, note)"
JOINTS = "first, first?, last, last?, anywhere, -"
CONDITIONS = (
    "own-language, unless near:, only near:, unless in:, unless name, only upper, only lower, instead:, no disguise, "
    "only disguised, often masked"
)
NO_SIDE = "lacks one side; write 'informal / formal'"
WRONG_INSTEAD = {
    "empty": ("instead: ", 30, "a wording is empty; write '-' where the word can be left out"),
    "one of two empty": ("instead: x,", 30, "a wording is empty; write '-' where the word can be left out"),
    "no form": ("instead: = x", 31, "'= x' names no form before '='"),
    "two signs": ("instead: y, a = b = c", 38, "'b = c' holds '=' twice; divide wordings by a comma"),
    "half an address": ("instead: geh / -", 31, f"'geh / -' {NO_SIDE}"),
    "three addresses": ("instead: a / b / c", 31, "'a / b / c' has 3 sides; write 'informal / formal'"),
}


@pytest.mark.parametrize(("condition", "column", "mistake"), WRONG_INSTEAD.values(), ids=WRONG_INSTEAD)
def test_a_wrong_rewording_is_shown_where_it_stands(condition: str, column: int, mistake: str) -> None:
    assert _mistakes(f"Sau | mild | = | - | {condition} | note") == [f"x.lex:1:{column}: Sau: instead: {mistake}"]


WRONG = {
    "too few columns": ("Sau | mild | =", f"Sau: expected 4 to 6 columns divided by ' | ' {COLUMNS}, got 3"),
    "too many columns": (
        "Sau | mild | = | - | | | x",
        f"Sau: expected 4 to 6 columns divided by ' | ' {COLUMNS}, got 7",
    ),
    "one column": ("Sau", f"Sau: expected 4 to 6 columns divided by ' | ' {COLUMNS}, got 1"),
    "no lemma": (" | mild | = | -", "the lemma is empty"),
    "no grade": ("Sau | | = | -", f"Sau: the grade '' {GRADE}"),
    "a grade in capitals": ("Sau | Mild | = | -", f"Sau: the grade 'Mild' {GRADE}"),
    "two grades": ("Sau | mild strong | = | -", f"Sau: the grade 'mild strong' {GRADE}"),
    "an unknown compound": ("Sau | mild | = | middle", f"Sau: unknown compound behaviour 'middle'; allowed: {JOINTS}"),
    "no compound": ("Sau | mild | = | ", f"Sau: unknown compound behaviour ''; allowed: {JOINTS}"),
    "an unknown paradigm": ("Sau | mild | -e nuon | -", "Sau: unknown paradigm 'nuon'; known: adj, agent, noun, verb"),
    "an unknown condition": (
        "Sau | mild | = | - | only in: x",
        f"Sau: unknown condition 'only in: x'; known: {CONDITIONS}",
    ),
    "a condition without its words": (
        "Sau | mild | = | - | unless near",
        f"Sau: unknown condition 'unless near'; known: {CONDITIONS}",
    ),
}


@pytest.mark.parametrize(("line", "mistake"), WRONG.values(), ids=WRONG)
def test_a_wrong_line(line: str, mistake: str) -> None:
    assert _mistakes(f"# a comment\nMist | mild | = | -\n{line}\n") == [f"x.lex:3:1: {mistake}"]


def test_all_wrong_lines_at_once() -> None:
    lines = [line for line, _ in WRONG.values()]
    assert [mistake.split(":")[1] for mistake in _mistakes("\n".join(lines))] == [
        str(number) for number in range(1, len(lines) + 1)
    ]


def test_lines_that_say_nothing_are_left_out() -> None:
    assert list(lines_of("# a\n\n \t\nb\r\n#c\nd # e")) == [(4, "b"), (6, "d # e")]


def test_innocent_words() -> None:
    text = "# words\nScunthorpe\nKirsch* | the fruit\n*marsch\n*assen*\ncock-a-leekie\n*\n | nothing\n"
    assert read_innocent(text) == [
        Innocent("Scunthorpe", False, False),
        Innocent("Kirsch", False, True),
        Innocent("marsch", True, False),
        Innocent("assen", True, True),
        Innocent("cock-a-leekie", False, False),
    ]


def test_endings() -> None:
    assert read_endings("# x\nnoun = - s es\nprefix = ab an\nprefix = über\n", "endings.lex") == {
        "noun": ("", "s", "es"),
        "prefix": ("ab", "an", "über"),
    }


def test_wrong_endings_are_all_told() -> None:
    with pytest.raises(LexiconError) as caught:
        read_endings("noun s\n\n= s\nverb = s\n", "endings.lex")
    assert [str(problem) for problem in caught.value.problems] == [
        "endings.lex:1:1: expected 'name = ending ending …'",
        "endings.lex:3:1: expected 'name = ending ending …'",
    ]
