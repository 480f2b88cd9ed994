"""replyguard itself as a system under measurement, and the only place where the lab touches its API."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.data import Row
from benchmarks.samples import made_up_phrases
from benchmarks.systems import WORDING, Flag, NotInstalledError, installed_version

if TYPE_CHECKING:
    from replyguard import Draft, Guard, Verdict

ALARM_SEVERITIES = frozenset({"warning", "error"})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What replyguard said of one draft: its decision, and the findings at warning or above, wherever they stand."""

    decision: str
    alarms: tuple[Flag, ...]


class Subject:
    """replyguard with its default policy.

    With `detects_language` the drafts carry no language, as from a helpdesk that does not know it; otherwise they carry
    the data set's, as the peers are told it.
    """

    name = "replyguard"
    languages = frozenset({"de", "en"})
    families = WORDING
    gives_spans = True
    severe: str | None = "errors"

    def __init__(self, guard: Guard | None = None, detects_language: bool = False) -> None:
        if find_spec("replyguard") is None:
            raise NotInstalledError("replyguard: not installed (pip install -e .)")
        from replyguard import Guard

        self.version = installed_version("replyguard")
        self.guard = guard or Guard()
        self.detects_language = detects_language

    def flags(self, text: str, language: str) -> list[Flag]:
        """Findings of all families at warning or above in the draft's own text."""
        return next(self.flags_many([text], language))

    def flags_many(self, texts: Iterable[str], language: str) -> Iterator[list[Flag]]:
        """The same for many texts."""
        drafts = (draft(text, language=self._told(language)) for text in texts)
        return (_alarms(verdict, only_draft=True) for verdict in self.guard.check_many(drafts))

    def flags_in(self, subject: Draft) -> list[Flag]:
        """Findings at warning or above in the text of a draft that has a context."""
        return _alarms(self.guard.check(subject), only_draft=True)

    def outcomes(self, rows: Iterable[Row], language: str) -> Iterator[Outcome]:
        """The verdicts on real replies, each with what the customer wrote before."""
        drafts = (draft(row.text, language=self._told(language), customer=row.customer) for row in rows)
        for verdict in self.guard.check_many(drafts):
            yield Outcome(verdict.decision, tuple(_alarms(verdict, only_draft=False)))

    def _told(self, language: str) -> str | None:
        return None if self.detects_language else language


def draft(
    text: str,
    language: str | None = None,
    customer: str | None = None,
    text_format: str = "plain",
    thread: Iterable[Mapping[str, str]] = (),
) -> Draft:
    """A draft as a helpdesk would hand it over; `customer` is short for a thread of one message."""
    from replyguard import Draft

    messages = [{"role": "customer", "text": customer}] if customer is not None else list(thread)
    return Draft.from_mapping({"text": text, "language": language, "format": text_format, "thread": messages})


def gates(guard: Guard) -> Callable[[str], bool]:
    """A function that says whether a plain reply makes any detector of personal data look at it."""
    from replyguard.compiled import CompiledPolicy
    from replyguard.text.phrase_index import by_owner
    from replyguard.text.reading import Reading

    compiled = CompiledPolicy(guard.policy)

    def is_open(text: str) -> bool:
        reading = Reading(text, languages=guard.policy.languages)
        view = reading.folded.text
        return bool(compiled.gates.opened(by_owner(compiled.index.scan(view)), view, reading.text))

    return is_open


def guard_with_extra_words(count: int) -> Guard:
    """A guard whose policy has a rule with `count` made-up words and phrases beside the default ones."""
    from replyguard import Guard, Policy

    head = dict.fromkeys(("de", "en"), "made up")
    rule = {
        "name": "made-up.words",
        "kind": "phrases",
        "severity": "info",
        "since": "0",
        "phrases": made_up_phrases(count),
        **dict.fromkeys(("title", "message", "what", "why", "instead"), head),
    }
    with TemporaryDirectory() as folder:
        # JSON is YAML
        Path(folder, "rule.yaml").write_text(json.dumps(rule), encoding="utf-8")
        return Guard(Policy.from_text("name: made-up\npacks: [rule.yaml]", folder=folder))


def _alarms(verdict: Verdict, only_draft: bool) -> list[Flag]:
    return [
        Flag(finding.start, finding.end, finding.rule, finding.category, is_severe=finding.severity == "error")
        for finding in verdict.findings
        if finding.severity in ALARM_SEVERITIES and (finding.source == "draft" or not only_draft)
    ]
