"""Patterns for paths, with the meaning that gitignore gives them."""

from __future__ import annotations

import re
from functools import cached_property


class PathPattern:
    """One pattern, held against paths that count from the pattern's own folder.

    A slash at the beginning or inside ties it to that folder; one at the end asks for a folder. `*` and `?` stop at
    slashes, `**` does not. A leading `!` takes back what earlier patterns matched.
    """

    def __init__(self, written: str) -> None:
        text = written.rstrip("\n\r")
        text = re.sub(r"(?<!\\) +\Z", "", text)
        self.takes_back = text.startswith("!")
        text = text.removeprefix("!") if self.takes_back else text
        text = text[1:] if text.startswith(("\\!", "\\#")) else text
        self.folders_only = text.endswith("/")
        text = text.rstrip("/") if self.folders_only else text
        self._is_tied = "/" in text
        self._text = text.removeprefix("/")

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        before = "" if self._is_tied else "(?:.*/)?"
        return re.compile(before + _translated(self._text), re.DOTALL)

    def matches(self, path: str, *, is_folder: bool) -> bool:
        """True where the pattern means this path itself, which counts from the pattern's folder."""
        return (is_folder or not self.folders_only) and self._expression.fullmatch(path) is not None

    def covers(self, path: str) -> bool:
        """True where the pattern means this file or a folder that it stands in."""
        parts = path.split("/")
        return any(
            self.matches("/".join(parts[:depth]), is_folder=depth < len(parts)) for depth in range(1, len(parts) + 1)
        )


def _translated(glob: str) -> str:
    """The glob as a regular expression."""
    parts = []
    index = 0
    while index < len(glob):
        rest = glob[index:]
        if rest.startswith("**/") and (index == 0 or glob[index - 1] == "/"):
            parts.append("(?:[^/]+/)*")
            index += 3
        elif rest == "**" and (index == 0 or glob[index - 1] == "/"):
            parts.append(".+")
            index += 2
        elif rest[0] == "*":
            parts.append("[^/]*")
            index += len(rest) - len(rest.lstrip("*"))
        elif rest[0] == "?":
            parts.append("[^/]")
            index += 1
        elif rest[0] == "[" and (found := re.match(r"\[([!^]?)(\]?[^\]]*)\]", rest)):
            signs = found[2].replace("\\", "\\\\").replace("[", "\\[").replace("^", "\\^").replace("]", "\\]")
            parts.append(f"(?!/)[{'^' if found[1] else ''}{signs}]")
            index += found.end()
        elif rest[0] == "\\" and len(rest) > 1:
            parts.append(re.escape(rest[1]))
            index += 2
        else:
            parts.append(re.escape(rest[0]))
            index += 1
    return "".join(parts)
