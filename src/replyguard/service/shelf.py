"""The named policies of a service, each replaced while requests go on, and only by one that is valid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from replyguard import Guard, Policy, ReplyguardError, SourceError
from replyguard.service.settings import BUILT_IN
from replyguard.yaml_source import as_mapping, read_yaml

Fingerprint = tuple[tuple[str, int, int], ...]
_MOST_FILES = 10_000


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
            fingerprint = _fingerprint(source)
            self._shelved[name] = _Shelved(_made(source), fingerprint)

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
            fingerprint = _fingerprint(source)
            if fingerprint == old.fingerprint and not all_of_them:
                continue
            try:
                guard = _made(source)
            except (ReplyguardError, OSError) as error:
                self._shelved[name] = _Shelved(old.guard, fingerprint, str(error))
                yield Reload(name, str(error))
            else:
                self._shelved[name] = _Shelved(guard, fingerprint)
                yield Reload(name)


def _made(source: str) -> Guard:
    if source.startswith(BUILT_IN):
        guard = Guard(Policy.built_in(source.removeprefix(BUILT_IN)))
    else:
        guard = Guard.from_file(source)
    guard.warm()
    return guard


def _fingerprint(source: str) -> Fingerprint:
    """The files that a policy is made of, with size and time of change of each."""
    if source.startswith(BUILT_IN):
        return ()
    seen: dict[Path, tuple[int, int]] = {}
    _visit(Path(source), seen)
    return tuple((str(path), *state) for path, state in sorted(seen.items()))


def _visit(path: Path, seen: dict[Path, tuple[int, int]]) -> None:
    if path in seen or len(seen) > _MOST_FILES:
        return
    seen[path] = _state(path)
    try:
        document = read_yaml(path.read_text(encoding="utf-8-sig"), str(path))
    except (SourceError, OSError, UnicodeDecodeError):
        return
    data = as_mapping(document.data)
    extends = data.get("extends")
    if isinstance(extends, str) and not extends.startswith(BUILT_IN):
        _visit(path.parent / extends.strip(), seen)
    packs = data.get("packs")
    for pack in packs if isinstance(packs, list) else ():
        if isinstance(pack, str):
            root = path.parent / pack.strip()
            for file in root.rglob("*.yaml") if root.is_dir() else [root]:
                seen[file] = _state(file)
    for named in as_mapping(data.get("personal-data")).get("recognizers") or ():
        recognizers = as_mapping(named).get("file")
        if isinstance(recognizers, str):
            seen[path.parent / recognizers.strip()] = _state(path.parent / recognizers.strip())


def _state(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except OSError:
        return (-1, -1)
    return (status.st_size, status.st_mtime_ns)
