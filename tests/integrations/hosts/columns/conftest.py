"""What the tests on engines of columns share: drafts of all sorts, and what one process says of them."""

from __future__ import annotations

import json
from typing import Any

import pytest

DRAFTS = 400
POLICY = "name: acme\nbrand: {contacts: [0800 330 1000]}\nrules: {tone: off}\n"
_TEXTS = (
    "Vielen Dank, das Ersatzteil ist heute unterwegs.",
    "So eine Scheiße, die IBAN ist DE89 3704 0044 0532 0130 00.",
    "Unfortunately the parcel is late, damn it.",
    None,
    "Rufen Sie uns an: 0800 330 1000.",
    "Ihre Nummer 0170 1234567 steht bei uns, Frau Müller.",
)
_VENUES = ("owned", None, "third-party", "owned", "moon")


def draft(number: int) -> dict[str, Any]:
    """A draft, good or bad, or a row that is none."""
    thread = (
        [{"role": "customer", "text": f"Meine Nummer ist 0170 1234567, Fall {number}."}] if number % 4 == 0 else None
    )
    text = _TEXTS[number % len(_TEXTS)]
    return {
        "id": f"r{number}",
        "text": text and f"{text} ({number})",
        "venue": _VENUES[number % len(_VENUES)],
        "thread": thread,
        "shop": number % 7,
    }


@pytest.fixture(scope="session")
def drafts() -> list[dict[str, Any]]:
    """Rows with ids of their own."""
    return [draft(number) for number in range(DRAFTS)]


def by_id(rows: list[dict[str, Any]]) -> list[str]:
    """Rows in one order and as text, so that a row too many or too few, or one that differs, is seen."""
    return sorted(json.dumps(row, sort_keys=True) for row in rows)


def alone(drafts: list[dict[str, Any]], **keys: Any) -> list[str]:
    """What one process says of the drafts, in one batch."""
    import pyarrow

    from replyguard.integrations.columns import check_batch

    found = by_id(check_batch(pyarrow.RecordBatch.from_pylist(drafts), keep=["shop"], **keys).to_pylist())
    assert len(found) == len(drafts)
    decisions = {json.loads(row)["decision"] for row in found}
    assert decisions == {"allow", "warn", "block", "undetermined"}, "drafts of all sorts"
    return found
