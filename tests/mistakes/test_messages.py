"""Each broken file, and exactly what its author reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from replyguard import Guard, SourceError
from replyguard.testing import rules_in
from tests.conftest import RunCommand

HERE = Path(__file__).parent
FILES = sorted([*(HERE / "policies").glob("*.yaml"), *(HERE / "rules").glob("*.yaml")])
EXPECTED = dict(line.split(": ", 1) for line in (HERE / "messages.txt").read_text("utf-8").splitlines())


def message_of(file: Path, folder: str = "") -> list[str]:
    """Every mistake of a file, without the folder's name."""
    read = rules_in if (folder or file.parent.name) == "rules" else Guard.from_file
    with pytest.raises(SourceError) as caught:
        read(file)
    return [
        str(problem).replace(f"{file.parent}/", "").removeprefix(f"{file.name}:") for problem in caught.value.problems
    ]


def test_there_are_sixty_and_each_has_its_message() -> None:
    assert len(FILES) >= 60
    assert {f"{file.parent.name}/{file.stem}" for file in FILES} == set(EXPECTED)


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_a_mistake_is_told_once_with_its_place(file: Path) -> None:
    """What ends in … goes on with a list of all that ships."""
    (message,) = message_of(file)
    expected = EXPECTED[f"{file.parent.name}/{file.stem}"]
    assert message.startswith(expected[:-1]) if expected.endswith("…") else message == expected


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    """Also those behind what the keys alone say, and those of the examples."""
    file = tmp_path / "rule.yaml"
    wrong = (HERE / "rules" / "message-blank.yaml").read_text("utf-8").replace("warning", "loud")
    wrong = wrong.replace(
        "phrases: [krass]", "phrases: {de: ['(krass|cool', fein, 'mega)']}\nunless: {clause: ['(so']}"
    )
    file.write_text(f"{wrong}---\nexamples: {{de: {{flag: [nichts], leaf: [x]}}}}\n", "utf-8")
    assert [one.split(":")[2].strip() for one in message_of(file, "rules")] == [
        "severity", "message.de", "phrases.de.0", "phrases.de.2", "unless.clause.0", "examples.de.leaf",
    ]  # fmt: skip


def test_every_condition_of_a_combination_is_read(tmp_path: Path) -> None:
    file = tmp_path / "rule.yaml"
    text = (HERE / "rules" / "combination-count.yaml").read_text("utf-8")
    file.write_text(text.replace("at-most: 1}]", "at-most: 1}, {kind: phrases, phrases: ['(a'], unles: {}}]"), "utf-8")
    assert [one.split(":")[2].strip() for one in message_of(file, "rules")] == [
        "all.0.count",
        "all.1.unles",
    ]


def test_the_lines_around_are_shown_with_the_place_under_a_caret(run_command: RunCommand) -> None:
    run = run_command("policy", "validate", str(HERE / "policies" / "level-misspelt.yaml"))
    first, *shown = run.stderr.decode().splitlines()
    assert first.endswith(
        "'eror' is not allowed (did you mean error?); allowed: off, on, info, warning, error, or keys and values"
    )
    assert shown == ["    1 | name: acme", "    2 | rules:", "  > 3 |   profanity.mild: eror", "      |   ^"]
