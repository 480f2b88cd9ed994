"""Proves that an installed replyguard is whole: the wheel in an empty environment, the source tree, and one that is broken."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import replyguard
from replyguard import compiled
from replyguard.text.word_data import lexicon_root

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "replyguard"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NOT_SHIPPED = {"__pycache__", ".DS_Store"}


def test_there_is_one_version() -> None:
    assert replyguard.__version__ == compiled.VERSION == PROJECT["version"]
    assert distribution("replyguard").version == PROJECT["version"]


def test_the_lock_holds_every_runtime_dependency_with_hashes() -> None:
    locked = dict(_locked())
    for name in _runtime_names():
        assert "--hash=sha256:" in locked.get(name, ""), name


def test_this_source_tree_finds_its_lexicons() -> None:
    assert Path(replyguard.__file__).parent == PACKAGE
    assert lexicon_root() == ROOT / "data" / "lexicons"


def test_a_source_tree_elsewhere_finds_its_own_lexicons(tmp_path: Path) -> None:
    tree = _copied(tmp_path / "tree")
    shutil.copytree(ROOT / "data" / "lexicons", tree / "data" / "lexicons")
    asked = "import replyguard.text.word_data as r, replyguard; print(replyguard.__file__); print(r.lexicon_root())"
    package, lexicons = _python(tree, tmp_path, asked).stdout.splitlines()
    assert Path(package) == tree / "src" / "replyguard" / "__init__.py"
    assert Path(lexicons) == tree / "data" / "lexicons"
    run = _command(tree, tmp_path, "check", "Scheiße")
    assert run.returncode == 1
    assert "error profanity.strong" in run.stdout


def test_lexicons_inside_the_package_go_before_those_of_a_source_tree(tmp_path: Path) -> None:
    tree = _copied(tmp_path / "tree")
    shutil.copytree(ROOT / "data" / "lexicons", tree / "src" / "replyguard" / "data" / "lexicons")
    (tree / "data" / "lexicons").mkdir(parents=True)
    assert _command(tree, tmp_path, "check", "Scheiße").returncode == 1


def test_an_install_without_lexicons_raises(tmp_path: Path) -> None:
    tree = _copied(tmp_path / "tree")
    run = _python(tree, tmp_path, "import replyguard; replyguard.Guard()")
    assert run.returncode == 1
    assert "FileNotFoundError: replyguard's lexicons are missing" in run.stderr


@pytest.mark.parametrize(
    ("arguments", "stdin", "code"),
    [
        (["check", "Thanks!"], "", 3),
        (["check", "--jsonl"], '{"text": "Thanks!"}', 3),
        (["lint", "."], "", 3),
        (["redact", "Thanks!"], "", 3),
        (["policy", "validate", "policy.yaml"], "", 3),
        (["hook", "generic"], '{"text": "Thanks!"}', 2),
    ],
)
def test_an_install_without_lexicons_never_looks_clean(
    tmp_path: Path, arguments: list[str], stdin: str, code: int
) -> None:
    tree = _copied(tmp_path / "tree")
    (tmp_path / "thanks.txt").write_text("Thanks!", encoding="utf-8")
    (tmp_path / "policy.yaml").write_text("name: p\n", encoding="utf-8")
    run = _command(tree, tmp_path, *arguments, stdin=stdin)
    assert (run.returncode, run.stdout) == (code, "")
    assert "FileNotFoundError" in run.stderr if code == 2 else "lexicons are missing" in run.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this tree."""
    return _built(tmp_path_factory.mktemp("wheel"), "--wheel")


@pytest.mark.slow
def test_the_wheel_holds_the_whole_package_and_the_lexicons(wheel: Path) -> None:
    names = set(_contents_of(wheel))
    data = {path.relative_to(ROOT).as_posix() for path in _files_below(ROOT / "data" / "lexicons")}
    expected = {path.relative_to(PACKAGE.parent).as_posix() for path in _files_below(PACKAGE)}
    assert names == expected | {f"replyguard/{name}" for name in data}
    for needed in (
        "replyguard/py.typed",
        "replyguard/policy/builtin/default.yaml",
        "replyguard/rules/profanity/strong.yaml",
        "replyguard/data/lexicons/de/profanity.lex",
        "replyguard/data/lexicons/en/profanity.lex",
    ):
        assert needed in names


