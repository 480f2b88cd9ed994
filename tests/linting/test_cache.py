"""The cache: the same verdicts, nothing to read in it, and never a clean one that was not checked."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replyguard import Guard, Policy, Verdict
from replyguard.linting.cache import Cache, CacheUnusable
from replyguard.linting.checking import Checker, NotChecked, Outcome, Row, Surroundings
from replyguard.linting.run import Clean, Run
from replyguard.reports.record import Checked

from .conftest import items

TEXTS = (
    "Thanks!",
    "Hm damn, Frau Müller",
    "Was für ein Scheiß. IBAN DE89 3704 0044 0532 0130 00",
    "half \ud83d of a pair, shit",
    "Schreiben Sie an jana.privat@gmail.com",
)
AROUND = Surroundings()


def rows(*texts: str) -> list[Row]:
    return [Row(text, f"n{i}", "plain", None) for i, text in enumerate(texts)]


class Counting(Checker):
    """Counts what is really checked."""

    checked = 0

    def check(self, rows: object, surroundings: Surroundings) -> list[Outcome]:
        Counting.checked += len(list(rows))  # type: ignore[call-overload]
        return super().check(rows, surroundings)  # type: ignore[arg-type]


@pytest.fixture
def counted() -> type[Counting]:
    Counting.checked = 0
    return Counting


def test_what_is_remembered_is_what_was_found(tmp_path: Path, guard: Guard) -> None:
    given_rows = rows(*TEXTS)
    outcomes = Checker([guard]).check(given_rows, AROUND)
    cache = Cache(tmp_path, "2026-01-01")
    context = cache.context(guard.stamp.digest, AROUND.to_json())
    keys = cache.keys(context, given_rows)
    assert cache.known(context, keys, given_rows) == {}
    for key, row, outcome in zip(keys, given_rows, outcomes, strict=True):
        cache.remember(context, key, row, outcome)
    cache.close()
    again = Cache(tmp_path, "2026-01-01")
    assert again.known(context, keys, given_rows) == dict(enumerate(outcomes))
    again.close()


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=60), st.text(max_size=20) | st.none())
def test_any_text_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, guard: Guard, text: str, name: str | None
) -> None:
    row = Row(f"{text} shit", name, "html", "de")
    outcome = Checker([guard]).check([row], AROUND)[0]
    cache = Cache(tmp_path_factory.mktemp("cache"), "2026-01-01")
    context = cache.context(guard.stamp.digest)
    key = cache.keys(context, [row])[0]
    cache.remember(context, key, row, outcome)
    cache._write()
    assert cache.known(context, [key], [row]) == {0: outcome}
    cache.close()


def test_nothing_of_a_reply_can_be_read_in_it(tmp_path: Path, guard: Guard) -> None:
    given_rows = rows(*TEXTS)
    cache = Cache(tmp_path, "2026-01-01")
    context = cache.context(guard.stamp.digest)
    keys = cache.keys(context, given_rows)
    for key, row, outcome in zip(keys, given_rows, Checker([guard]).check(given_rows, AROUND), strict=True):
        cache.remember(context, key, row, outcome)
    cache.close()
    data = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert len(data) > 1000
    for word in ("damn", "Müller", "Scheiß", "DE89", "0130", "jana", "gmail", "profanity", "IBAN", "{", "n1"):
        if len(word) > 2:
            assert word.encode() not in data, word
    with sqlite3.connect(tmp_path / "verdicts-4.sqlite") as database:
        assert database.execute("SELECT length(key) FROM clean").fetchall() == [(16,)], "of a clean reply the key alone"
        assert database.execute("SELECT count(*) FROM found WHERE length(sealed) > 100").fetchone() == (4,)


def test_who_has_another_reply_reads_nothing(tmp_path: Path, guard: Guard) -> None:
    row, other = rows("Hm damn")[0], rows("Hm darn")[0]
    cache = Cache(tmp_path, "2026-01-01")
    context = cache.context("d")
    key = cache.keys(context, [row])[0]
    cache.remember(context, key, row, Checker([guard]).check([row], AROUND)[0])
    cache._write()
    assert cache.known(context, [key], [other]) == {}
    cache.close()


def test_two_replies_under_one_number_are_told_apart(tmp_path: Path, guard: Guard) -> None:
    first, second = rows("Hm damn", "Hm shit")
    cache = Cache(tmp_path, "2026-01-01")
    context = cache.context("d")
    keys = [b"12345678" + bytes([i] * 8) for i in range(2)]
    outcomes = Checker([guard]).check([first, second], AROUND)
    for key, row, outcome in zip(keys, (first, second), outcomes, strict=True):
        cache.remember(context, key, row, outcome)
        cache._write()
    assert cache.known(context, keys, [first, second]) == {1: outcomes[1]}, "the later one has taken the place"
    cache.close()


def test_another_policy_day_venue_name_or_text_is_another_key(tmp_path: Path) -> None:
    cache, tomorrow = Cache(tmp_path / "a", "2026-01-01"), Cache(tmp_path / "b", "2026-01-02")
    row = Row("a", "n", "plain", "de")
    contexts = [
        cache.context("d", AROUND.to_json()),
        cache.context("e", AROUND.to_json()),
        tomorrow.context("d", AROUND.to_json()),
        cache.context("d", Surroundings(venue="third-party").to_json()),
        cache.context("d", Surroundings(visibility="private").to_json()),
        cache.context("d", Surroundings(kind="reply").to_json()),
    ]
    others = [
        Row("b", "n", "plain", "de"),
        Row("a", "m", "plain", "de"),
        Row("a", "n", "html", "de"),
        Row("a", "n", "plain", None),
    ]
    keys = [cache.keys(context, [row])[0] for context in contexts] + cache.keys(contexts[0], others)
    assert len(set(keys)) == len(contexts) + len(others)
    cache.close()
    tomorrow.close()


def test_a_second_run_checks_nothing_and_says_the_same(folder: Path, guard: Guard, counted: type[Counting]) -> None:
    (folder / "a.csv").write_text("name,reply\nA,Hm damn\nB,Thanks\nC,Frau Müller war da\nB,Thanks\n")
    results = []
    for _ in range(2):
        cache = Cache(folder / "c", guard.today().isoformat())
        results.append(list(Run([guard], cache=cache, checker=counted).results(items("a.csv"))))
        cache.close()
    assert counted.checked == 4
    first, second = ([_plain(one) for one in result] for result in results)
    assert first == second
    (folder / "a.csv").write_text("name,reply\nA,Hm damn\nB,Thanks\nC,new\n")
    cache = Cache(folder / "c", guard.today().isoformat())
    list(Run([guard], cache=cache, checker=counted).results(items("a.csv")))
    cache.close()
    assert counted.checked == 5


def _plain(result: object) -> object:
    if isinstance(result, Checked):
        return result.path, result.name, result.masked, result.verdict, result.locate(0)
    return result


def test_the_next_day_forgets(folder: Path, counted: type[Counting]) -> None:
    (folder / "a.txt").write_text("Thanks")
    for day in (1, 2):
        guard = Guard(clock=lambda day=day: datetime(2026, 1, day, tzinfo=UTC))  # type: ignore[misc]
        cache = Cache(folder / "c", guard.today().isoformat())
        list(Run([guard], cache=cache, checker=counted).results(items("a.txt")))
        cache.close()
    assert counted.checked == 2


def test_what_was_not_checked_is_not_remembered(tmp_path: Path) -> None:
    guard = Guard(Policy.from_text("name: p\nlanguages: [de]\nlimits: {text: 40}\n"))
    given_rows = [Row("a" * 41, None, "plain", None), Row("Thanks", None, "plain", "fr")]
    outcomes = Checker([guard]).check(given_rows, AROUND)
    assert isinstance(outcomes[0], NotChecked)
    cache = Cache(tmp_path, "2026-01-01")
    context = cache.context("d")
    keys = cache.keys(context, given_rows)
    for key, row, outcome in zip(keys, given_rows, outcomes, strict=True):
        cache.remember(context, key, row, outcome)
    cache._write()
    assert cache.known(context, keys, given_rows) == {}
    cache.close()


@pytest.mark.parametrize("damage", [b"no database", b"SQLite format 3\0" + b"x" * 5000])
def test_a_damaged_cache_is_begun_anew(folder: Path, guard: Guard, damage: bytes, counted: type[Counting]) -> None:
    (folder / "a.txt").write_text("Hm damn")
    (folder / "c").mkdir()
    (folder / "c" / "verdicts-4.sqlite").write_bytes(damage)
    for _ in range(2):
        cache = Cache(folder / "c", "2026-01-01")
        assert isinstance(next(Run([guard], cache=cache, checker=counted).results(items("a.txt"))), Checked)
        cache.close()
    assert counted.checked == 1


def test_a_damaged_entry_is_checked_again(folder: Path, guard: Guard, counted: type[Counting]) -> None:
    (folder / "a.txt").write_text("Hm damn")
    for _ in range(2):
        cache = Cache(folder / "c", "2026-01-01")
        assert isinstance(next(Run([guard], cache=cache, checker=counted).results(items("a.txt"))), Checked)
        cache.close()
        with sqlite3.connect(folder / "c" / "verdicts-4.sqlite") as database:
            database.execute("UPDATE found SET sealed = ?", (b"damaged",))
    assert counted.checked == 2


def test_a_folder_that_cannot_be_made_is_told(folder: Path) -> None:
    (folder / "c").write_text("a file")
    with pytest.raises(CacheUnusable, match="c: "):
        Cache(folder / "c", "2026-01-01")


def test_clean_stays_clean(folder: Path, guard: Guard) -> None:
    (folder / "a.txt").write_text("Thanks")
    for _ in range(2):
        cache = Cache(folder / "c", "2026-01-01")
        assert list(Run([guard], cache=cache).results(items("a.txt"))) == [
            Clean("a.txt", lambda offset: (1, 1 + offset))
        ]
        cache.close()


def test_what_many_verdicts_say_is_kept_once(tmp_path: Path, guard: Guard) -> None:
    given_rows = rows("Hm damn", "What the damn!", "Oh shit, again")
    cache = Cache(tmp_path, "2026-01-01")
    context = cache.context(guard.stamp.digest)
    keys = cache.keys(context, given_rows)
    outcomes = Checker([guard]).check(given_rows, AROUND)
    for key, row, outcome in zip(keys, given_rows, outcomes, strict=True):
        cache.remember(context, key, row, outcome)
    cache.close()
    with sqlite3.connect(tmp_path / "verdicts-4.sqlite") as database:
        decisions = {outcome.decision for outcome in outcomes if isinstance(outcome, Verdict)}
        assert database.execute("SELECT count(*) FROM common").fetchone() == (len(decisions),)
        database.execute("DELETE FROM common")
    again = Cache(tmp_path, "2026-01-01")
    assert again.known(context, keys, given_rows) == {}, "checked again, not half remembered"
    again.close()
