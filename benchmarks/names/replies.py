"""Real public replies: how many more are flagged once names of people are looked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.data import DataSet, Row
from benchmarks.names.guards import RULE, guard_without_free_names, guard_without_rule
from benchmarks.personal_data.readers import Mark, marks_in
from benchmarks.personal_data.replies import masked_passage
from benchmarks.subject import ALARM_SEVERITIES, Subject, draft
from benchmarks.tables import Table, share

if TYPE_CHECKING:
    from replyguard import Guard

WITHOUT, ANNOUNCED = "rule off", "announced names only"


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply with the alarms of personal data that each guard raises in it."""

    data_set: str
    row: Row
    alarms: tuple[Mark, ...]
    otherwise: Mapping[str, tuple[Mark, ...]]
    """Those of the guards that know less, by what they are."""

    def is_flagged_only_now(self, guard: str) -> bool:
        """True where the default guard raises an alarm and this one none."""
        return bool(self.alarms) and not self.otherwise[guard]


@dataclass(frozen=True, slots=True)
class Reading:
    """The replies of one set, read."""

    data: DataSet
    replies: tuple[Reply, ...]


def lesser_guards() -> dict[str, Guard]:
    """The guards to hold the default one against; the second only where it differs from it."""
    announced = guard_without_free_names()
    return {WITHOUT: guard_without_rule()} | ({ANNOUNCED: announced} if announced else {})


def read(subject: Subject, lesser: Mapping[str, Guard], data: DataSet) -> Reading:
    """Check each reply of a set, with what the customer wrote before it, by each guard."""
    replies = []
    for row in data.rows:
        asked = draft(row.text, language=data.language, customer=row.customer)
        otherwise = {name: _alarms(marks_in(guard, asked)) for name, guard in lesser.items()}
        replies.append(Reply(data.name, row, _alarms(marks_in(subject.guard, asked)), otherwise))
    return Reading(data, tuple(replies))


def measure(readings: Sequence[Reading]) -> list[Table]:
    """How many replies the default guard flags that one without names lets pass."""
    lesser = list(readings[0].replies[0].otherwise)
    table = Table(
        "Real replies flagged for personal data at warning or above",
        [
            "set",
            "replies",
            "flagged",
            *(f"flagged, {guard}" for guard in lesser),
            *(f"more than with {guard}" for guard in lesser),
            f"{RULE} in",
        ],
        note="No policy, with the customer's message as thread where it is known. The last column: replies with an"
        " alarm of the rule, flagged for something else as well or not.",
    )
    total = [0] * (2 * len(lesser) + 3)
    for reading in readings:
        replies = reading.replies
        counts = [
            len(replies),
            sum(bool(reply.alarms) for reply in replies),
            *(sum(bool(reply.otherwise[guard]) for reply in replies) for guard in lesser),
            *(sum(reply.is_flagged_only_now(guard) for reply in replies) for guard in lesser),
            sum(any(mark.label == RULE for mark in reply.alarms) for reply in replies),
        ]
        total = [one + other for one, other in zip(total, counts, strict=True)]
        table.add(reading.data.name, str(len(replies)), *(share(count, len(replies)) for count in counts[1:]))
    table.add("all", str(total[0]), *(share(count, total[0]) for count in total[1:]))
    return [table]


def shown(subject: Subject, readings: Sequence[Reading]) -> Iterator[str]:
    """A line for each alarm of the rule: set, row, whether it alone flags the reply, and the masked passage."""
    for reading in readings:
        for reply in reading.replies:
            for mark in reply.alarms:
                if mark.label == RULE:
                    only = [guard for guard in reply.otherwise if reply.is_flagged_only_now(guard)]
                    is_free = ANNOUNCED in reply.otherwise and mark not in reply.otherwise[ANNOUNCED]
                    yield "\t".join(
                        (
                            f"{reply.data_set}:{reply.row.identity}",
                            "free" if is_free else "announced",
                            "more" if only else "",
                            masked_passage(subject, reply.row.text, mark, reply.alarms),
                        )
                    )


def _alarms(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    return tuple(mark for mark in marks if mark.severity in ALARM_SEVERITIES)
