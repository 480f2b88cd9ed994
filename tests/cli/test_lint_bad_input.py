"""`lint` over files that are damaged, huge or made to do harm: a clear line each, the rest goes on, nothing half-written."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.saved_replies.workbooks import table, workbook

from .conftest import RunInside

GOOD = "shit"
REPLIES = [f"Guten Tag, Antwort {number} folgt." for number in range(40)]
_LIMIT_OF_A_LINE = 300


def _parquet() -> bytes:
    file = io.BytesIO()
    pq.write_table(pa.table({"reply": REPLIES}), file)
    return file.getvalue()


def _bomb() -> bytes:
    """A workbook of 300 kB that would unpack to 300 MB."""
    with zipfile.ZipFile(io.BytesIO(workbook({"S": table(["reply"], ["Hallo."])}))) as plain:
        parts = {name: plain.read(name) for name in plain.namelist()}
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            if name.endswith("sheet1.xml"):
                with archive.open(name, "w", force_zip64=True) as part:
                    part.write(content[: content.index(b"<sheetData>")])
                    for _ in range(300):
                        part.write(b" " * (1024 * 1024))
            else:
                archive.writestr(name, content)
    return packed.getvalue()


def _sparse(path: Path, start: bytes = b"") -> None:
    path.write_bytes(start)
    os.truncate(path, 200 * 1024 * 1024)


def _text(name: str, text: str | bytes) -> Callable[[Path], None]:
    return lambda folder: (folder / name).write_bytes(text.encode() if isinstance(text, str) else text) and None


def _circle(folder: Path) -> None:
    (folder / "bad.txt").symlink_to(folder / "worse.txt")
    (folder / "worse.txt").symlink_to(folder / "bad.txt")


WORKBOOK = workbook({"S": table(["reply"], *([text] for text in REPLIES))})
BAD: dict[str, tuple[str, Callable[[Path], None]]] = {
    "text that is binary": ("bad.txt", _text("bad.txt", b"PK\x00\x01\xff\xfe\x00")),
    "Markdown that is no text": ("bad.md", _text("bad.md", "# Grüße\n\nDanke schön\n".encode() + b"\xff\n")),
    "YAML cut off": ("bad.yaml", _text("bad.yaml", "replies:\n- {name: a, body: Danke\n")),
    "YAML of aliases": ("bad.yaml", _text("bad.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n: :\n  - ]")),
    "CSV of ragged rows": ("bad.csv", _text("bad.csv", "name,reply\na,Danke,zu,viel\nb\nc,Gern\n")),
    "CSV with an open quote": ("bad.csv", _text("bad.csv", 'name,reply\na,"Danke\nb,Gern\n')),
    "JSON cut off": ("bad.json", _text("bad.json", json.dumps([{"reply": text} for text in REPLIES])[:-30])),
    "JSON nested 10,000 deep": ("bad.json", _text("bad.json", "[" * 10_000 + "]" * 10_000)),
    "JSONL nested 10,000 deep": ("bad.jsonl", _text("bad.jsonl", '{"reply": ' + "[" * 10_000 + "]" * 10_000 + "}\n")),
    "a workbook cut off": ("bad.xlsx", _text("bad.xlsx", WORKBOOK[: len(WORKBOOK) // 2])),
    "a bomb as a workbook": ("bad.xlsx", _text("bad.xlsx", _bomb())),
    "Parquet cut off": ("bad.parquet", _text("bad.parquet", _parquet()[:-20])),
    "Parquet damaged": ("bad.parquet", _text("bad.parquet", _parquet()[:8] + b"\xff" * 60 + _parquet()[68:])),
    "200 MB of text": ("bad.txt", lambda folder: _sparse(folder / "bad.txt", b"Danke")),
    "200 MB of JSON": ("bad.json", lambda folder: _sparse(folder / "bad.json", b"[")),
    "200 MB in a line of CSV": ("bad.csv", lambda folder: _sparse(folder / "bad.csv", b"name,reply\na,")),
    "200 MB that call themselves a workbook": ("bad.xlsx", lambda folder: _sparse(folder / "bad.xlsx", b"PK\x03\x04")),
    "links in a circle": ("bad.txt", _circle),
    "an empty folder": ("bad", lambda folder: (folder / "bad").mkdir()),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a good file before and behind."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(GOOD)
    (tmp_path / "z.txt").write_text(GOOD)
    return tmp_path


@pytest.mark.parametrize("case", BAD)
def test_a_clear_line_and_the_rest_goes_on(command: RunInside, folder: Path, case: str) -> None:
    name, make = BAD[case]
    make(folder)
    (folder / "report.json").write_text("old")
    run = command("lint", "a.txt", name, "z.txt", "--output-format", "json", "-o", "report.json")
    assert (run.code, run.out) == (3, "")
    told = [line for line in run.err.splitlines() if ": unreadable: " in line]
    notes = [line for line in run.err.splitlines() if ": note: " in line]
    assert told, "it is said"
    assert sorted([*told, *notes]) == sorted(run.err.splitlines()), "and nothing else, no traceback"
    assert all(line.startswith(name) and len(line) < _LIMIT_OF_A_LINE for line in told)
    assert len(told) <= 2, "once, or once for each row"
    report = json.loads((folder / "report.json").read_text())
    assert [row["path"] for row in report["replies"]] == ["a.txt", "z.txt"], "both good files were checked"
    assert len(report["unreadable"]) == len(told)


@pytest.mark.parametrize(
    "case", ["Parquet damaged", "a workbook cut off", "JSON nested 10,000 deep", "CSV of ragged rows"]
)
def test_it_is_a_row_of_the_table_too(command: RunInside, folder: Path, case: str) -> None:
    name, make = BAD[case]
    make(folder)
    assert command("lint", "a.txt", name, "z.txt", "-o", "v.parquet").code == 3
    rows = pq.read_table("v.parquet").to_pylist()
    wrong = [row for row in rows if row["error"] is not None]
    assert {(row["path"], row["decision"]) for row in wrong} == {(name, "undetermined")}
    assert [row["path"] for row in (rows[0], rows[-1])] == ["a.txt", "z.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(command: RunInside, folder: Path) -> None:
    (folder / "bad.txt").write_text("x")
    (folder / "bad.txt").chmod(0)
    run = command("lint", "a.txt", "bad.txt", "z.txt")
    assert (run.code, run.err) == (3, "bad.txt: unreadable: cannot be read: Permission denied\n")


@pytest.mark.parametrize("options", [["-o", "old"], ["--baseline", "old", "--write-baseline"]])
def test_what_cannot_be_written_leaves_the_old_file(command: RunInside, folder: Path, options: list[str]) -> None:
    """A missing path is told before anything is written, and goes before what could not be read."""
    (folder / "old").write_text('{"version": 1, "accepted": []}')
    before = (folder / "old").read_text()
    (folder / "bad.json").write_text("[")
    run = command("lint", "a.txt", "bad.json", "none.txt", *options)
    assert run.code == 2
    assert (folder / "old").read_text() == before
    assert sorted(os.listdir()) == ["a.txt", "bad.json", "old", "z.txt"]
