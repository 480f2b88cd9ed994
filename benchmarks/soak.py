"""A mixed load on a service for as long as it is wanted, and its memory meanwhile; a part of `benchmarks.service`."""

from __future__ import annotations

import http.client
import itertools
import json
import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http import HTTPStatus

from benchmarks.samples import Sample, initials
from benchmarks.served import BUILT_IN_POLICY, CHANGING_POLICY, Server
from benchmarks.tables import Table, ratio

SECONDS = 240
RATE = 15
CLIENTS = 4
GOAL = "within 0.05"
_SAMPLE_SECONDS = 10
_CHANGE_SECONDS = 60
_LONGEST_WARM = 300
_ROWS = 12
_POLICIES = (BUILT_IN_POLICY, "community", CHANGING_POLICY)
_JSON = "application/json"
_MOST_BYTES = 1_000_000
_LEAK = " Ihr Konto DE89 3704 0044 0532 0130 00 ist hinterlegt, Sie erreichen mich unter jana.weber@mail.example."
_COARSE = " So ein Mist, what a crap day."
_MALFORMED = (
    (b'{"txt": ""}', _JSON),
    (b"{", _JSON),
    (b"[]", _JSON),
    (b'{"text": 7}', _JSON),
    (b'{"text": "\xff\xfe"}', _JSON),
    (b'{"text": "Hallo", "venue": "moon"}', _JSON),
    (b"text=Hallo", "application/x-www-form-urlencoded"),
    (b'{"text": "' + b"a" * 1_100_000 + b'"}', _JSON),
)


@dataclass(frozen=True, slots=True)
class _Ask:
    """One request, and the statuses that are right for it."""

    kind: str
    method: str
    path: str
    body: bytes | None = None
    content_type: str = _JSON
    right: tuple[int, ...] = (HTTPStatus.OK,)


def soak(server: Server, samples: Sequence[Sample], seconds: int, rate: float) -> Table:
    """Send requests of all kinds at a rate, sample the server's memory, and say how far it moved."""
    warm = min(_LONGEST_WARM, seconds // 6)
    begun = time.monotonic()
    asked: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    changes = [0]
    is_over = threading.Event()
    threads = [
        threading.Thread(target=_send, args=(server, samples, client, rate, is_over, asked, wrong))
        for client in range(CLIENTS)
    ]
    threads.append(threading.Thread(target=_change, args=(server, is_over, changes)))
    for thread in threads:
        thread.start()
    measured: list[tuple[float, float]] = []
    try:
        for step in itertools.count(1):
            time.sleep(max(0.0, begun + step * _SAMPLE_SECONDS - time.monotonic()))
            after = time.monotonic() - begun
            if after >= warm:
                measured.append((after, server.resident()))
            print(f"{after:,.0f} s, {server.resident():,.1f} MB, {sum(asked.values()):,} requests", file=sys.stderr)
            if after >= warm + seconds:
                break
    finally:
        is_over.set()
        for thread in threads:
            thread.join()
    return _table(measured, warm, seconds, rate, asked, wrong, changes[0])


def _table(
    measured: Sequence[tuple[float, float]],
    warm: int,
    seconds: int,
    rate: float,
    asked: Counter[str],
    wrong: Counter[str],
    changes: int,
) -> Table:
    first = measured[0][1]
    table = Table(
        "Resident memory under a mixed load",
        ["after, s", "lowest, MB", "highest, MB", "highest, times"],
        text_columns=0,
    )
    for row in range(_ROWS):
        begins, ends = (warm + seconds * edge / _ROWS for edge in (row, row + 1))
        within = [size for after, size in measured if begins <= after < ends]
        if within:
            highest = max(within)
            table.add(f"{begins:,.0f}", f"{min(within):,.1f}", f"{highest:,.1f}", ratio(highest, first))
    highest = max(size for _, size in measured)
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in asked.most_common())
    table.note = (
        f"{seconds:,} s at {rate:g} requests a second from {CLIENTS} clients, counted from {warm} s on and sampled each"
        f" {_SAMPLE_SECONDS} s; highest {ratio(highest, first)} times the first. Goal: {GOAL}."
        f" {sum(asked.values()):,} requests: {kinds}."
        f" Answers with another status than they should have: {dict(wrong) or 'none'}."
        f" A policy was changed {changes} times, each third time into one that is broken."
    )
    return table


