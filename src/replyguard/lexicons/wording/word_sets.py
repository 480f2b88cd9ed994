"""Named sets of words that phrases refer to as `<name>`: one file a set, one word or phrase a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from replyguard.lexicons.format import lines_of
from replyguard.text.word_data import lexicon_file, lexicon_root

if TYPE_CHECKING:
    from replyguard.lexicons.wording.syntax import Group

_FOLDER = "sets"


class WordSets:
    """The sets that phrases of one rule may name: its own, and behind them those that ship."""

    def __init__(self, own: Mapping[str, Mapping[str, Sequence[str]]], *, has_shipped: bool = True) -> None:
        """`own` by language; '' holds those of every language."""
        self._own = own
        self._has_shipped = has_shipped
        self._read: dict[str | None, dict[str, Group]] = {}

    def read_in(self, language: str | None) -> dict[str, Group]:
        """What was read of the sets for phrases of a language: each is the same in all of them."""
        return self._read.setdefault(language, {})

    def of(self, language: str | None) -> Mapping[str, Sequence[str]]:
        """The sets for phrases of a language, or of none."""
        layers: list[Mapping[str, Sequence[str]]] = [self._own.get("", {})]
        if language is not None:
            layers.insert(0, self._own.get(language, {}))
            if self._has_shipped:
                layers.append(_Shipped(language))
        return _Layered(layers)


class _Layered(Mapping[str, Sequence[str]]):
    """Sets in layers, the first that has a name counts; nothing is read that is not asked for."""

    def __init__(self, layers: Sequence[Mapping[str, Sequence[str]]]) -> None:
        self._layers = layers

    def __getitem__(self, name: str) -> Sequence[str]:
        for layer in self._layers:
            if name in layer:
                return layer[name]
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter({name: None for layer in self._layers for name in layer})

    def __len__(self) -> int:
        return sum(1 for _ in self)


class _Shipped(Mapping[str, Sequence[str]]):
    """The sets of one language that ship."""

    def __init__(self, language: str) -> None:
        self._language = language

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and _read(self._language, name) is not None

    def __getitem__(self, name: str) -> Sequence[str]:
        words = _read(self._language, name)
        if words is None:
            raise KeyError(name)
        return words

    def __iter__(self) -> Iterator[str]:
        folder = lexicon_root() / self._language / _FOLDER
        files = sorted(file.name for file in folder.iterdir()) if folder.is_dir() else []
        return (name.removesuffix(".txt") for name in files if name.endswith(".txt"))

    def __len__(self) -> int:
        return sum(1 for _ in self)


@cache
def _read(language: str, name: str) -> tuple[str, ...] | None:
    file = lexicon_file(language, f"{_FOLDER}/{name}", "txt")
    if not file.is_file():
        return None
    return tuple(line.strip() for _, line in lines_of(file.read_text(encoding="utf-8")))


NO_SETS = WordSets({}, has_shipped=False)
"""For phrases that name no set."""
SHIPPED = WordSets({})
"""The sets that ship."""
