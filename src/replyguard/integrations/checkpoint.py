"""Where a host asks whether a reply may be sent: one guard, and an answer in words that a person reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Literal

from replyguard import Draft, Guard, ReplyguardError, Verdict

Language = Literal["de", "en"]

_HEADS: dict[Language, dict[str, str]] = {
    "de": {
        "allow": "",
        "warn": "replyguard: bitte noch einmal ansehen:",
        "block": "replyguard: angehalten:",
        "undetermined": "replyguard: nicht jede Prüfung lief:",
    },
    "en": {
        "allow": "",
        "warn": "replyguard: look again:",
        "block": "replyguard: stopped:",
        "undetermined": "replyguard: not every check ran:",
    },
}
_WORDS: dict[Language, dict[str, str]] = {
    "de": {
        "error": "Fehler",
        "warning": "Warnung",
        "undetermined": "ungeprüft",
        "instead": "stattdessen",
        "private": "besser nicht öffentlich, sondern so",
        "unchecked": "replyguard: angehalten, die Antwort ließ sich nicht prüfen",
        "crashed": "replyguard: angehalten, die Prüfung brach ab mit",
    },
    "en": {
        "error": "error",
        "warning": "warning",
        "undetermined": "undetermined",
        "instead": "instead",
        "private": "better in private, such as",
        "unchecked": "replyguard: stopped, the reply could not be checked",
        "crashed": "replyguard: stopped, the check failed with",
    },
}


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether a reply is stopped, and the lines that tell a person why; no text of the reply but masked matches.

    `verdict` is None where the check itself failed: such a reply is always stopped.
    """

    is_stopped: bool
    lines: tuple[str, ...]
    verdict: Verdict | None = None

    @property
    def is_unchecked(self) -> bool:
        """True where not everything was checked: there is nothing in the reply that its writer could mend."""
        return self.verdict is None or self.verdict.decision == "undetermined"

    @property
    def reasons(self) -> tuple[str, ...]:
        """The lines without their head, each to stand alone."""
        return tuple(line.strip() for line in self.lines[1:] or self.lines)

    @property
    def text(self) -> str:
        """The lines as one text; empty where there is nothing to say."""
        return "\n".join(self.lines)


class UncheckedReply(Exception):
    """Raised in place of a reply that could not be checked, by adapters whose host ends a run that way."""


class Checkpoint:
    """Asks one guard about replies; whatever goes wrong is an answer that stops the reply and says so.

    `guard` is a Guard, the path of a policy, a function that makes one, or None for the built-in policy. It is made
    when the first reply comes, and again with the next one where that failed. `fields` are the contract's keys that
    every draft has in common, such as the venue. `language` is that of the frame around the findings where that of the
    draft is not known.
    """

    def __init__(
        self,
        guard: Guard | str | Path | Callable[[], Guard] | None = None,
        *,
        language: Language = "en",
        fields: Mapping[str, object] | None = None,
    ) -> None:
        self._make = guard if callable(guard) else lambda: _guard(guard)
        self._language = language
        self._fields = dict(fields or {})
        self._made: Guard | None = None
        self._lock = Lock()

    def ask(self, text: str, **fields: object) -> Answer:
        """The answer to a reply; `fields` are further keys of the draft, and win over the common ones."""
        return self.ask_about(lambda: Draft.from_mapping({**self._fields, **fields, "text": text}))

    def ask_about(self, make_draft: Callable[[], Draft]) -> Answer:
        """The answer to a draft that is yet to be made, so that also a failure in making it is one."""
        words = _WORDS[self._language]
        try:
            verdict = self.guard().check(make_draft())
        except ReplyguardError as error:
            return Answer(True, (f"{words['unchecked']}: {error}",))
        except Exception as crash:  # whatever goes wrong here must read as stop
            return Answer(True, (f"{words['crashed']} {type(crash).__name__}",))
        return Answer(verdict.blocked, tuple(reasons(verdict, self._language)), verdict)

    def guard(self) -> Guard:
        """The guard, made when it is first needed; raises what making it raises."""
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made


def reasons(verdict: Verdict, language: Language = "en") -> list[str]:
    """What a verdict says to a person, a line each: findings from warning on, failed checks, the way to private.

    In the draft's own language where that is German or English, else in `language`.
    """
    spoken: Language = "de" if verdict.language == "de" else "en" if verdict.language == "en" else language
    words = _WORDS[spoken]
    lines = [
        f"  {words[finding.severity]} {finding.rule}: {finding.message}"
        + "".join(f" ({words['instead']}: {s.text})" for s in finding.suggestions[:1] if s.text)
        for finding in verdict.findings
        if finding.waived is None and finding.severity != "info"
    ]
    lines += [f"  {words['undetermined']} {outcome.rule}: {outcome.reason}" for outcome in verdict.checks.failed]
    if verdict.routing.suggestion:
        lines.append(f"  {words['private']}: {verdict.routing.suggestion}")
    head = _HEADS[spoken][verdict.decision]
    return [head, *lines] if head else lines


def _guard(source: Guard | str | Path | None) -> Guard:
    if isinstance(source, Guard):
        return source
    return Guard() if source is None else Guard.from_file(source)
