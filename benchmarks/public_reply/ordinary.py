"""Good replies of our own: how many of them any rule flags, each of which is a false alarm."""

from __future__ import annotations

import json
from collections import Counter

from benchmarks.cases import CASES
from benchmarks.tables import Table, share
from replyguard import Draft, Guard

REPLIES = {
    "first author": CASES.with_name("ordinary_replies.jsonl"),
    "second author": CASES.with_name("ordinary_replies_second.jsonl"),
}
FIRST_FIGURE = (
    "first figures on good replies by authors who had not seen the rules: 36 of 300 flagged at warning or above"
    " (`ordinary_replies.jsonl`, written for variety); 24 of 240, when those had been learnt from"
    " (`ordinary_replies_second.jsonl`); they were then read"
)


def measure(*, shows: bool) -> list[Table]:
    """The share of each file that is flagged at warning or above in the draft itself, by any rule."""
    guard = Guard()
    table = Table(
        "Good replies of our own: flagged at warning or above",
        ["replies by", "replies", "flagged", "rules"],
        note="Whatever rule speaks up is wrong: a sensible supervisor would send each of them as it stands.",
    )
    for name, path in REPLIES.items():
        flagged, rules, count = 0, Counter[str](), 0
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                draft = {key: row[key] for key in ("text", "language", "venue")}
                thread = [{"role": "customer", "text": row["customer"]}]
                verdict = guard.check(Draft.from_mapping({**draft, "thread": thread}))
                loud = [one for one in verdict.findings if one.severity != "info" and one.source == "draft"]
                count += 1
                flagged += bool(loud)
                rules.update({one.rule for one in loud})
                if shows and loud:
                    print(row["id"], [(one.rule, row["text"][one.start : one.end]) for one in loud])
        table.add(
            name,
            str(count),
            share(flagged, count),
            ", ".join(f"{rule} {n}" for rule, n in rules.most_common(8)),
        )
    return [table]
