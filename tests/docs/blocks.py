"""The blocks of the written pages: what stands between fences, of which language, and the file that it is where it has a title."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted(page.relative_to(DOCS).as_posix() for page in DOCS.rglob("*.md"))
_FENCE = re.compile(r"^```(\w+)(?: title=\"([^\"]+)\")?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


class Block(NamedTuple):
    """A block with its page, below docs, and its first line."""

    page: str
    line: int
    language: str
    title: str | None
    text: str


def blocks(page: str) -> list[Block]:
    """The blocks of a page in their order."""
    text = (DOCS / page).read_text("utf-8")
    return [
        Block(page, text.count("\n", 0, found.start(3)) + 1, found[1], found[2], found[3])
        for found in _FENCE.finditer(text)
    ]


def outside_blocks(page: str) -> str:
    """The page without its blocks."""
    return _FENCE.sub("", (DOCS / page).read_text("utf-8"))


def documented(page: str, holding: str) -> str:
    """The one block of a page that holds these words; for tests inside a host, which has what the block speaks of."""
    (block,) = (block for block in blocks(page) if block.language != "sh" and holding in block.text)
    return block.text
