"""A policy as plain data that goes to other processes, and the guard that each of them makes of it once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from replyguard import Guard, Policy, PolicyError, Problem, ReplyguardError

_MOST_GUARDS = 4

Plain = tuple[str, str, str, str]
"""What is shipped: the sort of source, the source, the digest, and the moment as ISO 8601 writes it."""


class AnotherPolicy(ReplyguardError):
    """A process has made another policy of what was shipped than the one that shipped it."""


@dataclass(frozen=True, slots=True)
class ShippedPolicy:
    """Where a policy is to be had, what its digest must be, and the moment that its exceptions are held against.

    The moment is one for the whole job, so that a task that is run again gives what it gave before.
    """

    sort: str
    source: str
    digest: str
    moment: str

    @classmethod
    def default(cls, *, moment: datetime | None = None) -> ShippedPolicy:
        """The built-in policy."""
        return _shipped("built-in", "default", moment)

    @classmethod
    def of_text(cls, text: str, *, moment: datetime | None = None) -> ShippedPolicy:
        """A policy that is shipped whole, as YAML; it names no files. Raises PolicyError, RuleError, LexiconError."""
        return _shipped("text", text, moment)

    @classmethod
    def of_file(cls, path: str | Path, *, moment: datetime | None = None) -> ShippedPolicy:
        """A policy that every process reads for itself, at this path, with the files that it names beside it.

        Raises PolicyError, RuleError or LexiconError where this process cannot use it.
        """
        return _shipped("file", str(Path(path).resolve()), moment)

    def plain(self) -> Plain:
        """The same as four texts: nothing that is ours goes through anybody's pickle."""
        return self.sort, self.source, self.digest, self.moment


def guard_of(plain: Plain) -> Guard:
    """The guard of this process for a shipped policy, made when it is first asked for.

    Raises AnotherPolicy where the policy is not the one that was shipped, and what making a guard raises.
    """
    return _made(plain)


def _shipped(sort: str, source: str, moment: datetime | None) -> ShippedPolicy:
    digest = Guard(_policy(sort, source)).digest
    return ShippedPolicy(sort, source, digest, (moment or datetime.now(UTC)).isoformat())


@lru_cache(maxsize=_MOST_GUARDS)
def _made(plain: Plain) -> Guard:
    sort, source, digest, moment = plain
    then = datetime.fromisoformat(moment)
    guard = Guard(_policy(sort, source), clock=lambda: then)
    if guard.digest != digest:
        place = source if sort == "file" else f"the policy {guard.policy.name}"
        raise AnotherPolicy(
            f"{place}: this process has {guard.digest}, the one that began the job {digest}; "
            "install the same replyguard and packs everywhere, and let the files be the same"
        )
    return guard


def _policy(sort: str, source: str) -> Policy:
    if sort == "file":
        return Policy.from_file(source)
    if sort == "text":
        return Policy.from_text(source)
    if sort == "built-in":
        return Policy.built_in(source)
    raise PolicyError([Problem("shipped policy", 0, 0, "", f"unknown sort of source: {sort}")])
