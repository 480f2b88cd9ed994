"""Remembers verdicts between runs: by content, policy and day, without a text that could be read."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from replyguard import Verdict
from replyguard.linting import wire
from replyguard.linting.checking import NotChecked, Outcome, Row

FOLDER = ".replyguard_cache"
_FILE = "verdicts-4.sqlite"
_MOST_ASKED = 256
_WRITTEN_AT_ONCE = 4_096
_KEY = 16
_KEYS = f"({','.join('?' * _MOST_ASKED)})"
# the many clean ones lie close together; a number finds what is long with fewer pages than a key
_TABLES = """
CREATE TABLE IF NOT EXISTS clean (key BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS found (number INTEGER PRIMARY KEY, common INTEGER NOT NULL, sealed BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS common (number INTEGER PRIMARY KEY, data BLOB NOT NULL);
"""
_PAGES_IN_MEMORY = -16_384  # in KiB


_Key = TypeVar("_Key", bytes, int)


class CacheUnusable(Exception):
    """The folder of the cache cannot be written, or another run uses it."""


class Cache:
    """Verdicts of earlier runs on the same day.

    A key is a digest of everything that decides: the policy, the day, the surroundings, and the whole reply. Beside the
    key of a clean reply stands nothing; a verdict in which something was found shows parts of the reply, so that it is
    sealed with the reply itself: only who has the reply can read it. What tells nothing of a reply (the policy, the
    language) is kept once for many. What could not be checked is never remembered.
    """

    def __init__(self, folder: Path, day: str) -> None:
        """`day` is a date as ISO 8601 writes it. Raises CacheUnusable. A damaged cache is begun anew."""
        self._day = day
        self._clean: list[tuple[bytes]] = []
        self._found: list[tuple[int, int, bytes]] = []
        self._common: dict[int, Verdict] = {}
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / ".gitignore").write_text("*\n", encoding="utf-8")
        except OSError as error:
            raise CacheUnusable(f"{folder}: {error.strerror}") from None
        path = folder / _FILE
        try:
            self._database = _opened(path, day)
        except sqlite3.OperationalError as error:
            raise CacheUnusable(f"{path}: {error}") from None
        except sqlite3.DatabaseError:
            with suppress(OSError):
                os.unlink(path)
            try:
                self._database = _opened(path, day)
            except sqlite3.Error as error:
                raise CacheUnusable(f"{path}: {error}") from None

    def context(self, *parts: str) -> bytes:
        """What goes into every key of replies with the same policy and surroundings."""
        return hashlib.blake2b("\0".join((self._day, *parts)).encode("utf-8", "surrogatepass"), digest_size=32).digest()

    def keys(self, context: bytes, rows: Iterable[Row]) -> list[bytes]:
        """The keys of replies."""
        begun = hashlib.blake2b(digest_size=_KEY, key=context)
        keys = []
        for text, name, markup, language, notes in rows:
            digest = begun.copy()
            digest.update(f"{notes}\0{name}\0{markup}\0{language}\0{text}".encode("utf-8", "surrogatepass"))
            keys.append(digest.digest())
        return keys

    def known(self, context: bytes, keys: Sequence[bytes], rows: Sequence[Row]) -> dict[int, Outcome]:
        """The outcomes that are remembered, by the index of the reply."""
        clean = {key for (key,) in self._asked("SELECT key FROM clean WHERE key", keys, b"")}
        outcomes: dict[int, Outcome] = {index: None for index, key in enumerate(keys) if key in clean}
        if len(outcomes) == len(keys):
            return outcomes
        numbers = {index: _number(key) for index, key in enumerate(keys) if key not in clean}
        select = "SELECT number, common, sealed FROM found WHERE number"
        found = {number: (common, sealed) for number, common, sealed in self._asked(select, list(numbers.values()), 0)}
        for index, number in numbers.items():
            if number in found:
                common, sealed = found[number]
                row = rows[index]
                with suppress(ValueError):  # damaged, or that of another reply: checked again
                    own = _sealed(context, row, sealed)
                    outcomes[index] = wire.joined(own, self._common_of(common), row.name, row.text)
        return outcomes

    def remember(self, context: bytes, key: bytes, row: Row, outcome: Outcome) -> None:
        """Keep an outcome, unless a check failed in it."""
        if isinstance(outcome, NotChecked) or (outcome is not None and (outcome.checks.failed or outcome.error)):
            return
        if outcome is not None and not outcome.is_complete:
            return
        if outcome is None:
            self._clean.append((key,))
        else:
            own, common = wire.parted(outcome, row.name, row.text)
            number = _number(hashlib.blake2b(common, digest_size=_KEY).digest())
            if number not in self._common:
                self._keep_common(number, common)
            self._found.append((_number(key), number, _sealed(context, row, own)))
        if len(self._clean) + len(self._found) >= _WRITTEN_AT_ONCE:
            self._write()

    def close(self) -> None:
        """Write what is new."""
        with suppress(sqlite3.Error):
            self._write()
        self._database.close()

    def _common_of(self, number: int) -> Verdict:
        """What verdicts have in common; raises ValueError where it is not there, or damaged."""
        if number not in self._common:
            row = self._database.execute("SELECT data FROM common WHERE number = ?", (number,)).fetchone()
            if row is None:
                raise ValueError("nothing of that number")
            self._common[number] = wire.common(row[0])
        return self._common[number]

    def _keep_common(self, number: int, data: bytes) -> None:
        # another run may hold the file; then it is tried again for the next verdict
        with suppress(sqlite3.OperationalError), self._database:
            self._database.execute("INSERT OR REPLACE INTO common VALUES (?, ?)", (number, data))
            self._common[number] = wire.common(data)

    def _asked(self, select: str, keys: Sequence[_Key], none: _Key) -> list[tuple[Any, ...]]:
        rows = []
        for start in range(0, len(keys), _MOST_ASKED):
            asked = list(keys[start : start + _MOST_ASKED])
            asked += [none] * (_MOST_ASKED - len(asked))  # one statement for any number
            rows += self._database.execute(f"{select} IN {_KEYS}", asked).fetchall()
        return rows

    def _write(self) -> None:
        clean, found = self._clean, self._found
        self._clean, self._found = [], []
        # another run may hold the file; then these are checked again next time
        with suppress(sqlite3.OperationalError), self._database:
            self._database.executemany("INSERT OR REPLACE INTO clean VALUES (?)", clean)
            self._database.executemany("INSERT OR REPLACE INTO found VALUES (?, ?, ?)", found)


def _opened(path: Path, day: str) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=2)
    try:
        # a cache that is lost is made again
        database.execute("PRAGMA synchronous = OFF")
        database.execute("PRAGMA journal_mode = WAL")
        database.execute(f"PRAGMA cache_size = {_PAGES_IN_MEMORY}")
        with database:
            database.executescript(_TABLES)
            number = int(day.replace("-", ""))
            if database.execute("PRAGMA user_version").fetchone() != (number,):
                for table in ("clean", "found", "common"):
                    database.execute(f"DELETE FROM {table}")
                database.execute(f"PRAGMA user_version = {number}")
    except sqlite3.Error:
        database.close()
        raise
    return database


def _number(key: bytes) -> int:
    """The number under which a verdict stands; should two keys share one, the seal lets nobody read the wrong one."""
    return int.from_bytes(key[:8], "big", signed=True)


def _sealed(context: bytes, row: Row, data: bytes) -> bytes:
    """The data hidden behind a stream that only the reply gives, or seen again: the same either way.

    One reply in one context has one verdict, so that a stream never hides two different texts.
    """
    text = f"{row[1]}\0{row[0]}".encode("utf-8", "surrogatepass")
    stream = hashlib.shake_128(b"replyguard verdict\0" + context + text).digest(len(data))
    return (int.from_bytes(data, "big") ^ int.from_bytes(stream, "big")).to_bytes(len(data), "big")
