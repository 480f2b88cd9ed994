"""Mending: in every format exactly the words change, and what cannot be proven is left as it is."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replyguard import Guard
from replyguard.linting.fixes import Mend, Refused, chosen, mend_file, preview
from replyguard.linting.run import Run
from replyguard.reports.record import Checked
from replyguard.saved_replies import ReadOptions, SavedReply

from .conftest import items

IBAN = "DE89 3704 0044 0532 0130 00"
MAIL = "jana.privat@gmail.com"
SAFE = {
    "a.txt": (f"Hallo,\r\nauf {IBAN} 😀 von {MAIL}.\r\n", "Hallo,\r\nauf [IBAN] 😀 von [E-Mail].\r\n"),
    "a.md": (f"# T\n\nSchreiben Sie *an* {MAIL}, bitte.\n", "# T\n\nSchreiben Sie *an* [E-Mail], bitte.\n"),
    "a.yaml": (
        f"# eins\nreplies:\n  - name: a  # zwei\n    text: |\n      Bitte auf {IBAN}\n      überweisen.\n"
        f"  - {{name: b, text: 'Bitte an {MAIL}, ''ja''.'}}\n  - name: c\n    text: Bitte an {MAIL} schreiben\n",
        "# eins\nreplies:\n  - name: a  # zwei\n    text: |\n      Bitte auf [IBAN]\n      überweisen.\n"
        "  - {name: b, text: 'Bitte an [E-Mail], ''ja''.'}\n  - name: c\n    text: Bitte an [E-Mail] schreiben\n",
    ),
    "a.jsonl": (
        f'{{"id": 1, "reply": "Gr\\u00fc\\u00dfe \\ud83d\\ude00\\n Konto {IBAN}"}}\n\n{{"reply":  "fein"}}\n',
        '{"id": 1, "reply": "Gr\\u00fc\\u00dfe \\ud83d\\ude00\\n Konto [IBAN]"}\n\n{"reply":  "fein"}\n',
    ),
    "a.csv": (
        f'name;reply\r\nA;"Er sagt ""an"",\r\n{MAIL}"\r\nB;an {MAIL} bitte\r\n',
        'name;reply\r\nA;"Er sagt ""an"",\r\n[E-Mail]"\r\nB;an [E-Mail] bitte\r\n',
    ),
}


def mends(guard: Guard, path: str, *, unsafe: bool = False) -> list[Mend]:
    found = [result for result in Run([guard]).results(items(path)) if isinstance(result, Checked)]
    taken = ((result, chosen(result.verdict, unsafe=unsafe)) for result in found)
    return [Mend(result.text, suggestions, result.locate) for result, suggestions in taken if suggestions]


@pytest.mark.parametrize("name", SAFE)
@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
def test_exactly_the_data_change(folder: Path, guard: Guard, name: str, bom: bytes) -> None:
    before, after = SAFE[name]
    (folder / name).write_bytes(bom + before.encode())
    found = mends(guard, name)
    assert found
    assert mend_file(name, found, ReadOptions()) is None
    assert (folder / name).read_bytes() == bom + after.encode()
    assert mends(guard, name) == [], "a second run finds nothing to mend"
    assert os.listdir() == [name]


UNSAFE = {
    "a.txt": ("Das war Mist und damn.", "Das war ärgerlich und damn."),
    "a.jsonl": ('{"reply": "So ein Mist, Jana."}\n', '{"reply": "Wie ärgerlich, Jana."}\n'),
    "a.csv": ("reply\nSo ein Mist\n", "reply\nWie ärgerlich\n"),
}


@pytest.mark.parametrize("name", UNSAFE)
def test_words_change_only_when_that_is_asked_for(folder: Path, guard: Guard, name: str) -> None:
    before, after = UNSAFE[name]
    (folder / name).write_text(before, encoding="utf-8")
    assert mends(guard, name) == []
    unsafe = mends(guard, name, unsafe=True)
    assert unsafe
    assert mend_file(name, unsafe, ReadOptions()) is None
    assert "Mist" not in (folder / name).read_text(encoding="utf-8")
    if name != "a.txt":
        assert (folder / name).read_text(encoding="utf-8") == after


def test_what_would_change_the_structure_is_left(folder: Path, guard: Guard) -> None:
    """A plain YAML value that begins with a bracket would be a list."""
    before = f"replies:\n  - name: a\n    text: {MAIL}\n"
    (folder / "a.yaml").write_text(before)
    refused = mend_file("a.yaml", mends(guard, "a.yaml"), ReadOptions())
    assert isinstance(refused, Refused)
    assert (folder / "a.yaml").read_text() == before


def test_a_waived_finding_is_not_mended(folder: Path, guard: Guard) -> None:
    verdict = guard.check({"text": MAIL, "waivers": [{"rule": "personal-data", "reason": "r", "by": "b"}]})
    assert verdict.findings
    assert chosen(verdict, unsafe=True) == ()


def test_a_link_stays_a_link_and_permissions_stay(folder: Path, guard: Guard) -> None:
    (folder / "real.txt").write_text(f"Bitte an {MAIL} schreiben")
    (folder / "real.txt").chmod(0o640)
    (folder / "link.txt").symlink_to("real.txt")
    assert mend_file("link.txt", mends(guard, "link.txt"), ReadOptions()) is None
    assert (folder / "link.txt").is_symlink()
    assert (folder / "real.txt").read_text() == "Bitte an [E-Mail] schreiben"
    assert (folder / "real.txt").stat().st_mode & 0o777 == 0o640


def test_a_preview_shows_the_lines_that_change_with_data_masked(folder: Path, guard: Guard) -> None:
    (folder / "a.txt").write_text(f"Hallo\nauf {IBAN}, Mist\nund Frau Müller\nEnde\n", encoding="utf-8")
    result = next(iter(Run([guard]).results(items("a.txt"))))
    assert isinstance(result, Checked)
    mend = Mend(result.text, chosen(result.verdict, unsafe=True), result.locate)
    lines = list(preview(result, mend))
    assert lines[0] == "a.txt:2"
    assert lines[1].startswith("- auf DE•• ")
    assert any(line.startswith("+ auf [IBAN]") for line in lines)
    assert not any("3704" in line or "Müller" in line for line in lines)


def test_a_preview_cuts_what_stays_and_shows_no_control_signs(folder: Path, guard: Guard) -> None:
    (folder / "a.txt").write_text(
        "Vielen Dank für alles. " * 20 + "So ein Mist, Jana.\x1b[2J " + "Wir melden uns. " * 30, encoding="utf-8"
    )
    result = next(iter(Run([guard]).results(items("a.txt"))))
    assert isinstance(result, Checked)
    _, before, after = preview(result, Mend(result.text, chosen(result.verdict, unsafe=True), result.locate))
    for line in (before, after):
        assert len(line) < 200
        assert "\x1b" not in line
        assert line[2] == line[-1] == "…"
    assert "So ein Mist" in before
    assert "Wie ärgerlich" in after


PARTS = st.lists(
    st.sampled_from([IBAN, MAIL, "Hallo", "'", '"', '""', ",", ";", "\\", ": ", "#", "[x]", "😀", "Grüße,"]), max_size=8
)


@settings(max_examples=60, deadline=None)
@given(replies=st.lists(PARTS, min_size=1, max_size=4), kind=st.sampled_from(["csv", "jsonl", "yaml"]))
def test_in_any_file_nothing_else_changes(
    tmp_path_factory: pytest.TempPathFactory, guard: Guard, replies: Sequence[Sequence[str]], kind: str
) -> None:
    import csv
    import json

    path = tmp_path_factory.mktemp("fix") / f"a.{kind}"
    texts = ["x " + " ".join(parts) for parts in replies]
    with path.open("w", encoding="utf-8", newline="") as file:
        if kind == "csv":
            csv.writer(file).writerows([["name", "reply"], *(["n", text] for text in texts)])
        elif kind == "jsonl":
            file.writelines(json.dumps({"reply": text}) + "\n" for text in texts)
        else:
            json.dump({"replies": [{"name": "n", "text": text} for text in texts]}, file)
    before = path.read_bytes()
    found = mends(guard, str(path))
    if not found:
        return
    refused = mend_file(str(path), found, ReadOptions())
    after = [item.text for item in items(path) if isinstance(item, SavedReply)]
    if refused is not None:
        assert path.read_bytes() == before
        return
    by_text = {mend.text: mend.applied_to(mend.text) for mend in found}
    assert after == [by_text.get(text, text) for text in texts]
    assert mends(guard, str(path)) == []
