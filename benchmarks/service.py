"""What the service adds to a check, by a real server on loopback: `python -m benchmarks.service`."""

from __future__ import annotations

import argparse
import http.client
import json
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.data import default_directory
from benchmarks.samples import initials, real_replies
from benchmarks.served import Server, served
from benchmarks.soak import RATE as SOAK_RATE
from benchmarks.soak import SECONDS as SOAK_SECONDS
from benchmarks.soak import soak
from benchmarks.tables import Table, ratio, renew_result, show
from replyguard import Draft, Guard

RATE = 100
CLIENTS = 4
SECONDS = 10
ROUNDS = 4
BATCH = 5000
PARTS = ("latency", "batch", "memory")
GOALS = ("at most 3", "at least 0.40")

Send = Callable[[http.client.HTTPConnection, int], object]
"""Sends the request of a number by a connection, and reads the answer."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.service", description=__doc__)
    parser.add_argument("--data", type=Path, default=default_directory(), help="where the data sets lie")
    parser.add_argument(
        "--parts", nargs="+", choices=PARTS, default=PARTS, help="what to measure; the rest stays as it was"
    )
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often the endpoints take turns")
    parser.add_argument("--memory-seconds", type=int, default=SOAK_SECONDS, help="how long the mixed load lasts")
    parser.add_argument("--memory-rate", type=float, default=SOAK_RATE, help="its requests a second")
    options = parser.parse_args(arguments)
    samples = real_replies(options.data)
    texts = [sample.text for sample in samples]
    if not texts:
        print("no replies to send: --data DIRECTORY says where they are")
        return 1
    load = os.getloadavg()[0]
    with served() as server:
        measured: dict[str, Callable[[], Table]] = {
            "latency": lambda: _latency(server, texts, options.rounds),
            "batch": lambda: _batch(server, texts),
            "memory": lambda: soak(server, samples, options.memory_seconds, options.memory_rate),
        }
        tables = [measure() for part, measure in measured.items() if part in options.parts]
    for table in tables:
        show(table)
    facts = [
        f"{len(texts)} real replies of 200 to 260 code points, each signed differently; one server process",
        f"ratios hold on other machines, times do not; load of the machine before the run: {load:.1f}",
    ]
    print(f"written: {renew_result('service', 'Service', facts, tables).name}")
    return 0


def _body(texts: Sequence[str], number: int) -> bytes:
    return json.dumps({"text": texts[number % len(texts)] + initials(number)}).encode()


def _ask(connection: http.client.HTTPConnection, method: str, path: str, body: bytes | None = None) -> bytes:
    connection.request(method, path, body, {"content-type": "application/json"} if body is not None else {})
    answer = connection.getresponse()
    content = answer.read()
    if answer.status != http.HTTPStatus.OK:
        raise RuntimeError(f"{path}: status {answer.status}")
    return content


def _latency(server: Server, texts: Sequence[str], rounds: int) -> Table:
    table = Table(
        f"Time to answer at {RATE} requests a second",
        ["endpoint", "requests", "median, times", "95th, times", "99th, times", "median, ms", "99th, ms"],
        note=f"The endpoints take turns in blocks of {SECONDS} s, after each reply has been sent once."
        f" Goal: {GOALS[0]} times.",
    )
    bodies = [_body(texts, number) for number in range(max(len(texts), SECONDS * RATE))]
    kinds: dict[str, Send] = {
        "GET /health/live, which does nothing": lambda connection, _: _ask(connection, "GET", "/health/live"),
        "POST /v1/check": lambda connection, number: _ask(connection, "POST", "/v1/check", bodies[number]),
    }
    taken: dict[str, list[float]] = {name: [] for name in kinds}
    for send in kinds.values():
        _at_rate(server, send, len(texts) / RATE)  # what is made once, when its words are first met, is there then
    for _ in range(rounds):
        for name, send in kinds.items():
            taken[name] += _at_rate(server, send, SECONDS)
    nothing = next(iter(taken.values()))
    for name, times in taken.items():
        shares = [ratio(_percentile(times, share), _percentile(nothing, share)) for share in (0.5, 0.95, 0.99)]
        table.add(name, f"{len(times):,}", *shares, f"{_percentile(times, 0.5):.2f}", f"{_percentile(times, 0.99):.2f}")
    return table


def _at_rate(server: Server, send: Send, seconds: float) -> list[float]:
    """The milliseconds that each request took, sent at its moment by whichever client is the next."""
    begun = time.perf_counter()
    taken: list[float] = []

    def run(client: int) -> None:
        connection = server.connect()
        for number in range(client, int(seconds * RATE), CLIENTS):
            wait = begun + number / RATE - time.perf_counter()
            if wait > 0:
                time.sleep(wait)
            at = time.perf_counter()
            send(connection, number)
            taken.append((time.perf_counter() - at) * 1000)
        connection.close()

    threads = [threading.Thread(target=run, args=(client,)) for client in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return taken


def _batch(server: Server, texts: Sequence[str]) -> Table:
    table = Table(
        "Drafts a second",
        ["way", "drafts a second", "times in-process"],
        note=f"{BATCH:,} drafts, as check_many takes them and as JSON lines. Goal: {GOALS[1]} times.",
    )
    guard = Guard()
    guard.warm()
    lines = [_body(texts, number) for number in range(BATCH)]
    drafts = [Draft.from_json(line) for line in lines]
    inside = outside = 0.0
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        for _verdict in guard.check_many(drafts):
            pass
        inside = max(inside, BATCH / (time.perf_counter() - begun))
        outside = max(outside, BATCH / _sent(server, lines))
    table.add("in-process, check_many", f"{inside:,.0f}", "1.00")
    table.add("POST /v1/check:batch", f"{outside:,.0f}", f"{outside / inside:.2f}")
    return table


def _sent(server: Server, lines: Sequence[bytes]) -> float:
    """Seconds from the first draft sent to the last verdict received, read while it is written."""
    connection = server.connect()
    begun = time.perf_counter()
    connection.putrequest("POST", "/v1/check:batch")
    connection.putheader("content-type", "application/x-ndjson")
    connection.putheader("content-length", str(sum(map(len, lines)) + len(lines)))
    connection.endheaders()
    writing = threading.Thread(target=lambda: connection.send(b"\n".join(lines) + b"\n"))
    writing.start()
    answer = connection.getresponse().read()
    seconds = time.perf_counter() - begun
    writing.join()
    connection.close()
    verdicts = answer.count(b"\n")
    if verdicts != len(lines):
        raise RuntimeError(f"{verdicts} verdicts for {len(lines)} drafts")
    return seconds


def _percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


if __name__ == "__main__":
    sys.exit(main())
