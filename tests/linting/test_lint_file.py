"""The lint file: what counts for which path, and every mistake at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from replyguard import Guard, PolicyError
from replyguard.linting.lint_file import LintFile
from replyguard.linting.run import Asked, Clean, Run
from replyguard.reports.record import Checked

from .conftest import items


def write(folder: Path, **files: str) -> None:
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


MISTAKES = [
    ("paths: [{match: a, venu: owned}]", ":1:20: paths.0.venu: "),
    ("paths:\n  - {match: a, venue: nowhere}", ":2:"),
    ("paths:\n  - {match: a, policy: none.yaml}", ":2:16: paths.0.policy: no such file: "),
    ("policy: none.yaml", ":1:1: policy: no such file: "),
    ("waivers:\n  - {rule: profanity, by: J}", "reason"),
    ("waivers:\n  - {rule: profanity, by: J, reason: ''}", ":2:"),
    ("waivers:\n  - {rule: profanity, by: J, reason: r, until: soon}", ":2:"),
    ("a: [", "not YAML"),
    ("nothing", "expected keys and values"),
]


@pytest.mark.parametrize(("text", "expected"), MISTAKES)
def test_a_mistake_is_told_with_its_place(folder: Path, text: str, expected: str) -> None:
    path = folder / ".replyguard.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PolicyError) as error:
        LintFile.read(path)
    assert str(error.value).startswith(str(path))
    assert expected in str(error.value)


def test_an_empty_file_says_nothing(folder: Path) -> None:
    (folder / ".replyguard.yaml").write_text("# later\n")
    assert LintFile.read(folder / ".replyguard.yaml").settings_of("a.txt") == ()


def test_each_path_has_its_policy_and_venue(folder: Path) -> None:
    write(
        folder,
        strict_yaml="name: strict\nrules: {profanity.mild: error}\n",
        loose_yaml="name: loose\nrules: {profanity: off}\n",
        forum__a_txt="Hm damn.",
        own__a_txt="Hm damn.",
        own__deep__b_txt="Hm damn.",
        rest_txt="Hm damn.",
    )
    (folder / ".replyguard.yaml").write_text(
        "paths:\n- {match: own/, policy: loose.yaml}\n- {match: forum/, policy: strict.yaml, venue: third-party}\n"
        "- {match: own/deep/, policy: strict.yaml}\n"
    )
    written = LintFile.read(folder / ".replyguard.yaml")
    guards = [Guard(), *(Guard.from_file(policy) for policy in written.policies)]
    found = {result.path: result for result in Run(guards, written).results(items("forum", "own", "rest.txt"))}
    severities = {
        path: result.verdict.findings[0].severity if isinstance(result, Checked) else None
        for path, result in found.items()
    }
    assert severities == {
        "forum/a.txt": "error",
        "own/a.txt": None,
        "own/deep/b.txt": "error",
        "rest.txt": "warning",
    }
    asked = list(Run(guards, written, Asked(guard=0)).results(items("forum", "own", "rest.txt")))
    assert not any(isinstance(result, Clean) for result in asked), "what the caller names goes before the file"


def test_an_exception_covers_its_path_and_reply_and_no_other(folder: Path, guard: Guard) -> None:
    (folder / "a.csv").write_text("name,reply\nA,Hm damn\nB,Hm damn\n")
    (folder / "b.csv").write_text("name,reply\nA,Hm damn\n")
    (folder / ".replyguard.yaml").write_text(
        "waivers:\n- {rule: profanity.mild, path: a.csv, reply: A, reason: quoted, by: J, until: 2999-01-01}\n"
        "- {rule: profanity, path: b.csv, reason: over, by: J, until: 2020-01-01}\n"
        "- {rule: sexual, reason: none, by: J}\n- {rule: sexual, path: c.csv, reason: elsewhere, by: J}\n"
    )
    run = Run([guard], LintFile.read(folder / ".replyguard.yaml"))
    found = [one for one in run.results(items("a.csv", "b.csv")) if isinstance(one, Checked)]
    assert [one.verdict.decision for one in found] == ["allow", "warn", "warn"]
    first = found[0].verdict.findings[0].waived
    assert first is not None
    assert (first.reason, first.by) == ("quoted", "J")
    assert [one.reason for one in run.unused_waivers()] == ["none", "over"]
