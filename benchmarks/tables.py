"""Tables as people read them: aligned on the terminal, and in Markdown under `benchmarks/results`."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

RESULTS = Path(__file__).parent / "results"


@dataclass(slots=True)
class Table:
    """A titled table; the first `text_columns` columns hold words, the others figures."""

    title: str
    columns: Sequence[str]
    text_columns: int = 1
    note: str = ""
    rows: list[Sequence[str]] = field(default_factory=list)

    def add(self, *cells: str) -> None:
        """Append a row; raises ValueError where it does not have a cell for every column."""
        if len(cells) != len(self.columns):
            raise ValueError(f"{self.title}: {len(cells)} cells for {len(self.columns)} columns: {cells}")
        self.rows.append(cells)


def show(table: Table) -> None:
    """Print a table to the terminal."""
    print(f"\n{table.title}\n")
    print("\n".join(_lines(table, separator="  ", edge="", rule=" ")))
    if table.note:
        print(f"\n{table.note}")


_EARLIER = "Of an earlier run: "


def write_result(name: str, title: str, facts: Sequence[str], tables: Sequence[Table]) -> Path:
    """Write `benchmarks/results/<name>.md`: when and on what it was measured, then the tables."""
    parts = [f"# {title}", "\n".join(f"- {fact}" for fact in (_occasion(), *facts))]
    for table in tables:
        parts.append(f"## {table.title}")
        parts.append("\n".join(_lines(table, separator=" | ", edge="|", rule="-")))
        if table.note:
            parts.append(table.note)
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{name}.md"
    path.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    return path


def renew_result(name: str, title: str, facts: Sequence[str], tables: Sequence[Table]) -> Path:
    """As `write_result`, keeping below what was not measured this time, with the occasion that it was measured on."""
    path = RESULTS / f"{name}.md"
    before = path.read_text(encoding="utf-8").split("\n\n## ") if path.exists() else [""]
    measured = {table.title for table in tables}
    occasion = next((line[2:] for line in before[0].splitlines() if line.startswith("- ")), "")
    kept = [section.strip() for section in before[1:] if section.partition("\n")[0] not in measured]
    write_result(name, title, facts, tables)
    with path.open("a", encoding="utf-8") as file:
        for section in kept:
            remark = "" if _EARLIER in section else f"\n\n{_EARLIER}{occasion}."
            file.write(f"\n## {section}{remark}\n")
    return path


def share(part: int, whole: int) -> str:
    """A count with its share of the whole: `12 (3.4 %)`."""
    if not whole:
        return "-"
    percentage = 100 * part / whole
    decimals = 1 if percentage >= 1 or not part else 3
    return f"{part} ({percentage:.{decimals}f} %)"


def ratio(value: float, reference: float) -> str:
    """How many times the reference a value is, to three figures at most."""
    if reference <= 0:
        return "-"
    quotient = value / reference
    return f"{quotient:,.0f}" if quotient >= 100 else f"{quotient:.3g}"


def _occasion() -> str:
    today = datetime.now(UTC).date().isoformat()
    cores = os.cpu_count()
    return (
        f"{today}, {platform.python_implementation()} {platform.python_version()}, {platform.machine()}, {cores} cores"
    )


def _lines(table: Table, separator: str, edge: str, rule: str) -> list[str]:
    cells = [[cell.replace("|", "\\|") for cell in row] if edge else list(row) for row in (table.columns, *table.rows)]
    widths = [max(3, *(len(row[column]) for row in cells)) for column in range(len(table.columns))]
    left = range(table.text_columns)

    def line(row: Sequence[str]) -> str:
        padded = (
            cell.ljust(width) if column in left else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        inner = separator.join(padded)
        return f"{edge} {inner} {edge}" if edge else inner.rstrip()

    marks = [rule * width if column in left else rule * (width - 1) + ":" for column, width in enumerate(widths)]
    ruler = [line(marks)] if edge else []
    return [line(cells[0]), *ruler, *(line(row) for row in cells[1:])]
