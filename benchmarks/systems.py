"""What the lab measures: any system that reads a text and says where something is wrong, behind one protocol."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from typing import Protocol

WORDING = frozenset({"profanity", "sexual"})
"""The families that the word sets speak about."""

PERSONAL_DATA = frozenset({"personal-data"})


class NotInstalledError(Exception):
    """A system that cannot be measured here; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class Flag:
    """One thing that a system flags. Offsets count code points; both are None where a system gives no span."""

    start: int | None
    end: int | None
    label: str
    family: str
    is_severe: bool = False

    def overlaps(self, start: int, end: int) -> bool:
        """True where the flag shares at least one code point with the span; never for a flag without a span."""
        return self.start is not None and self.end is not None and self.start < end and start < self.end


class System(Protocol):
    """One system under measurement, ready to be called."""

    name: str
    version: str
    languages: frozenset[str]
    families: frozenset[str]
    gives_spans: bool
    severe: str | None
    """What `Flag.is_severe` stands for, where the system tells levels apart."""

    def flags(self, text: str, language: str) -> list[Flag]:
        """What the system flags in one text; the language is given because some peers insist on one."""
        ...

    def flags_many(self, texts: Iterable[str], language: str) -> Iterator[list[Flag]]:
        """The same for many texts, by the system's own way for batches where it has one."""
        ...


def installed_version(distribution: str) -> str:
    """The version of an installed distribution; raises NotInstalledError."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        raise NotInstalledError(f"{distribution}: not installed (pip install -r benchmarks/requirements.txt)") from None
