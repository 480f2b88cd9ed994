"""Files that are damaged, huge or made to do harm: one clear line each, the rest goes on, and memory stays small."""

from __future__ import annotations

import json
import os
import tracemalloc
from pathlib import Path

import pytest

from replyguard.saved_replies import ReadOptions, SavedReply, Unreadable, read_path

from .workbooks import table, workbook

RECORDS = [{"name": f"A{number}", "reply": f"Guten Tag, Antwort {number} folgt."} for number in range(50)]

WHOLE = {
    "a.txt": "\n---\n".join(one["reply"] for one in RECORDS).encode(),
    "a.md": "\n\n".join(f"## {one['name']}\n\n{one['reply']}" for one in RECORDS).encode(),
    "a.yaml": ("replies:\n" + "".join(f"- name: {one['name']}\n  body: {one['reply']}\n" for one in RECORDS)).encode(),
    "a.csv": ("name,reply\n" + "".join(f'{one["name"]},"{one["reply"]}"\n' for one in RECORDS)).encode(),
    "a.tsv": ("name\treply\n" + "".join(f"{one['name']}\t{one['reply']}\n" for one in RECORDS)).encode("utf-16"),
    "a.json": json.dumps({"replies": RECORDS}, indent=1).encode(),
    "a.jsonl": "".join(json.dumps(one) + "\n" for one in RECORDS).encode(),
    "a.xlsx": workbook({"S": table(["name", "reply"], *([one["name"], one["reply"]] for one in RECORDS))}),
}


@pytest.mark.parametrize("name", WHOLE)
def test_the_whole_file_is_read(read, name):
    assert [type(record) for record in read(name, WHOLE[name])] == [SavedReply] * 50


@pytest.mark.parametrize("name", WHOLE)
def test_a_file_cut_anywhere_gives_whole_replies_and_at_most_one_problem(read, name):
    """A cut is told where the format can show it; no half of a record is taken for a whole one in JSON and workbooks."""
    texts = {one["reply"] for one in RECORDS}
    for at in range(8, len(WHOLE[name]) - 1, 97):
        records = read(name, WHOLE[name][:at])
        problems = [record for record in records if isinstance(record, Unreadable)]
        assert len(problems) <= 1
        if name in ("a.json", "a.jsonl", "a.xlsx"):
            assert {record.text for record in records if isinstance(record, SavedReply)} <= texts
        if name in ("a.json", "a.xlsx"):
            assert len(problems) == 1


@pytest.mark.parametrize("name", WHOLE)
def test_any_byte_may_be_wrong(read, name):
    whole = WHOLE[name]
    for at in range(0, len(whole), 53):
        for byte in (0, 0xFF, whole[at] ^ 0x20):
            records = read(name, whole[:at] + bytes([byte]) + whole[at + 1 :])
            assert all(isinstance(record, SavedReply | Unreadable) for record in records)


SECRET = "geheim-4711"


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.csv", "a.yaml", "a.xlsx", "a.txt", "a.md"])
@pytest.mark.parametrize(
    "content",
    [
        f'[{{"text": "{SECRET}',
        f'{{"reply": 1, "x": {SECRET}}}',
        f'name,reply\nA,"{SECRET}\n',
        f'name,reply\nA,"x" {SECRET}\n',
        f"a: [{SECRET}\n",
        f"a: &{SECRET} \x01",
        "PK\x03\x04" + SECRET,
        f"\0{SECRET}",
        f"{SECRET},A\nB,C\n",
        f"Guten Tag Frau Kunde, Ihre Nummer ist {SECRET},A\nB,C\n",
        f'[{{"{SECRET}": "x", "{SECRET}": "y"}}]',
        f'{{"{SECRET}": 3}}',
    ],
)
def test_what_is_told_does_not_quote_the_content(read, name, content):
    for record in read(name, content):
        if isinstance(record, Unreadable):
            assert SECRET not in record.message


@pytest.mark.slow
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.yaml", "a.json", "a.xlsx", "a.parquet"])
def test_a_file_of_200_megabytes_that_is_read_as_a_whole_is_refused(tmp_path, name):
    path = tmp_path / name
    start = (
        b"[1," if name == "a.json" else b"PK\x03\x04" if name == "a.xlsx" else b"PAR1" if name == "a.parquet" else b"a"
    )
    with path.open("wb") as file:
        file.write(start)
        for _ in range(200):
            file.write(b"a " * (512 * 1024))
    tracemalloc.start()
    (problem,) = read_path(path, ReadOptions())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert isinstance(problem, Unreadable)
    assert peak < 70 * 1024 * 1024


@pytest.mark.slow
@pytest.mark.parametrize("name", ["a.csv", "a.jsonl"])
def test_a_file_of_200_megabytes_without_line_ends_is_told_in_constant_memory(tmp_path, name):
    path = tmp_path / name
    with path.open("wb") as file:
        file.write(b"name,reply\n" if name == "a.csv" else b'{"reply": "a"}\n')
        for _ in range(200):
            file.write(b"a " * (512 * 1024))
    tracemalloc.start()
    problem = list(read_path(path, ReadOptions()))[-1]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert isinstance(problem, Unreadable)
    assert (problem.line, problem.message) == (2, "a line longer than 16 MiB")
    assert peak < 70 * 1024 * 1024


@pytest.mark.slow
def test_a_directory_of_20_000_files(tmp_path):
    for number in range(20_000):
        folder = tmp_path / f"{number // 2_000}"
        folder.mkdir(exist_ok=True)
        (folder / f"{number}.txt").write_bytes(b"Danke!")
    tracemalloc.start()
    count = sum(isinstance(record, SavedReply) for record in read_path(tmp_path, ReadOptions()))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 20_000
    assert peak < 8_000_000


def test_links_in_circles_and_dead_links_are_each_told_once(tmp_path):
    (tmp_path / "a.txt").write_text("Danke!", encoding="utf-8")
    (tmp_path / "b.txt").symlink_to(tmp_path / "c.txt")
    (tmp_path / "c.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "d.txt").symlink_to(tmp_path / "nirgends.txt")
    (tmp_path / "auf").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "ordner").mkdir()
    (tmp_path / "ordner" / "zurück").symlink_to(tmp_path / "ordner", target_is_directory=True)
    records = list(read_path(tmp_path, ReadOptions()))
    assert [record.text for record in records if isinstance(record, SavedReply)] == ["Danke!"]
    told = [(Path(record.path).name, record.message) for record in records if isinstance(record, Unreadable)]
    assert told == [
        ("b.txt", "cannot be read: Too many levels of symbolic links"),
        ("c.txt", "cannot be read: Too many levels of symbolic links"),
        ("d.txt", "cannot be read: No such file or directory"),
    ]


def test_a_deep_tree_is_walked(tmp_path):
    path = tmp_path
    for _ in range(400):
        path = path / "a"
    os.makedirs(path)
    (path / "a.txt").write_text("Danke!", encoding="utf-8")
    assert [record.text for record in read_path(tmp_path, ReadOptions())] == ["Danke!"]


def test_ragged_rows_are_each_told_and_the_others_read(read):
    rows = [",".join(["A"] * (1 + number % 4)) for number in range(100)]
    records = read("a.csv", "name,reply\n" + "\n".join(rows))
    assert sum(isinstance(record, SavedReply) for record in records) == 25
    assert {record.message for record in records if isinstance(record, Unreadable)} == {
        f"expected 2 cells as in the header, got {count}" for count in (1, 3, 4)
    }
