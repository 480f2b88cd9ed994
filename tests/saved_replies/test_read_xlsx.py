"""Excel workbooks: sheets, cells of every kind, names, places, and workbooks that are damaged or hostile."""

from __future__ import annotations

import tracemalloc

import pytest

from replyguard.saved_replies import ReadOptions, SavedReply, Unreadable, read_path

from .workbooks import cell, sheet, table, workbook


def test_rows(read, told):
    content = workbook(
        {"Antworten": table(["name", "reply", "language"], ["A", "Hallo <b>du</b>", "de-AT"], ["", "Hi & bye", ""])}
    )
    found = read("a.xlsx", content)
    assert [(reply.name, reply.text, reply.language, reply.format, reply.locate(3)) for reply in found] == [
        ("A", "Hallo <b>du</b>", "de", "html", (2, 2)),
        ("Antworten!B3", "Hi & bye", None, "plain", (3, 2)),
    ]
    assert told == []


def test_the_content_decides_and_not_the_name(read):
    assert [reply.text for reply in read("a.csv", workbook({"S": table(["reply"], ["Eins"])}))] == ["Eins"]


def test_shared_strings_with_runs_and_phonetic_hints(read):
    strings = (
        "<si><t>reply</t></si>"
        '<si><r><rPr><b/></rPr><t xml:space="preserve">Ei</t></r><r><t>ns</t></r><rPh sb="0" eb="1"><t>laut</t></rPh></si>'
        "<si><t>a_x000D_b _x00e4_</t></si>"
    )
    content = workbook({"S": sheet(cell("A1", "0", "s"), cell("A2", "1", "s"), cell("A3", "2", "s"))}, strings)
    assert [reply.text for reply in read("a.xlsx", content)] == ["Eins", "a\rb ä"]


def test_cells_of_other_kinds_and_gaps(read):
    rows = (
        cell("B2", "reply") + cell("D2", "title"),
        "",
        "<c r='B4'><v>42</v></c>" + cell("D4", "Zahl"),
        "<c r='B5' t='str'><f>A1&amp;\"x\"</f><v>Formel</v></c>",
        "<c r='B6' t='b'><v>1</v></c>",
        cell("D7", "nur ein Name"),
    )
    content = workbook({"S": sheet(*rows).replace('r="1"', 'r="2"', 1)})
    found = read("a.xlsx", content)
    assert [(reply.name, reply.text) for reply in found] == [("Zahl", "42"), ("S!B4", "Formel"), ("S!B5", "true")]


def test_rows_and_cells_without_references(read):
    rows = "<row><c t='inlineStr'><is><t>reply</t></is></c></row><row><c t='inlineStr'><is><t>Eins</t></is></c></row>"
    content = workbook({"S": f"<worksheet><sheetData>{rows}</sheetData></worksheet>"})
    (reply,) = read("a.xlsx", content)
    assert (reply.text, reply.locate(0)) == ("Eins", (2, 1))


def test_all_visible_sheets_are_read_and_the_others_told(read, told):
    sheets = {
        "Eins": table(["reply"], ["a"]),
        "Liste": table(["Thema", "Anzahl"], ["x", "3"]),
        "Zwei": table(["Body"], ["b"]),
        "Geheim": table(["reply"], ["c"]),
        "Leer": sheet(),
    }
    assert [reply.text for reply in read("a.xlsx", workbook(sheets, hidden=["Geheim"]))] == ["a", "b"]
    first, second = (notice.message for notice in told)
    assert first == "sheet 'Zwei': the reply is read from the column 'Body'"
    assert second.startswith("left out: sheet 'Liste': no column 'reply' or 'text'; found: Thema, Anzahl;")


def test_the_caller_names_the_column(read):
    content = workbook({"S": table(["reply", "antwort"], ["x", "Eins"])})
    assert [reply.text for reply in read("a.xlsx", content, ReadOptions(text_field="antwort"))] == ["Eins"]


BOMB = workbook({"S": sheet(cell("A1", "reply"), "</row><row>" * 1_000_000)})

