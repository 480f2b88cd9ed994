"""Placeholders that are misspelt, or that the helpdesk does not know."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import NamedTuple

from replyguard.collection.one_letter import one_letter_apart
from replyguard.text.offsets import Span
from replyguard.yaml_source import read_yaml

_NAME = re.compile(
    r"\{\{-?\s*(?P<braces>[\w.-]+)|[#%]\{\s*(?P<sign>[\w.-]+)|<attribute\b[^<>]*?\bkey=[\"'](?P<key>[\w.-]+)"
    r"|(?<![{$#%\w])\{(?P<single>[a-z]\w*(?:[._]\w+)*)\}(?!\})"
)
_SET_HERE = re.compile(r"\{%-?\s*(?:assign|capture|set|with|for)\s+(\w+)")
_TAG = re.compile(r"\{\{|\{%|[#%]\{|<attribute\b|\{[a-z]")
_SHORTEST = 4


class Placed(NamedTuple):
    """A placeholder in a reply: its name, where the name stands in the visible text, and the whole in the source."""

    reply: int
    name: str
    span: Span
    source: Span
    host: str | None


class Misspelt(NamedTuple):
    """A placeholder, and the name that was meant; `other` is one that is written so, where the collection has one."""

    placed: Placed
    meant: str
    other: Placed | None


class Host:
    """The placeholders of a helpdesk."""

    def __init__(self, source: str, data: dict[str, list[str]]) -> None:
        self.source = source
        """Where it documents them."""
        written = [*data["names"], *data["people"]]
        written += [f"{person}.{rest}" for person in data["people"] for rest in data["of-people"]]
        self.names = frozenset(name for name in written if "*" not in name)
        """Those that every account has."""
        patterns = (re.escape(name).replace(r"\*\*", r".+").replace(r"\*", r"[^.]+") for name in written if "*" in name)
        self._fields = re.compile("|".join(patterns) or r"(?!)")

    def may_know(self, name: str) -> bool:
        """True for its own names, and for fields that an account may have made."""
        return name in self.names or self._fields.fullmatch(name) is not None


@cache
def hosts() -> dict[str, Host]:
    """The helpdesks whose placeholders are known, by name."""
    file = resources.files("replyguard") / "collection" / "hosts.yaml"
    data = read_yaml(file.read_text(encoding="utf-8"), file.name).data
    return {name: Host(known.pop("source"), known) for name, known in data.items()}


@cache
def _usual_words() -> frozenset[str]:
    """The words that placeholders are named with."""
    return frozenset(word for host in hosts().values() for name in host.names for word in re.split(r"[._]", name))


def names_in(text: str) -> tuple[tuple[str, Span], ...]:
    """The names of the placeholders in a text, in order, but for those that the text itself sets."""
    if _TAG.search(text) is None:
        return ()
    own = {found[1] for found in _SET_HERE.finditer(text)}
    found = ((one[one.lastgroup or 0].rstrip("."), one.start(one.lastgroup or 0)) for one in _NAME.finditer(text))
    return tuple((name, Span(start, start + len(name))) for name, start in found if name.split(".")[0] not in own)


@dataclass(slots=True)
class Placeholders:
    """Keeps the placeholders of each reply by name."""

    _by_name: defaultdict[str, list[Placed]] = field(default_factory=lambda: defaultdict(list))

    def add(self, reply: int, host: str | None, named: Sequence[tuple[str, Span]], sources: Sequence[Span]) -> None:
        """Keep the placeholders of a reply."""
        for (name, span), source in zip(named, sources, strict=True):
            self._by_name[name].append(Placed(reply, name, span, source, host))

    def misspelt(self) -> Iterator[Misspelt]:
        """Placeholders a letter away from one of their host, or from one that the other replies use."""
        known = {name for host in self._hosts() for name in hosts()[host].names}
        meant: dict[str, str] = {}
        for one, other in one_letter_apart((*self._by_name, *known)):
            if min(len(one), len(other)) < _SHORTEST or _letters(one) == _letters(other):
                continue  # numbered: address1 and address2
            for wrong, right in ((one, other), (other, one)):
                if wrong in self._by_name and self._is_meant(wrong, right):
                    meant.setdefault(wrong, right)
        for lower in self._other_cases():
            meant.setdefault(*lower)
        for wrong, right in meant.items():
            others = self._by_name.get(right, ())
            for placed in self._by_name[wrong]:
                yield Misspelt(placed, right, others[0] if others else None)

    def unknown(self) -> Iterator[Placed]:
        """Placeholders that their host does not know and no account can have made."""
        for name, listed in self._by_name.items():
            for placed in listed:
                host = hosts().get(placed.host or "")
                if host is not None and not host.may_know(name):
                    yield placed

    def _hosts(self) -> set[str]:
        named = {placed.host for listed in self._by_name.values() for placed in listed}
        return {host for host in named if host in hosts()}

    def _is_meant(self, wrong: str, right: str) -> bool:
        used = self._by_name[wrong]
        known = [host for host in (hosts().get(one.host or "") for one in used) if host is not None]
        if any(wrong in host.names for host in known):
            return False
        if any(right in host.names for host in known):
            return True
        if right not in self._by_name:
            return False
        if _is_usual(wrong) != _is_usual(right):
            return _is_usual(right)
        # of two names that are both no usual words, one that is much rarer; not where one is the other's plural
        return wrong.rstrip("s") != right.rstrip("s") and len(self._by_name[right]) >= 3 * len(used)

    def _other_cases(self) -> Iterator[tuple[str, str]]:
        """Names that are written with other capitals or dividers than most: Customer.Name, firstname."""
        alike: defaultdict[str, list[str]] = defaultdict(list)
        for name in self._by_name:
            alike[re.sub(r"[_-]", "", name).casefold()].append(name)
        for names in alike.values():
            if len(names) < 2:
                continue
            right = max(names, key=lambda name: (self._is_of_host(name), len(self._by_name[name]), name.islower()))
            for name in names:
                if name != right and not self._is_of_host(name):
                    yield name, right

    def _is_of_host(self, name: str) -> bool:
        named = {placed.host for placed in self._by_name[name]}
        return any(host in hosts() and name in hosts()[host].names for host in named if host)


def _letters(name: str) -> str:
    return "".join(one for one in name if not one.isdigit())


def _is_usual(name: str) -> bool:
    """True where every word of a name is one that placeholders are named with."""
    return all(word.lower() in _usual_words() for word in re.split(r"[._-]", name) if word)
