"""The report as a table: a small row for each reply, the clean ones too, and the Parquet file of such rows."""

from __future__ import annotations

import importlib
import json
from collections import Counter
from collections.abc import Iterable
from typing import Any, BinaryIO

from replyguard import ReplyguardError
from replyguard.reports.record import Checked, Locate
from replyguard.reports.report import Report

_ROWS_IN_A_GROUP = 50_000
_NUMBERS = ("line", "errors", "warnings", "infos", "waived", "accepted", "checks_failed")
COLUMNS = ("path", "line", "name", "decision", *_NUMBERS[1:], "rules", "routing", "error")


class NoPyarrow(ReplyguardError):
    """Parquet is to be written, and pyarrow is not installed."""

    def __init__(self) -> None:
        super().__init__("to write Parquet needs pyarrow: install it with `pip install 'replyguard[parquet]'`")


class RowsReport(Report):
    """A JSON object a line, with the same keys for every reply; nothing of a reply stands in it but its masked name."""

    def clean(self, path: str, locate: Locate) -> str:
        """The row of a reply in which nothing was found: it is known by its place."""
        return _row(path, locate(0)[0], decision="allow", routing="stay")

    def reply(self, checked: Checked) -> str:
        """The row of any other reply."""
        verdict = checked.verdict
        counted = [finding for finding in verdict.findings if finding.waived is None]
        severities = Counter(finding.severity for finding in counted)
        return _row(
            checked.path,
            checked.locate(0)[0],
            name=checked.name,
            decision=verdict.decision,
            errors=severities["error"],
            warnings=severities["warning"],
            infos=severities["info"],
            waived=len(verdict.findings) - len(counted),
            accepted=checked.accepted,
            checks_failed=len(verdict.checks.failed),
            rules=sorted({finding.rule for finding in counted}),
            routing=verdict.routing.advice,
        )

    def unreadable(self, path: str, line: int | None, message: str) -> str:
        """The row of what could not be read or checked."""
        return _row(path, line, decision="undetermined", error=message)


class ParquetRows:
    """Writes rows, given as the report's lines, into a Parquet file; raises NoPyarrow."""

    def __init__(self, file: BinaryIO) -> None:
        self._pyarrow = _pyarrow()
        self._schema = _schema(self._pyarrow)
        self._writer = self._pyarrow.parquet.ParquetWriter(file, self._schema, compression="zstd")
        self._waiting: list[str] = []

    def write(self, lines: str) -> None:
        """Some whole lines."""
        self._waiting += lines.splitlines()
        while len(self._waiting) >= _ROWS_IN_A_GROUP:
            self._write_group(self._waiting[:_ROWS_IN_A_GROUP])
            del self._waiting[:_ROWS_IN_A_GROUP]

    def close(self) -> None:
        """Write the rest, and what makes the file whole."""
        self._write_group(self._waiting)
        self._writer.close()

    def _write_group(self, lines: Iterable[str]) -> None:
        rows = [json.loads(line) for line in lines]
        if rows:
            self._writer.write_table(self._pyarrow.Table.from_pylist(rows, self._schema))


def refuse_without_pyarrow() -> None:
    """Raises NoPyarrow before anything is read."""
    _pyarrow()


def _row(path: str, line: int | None, **values: object) -> str:
    row: dict[str, Any] = {"path": path, "line": line, **values}
    empty: dict[str, Any] = {"name": None, "rules": [], "routing": None, "error": None}
    return json.dumps({name: row.get(name, empty.get(name, 0)) for name in COLUMNS}) + "\n"


def _pyarrow() -> Any:
    try:
        importlib.import_module("pyarrow.parquet")
        return importlib.import_module("pyarrow")
    except ImportError:
        raise NoPyarrow from None


def _schema(pyarrow: Any) -> Any:
    types = dict.fromkeys(COLUMNS, pyarrow.string())
    types |= dict.fromkeys(_NUMBERS, pyarrow.int32())
    types["line"], types["rules"] = pyarrow.int64(), pyarrow.list_(pyarrow.string())
    return pyarrow.schema(types.items())
