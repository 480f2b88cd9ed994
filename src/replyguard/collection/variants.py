"""A reply in two languages that says different things: pairs by name and path, compared in their figures."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from replyguard.collection.contradictions import Said, is_same
from replyguard.facts.figures import Figure, FigureKind
from replyguard.text.offsets import Span
from replyguard.text.views import fold

_TAGS = {
    **dict.fromkeys(("de", "ger", "deu", "german", "deutsch", "de-de", "de-at", "de-ch"), "de"),
    **dict.fromkeys(("en", "eng", "english", "englisch", "en-us", "en-gb"), "en"),
}
_TAG = "|".join(sorted((re.escape(tag).replace("\\-", "[-_]") for tag in _TAGS), key=len, reverse=True))
_EDGE = r"[\s._\-:/\\|()\[\]#]"
_AT_END = re.compile(rf"(?:{_EDGE}+)(?P<tag>{_TAG})(?:{_EDGE}*)\Z")
_AT_START = re.compile(rf"\A(?:{_EDGE}*)(?P<tag>{_TAG})(?:{_EDGE}+)")
_IN_PATH = re.compile(rf"(?<![^/\\._\-])(?P<tag>{_TAG})(?![^/\\._\-])")
_COMPARED: tuple[FigureKind, ...] = ("amount", "period", "share", "hours", "phone", "mail", "link")


class Differs(NamedTuple):
    """A figure of the later reply that the earlier one does not have, or the other way round.

    `said` is that of the reply `reply` which the other lacks, None where the other has one more; `other` likewise.
    """

    reply: int
    said: Said | None
    earlier: int
    other: Said | None


@dataclass(frozen=True, slots=True)
class _Variant:
    reply: int
    language: str
    figures: tuple[Said, ...]


@dataclass(slots=True)
class Variants:
    """Keeps the figures of replies that carry a name, by the name without its language."""

    _by_name: defaultdict[tuple[str, str], list[_Variant]] = field(default_factory=lambda: defaultdict(list))
    _in_path: Counter[str] = field(default_factory=Counter)

    def add(
        self,
        reply: int,
        named: tuple[str | None, str | None],
        language: str | None,
        figures: Sequence[Figure],
        sources: Sequence[Span],
    ) -> None:
        """Keep a reply; `named` are its path and its name."""
        path, path_tag = _path_without_tag(named[0] or "")
        name, tag = _name_without_tag(named[1] or "")
        self._in_path[named[0] or ""] += 1
        if not name and not path_tag:
            return
        spoken = tag or path_tag or language
        if spoken is None:
            return
        kept = tuple(
            Said(reply, figure.kind, figure.value, figure.span, source)
            for figure, source in zip(figures, sources, strict=True)
            if figure.kind in _COMPARED
        )
        self._by_name[path, name].append(_Variant(reply, spoken, kept))

    def differing(self) -> Iterator[Differs]:
        """What the two languages of a reply differ in, told of the later one."""
        for listed in self._by_name.values():
            if sorted(one.language for one in listed) != ["de", "en"]:
                continue  # no pair, or more than one that might be meant
            earlier, later = listed
            yield from _differences(later, earlier)


def _differences(later: _Variant, earlier: _Variant) -> Iterator[Differs]:
    for kind in _COMPARED:
        here = [said for said in later.figures if said.kind == kind]
        there = [said for said in earlier.figures if said.kind == kind]
        missing = _without(here, there)
        beyond = _without(there, here)
        if kind == "link" and len(here) == len(there) and not (missing and _hosts(here) != _hosts(there)):
            continue  # a page's address is translated with it
        for place in range(max(len(missing), len(beyond))):
            said = missing[place] if place < len(missing) else None
            other = beyond[place] if place < len(beyond) else None
            yield Differs(later.reply, said, earlier.reply, other)


def _without(some: Sequence[Said], others: Sequence[Said]) -> list[Said]:
    """Those of some whose value stands in none of the others; a value said again is no other one."""
    left: dict[str, Said] = {}
    for said in some:
        if not any(is_same(_compared(said), _compared(other)) for other in others):
            left.setdefault(_compared(said), said)
    return list(left.values())


def _compared(said: Said) -> str:
    """A link without what changes with the language: the country's domain, and a part named de or en."""
    if said.kind != "link":
        return said.value
    host, _, path = said.value.partition("/")
    labels = [label for label in host.split(".") if label not in _TAGS]
    parts = [part for part in path.split("/") if part not in _TAGS]
    return "/".join((".".join(labels[:-1] or labels), *parts))


def _hosts(listed: Sequence[Said]) -> set[str]:
    return {_compared(said).split("/")[0] for said in listed}


def _name_without_tag(name: str) -> tuple[str, str | None]:
    folded = fold(name)
    for pattern in (_AT_END, _AT_START):
        found = pattern.search(folded)
        if found is not None:
            rest = folded[: found.start()] if pattern is _AT_END else folded[found.end() :]
            return rest.strip(), _TAGS[found["tag"].replace("_", "-")]
    return folded.strip(), None


def _path_without_tag(path: str) -> tuple[str, str | None]:
    folded = fold(path)
    found = list(_IN_PATH.finditer(folded))
    if not found:
        return folded, None
    last = found[-1]
    return f"{folded[: last.start()]}*{folded[last.end() :]}", _TAGS[last["tag"].replace("_", "-")]
