"""The files beside a rule file that it may name: plain files inside the pack's folder, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

_MOST_BYTES = 32_000_000
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def rule_files_below(folder: Path) -> list[Path]:
    """The rule files of a pack's folder, in order; drafts with expected verdicts (NAME.test.yaml) are none."""
    return sorted(file for file in folder.rglob("*.yaml") if not file.name.endswith(".test.yaml"))


class NotInPack(ValueError):
    """A path that leads nowhere, out of the pack, or to what is no plain file."""


class PackFiles(NamedTuple):
    """The folder of a pack, and the folder in it that a rule file stands in."""

    root: Path
    beside: Path

    @classmethod
    def of(cls, file: Path, root: Path | None = None) -> PackFiles:
        """Those of a rule file; its own folder is the pack's where no other is named."""
        return cls(root if root is not None else file.parent, file.parent)

    def read(self, path: str) -> tuple[str, bytes]:
        """The name and the bytes of a file, its path written from the rule file on. Raises NotInPack."""
        if _ADDRESS.match(path) or path.startswith(("/", "\\", "~")) or "\0" in path:
            raise NotInPack(f"{path!r} leads out of the pack: write a path from this file on, such as words.lex")
        file = self.beside / path
        try:
            resolved, root = file.resolve(), self.root.resolve()
            if not resolved.is_relative_to(root):
                raise NotInPack(f"{path!r} leads out of the pack {self.root.name or root.name}")
            if not resolved.is_file():
                raise NotInPack(f"no such file: {path}{_others(file)}")
            if resolved.stat().st_size > _MOST_BYTES:
                raise NotInPack(f"{path}: more than {_MOST_BYTES:,} bytes")
            return str(file), resolved.read_bytes()
        except OSError as error:
            raise NotInPack(f"{path}: cannot be read: {error.strerror or 'unreadable'}") from None


def _others(file: Path) -> str:
    """The files that stand where one was looked for."""
    if not file.parent.is_dir():
        return ""
    names = sorted(one.name for one in file.parent.iterdir() if one.suffix == file.suffix and one.is_file())
    return f"; there are: {', '.join(names[:8])}" if names else ""
