"""The pre-commit hooks and the GitHub Action: what they run, run here, as far as that goes without a network."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
INPUT = re.compile(r"\$\{\{ inputs\.([a-z-]+) \}\}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A repository with a file of replies that is committed, and one that is not."""
    for name, content in {"replies/a.csv": "reply\nfuck\nfine\n", "notes.txt": "fuck"}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content)
    who = ["-c", "user.name=t", "-c", "user.email=t@t.example", "-c", "commit.gpgsign=false"]
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "one"]):
        subprocess.run(["git", *who, *arguments], cwd=tmp_path, check=True, capture_output=True)
    return tmp_path


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_has_what_pre_commit_asks_for(hook: dict[str, Any]) -> None:
    assert set(hook) == {"id", "name", "description", "entry", "language", "types", "files", "require_serial"}
    assert hook["language"] == "python"
    wanted = re.compile(hook["files"])
    assert wanted.search("replies/de.csv")
    assert wanted.search("team/saved-replies/de.csv")
    assert not wanted.search("src/main.py")


@pytest.mark.parametrize(
    ("name", "codes"), [("replyguard-lint", (1, 1)), ("replyguard-lint-changed", (0, 1))], ids=lambda value: str(value)
)
def test_a_hook_runs_as_pre_commit_runs_it(folder: Path, name: str, codes: tuple[int, int]) -> None:
    entry = next(hook["entry"] for hook in HOOKS if hook["id"] == name)

    def run() -> subprocess.CompletedProcess[str]:
        # an entry is split as a shell would, and the files that fit stand behind it
        call = [*shlex.split(entry), "replies/a.csv"]
        return subprocess.run(call, cwd=folder, env=_path(), capture_output=True, text=True, check=False)

    assert run().returncode == codes[0]
    (folder / "replies" / "a.csv").write_text("reply\nfuck\nfine\nshit\n")
    done = run()
    assert done.returncode == codes[1]
    assert "replies/a.csv:4:1: error" in done.stdout
    assert ("replies/a.csv:2:1" in done.stdout) is (name == "replyguard-lint")


def _path(**more: str) -> dict[str, str]:
    return {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", **more}


def steps() -> dict[str, dict[str, Any]]:
    return {step["name"]: step for step in ACTION["runs"]["steps"]}


def test_every_input_is_used_and_described() -> None:
    used = set(INPUT.findall((ROOT / "action.yml").read_text(encoding="utf-8")))
    assert used == set(ACTION["inputs"])
    for described in ACTION["inputs"].values():
        assert described["description"]
        assert "default" in described


def test_no_script_holds_an_expression() -> None:
    """What a workflow puts in place of an expression inside a script would be run."""
    for step in ACTION["runs"]["steps"]:
        assert step["shell"] == "bash"
        assert "${{" not in step["run"]


def test_what_is_installed_is_locked() -> None:
    script = steps()["Install replyguard"]["run"]
    assert "--require-hashes" in script
    assert (ROOT / "requirements.lock").is_file()
    assert "--no-deps" in script


def act(folder: Path, tmp: Path, **inputs: str) -> tuple[subprocess.CompletedProcess[str], str, str]:
    """The step that lints, as a runner runs it; its output file and its summary."""
    step = steps()["Lint saved replies"]
    given = {name: described["default"] for name, described in ACTION["inputs"].items()} | inputs
    values = {name: INPUT.sub(lambda found: given[found[1]], value) for name, value in step["env"].items()}
    (tmp / "replyguard" / "bin").mkdir(parents=True, exist_ok=True)
    files = {name: str(tmp / name.lower()) for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=folder, env=_path(**values, **files, RUNNER_TEMP=str(tmp)), capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done, Path(files["GITHUB_OUTPUT"]).read_text(), _text(files["GITHUB_STEP_SUMMARY"])


def _text(path: str) -> str:
    return Path(path).read_text() if Path(path).exists() else ""


def test_the_action_annotates_and_writes_what_was_asked_for(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    done, output, summary = act(
        folder, tmp_path_factory.mktemp("runner"), paths="replies\nnotes.txt", sarif="r.sarif", html="r.html"
    )
    assert done.returncode == 1, done.stderr
    assert "::error file=replies/a.csv,line=2" in done.stdout
    assert "::error file=notes.txt,line=1" in done.stdout
    assert output == "exit-code=1\n"
    assert (folder / "r.sarif").read_text().startswith('{"$schema"')
    assert (folder / "r.html").read_text().startswith("<!doctype html>")
    assert "profanity.strong" in summary


@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ({"paths": "replies", "fail-on": "error", "diff": "HEAD"}, 0),
        ({"paths": "nowhere"}, 2),
        ({"paths": "replies", "policy": "none.yaml"}, 2),
        ({"paths": "replies", "fail-on": "error; touch hacked"}, 2),
        ({"paths": "replies; touch hacked"}, 2),
        ({"paths": "$(touch hacked)"}, 2),
        ({"paths": "--policy=none.yaml"}, 2),
    ],
)
def test_the_action_ends_as_the_command_does(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, inputs: dict[str, str], code: int
) -> None:
    done, output, _ = act(folder, tmp_path_factory.mktemp("runner"), **inputs)
    assert done.returncode == code, done.stderr
    assert output == f"exit-code={code}\n"
    assert not (folder / "hacked").exists()
