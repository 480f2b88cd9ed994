"""The files that a policy is made of, with what tells whether one of them has changed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from replyguard import SourceError
from replyguard.service.settings import BUILT_IN
from replyguard.yaml_source import as_mapping, read_yaml

Fingerprint = tuple[tuple[str, int, int], ...]
"""Each file with its size and its time of change; -1 where there is none."""

_MOST_FILES = 10_000
_EXAMPLES = "\n---"
"""Where a rule file ends and its examples begin."""


def fingerprint(source: str) -> Fingerprint:
    """The files of a policy: its own, its parents', its packs' with the word lists in them, its recognizers'."""
    if source.startswith(BUILT_IN):
        return ()
    seen: dict[Path, tuple[int, int]] = {}
    _visit(Path(source), seen)
    return tuple((str(path), *state) for path, state in sorted(seen.items()))


def state_of_file(path: Path) -> tuple[int, int]:
    """Size and time of change of a file; -1 where there is none."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return (-1, -1)
    return (status.st_size, status.st_mtime_ns)


def _visit(path: Path, seen: dict[Path, tuple[int, int]]) -> None:
    if path in seen or len(seen) > _MOST_FILES:
        return
    seen[path] = state_of_file(path)
    data = _read(path)
    extends = data.get("extends")
    if isinstance(extends, str) and not extends.startswith(BUILT_IN):
        _visit(path.parent / extends.strip(), seen)
    packs = data.get("packs")
    for pack in packs if isinstance(packs, list) else ():
        if isinstance(pack, str):
            for file in _of_pack(path.parent / pack.strip()):
                seen[file] = state_of_file(file)
    recognizers = as_mapping(data.get("personal-data")).get("recognizers")
    for named in recognizers if isinstance(recognizers, list) else ():
        file_name = as_mapping(named).get("file")
        if isinstance(file_name, str):
            file = path.parent / file_name.strip()
            seen[file] = state_of_file(file)


def _of_pack(root: Path) -> Iterable[Path]:
    """Every file of a folder, since rules name word lists in it; of a rule file alone those that it names."""
    try:
        if root.is_dir():
            return [file for file in root.rglob("*") if file.is_file()]
    except (OSError, ValueError):
        return [root]
    named = as_mapping(_read(root, until=_EXAMPLES).get("files")).values()
    return [root, *(root.parent / name for name in named if isinstance(name, str))]


def _read(path: Path, until: str | None = None) -> dict[str, object]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        return dict(as_mapping(read_yaml(text.partition(until)[0] if until else text, str(path)).data))
    except (SourceError, OSError, ValueError):
        return {}
