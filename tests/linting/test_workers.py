"""Several processes: the same results in the same order, and a process that ends is never taken for clean."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from replyguard import Guard, Policy
from replyguard.linting.checking import Checker, NotChecked, Outcome, Row, Surroundings
from replyguard.linting.run import Clean, Run
from replyguard.linting.workers import Batch, can_fork, check_beside, check_here
from replyguard.reports.record import Checked
from replyguard.saved_replies import Unreadable

from .conftest import items

pytestmark = pytest.mark.skipif(not can_fork(), reason="this system has no fork")
WORDS = ("Thanks", "damn", "Scheiße", "Frau Müller", "jana.privat@gmail.com", "Gruß", "\ud83d", "\u2028", "")


def batches(count: int, size: int = 7) -> list[Batch[int]]:
    chance = random.Random(1)
    return [
        Batch([(" ".join(chance.choices(WORDS, k=5)), f"{number}-{i}", "plain", None) for i in range(size)], Surroundings(), number)
        for number in range(count)
    ]  # fmt: skip


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_the_same_in_the_same_order(guard: Guard, jobs: int) -> None:
    given = [*batches(20), Batch([], Surroundings(venue="third-party"), 99), *batches(3)]
    alone = [(batch.tag, outcomes) for batch, outcomes in check_here(Checker([guard]), given)]
    beside = [(batch.tag, outcomes) for batch, outcomes in check_beside(Checker([guard]), given, jobs)]
    assert beside == alone


def test_large_batches_do_not_wait_for_each_other(guard: Guard) -> None:
    """Both sides write more than a pipe holds at once."""
    given = [Batch([("damn " * 1_000 + "well " * 7_000, None, "plain", None)] * 3, Surroundings(), i) for i in range(8)]
    done = list(check_beside(Checker([guard]), given, 2))
    assert [batch.tag for batch, _ in done] == list(range(8))


class Killed(Checker):
    """Ends its process at a certain text."""

    def check(self, rows: Sequence[Row], surroundings: Surroundings) -> list[Outcome]:
        if any(row[0] == "end" for row in rows):
            os.kill(os.getpid(), signal.SIGKILL)
        return super().check(rows, surroundings)


def test_what_a_killed_process_had_before_it_is_not_clean(guard: Guard) -> None:
    given = [Batch([("end" if i == 3 else "Thanks", None, "plain", None)], Surroundings(), i) for i in range(40)]
    done = list(check_beside(Killed([guard]), given, 2))
    assert [batch.tag for batch, _ in done] == list(range(40))
    lost = {batch.tag for batch, outcomes in done if outcomes != [None]}
    assert 3 in lost
    assert len(lost) <= 3, "what other processes had, and what came later, was checked"
    assert {outcome for _, outcomes in done for outcome in outcomes if outcome is not None} == {
        NotChecked("the process that checked it ended too early (signal 9)")
    }


def test_processes_end_with_the_run(guard: Guard) -> None:
    run = check_beside(Checker([guard]), batches(50), 2)
    for _ in range(3):
        next(run)
    children = _children()
    assert len(children) >= 2
    run.close()
    until = time.monotonic() + 5
    while set(children) & set(_children()) and time.monotonic() < until:
        time.sleep(0.05)
    assert not set(children) & set(_children())


def test_a_short_run_makes_no_process(guard: Guard) -> None:
    before = _children()
    run = check_beside(Checker([guard]), batches(2), 2)
    assert [(batch.tag, _children()) for batch, _ in run] == [(0, before), (1, before)]


def _children() -> list[str]:
    return Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_run_keeps_the_order_of_all_that_is_read(folder: Path, guard: Guard, jobs: int) -> None:
    rows = "".join(f"n{i},{'Hm damn' if i % 7 == 0 else 'Thanks'}\n" for i in range(700))
    (folder / "a.csv").write_text(f"name,reply\nx,a,ragged\n{rows}", encoding="utf-8")
    (folder / "b.txt").write_bytes(b"\xff\xfe\x00 no text \x81")
    results = list(Run([guard], jobs=jobs).results(items("a.csv", "b.txt")))
    assert isinstance(results[0], Unreadable)
    assert [isinstance(result, Checked) for result in results[1:701]] == [i % 7 == 0 for i in range(700)]
    assert all(isinstance(result, Checked | Clean) for result in results[1:701])
    names = [result.name for result in results[1:701] if isinstance(result, Checked)]
    assert names == [f"n{i}" for i in range(0, 700, 7)]


def test_a_limit_of_the_policy_is_told_from_a_process_too(folder: Path) -> None:
    guard = Guard(Policy.from_text("name: p\nlimits: {text: 5}\n"))
    (folder / "a.csv").write_text("reply\n" + "too long for it\n" * 600)
    assert {type(one) for one in Run([guard], jobs=2).results(items("a.csv"))} == {Unreadable}
