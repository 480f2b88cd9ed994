"""Paths: directories, links, missing and unreadable files, and the registry of readers."""

from __future__ import annotations

import os

import pytest

from replyguard.saved_replies import (
    MissingPath,
    ReadOptions,
    SavedReply,
    Unreadable,
    default_readers,
    read_path,
    read_paths,
)
from replyguard.saved_replies.text_file import read_text_file

OPTIONS = ReadOptions()


def texts(*paths):
    return [record.text for record in read_paths(paths, OPTIONS) if isinstance(record, SavedReply)]


@pytest.fixture
def tree(tmp_path):
    for name in ("b.txt", "a/z.TXT", "a/b.md", "c.rst", ".hidden.txt", ".git/x.txt", "d/e/f.csv", "~$a.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("reply\n" + name if name.endswith("csv") else name, encoding="utf-8")
    return tmp_path


def test_a_directory_is_walked_in_order_without_hidden_and_unknown_files(tree):
    assert texts(tree) == ["a/b.md", "a/z.TXT", "b.txt", "d/e/f.csv"]


def test_the_path_is_written_as_it_was_named(tree, monkeypatch):
    monkeypatch.chdir(tree)
    assert [record.path for record in read_paths(["a", "./b.txt"], OPTIONS)] == [
        os.path.join("a", "b.md"),
        os.path.join("a", "z.TXT"),
        "./b.txt",
    ]


def test_each_file_is_read_once_in_the_order_of_the_paths(tree):
    (tree / "link.txt").symlink_to(tree / "b.txt")
    assert texts(tree / "b.txt", tree / "a", tree, tree) == ["b.txt", "a/b.md", "a/z.TXT", "d/e/f.csv"]


def test_named_files_are_read_though_hidden_or_of_unknown_ending(tree):
    assert texts(tree / ".hidden.txt", tree / "c.rst", tree / ".git") == [".hidden.txt", "c.rst", ".git/x.txt"]


def test_links_in_a_circle_end(tree):
    (tree / "a" / "up").symlink_to(tree, target_is_directory=True)
    (tree / "self.txt").symlink_to(tree / "self.txt")
    records = list(read_path(tree, OPTIONS))
    assert sorted(record.text for record in records if isinstance(record, SavedReply)) == [
        "a/b.md",
        "a/z.TXT",
        "b.txt",
        "d/e/f.csv",
    ]
    assert [os.path.basename(record.path) for record in records if isinstance(record, Unreadable)] == ["self.txt"]


def test_a_missing_path_is_an_error_before_anything_is_read(tree):
    with pytest.raises(MissingPath, match=r"nope\.txt: no such file or directory") as caught:
        read_paths([tree, tree / "nope.txt"], OPTIONS)
    assert caught.value.path == str(tree / "nope.txt")


def test_a_directory_without_known_files_is_told(tmp_path):
    (tmp_path / "a.docx").write_bytes(b"PK\0")
    (problem,) = read_path(tmp_path, OPTIONS)
    assert (problem.path, problem.line) == (str(tmp_path), None)
    assert problem.message == (
        "no saved replies in this directory: no file ends with .txt, .md, .markdown, .yaml, .yml, .jsonl, .ndjson, .json, "
        ".csv, .tsv, .xlsx, .parquet"
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_in_a_directory_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    (problem,) = read_path(tmp_path, OPTIONS)
    assert problem.message == "no regular file"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_what_may_not_be_opened_is_told(tree):
    (tree / "b.txt").chmod(0)
    (tree / "a").chmod(0)
    records = list(read_path(tree, OPTIONS))
    (tree / "a").chmod(0o700)
    assert [os.path.basename(record.path) for record in records if isinstance(record, Unreadable)] == ["a", "b.txt"]
    assert [record.text for record in records if isinstance(record, SavedReply)] == ["d/e/f.csv"]


NAMES = ("a.txt", "a.md", "a.yaml", "a.jsonl", "a.csv", "a.answer")
BAD = [
    (b"", None, "the file is empty"),
    (b"\xef\xbb\xbf", None, "the file is empty"),
    (b"\n \n", None, "the file is empty"),
    (b"\0\1\2", None, "holds NUL bytes: this is no text file"),
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("content", "line", "message"), BAD)
def test_files_without_text_are_told(read, name, content, line, message):
    (problem,) = read(name, content)
    assert isinstance(problem, Unreadable)
    assert (problem.line, problem.message) == (line, message)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.yaml"])
@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("Grüße\nHallo".encode() + b"\xff\n", "not UTF-8"),
        (b"Hallo" + b" " * 9000 + b"\n\0", "NUL"),
        (b"Hallo\n\xed\xa0\xbd", "not UTF-8"),
    ],
)
def test_a_whole_file_with_other_bytes_is_told_with_its_line(read, name, content, message):
    (problem,) = read(name, content)
    assert isinstance(problem, Unreadable)
    assert problem.line == 2
    assert message in problem.message


def test_two_readers_for_one_ending_are_an_error_that_names_both():
    readers = default_readers()
    with pytest.raises(
        ValueError, match=r"two readers for \.csv: replyguard\S+read_csv and replyguard\S+read_text_file"
    ):
        readers.register(".CSV", read_text_file)


def test_a_reader_can_be_added(tmp_path):
    (tmp_path / "a.answer").write_text("Hallo", encoding="utf-8")
    readers = default_readers()
    readers.register(".answer", read_text_file)
    (reply,) = read_path(tmp_path, OPTIONS, readers)
    assert reply.text == "Hallo"