DAMAGED = {
    "cut": (workbook({"S": table(["reply"], ["a"])})[:-300], "its archive cannot be opened"),
    "the beginning only": (b"PK\x03\x04", "its archive cannot be opened"),
    "no workbook": (
        workbook({}).replace(b"xl/workbook.xml", b"xl/workbooc.xml"),
        "a ZIP archive, but no Excel workbook",
    ),
    "a sheet that is missing": (
        workbook({"S": table(["reply"])}).replace(b"sheets/sheet1.xml", b"sheets/sheet7.xml"),
        "xl/worksheets/sheet1.xml is missing",
    ),
    "no XML": (workbook({"S": "reply"}), "xl/worksheets/sheet1.xml: syntax error"),
    "a text that is missing": (workbook({"S": sheet(cell("A1", "7", "s"))}), "refers to a text that is missing"),
    "no sheet": (workbook({}), "a workbook without a filled sheet"),
    "an empty sheet": (workbook({"S": sheet()}), "a workbook without a filled sheet"),
    "no column": (workbook({"S": table(["a"], ["b"])}), "sheet 'S': no column 'reply' or 'text'; found: a;"),
    "entities that multiply": (
        workbook({"S": '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>'}),
        "has a document type",
    ),
    "a bomb": (BOMB, "unpacks to far more than a workbook holds"),
    "a cell without end": (
        workbook({"S": sheet(cell("A1", "".join(map(chr, range(97, 122))) * 200_000))}),
        "a cell longer than any can be",
    ),
    "a tag without end": (
        workbook({"S": "<worksheet a='" + "".join(f"{number:x}" for number in range(4_000_000))}),
        "a tag that does not end",
    ),
}


@pytest.mark.parametrize("case", DAMAGED)
def test_a_damaged_workbook_is_one_clear_line(read, case):
    content, message = DAMAGED[case]
    (problem,) = read("a.xlsx", content)
    assert isinstance(problem, Unreadable)
    assert message in problem.message


def test_what_stands_before_the_damage_is_read(read):
    reply, problem = read("a.xlsx", workbook({"S": table(["reply"], ["Eins"], ["Zwei"])[:-40]}))
    assert reply.text == "Eins"
    assert problem.message == "a damaged workbook: xl/worksheets/sheet1.xml: unclosed token"


def test_any_byte_may_be_wrong(read):
    content = workbook({"S": table(["reply"], ["Hallo, das ist ein Text."])}, "<si><t>x</t></si>")
    for at in range(0, len(content), 7):
        records = read("a.xlsx", content[:at] + bytes([content[at] ^ 0x55]) + content[at + 1 :])
        assert all(isinstance(record, SavedReply | Unreadable) for record in records)


def test_a_bomb_costs_little_memory(tmp_path):
    path = tmp_path / "a.xlsx"
    path.write_bytes(BOMB)
    tracemalloc.start()
    records = list(read_path(path, ReadOptions()))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(records) == 1
    assert peak < 10_000_000


def test_long_workbooks_are_read_in_constant_memory(tmp_path):
    path = tmp_path / "a.xlsx"
    rows = (
        "".join((cell(f"A{line}", str(line)), cell(f"B{line}", f"Ihre Störung {line} ist behoben.")))
        for line in range(2, 10_001)
    )
    path.write_bytes(workbook({"S": sheet(cell("A1", "name") + cell("B1", "reply"), *rows)}))
    tracemalloc.start()
    count = sum(isinstance(record, SavedReply) for record in read_path(path, ReadOptions()))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 9_999
    assert peak < 1_500_000


def test_an_encrypted_part_is_told(read):
    content = bytearray(workbook({"S": table(["reply"], ["a"])}))
    # the flag in the directory and in the part's own header
    directory = content.index(b"PK\x01\x02")
    content[directory + 8] |= 1
    start = content.index(b"PK\x03\x04")
    content[start + 6] |= 1
    (problem,) = read("a.xlsx", bytes(content))
    assert problem.message == "a damaged workbook: xl/workbook.xml: it is encrypted"


def test_columns_behind_z(read):
    wide = [f"c{number}" for number in range(27)] + ["reply"]
    row = "".join(
        cell(f"{letters}1", name) for letters, name in zip([*map(chr, range(65, 91)), "AA", "AB"], wide, strict=True)
    )
    (reply,) = read("a.xlsx", workbook({"S": sheet(row, cell("AB2", "Eins"))}))
    assert (reply.name, reply.locate(0)) == ("S!AB2", (2, 28))
