"""Parquet: columns, places, empty values, damage, and what is told where pyarrow is missing."""

from __future__ import annotations

import io
import sys
import tracemalloc

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from replyguard.saved_replies import ReadOptions, SavedReply, Unreadable, read_path


def parquet(columns, **options) -> bytes:
    file = io.BytesIO()
    pq.write_table(columns if isinstance(columns, pa.Table) else pa.table(columns), file, **options)
    return file.getvalue()


def test_rows(read):
    content = parquet(
        {"id": [7, 8, 9, 10], "reply": ["Eins", "<p>Zwei</p>", None, ""], "lang": ["de", "en", "de", None]}
    )
    found = read("a.parquet", content)
    assert [(reply.name, reply.text, reply.format, reply.language, reply.locate(2)) for reply in found] == [
        ("7", "Eins", "plain", "de", (1, 2)),
        ("8", "<p>Zwei</p>", "html", "en", (2, 2)),
    ]


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.dictionary(pa.int32(), pa.string())])
@pytest.mark.parametrize("compression", ["none", "snappy", "zstd", "gzip"])
def test_types_and_compression(read, kind, compression):
    content = parquet({"reply": pa.array(["Grüße", "b"]).cast(kind)}, compression=compression)
    assert [reply.text for reply in read("a.txt", content)] == ["Grüße", "b"]


def test_rows_are_counted_over_row_groups(read):
    content = parquet({"text": [str(number) for number in range(2500)]}, row_group_size=700)
    assert [(reply.text, reply.locate(0)[0]) for reply in read("a.parquet", content)] == [
        (str(number), number + 1) for number in range(2500)
    ]


def test_a_guessed_column_is_told_and_a_named_one_is_not(read, told):
    content = parquet({"Body": ["a"], "antwort": ["b"]})
    assert [reply.text for reply in read("a.parquet", content)] == ["a"]
    assert [notice.message for notice in told] == ["the reply is read from the column 'Body'"]
    told.clear()
    assert [reply.text for reply in read("a.parquet", content, ReadOptions(text_field="antwort"))] == ["b"]
    assert told == []


GOOD = parquet({"reply": ["Eins"] * 100})
DAMAGED = {
    "no text column": (parquet({"reply": [[1]], "n": [1.5]}), "no column 'reply' or 'text'"),
    "cut": (GOOD[:-20], "a damaged Parquet file"),
    "the beginning only": (b"PAR1", "a damaged Parquet file"),
    "noise": (b"PAR1" + bytes(range(256)) * 10 + b"PAR1", "a damaged Parquet file"),
}


@pytest.mark.parametrize("case", DAMAGED)
def test_a_damaged_file_is_one_clear_line(read, case):
    content, message = DAMAGED[case]
    (problem,) = read("a.parquet", content)
    assert isinstance(problem, Unreadable)
    assert message in problem.message


def test_any_byte_may_be_wrong(read):
    for at in range(4, len(GOOD), 5):
        records = read("a.parquet", GOOD[:at] + bytes([GOOD[at] ^ 0x55]) + GOOD[at + 1 :])
        assert all(isinstance(record, SavedReply | Unreadable) for record in records)


def test_bytes_that_are_no_text_are_damage(read):
    columns = pa.table({"reply": pa.array([b"Gr\xfc\xdfe"], pa.binary()).view(pa.string())})
    (problem,) = read("a.parquet", parquet(columns))
    assert isinstance(problem, Unreadable)
    assert "Gr" not in problem.message


def test_a_row_group_too_large_is_told_before_it_is_unpacked(read, monkeypatch):
    monkeypatch.setattr("replyguard.saved_replies.parquet_file.PAGE_LIMIT", 1000)
    (problem,) = read("a.parquet", parquet({"reply": ["".join(map(chr, range(200, 700)))] * 2, "n": ["x"] * 2}))
    assert "write smaller row groups" in problem.message


@pytest.mark.parametrize("module", ["pyarrow", "pyarrow.parquet"])
def test_where_pyarrow_is_missing_that_is_said(read, monkeypatch, module):
    monkeypatch.setitem(sys.modules, module, None)
    (problem,) = read("a.parquet", GOOD)
    assert problem.message == "a Parquet file, which needs pyarrow: install it with `pip install 'replyguard[parquet]'`"


def test_long_files_are_read_in_constant_memory(tmp_path):
    path = tmp_path / "a.parquet"
    path.write_bytes(parquet({"reply": [f"Ihre Störung {number} ist behoben." for number in range(50_000)]}))
    tracemalloc.start()
    before = pa.total_allocated_bytes()
    peak = 0
    count = 0
    for record in read_path(path, ReadOptions()):
        count += isinstance(record, SavedReply)
        if count % 10_000 == 0:
            peak = max(peak, pa.total_allocated_bytes() - before)
    _, own = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 50_000
    assert own < 3_000_000
    assert peak < 20_000_000
