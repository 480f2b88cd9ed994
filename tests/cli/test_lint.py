"""`lint`: every format with its places, what cannot be read, which field is read, exit codes, both reports."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import DATA, RunInside

PLACES = {
    "a.txt": ("Hallo,\ndas ist \t😀 Scheiße.\n", [(2, 12)]),
    "b.md": ("# Titel\n\n**Hm** *fuck*, sorry.\n", [(3, 9)]),
    "c.yaml": (
        'replies:\n  - name: a\n    text: "Hm fuck"\n  - name: b\n    text: |\n      Na\n      shit!\n',
        [(3, 15), (7, 7)],
    ),
    "d.yml": ("responses:\n  - text: Hm fuck\n", [(2, 14)]),
    "e.jsonl": ('{"reply": "caf\\u00e9 \\ud83d\\ude00 fuck"}\n\n{"text": "shit"}\n', [(1, 35), (3, 11)]),
    "f.csv": ('name,reply\nA,"Er sagt ""fuck"",\nHm shit"\nB,fine\n', [(2, 14), (3, 4)]),
    "g.csv": ("text;note\nHm fuck;shit\n", [(2, 4)]),
}


def places(report: str) -> list[tuple[int, int]]:
    return [(found["line"], found["column"]) for reply in json.loads(report)["replies"] for found in reply["places"]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, name: str, content: str | bytes) -> None:
    (folder / name).write_bytes(content.encode() if isinstance(content, str) else content)


@pytest.mark.parametrize("name", PLACES)
def test_line_and_column_are_those_of_the_file(command: RunInside, folder: Path, name: str) -> None:
    content, expected = PLACES[name]
    write(folder, name, content)
    assert places(command("lint", name, "--output-format", "json").out) == expected
    run = command("lint", name)
    assert run.code == 1
    for line, column in expected:
        assert f"\n{name}:{line}:{column}: error profanity.strong: " in f"\n{run.out}"


def test_a_folder_is_linted_file_by_file_with_a_summary(command: RunInside, folder: Path) -> None:
    for name, (content, _) in PLACES.items():
        write(folder, name, content)
    write(folder, "h.txt", "Thanks, and damn the rain.")
    run = command("lint", ".")
    assert (run.code, run.err) == (1, "./g.csv: note: cells are separated by ';'\n")
    assert run.out.endswith(
        "10  profanity.strong\n 1  profanity.mild\n\n11 replies checked, 10 errors, 1 warning, in 10 of them\n"
    )


def test_nothing_found_is_said(command: RunInside, folder: Path) -> None:
    write(folder, "a.txt", "Thanks!")
    run = command("lint", "a.txt")
    assert (run.code, run.out, run.err) == (0, "1 reply checked, nothing found\n", "")


@pytest.mark.parametrize(
    ("options", "code"),
    [([], 0), (["--fail-on", "warning"], 1), (["--fail-on", "info"], 1), (["--fail-on", "error"], 0)],
)
@pytest.mark.parametrize("output_format", ["text", "json"])
def test_the_level_to_fail_on(
    command: RunInside, folder: Path, options: list[str], code: int, output_format: str
) -> None:
    write(folder, "a.txt", "Hm damn.")
    assert command("lint", "a.txt", *options, "--output-format", output_format).code == code


UNREADABLE: dict[str, tuple[str | bytes, str, list[tuple[int, int]]]] = {
    "a.csv": ("name,reply\nA,fuck,more\nB,shit\n", "a.csv:2: unreadable: expected 2 cells", [(3, 3)]),
    "a.jsonl": ('{"reply": \n[]\n{"reply": "shit"}\n', "a.jsonl:1: unreadable: not JSON", [(3, 12)]),
    "a.txt": ("Grüße".encode() + b"\xff fuck", "a.txt:1: unreadable: not UTF-8", []),
    "a.json": ('[{"reply": "shit"}, 1', "a.json:1: unreadable: expected a JSON object, got a number", [(1, 13)]),
    "a.yaml": ("replies: [\n", "a.yaml:2: unreadable: ", []),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_told_and_the_rest_goes_on(command: RunInside, folder: Path, name: str) -> None:
    content, message, expected = UNREADABLE[name]
    write(folder, name, content)
    write(folder, "z.txt", "fuck")
    run = command("lint", name, "z.txt")
    assert run.code == 3
    assert run.err.startswith(message)
    assert run.out.splitlines()[-1].endswith("unreadable")
    run = command("lint", name, "z.txt", "--output-format", "json")
    report = json.loads(run.out)
    assert run.code == 3
    assert places(run.out) == [*expected, (1, 1)]
    assert report["checked"] == len(expected) + 1
    told = report["unreadable"][0]
    assert f"{told['path']}:{told['line']}: unreadable: {told['message']}".startswith(message)


def test_an_empty_folder_is_not_clean(command: RunInside, folder: Path) -> None:
    assert command("lint", ".").code == 3


@pytest.mark.parametrize("output_format", ["text", "json"])
def test_a_missing_path_goes_before_all(command: RunInside, folder: Path, output_format: str) -> None:
    write(folder, "a.txt", "fuck")
    write(folder, "b.txt", b"\xff")
    run = command("lint", "a.txt", "b.txt", "nope.txt", "--output-format", output_format)
    assert (run.code, run.out) == (2, "")
    assert run.err == "error: nope.txt: no such file or directory\n"


@pytest.mark.parametrize("output_format", ["text", "json"])
def test_a_check_that_did_not_run_goes_before_what_was_found(
    command: RunInside, folder: Path, output_format: str
) -> None:
    write(folder, "a.txt", "fuck")
    write(folder, "b.txt", "x" * 60 + " ok")
    run = command("lint", ".", "-p", DATA / "endless-policy.yaml", "--output-format", output_format)
    assert run.code == 3
    assert "personal-data.endless" in run.out
    if output_format == "text":
        assert run.out.endswith("2 replies checked, 1 error, in 1 of them, 1 not fully checked\n")


def test_a_text_over_the_limit_is_one_that_was_not_checked(command: RunInside, folder: Path) -> None:
    write(folder, "a.csv", f"reply\n{'a' * 41}\nScheiße\n")
    run = command("lint", "a.csv", "-p", DATA / "german-only.yaml")
    assert run.code == 3
    assert run.err.startswith("a.csv:2: unreadable: text: too long: 41 characters, the limit is 40")
    assert run.out.startswith("a.csv:3:1: error profanity.strong")


@pytest.mark.parametrize(
    ("options", "column"),
    [
        pytest.param([], 8, id="reply goes before text"),
        pytest.param(["--text-field", "note"], 16, id="the one that is named"),
        pytest.param(["--text-field", "name"], None, id="and nothing else"),
    ],
)
def test_one_field_is_linted(command: RunInside, folder: Path, options: list[str], column: int | None) -> None:
    write(folder, "a.csv", "name,text,reply,note\nA,shit,fuck,Hm damn\n")
    run = command("lint", "a.csv", "--output-format", "json", *options)
    assert places(run.out) == ([(2, column)] if column else [])
    write(folder, "a.jsonl", '{"name": "A", "text": "shit", "reply": "fuck", "note": "Hm damn"}\n')
    run = command("lint", "a.jsonl", "--output-format", "json", *options)
    assert len(places(run.out)) == (1 if column else 0)


def test_a_field_that_is_not_there_is_told_with_those_that_are(command: RunInside, folder: Path) -> None:
    write(folder, "a.csv", "name,reply\nA,fuck\n")
    run = command("lint", "a.csv", "--text-field", "antwort")
    assert run.code == 3
    assert "no column 'antwort'; found: name, reply;" in run.err


def test_the_json_report_holds_the_verdicts(command: RunInside, folder: Path) -> None:
    write(folder, "a.csv", 'name,language,reply\nGruß,de,Scheiße\nB,de,gut\nC,de,"Hm, verdammt"\n')
    run = command("lint", "a.csv", "--output-format", "json")
    report = json.loads(run.out)
    assert list(report) == ["replies", "unreadable", "checked"]
    assert (report["checked"], report["unreadable"]) == (3, [])
    assert [(reply["path"], reply["name"], reply["line"]) for reply in report["replies"]] == [
        ("a.csv", "Gruß", 2),
        ("a.csv", "C", 4),
    ]
    assert [reply["verdict"]["decision"] for reply in report["replies"]] == ["block", "warn"]
    assert report["replies"][0]["verdict"]["findings"][0]["match"] == "Scheiße"


@pytest.mark.parametrize("count", [0, 1, 3])
def test_the_json_report_is_one_document_however_many_replies(command: RunInside, folder: Path, count: int) -> None:
    write(folder, "a.csv", "reply\nfine\n" + "fuck\n" * count)
    report = json.loads(command("lint", "a.csv", "--output-format", "json").out)
    assert (len(report["replies"]), report["checked"]) == (count, count + 1)


def test_the_venue_reaches_the_policy(command: RunInside, folder: Path) -> None:
    write(folder, "policy.yaml", "name: p\nvenues: {third-party: {profanity.mild: error}}\n")
    write(folder, "a.txt", "Hm damn.")
    assert command("lint", "a.txt", "-p", "policy.yaml").code == 0
    assert command("lint", "a.txt", "-p", "policy.yaml", "--venue", "third-party").code == 1


def test_the_markup_is_recognised_unless_it_is_named(command: RunInside, folder: Path) -> None:
    write(folder, "a.txt", "Hm f<b>uc</b>k")
    assert command("lint", "a.txt", "--format", "html").code == 1
    assert command("lint", "a.txt", "--format", "plain").code == 0


def test_what_was_guessed_is_told_beside_the_report(command: RunInside, folder: Path) -> None:
    write(folder, "a.csv", "Name;Antwort\nA;Grüße, fuck\n".encode("windows-1252"))
    run = command("lint", "a.csv", "--output-format", "json")
    assert run.err == (
        "a.csv: note: read as Windows-1252\n"
        "a.csv: note: cells are separated by ';'; the reply is read from the column 'Antwort'\n"
    )
    assert places(run.out) == [(2, 10)]


def test_what_is_said_is_not_guessed(command: RunInside, folder: Path) -> None:
    write(folder, "a.csv", "Name/Antwort\nA/Grüße, fuck\n".encode("mac-roman"))
    options = ["--encoding", "mac-roman", "--separator", "/", "--text-field", "Antwort"]
    run = command("lint", "a.csv", "--output-format", "json", *options)
    assert (run.code, run.err, places(run.out)) == (1, "", [(2, 10)])


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("--encoding", "klingon", "expected one of text"),
        ("--encoding", "rot13", "expected one of text"),
        ("--separator", "ab", "expected one character"),
        ("--separator", '"', "expected one character"),
        ("--separator", "", "expected one character"),
    ],
)
def test_a_wrong_option_is_told_before_anything_is_read(
    command: RunInside, folder: Path, option: str, value: str, message: str
) -> None:
    write(folder, "a.csv", "reply\nfuck\n")
    run = command("lint", "a.csv", option, value)
    assert (run.code, run.out) == (2, "")
    assert message in run.err


@pytest.mark.parametrize("value", ["tab", "\\t", "\t"])
def test_a_tab_can_be_said(command: RunInside, folder: Path, value: str) -> None:
    write(folder, "a.csv", "name,x\treply\nA\tfuck\n")
    assert command("lint", "a.csv", "--separator", value).code == 1


def test_an_internal_note_is_checked_as_private(command: RunInside, folder: Path) -> None:
    text = "Ihre Telefonnummer 0171 2345678 steht im Konto."
    macro = {"title": "A", "actions": [{"field": "comment_value", "value": text}]}
    write(folder, "public.json", json.dumps({"macros": [macro]}))
    macro["actions"].append({"field": "comment_mode_is_public", "value": "false"})  # type: ignore[attr-defined]
    write(folder, "note.json", json.dumps({"macros": [macro]}))
    assert command("lint", "public.json").code == 1
    assert command("lint", "note.json").code == 0
