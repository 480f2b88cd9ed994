"""The named policies of a service, each replaced while requests go on, and only by one that is valid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from threading import Lock

from replyguard import Guard, Policy, ReplyguardError
from replyguard.service.settings import BUILT_IN
from replyguard.service.sources import Fingerprint, fingerprint


@dataclass(frozen=True, slots=True)
class Reload:
    """What came of reading a policy anew: it counts now, or why the old one goes on counting."""

    policy: str
    problem: str | None = None


@dataclass(slots=True)
class _Shelved:
    guard: Guard
    fingerprint: Fingerprint
    problem: str | None = None


class PolicyShelf:
    """Guards by name, warm; a broken file leaves the last valid guard in force.

    Raises PolicyError, RuleError or LexiconError where one cannot be used at the start.
    """

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = dict(sources)
        self._lock = Lock()
        self._shelved: dict[str, _Shelved] = {}
        for name, source in self._sources.items():
            seen = fingerprint(source)
            self._shelved[name] = _Shelved(_made(source), seen)

    def __iter__(self) -> Iterator[tuple[str, Guard]]:
        return iter([(name, shelved.guard) for name, shelved in self._shelved.items()])

    def guard(self, name: str) -> Guard | None:
        """The guard that counts now for a policy; whoever holds it goes on with it."""
        shelved = self._shelved.get(name)
        return shelved.guard if shelved is not None else None

    def problems(self) -> dict[str, str]:
        """Policies whose files cannot be used at present, with the reason."""
        return {name: shelved.problem for name, shelved in self._shelved.items() if shelved.problem is not None}

    def reload(self, *, all_of_them: bool = False) -> list[Reload]:
        """Read anew what has changed on disk; what is valid counts from now on."""
        with self._lock:
            return list(self._reload(all_of_them=all_of_them))

    def _reload(self, *, all_of_them: bool) -> Iterator[Reload]:
        for name, source in self._sources.items():
            old = self._shelved[name]
            seen = fingerprint(source)
            if seen == old.fingerprint and not all_of_them:
                continue
            try:
                guard = _made(source)
            except Exception as error:  # whatever it is, the other policies are still to be read
                problem = str(error) if isinstance(error, ReplyguardError) else _crashed(source, error)
                self._shelved[name] = _Shelved(old.guard, seen, problem)
                yield Reload(name, problem)
            else:
                self._shelved[name] = _Shelved(guard, seen)
                yield Reload(name)


def _made(source: str) -> Guard:
    if source.startswith(BUILT_IN):
        guard = Guard(Policy.built_in(source.removeprefix(BUILT_IN)))
    else:
        guard = Guard.from_file(source)
    guard.warm()
    return guard


def _crashed(source: str, error: Exception) -> str:
    what = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
    return f"{source}: reading it failed: {what}"