def _send(
    server: Server,
    samples: Sequence[Sample],
    client: int,
    rate: float,
    is_over: threading.Event,
    asked: Counter[str],
    wrong: Counter[str],
) -> None:
    chance = random.Random(client)
    begun = time.monotonic()
    connection = server.connect()
    for number in itertools.count(client, CLIENTS):
        if is_over.wait(max(0.0, begun + number / rate - time.monotonic())):
            break
        ask = _choice(chance, samples, number)
        try:
            connection.request(ask.method, ask.path, ask.body, {"content-type": ask.content_type})
            answer = connection.getresponse()
            answer.read()
            status: object = answer.status
        except (
            OSError,
            http.client.HTTPException,
        ) as error:  # a refusal of a body that is too large may close the connection while it is sent
            connection.close()
            connection = server.connect()
            status = 413 if 413 in ask.right and len(ask.body or b"") > _MOST_BYTES else type(error).__name__
        asked[ask.kind] += 1
        if status not in ask.right:
            wrong[f"{ask.kind}: {status}"] += 1
        if chance.random() < 0.02:
            connection.close()
            connection = server.connect()
    connection.close()


def _change(server: Server, is_over: threading.Event, changes: list[int]) -> None:
    while not is_over.wait(_CHANGE_SECONDS):
        changes[0] += 1
        server.change_policy(changes[0])


def _choice(chance: random.Random, samples: Sequence[Sample], number: int) -> _Ask:
    policy = f"?policy={chance.choice(_POLICIES)}"

    def draft(at: int) -> bytes:
        return _draft(chance, samples, at)

    kinds: dict[Callable[[], _Ask], float] = {
        lambda: _Ask("checks", "POST", f"/v1/check{policy}", draft(number)): 68,
        lambda: _Ask("redactions", "POST", f"/v1/redact{policy}", draft(number)): 12,
        lambda: _Ask(
            "batches of 20",
            "POST",
            f"/v1/check:batch{policy}",
            b"".join(draft(number + at) + b"\n" for at in range(20)),
            "application/x-ndjson",
        ): 5,
        lambda: _malformed(chance): 10,
        lambda: _Ask("of no policy", "POST", "/v1/check?policy=no-such", draft(number), right=(404,)): 1,
        lambda: _Ask("lists and figures", "GET", chance.choice(("/v1/rules", "/v1/policies", "/metrics"))): 2,
        lambda: _Ask("health", "GET", chance.choice(("/health/live", "/health/ready"))): 1.8,
        lambda: _trial(chance, draft(number)): 0.2,
    }
    return chance.choices([*kinds], [*kinds.values()])[0]()


def _draft(chance: random.Random, samples: Sequence[Sample], number: int) -> bytes:
    sample = samples[number % len(samples)]
    slip = chance.choices(("", _LEAK, _COARSE), (80, 10, 10))[0]
    draft: dict[str, object] = {"text": sample.text + slip + initials(number)}
    if chance.random() < 0.5:
        draft["language"] = sample.language
    if sample.customer and chance.random() < 0.5:
        draft["thread"] = [{"role": "customer", "text": sample.customer + initials(number)}]
    if chance.random() < 0.1:
        draft |= {"format": "html", "text": f"<p>{draft['text']}</p>"}
    if chance.random() < 0.1:
        draft["venue"] = "third-party"
    return json.dumps(draft).encode()


def _malformed(chance: random.Random) -> _Ask:
    body, content_type = chance.choice(_MALFORMED)
    path = chance.choice(("/v1/check", "/v1/redact"))
    return _Ask("malformed", "POST", path, body, content_type, right=(400, 413, 415))


def _trial(chance: random.Random, draft: bytes) -> _Ask:
    policy = f"extends: replyguard:default\nname: tried-{chance.randrange(1000)}\nrules: {{tone: off}}\n"
    body = {"base": "default", "policy": policy, "drafts": [json.loads(draft)]}
    return _Ask("trials of a policy", "POST", "/v1/try", json.dumps(body).encode())
