"""What a new process pays: importing, compiling the policy, the first call, and a whole command."""

from __future__ import annotations

import compileall
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.data import REPOSITORY
from benchmarks.subject import Subject
from benchmarks.systems import System
from benchmarks.tables import Table, ratio

TURNS = 15
FIRST_CALL_TURNS = 7
MUST_NOT_LOAD = ("spacy", "presidio_analyzer", "numpy")

IMPORTS = {
    "import replyguard": "import replyguard",
    "import pydantic": "import pydantic",
    "one pydantic model": "from pydantic import BaseModel\nclass Model(BaseModel):\n    number: int = 0",
}
BARE_START = "import pydantic, regex, yaml, typer"

COMPILE = """
import json, time
from replyguard import Guard
clock = time.perf_counter
started = clock(); guard = Guard(); first = clock()
Guard(); second = clock()
guard.warm(); warm = clock()
print(json.dumps({"Guard(), first": first - started, "Guard(), second": second - first, "warm()": warm - second}))
"""


def import_times() -> Table:
    """Seconds that the import statement takes in a new process, each a median, and what it must not load."""
    table = Table(
        "Import",
        ["statement", "times import pydantic", "ms", "loads what it must not"],
        note="pydantic loads most of itself with the first model; must not be loaded: "
        + ", ".join(MUST_NOT_LOAD)
        + ".",
    )
    statement = "import time\nstarted = time.perf_counter()\n{}\nprint(time.perf_counter() - started)"
    measured: dict[str, list[float]] = {name: [] for name in IMPORTS}
    for _turn in range(TURNS):
        for name, code in IMPORTS.items():
            measured[name].append(float(_python(statement.format(code))))
    reference = statistics.median(measured["import pydantic"])
    for name, durations in measured.items():
        median = statistics.median(durations)
        probe = f"{IMPORTS[name]}\nimport sys\nprint(' '.join(m for m in {MUST_NOT_LOAD!r} if m in sys.modules))"
        table.add(name, ratio(median, reference), f"{median * 1e3:,.0f}", _python(probe) or "none")
    return table


def cold_start() -> Table | None:
    """Wall time of whole commands, alternating; None where the command is not installed beside this Python."""
    command = Path(sys.executable).with_name("replyguard")
    if not command.exists():
        print("skipped: cold start: the command replyguard is not installed")
        return None
    commands = {
        'replyguard check "Hallo"': [str(command), "check", "Hallo"],
        f'python -c "{BARE_START}"': [sys.executable, "-c", BARE_START],
    }
    # as pip does with what it installs; a source tree may not have been run yet
    compileall.compile_dir(REPOSITORY / "src", quiet=1)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    measured: dict[str, list[float]] = {name: [] for name in commands}
    for _turn in range(TURNS):
        for name, words in commands.items():
            started = time.perf_counter()
            subprocess.run(words, check=True, capture_output=True, env=environment)
            measured[name].append(time.perf_counter() - started)
    reference = statistics.median(measured[list(commands)[-1]])
    table = Table("Cold start of the command", ["command", "times the bare imports", "ms"])
    for name, durations in measured.items():
        median = statistics.median(durations)
        table.add(name, ratio(median, reference), f"{median * 1e3:,.0f}")
    return table


def policy_compilation() -> Table:
    """How long the default policy takes to compile, against importing pydantic, in new processes."""
    steps: dict[str, list[float]] = {}
    reference: list[float] = []
    for _turn in range(TURNS):
        for name, seconds in json.loads(_python(COMPILE)).items():
            steps.setdefault(name, []).append(seconds)
        reference.append(
            float(_python("import time\ns = time.perf_counter()\nimport pydantic\nprint(time.perf_counter() - s)"))
        )
    table = Table("Compiling the default policy", ["step", "times import pydantic", "ms"])
    for name, durations in steps.items():
        median = statistics.median(durations)
        table.add(name, ratio(median, statistics.median(reference)), f"{median * 1e3:,.1f}")
    return table


def first_calls(systems: Sequence[System]) -> Table:
    """Import and construction, then the first and the second call, each system in new processes, alternating."""
    names = [system.name for system in systems]
    measured: dict[str, list[Mapping[str, float]]] = {name: [] for name in names}
    for _turn in range(FIRST_CALL_TURNS):
        for name in names:
            output = run([sys.executable, "-m", "benchmarks.first_call", name]).splitlines()[-1]
            measured[name].append(json.loads(output))
    medians = {
        name: {step: statistics.median(turn[step] for turn in turns) for step in ("ready", "first", "second")}
        for name, turns in measured.items()
    }
    own = medians[Subject.name]
    table = Table(
        "First call in a new process",
        [
            "system",
            "ready, times",
            "first call, times",
            "together, times",
            "ready, ms",
            "first call, ms",
            "second call, ms",
        ],
        note="times: against replyguard. ready: import and construction.",
    )
    for name, steps in medians.items():
        table.add(
            name,
            ratio(steps["ready"], own["ready"]),
            ratio(steps["first"], own["first"]),
            ratio(steps["ready"] + steps["first"], own["ready"] + own["first"]),
            *(f"{steps[step] * 1e3:,.1f}" for step in ("ready", "first", "second")),
        )
    return table


def _python(code: str) -> str:
    return run([sys.executable, "-c", code])


def run(command: Sequence[str]) -> str:
    """What a command prints, run from the root of the repository."""
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY).stdout.strip()
