"""What the tests of the whole library share: hypothesis settings, rules made for one test, and the command line."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from replyguard import Guard, Policy
from replyguard.rules.base import NOTHING_NEEDED, Case, Match, Rule
from replyguard.rules.header import Header

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # begun in the background by a shell; commands that tests start would ignore being interrupted too
    signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile(
    "replyguard",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("replyguard")

WriteRule = Callable[..., str]
GuardWith = Callable[..., Guard]
RuleInPython = Callable[..., Rule]
RunCommand = Callable[..., "subprocess.CompletedProcess[bytes]"]

_HEADER: dict[str, Any] = {
    "severity": "error",
    "since": "0.1",
    "title": {"de": "Probe", "en": "Probe"},
    "message": {"de": "„{match}“ geht so nicht", "en": "“{match}” will not do"},
    "what": {"de": "Probe.", "en": "Probe."},
    "why": {"de": "Probe.", "en": "Probe."},
    "instead": {"de": "Probe.", "en": "Probe."},
}


class _RuleInPython:
    """A rule whose `find` is a function of the case."""

    def __init__(self, header: Header, find: Callable[[Case], Iterable[Match]], label: Mapping[str, str]) -> None:
        self.header = header
        self.redaction_label = label
        self.find = find

    needs = NOTHING_NEEDED

    def warm(self) -> None:
        return None

    def fingerprint(self) -> Any:
        return self.header.name


@pytest.fixture
def write_rule(tmp_path: Path) -> WriteRule:
    """Write a rule file with the keys given (and a header) into the test's folder; returns its name."""

    def write(name: str, **keys: Any) -> str:
        file = f"{name}.yaml"
        (tmp_path / file).write_text(json.dumps({"name": name, **_HEADER, **keys}, ensure_ascii=False), "utf-8")
        return file

    return write


@pytest.fixture
def policy_file(tmp_path: Path) -> Callable[..., Path]:
    """Write a policy that brings these rule files; `keys` are further keys of the policy.

    Where they find personal data, the built-in rules that would find them too are off.
    """

    def write(*rule_files: str, **keys: Any) -> Path:
        path = tmp_path / "policy.yaml"
        own = [file.removesuffix(".yaml") for file in rule_files if file.startswith("personal-data.")]
        if own:
            keys["rules"] = {"personal-data": "off", **dict.fromkeys(own, "on"), **keys.get("rules", {})}
        path.write_text(json.dumps({"name": "test", "packs": list(rule_files), **keys}, ensure_ascii=False), "utf-8")
        return path

    return write


@pytest.fixture
def guard_with(policy_file: Callable[..., Path]) -> GuardWith:
    """A guard whose policy brings these rule files."""

    def make(*rule_files: str, **keys: Any) -> Guard:
        return Guard.from_file(policy_file(*rule_files, **keys))

    return make


@pytest.fixture(scope="session")
def rule_in_python() -> RuleInPython:
    """A rule whose `find` is a function."""

    def make(name: str, find: Callable[[Case], Iterable[Match]], **keys: Any) -> Rule:
        label = {"de": "[entfernt]", "en": "[removed]"} if name.startswith("personal-data.") else {}
        return _RuleInPython(Header.model_validate({"name": name, **_HEADER, **keys}), find, label)

    return make


@pytest.fixture(scope="session")
def guard() -> Guard:
    """A guard with the built-in policy."""
    return Guard()


@pytest.fixture(scope="session")
def default_policy() -> Policy:
    """The built-in policy."""
    return Policy.default()


@pytest.fixture(scope="session")
def run_command() -> RunCommand:
    """Run the installed command `replyguard` in a process of its own."""
    command = str(Path(sys.executable).with_name("replyguard"))
    surroundings = {key: value for key, value in os.environ.items() if key not in ("FORCE_COLOR", "NO_COLOR")}

    def run(*arguments: str, stdin: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [command, *arguments],
            input=stdin,
            capture_output=True,
            check=False,
            cwd=cwd,
            env=surroundings,
            timeout=60,
        )

    return run
