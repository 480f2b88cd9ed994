"""Makes Excel workbooks for the tests, part by part as the format says, so that each can be wrong in one thing."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def cell(reference: str, text: str, kind: str = "inlineStr") -> str:
    """A cell with a text of its own, or with a number of a shared one."""
    inside = f"<is><t>{escape(text)}</t></is>" if kind == "inlineStr" else f"<v>{escape(text)}</v>"
    return f'<c r="{reference}" t="{kind}">{inside}</c>'


def sheet(*rows: str) -> str:
    """A sheet of rows, each the XML of its cells."""
    inside = "".join(f'<row r="{number}">{row}</row>' for number, row in enumerate(rows, 1))
    return f'<?xml version="1.0"?><worksheet xmlns="{_MAIN}"><sheetData>{inside}</sheetData></worksheet>'


def table(*rows: Sequence[str]) -> str:
    """A sheet of texts."""
    return sheet(
        *(
            "".join(cell(f"{chr(65 + at)}{line}", text) for at, text in enumerate(row))
            for line, row in enumerate(rows, 1)
        )
    )


def workbook(
    sheets: Mapping[str, str],
    strings: str | None = None,
    hidden: Sequence[str] = (),
    extra: Mapping[str, bytes] | None = None,
) -> bytes:
    """A workbook with sheets by name; `strings` is the XML inside the list of shared strings."""
    listed = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"{" state=" + quoteattr("hidden") if name in hidden else ""}/>'
        for number, name in enumerate(sheets, 1)
    )
    related = "".join(
        f'<Relationship Id="rId{number}" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        for number in range(1, len(sheets) + 1)
    )
    parts: dict[str, str | bytes] = {
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{related}</Relationships>',
        **{f"xl/worksheets/sheet{number}.xml": content for number, content in enumerate(sheets.values(), 1)},
        **(extra or {}),
    }
    if strings is not None:
        parts["xl/sharedStrings.xml"] = f'<sst xmlns="{_MAIN}">{strings}</sst>'
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()
