"""What every report can do, so that a run writes any of them piece by piece."""

from __future__ import annotations

from collections.abc import Iterable

from replyguard.reports.record import Checked, Locate
from replyguard.reports.totals import Totals


class Report:
    """A report on many replies, written as they are checked; what is put together is the whole document.

    A report that says nothing of something leaves the method as it is here. No method keeps the text of a reply; what a
    report can only say at the end it keeps as counts or on disk.
    """

    def head(self) -> str:
        """What stands before the first reply."""
        return ""

    def clean(self, path: str, locate: Locate) -> str:  # noqa: ARG002
        """The piece for a reply in which nothing was found and every check ran."""
        return ""

    def reply(self, checked: Checked) -> str:  # noqa: ARG002
        """The piece for any other reply."""
        return ""

    def unreadable(self, path: str, line: int | None, message: str) -> str:  # noqa: ARG002
        """The piece for a file or record that could not be read or checked."""
        return ""

    def tail(self, totals: Totals) -> Iterable[str]:  # noqa: ARG002
        """What stands behind the last reply; called once."""
        return ()
