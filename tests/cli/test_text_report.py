"""The report for people: the line, the carets below it, what is masked, what a terminal shows."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from .conftest import DATA, RunInside

ESCAPE = re.compile("\x1b\\[[0-9;]*m")


def shown(report: str) -> tuple[str, str]:
    """The line of the first finding, and the line with its carets, each without the gutter."""
    lines = report.splitlines()
    return lines[2].partition("| ")[2], lines[3].partition("| ")[2]


def columns(text: str) -> int:
    """How many columns a terminal gives a text; the tests' own count, for the characters that they use."""
    return sum(
        0 if unicodedata.category(c) == "Mn" else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text
    )


CARETS = {
    "plain": ("Hm fuck.", "fuck", "Hm fuck."),
    "a wide emoji": ("😀 fuck", "fuck", "😀 fuck"),
    "two wide emoji inside the line": ("a 😀😀 b fuck 😀", "fuck", "a 😀😀 b fuck 😀"),
    "wide letters": ("日本 fuck", "fuck", "日本 fuck"),
    "an accent that combines": ("cafe\u0301 fuck", "fuck", "cafe\u0301 fuck"),
    "a tab is one column": ("\tHm\tfuck", "fuck", " Hm fuck"),
    "marks of direction are visible": ("\u202eHm\u200f fuck", "fuck", "\ufffdHm\ufffd fuck"),
    "a control character is visible": ("a\x07\x1b[31m fuck", "fuck", "a\ufffd\ufffd[31m fuck"),
    "wide characters of the match": ("Hm ｆｕｃｋ", "ｆｕｃｋ", "Hm ｆｕｃｋ"),
    "the first line": ("Hm fuck\nyes", "fuck", "Hm fuck"),
    "the last line": ("yes\nHm fuck", "fuck", "Hm fuck"),
    "a line that Windows ends": ("yes\r\nHm fuck\r\nyes", "fuck", "Hm fuck"),
}


@pytest.mark.parametrize("case", CARETS)
def test_the_carets_stand_below_the_match(command: RunInside, case: str) -> None:
    text, match, expected = CARETS[case]
    run = command("check", "-", stdin=text)
    line, carets = shown(run.out)
    assert line == expected
    before = line.partition(match)[0]
    assert carets == " " * columns(before) + "^" * columns(match)


@pytest.mark.parametrize(
    ("before", "behind", "cut"),
    [(300, 300, "both"), (300, 0, "left"), (0, 300, "right"), (40, 40, "none")],
)
def test_long_lines_are_cut_around_the_match(command: RunInside, before: int, behind: int, cut: str) -> None:
    text = f"{'ab ' * (before // 3)}fuck{' cd' * (behind // 3)}"
    line, carets = shown(command("check", text).out)
    assert columns(line) <= 102
    assert line.startswith("…") == (cut in ("both", "left"))
    assert line.endswith("…") == (cut in ("both", "right"))
    assert line[carets.index("^") : carets.rindex("^") + 1] == "fuck"


def test_a_match_over_two_lines_is_underlined_to_the_end_of_the_first(command: RunInside) -> None:
    line, carets = shown(command("check", "So ein\nMist!").out)
    assert (line, carets) == ("So ein", "^^^^^^")


def test_the_place_is_that_of_the_file_and_the_number_that_of_the_line(command: RunInside, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("fine\n" * 99 + "Hm fuck", encoding="utf-8")
    lines = command("lint", file).out.splitlines()
    assert lines[0].startswith(f"{file}:100:4: error profanity.strong: ")
    assert lines[1:4] == ["    |", "100 | Hm fuck", "    |    ^^^^"]


SECRET = "KD-12345678901"
MASKED = "KD-•••••••••01"


@pytest.mark.parametrize("name", ["check", "lint"])
@pytest.mark.parametrize("output_format", ["text", "json"])
def test_personal_data_are_masked_wherever_the_text_is_shown(
    command: RunInside, tmp_path: Path, name: str, output_format: str
) -> None:
    text = f"Hm fuck, {SECRET}\nand {SECRET} again\n> {SECRET}"
    file = tmp_path / "a.txt"
    file.write_text(text, encoding="utf-8")
    given = text if name == "check" else file
    run = command(name, given, "-p", DATA / "acme.yaml", "--output-format", output_format)
    assert run.code == 1
    assert SECRET not in run.out
    assert SECRET[3:] not in run.out
    assert run.out.count("error personal-data.acme-number") == (3 if output_format == "text" else 0)
    if output_format == "text":
        line, carets = shown(run.out)
        assert (line, carets) == (f"Hm fuck, {MASKED}", "   ^^^^")
        assert f"| and {MASKED} again" in run.out
        assert "help: write instead: [customer number]" in run.out


@pytest.mark.parametrize(
    ("environment", "is_coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"NO_COLOR": "1"}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
    ],
)
def test_colour_where_it_is_asked_for(
    command: RunInside, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], is_coloured: bool
) -> None:
    plain = command("check", "Hm fuck.").out
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    run = command("check", "Hm fuck.")
    assert bool(ESCAPE.search(run.out)) == is_coloured
    assert ESCAPE.sub("", run.out) == plain