@pytest.mark.slow
def test_a_wheel_by_way_of_the_source_archive_is_the_same(wheel: Path, tmp_path: Path) -> None:
    """What was formed anew from the archive is what this tree keeps, to the byte."""
    assert _contents_of(_built(tmp_path)) == _contents_of(wheel)


@pytest.mark.slow
def test_the_wheel_works_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", home], check=True)
    python = home / "bin" / "python"
    runtime = tmp_path / "runtime.lock"
    locked = dict(_locked())
    runtime.write_text("".join(locked[name] for name in _runtime_names()), encoding="utf-8")
    _installed(python, "--require-hashes", "-r", str(runtime))
    _installed(python, "--no-deps", str(wheel))
    subprocess.run([python, "-m", "pip", "check"], check=True, env=_environment(), capture_output=True)
    outside = tmp_path / "outside"
    outside.mkdir()

    def run(*call: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            call, cwd=outside, env=_environment(), capture_output=True, text=True, encoding="utf-8", check=False
        )

    where = run(python, "-c", "import replyguard; print(replyguard.__file__)").stdout.strip()
    assert Path(where).is_relative_to(home)
    found = run(home / "bin" / "replyguard", "check", "Scheiße")
    assert (found.returncode, found.stderr) == (1, "")
    assert "error profanity.strong" in found.stdout
    assert run(home / "bin" / "replyguard", "check", "Vielen Dank!").returncode == 0
    assert run(home / "bin" / "replyguard", "--version").stdout == f"replyguard {PROJECT['version']}\n"
    assert "profanity.strong" in run(home / "bin" / "replyguard", "rules", "list").stdout


def _files_below(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and not NOT_SHIPPED & set(path.parts):
            yield path


def _copied(tree: Path) -> Path:
    """A source tree with the package and nothing else."""
    shutil.copytree(PACKAGE, tree / "src" / "replyguard", ignore=shutil.ignore_patterns(*NOT_SHIPPED))
    return tree


def _environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    return {**kept, "PYTHONUTF8": "1", **more}


def _python(tree: Path, folder: Path, code: str, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run code in a folder with the package of a tree, which goes before the one that is installed."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=folder,
        env=_environment(PYTHONPATH=str(tree / "src")),
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def _command(tree: Path, folder: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return _python(tree, folder, "from replyguard.cli.main import main; main()", *arguments, stdin=stdin)


def _built(folder: Path, *options: str) -> Path:
    call = [sys.executable, "-m", "build", "--no-isolation", *options, "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(call, capture_output=True, text=True, env=_environment(), check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = folder.glob("*.whl")
    return built


def _contents_of(wheel: Path) -> dict[str, int]:
    """The files in a wheel with their checksums, without its own notes."""
    with zipfile.ZipFile(wheel) as archive:
        return {one.filename: one.CRC for one in archive.infolist() if ".dist-info/" not in one.filename}


def test_locks_hold_names_versions_and_hashes_alone() -> None:
    """An address in a lock is one that somebody else's machine cannot reach."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    locks = [name for name in listed.splitlines() if name.endswith((".lock", "-lock.json"))]
    assert len(locks) >= 5
    assert [name for name in locks if "://" in (ROOT / name).read_text("utf-8")] == []


def _installed(python: Path, *arguments: str) -> None:
    call = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments]
    done = subprocess.run(call, capture_output=True, text=True, env=_environment(), check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def _locked() -> Iterator[tuple[str, str]]:
    """Each distribution of the lock that is for this Python, with its lines."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    for block in re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE):
        requirement = block.split("\\\n", 1)[0].strip()
        if not requirement or requirement.startswith("#"):
            continue
        parsed = Requirement(requirement)
        if parsed.marker is None or parsed.marker.evaluate():
            yield canonicalize_name(parsed.name), block


def _runtime_names() -> set[str]:
    """The distributions that replyguard needs to run, by what those that are installed here say of themselves."""
    names: set[str] = set()
    waiting = [Requirement(line) for line in PROJECT["dependencies"]]
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in names or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        names.add(name)
        waiting += [Requirement(line) for line in distribution(name).requires or ()]
    return names
