"""The example pack, installed and tested against the wheel that is built from this tree."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from replyguard import Guard, Pack, Policy, PolicyError
from replyguard.policy import packages

ROOT = Path(__file__).parents[1]
PACK = ROOT / "examples" / "pack-acme"


def _run(*call: str | Path, folder: Path, path: Path | None = None) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    more = {"PYTHONPATH": str(path)} if path is not None else {}
    done = subprocess.run(
        call, cwd=folder, env={**kept, **more}, capture_output=True, text=True, check=False, timeout=500
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both wheels in it and nothing else."""
    wheels, home = tmp_path_factory.mktemp("wheels"), tmp_path_factory.mktemp("home")
    for source in (ROOT, PACK):
        _run(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", wheels, source, folder=wheels)
    _run(
        sys.executable,
        "-m",
        "pip",
        "install",
        "-q",
        "--no-deps",
        "--target",
        home,
        *wheels.glob("*.whl"),
        folder=wheels,
    )
    return home


@pytest.mark.slow
def test_its_own_tests_pass_against_the_wheel(installed: Path, tmp_path: Path) -> None:
    where = _run(sys.executable, "-c", "import replyguard; print(replyguard.__file__)", folder=tmp_path, path=installed)
    assert Path(where.strip()).is_relative_to(installed)
    out = _run(sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", folder=PACK, path=installed)
    assert "41 passed" in out, out


@pytest.mark.slow
def test_the_commands_of_its_readme(installed: Path) -> None:
    command = (sys.executable, "-c", "from replyguard.cli.main import main; main()")
    out = _run(*command, "rules", "test", "src/pack_acme/rules", folder=PACK, path=installed)
    assert out.endswith("3 rules, 30 examples passed, 0 failed\n")
    assert _run(*command, "policy", "test", "policy.yaml", folder=PACK, path=installed).startswith("6 drafts, 6 as exp")


class _Entry:
    def __init__(self, name: str, loaded: object, package: str = "acme-rules", version: str = "1.2.0") -> None:
        self.name = name
        self.value = "acme:pack"
        self.dist = type("Dist", (), {"name": package, "version": version})
        self._loaded = loaded

    def load(self) -> object:
        if isinstance(self._loaded, Exception):
            raise self._loaded
        return self._loaded


def _fail() -> Iterator[None]:
    raise KeyError("x")


@pytest.mark.parametrize(
    ("pack", "entries", "message"),
    [
        ("{package: acme}", [], "2:9: packs.0: no installed pack 'acme'; no pack is installed"),
        ("{package: akme}", [_Entry("acme", Pack())], "no installed pack 'akme' (did you mean acme?); installed: acme"),
        (
            "{package: acme}",
            [_Entry("acme", Pack(), "one"), _Entry("acme", Pack(), "two")],
            "packs.0: 2 installed packages bring a pack of this name: one, two",
        ),
        (
            "{package: acme, version: '>=2'}",
            [_Entry("acme", Pack())],
            "packs.0.version: acme 1.2.0 is installed, asked for is >=2",
        ),
        ("{package: acme, version: new}", [_Entry("acme", Pack())], "packs.0.version: 'new' names no versions"),
        ("{package: acme}", [_Entry("acme", ImportError("no module"))], "cannot be loaded: ImportError: no module"),
        ("{package: acme}", [_Entry("acme", _fail)], "cannot be loaded: KeyError: 'x'"),
        ("{package: acme}", [_Entry("acme", "rules")], "is no replyguard.Pack but str"),
        ("{package: acme}", [_Entry("acme", Pack(rules=(object(),)))], "no rules by the protocol: object"),
        ("{packge: acme}", [_Entry("acme", Pack())], "unknown key (did you mean package?)"),
    ],
)
def test_a_pack_that_cannot_be_used(
    monkeypatch: pytest.MonkeyPatch, pack: str, entries: list[_Entry], message: str
) -> None:
    monkeypatch.setattr(packages, "entry_points", lambda group: entries)
    with pytest.raises(PolicyError) as caught:
        Policy.from_text(f"name: x\npacks: [{pack}]")
    assert message in str(caught.value)


def test_only_packs_that_are_named_are_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    entries = [_Entry("acme", lambda: loaded.append("acme") or Pack()), _Entry("other", lambda: loaded.append("other"))]
    monkeypatch.setattr(packages, "entry_points", lambda group: entries)
    Guard(Policy.from_text("name: x\npacks: [{package: acme, version: '~=1.0'}]")).check("Hallo")
    assert loaded == ["acme"]
