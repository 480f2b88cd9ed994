"""Remembers verdicts between runs: by content, policy and day, without a text that could be read."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from replyguard.linting import wire
from replyguard.linting.checking import NotChecked, Outcome, Row

FOLDER = ".replyguard_cache"
_FILE = "verdicts-1.sqlite"
_MOST_ASKED = 256
_WRITTEN_AT_ONCE = 4_096
_KEY = 16
_ASK = f"SELECT key, sealed FROM verdicts WHERE key IN ({','.join('?' * _MOST_ASKED)})"


class CacheUnusable(Exception):
    """The folder of the cache cannot be written, or another run uses it."""


class Cache:
    """Verdicts of earlier runs on the same day.

    A key is a digest of everything that decides: the policy, the day, the surroundings, and the whole reply. Beside the
    key of a clean reply stands nothing; a verdict in which something was found shows parts of the reply, so that it is
    sealed with the reply itself: only who has the reply can read it. What could not be checked is never remembered.
    """

    def __init__(self, folder: Path, day: str) -> None:
        """Raises CacheUnusable. A damaged cache is begun anew."""
        self._day = day
        self._new: list[tuple[bytes, str, bytes]] = []
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
        return [
            hashlib.blake2b(
                f"{name}\0{markup}\0{language}\0{text}".encode("utf-8", "surrogatepass"), digest_size=_KEY, key=context
            ).digest()
            for text, name, markup, language in rows
        ]

    def known(self, context: bytes, keys: Sequence[bytes], rows: Sequence[Row]) -> dict[int, Outcome]:
        """The outcomes that are remembered, by the index of the reply."""
        found: dict[bytes, bytes] = {}
        for start in range(0, len(keys), _MOST_ASKED):
            asked = [*keys[start : start + _MOST_ASKED]]
            asked += [b""] * (_MOST_ASKED - len(asked))
            found.update(self._database.execute(_ASK, asked))
        outcomes: dict[int, Outcome] = {}
        for index, key in enumerate(keys):
            sealed = found.get(key)
            if sealed is None:
                continue
            with suppress(ValueError):  # damaged: checked again
                outcomes[index] = wire.from_bytes(_sealed(context, rows[index], sealed)) if sealed else None
        return outcomes

    def remember(self, context: bytes, key: bytes, row: Row, outcome: Outcome) -> None:
        """Keep an outcome, unless a check failed in it."""
        if isinstance(outcome, NotChecked) or (outcome is not None and (outcome.checks.failed or outcome.error)):
            return
        if outcome is not None and not outcome.is_complete:
            return
        data = wire.to_bytes(outcome)
        self._new.append((key, self._day, _sealed(context, row, data) if data else b""))
        if len(self._new) >= _WRITTEN_AT_ONCE:
            self._write()

    def close(self) -> None:
        """Write what is new."""
        with suppress(sqlite3.Error):
            self._write()
        self._database.close()

    def _write(self) -> None:
        new, self._new = self._new, []
        # another run may hold the file; then these are checked again next time
        with suppress(sqlite3.OperationalError), self._database:
            self._database.executemany("INSERT OR REPLACE INTO verdicts VALUES (?, ?, ?)", new)


def _opened(path: Path, day: str) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=2)
    try:
        # a cache that is lost is made again
        database.execute("PRAGMA synchronous = OFF")
        database.execute("PRAGMA journal_mode = WAL")
        with database:
            database.execute(
                "CREATE TABLE IF NOT EXISTS verdicts (key BLOB PRIMARY KEY, day TEXT, sealed BLOB) WITHOUT ROWID"
            )
            database.execute("DELETE FROM verdicts WHERE day <> ?", (day,))
    except sqlite3.Error:
        database.close()
        raise
    return database


def _sealed(context: bytes, row: Row, data: bytes) -> bytes:
    """The data hidden behind a stream that only the reply gives, or seen again: the same either way.

    One reply in one context has one verdict, so that a stream never hides two different texts.
    """
    text = f"{row[1]}\0{row[0]}".encode("utf-8", "surrogatepass")
    stream = hashlib.shake_256(b"replyguard verdict\0" + context + text).digest(len(data))
    return (int.from_bytes(data, "big") ^ int.from_bytes(stream, "big")).to_bytes(len(data), "big")
