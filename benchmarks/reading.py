"""What reading saved replies costs in each format, and how much memory it holds: `python -m benchmarks.reading`."""

from __future__ import annotations

import argparse
import csv
import importlib.util
import json
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.data import default_directory
from benchmarks.offline import no_network
from benchmarks.samples import initials, real_replies
from benchmarks.tables import Table, ratio, show, write_result
from replyguard.saved_replies import ReadOptions, SavedReply, read_path

FIRST = 5_000
DEFAULT = 100_000
TURNS = 3

Record = Mapping[str, str]
Write = Callable[[Path, Sequence[Record]], None]


def _csv(path: Path, records: Sequence[Record], encoding: str = "utf-8") -> None:
    with path.open("w", encoding=encoding, errors="replace", newline="") as file:
        writer = csv.DictWriter(file, list(records[0]))
        writer.writeheader()
        writer.writerows(records)


def _jsonl(path: Path, records: Sequence[Record]) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def _json(path: Path, records: Iterable[object]) -> None:
    path.write_text(json.dumps({"macros": list(records)}, ensure_ascii=False), encoding="utf-8")


def _zendesk(path: Path, records: Sequence[Record]) -> None:
    def macro(record: Record) -> object:
        actions = [
            {"field": "status", "value": "solved"},
            {"field": "comment_value_html", "value": f"<p>{record['reply']}</p>"},
            {"field": "comment_mode_is_public", "value": "true"},
        ]
        return {"id": record["id"], "title": record["name"], "active": True, "actions": actions, "restriction": None}

    _json(path, map(macro, records))


def _parquet(path: Path, records: Sequence[Record]) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.table({key: [record[key] for record in records] for key in records[0]}), path)


def _yaml(path: Path, records: Sequence[Record]) -> None:
    lines = (
        f"- name: {record['name']}\n  body: {json.dumps(record['reply'], ensure_ascii=False)}\n" for record in records
    )
    path.write_text("replies:\n" + "".join(lines), encoding="utf-8")


def _markdown(path: Path, records: Sequence[Record]) -> None:
    parts = (f"## {record['name']}\n\n{' '.join(record['reply'].split())}\n\n" for record in records)
    path.write_text("".join(parts), encoding="utf-8")


FORMATS: dict[str, tuple[str, Write]] = {
    "JSONL": ("a.jsonl", _jsonl),
    "JSON": ("a.json", _json),
    "JSON, Zendesk macros": ("zendesk.json", _zendesk),
    "CSV": ("a.csv", _csv),
    "CSV, Windows-1252": ("windows.csv", lambda path, records: _csv(path, records, "windows-1252")),
    "CSV, UTF-16": ("utf16.csv", lambda path, records: _csv(path, records, "utf-16")),
    "Parquet": ("a.parquet", _parquet),
    "Markdown": ("a.md", _markdown),
    "YAML": ("a.yaml", _yaml),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    options = _options(arguments)
    records = _records(options.data, options.replies)
    if not records:
        print("reading is measured with the real replies (--data DIRECTORY says where they are)")
        return 1
    table = Table(
        "Reading",
        ["format", "times json.loads", "µs a reply", f"MB, {FIRST:,} replies", f"MB, {options.replies:,} replies"],
        note="Processor time, the least of three turns; real replies, each with a name and signed by another agent."
        " `json.loads` reads the lines of the JSONL file and does nothing else. MB is the peak of what Python holds"
        " while replies are read and dropped; YAML, Markdown and JSON documents are read as a whole.",
    )
    with TemporaryDirectory() as folder, no_network():
        reference = _measured(_jsonl, Path(folder, "reference.jsonl"), records, _only_decode)
        for name, (file, write) in FORMATS.items():
            if name == "Parquet" and importlib.util.find_spec("pyarrow") is None:
                print("pyarrow is not installed: Parquet is left out", file=sys.stderr)
                continue
            path = Path(folder, file)
            took = _measured(write, path, records, _read)
            held = [_held(write, path, records[:count]) for count in (FIRST, len(records))]
            table.add(name, ratio(took, reference), f"{took * 1e6:.1f}", *(f"{peak / 1e6:.1f}" for peak in held))
            print(f"{name}: done", file=sys.stderr, flush=True)
    show(table)
    if options.replies < DEFAULT:
        print("a short run: benchmarks/results/reading.md is left as it is")
        return 0
    print(f"written: {write_result('reading', 'Reading saved replies', [f'{len(records):,} replies'], [table]).name}")
    return 0


def _records(directory: Path, count: int) -> list[Record]:
    replies = real_replies(directory)
    return [
        {
            "id": str(number),
            "name": f"Antwort {number}",
            "reply": replies[number % len(replies)].text + initials(number),
        }
        for number in range(count if replies else 0)
    ]


def _measured(write: Write, path: Path, records: Sequence[Record], read: Callable[[Path], int]) -> float:
    """Seconds a reply."""
    write(path, records)
    best = float("inf")
    for _turn in range(TURNS):
        started = time.process_time()
        count = read(path)
        best = min(best, time.process_time() - started)
        if count != len(records):
            raise RuntimeError(f"{path.name}: {count} of {len(records)} replies were read")
    return best / len(records)


def _held(write: Write, path: Path, records: Sequence[Record]) -> int:
    write(path, records)
    tracemalloc.start()
    _read(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def _read(path: Path) -> int:
    return sum(isinstance(found, SavedReply) for found in read_path(path, ReadOptions()))


def _only_decode(path: Path) -> int:
    with path.open("rb") as file:
        return sum(isinstance(json.loads(line), dict) for line in file)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading", description=__doc__)
    parser.add_argument("--data", type=Path, default=default_directory(), help="where the data sets lie")
    parser.add_argument("--replies", type=int, default=DEFAULT, help="how many replies to read")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
