"""Reads YAML: finds the replies in the shapes that helpdesks and GitHub's saved replies use."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import yaml

from replyguard.saved_replies.fields import LANGUAGE_FIELDS, clean_name, language_of, listed
from replyguard.saved_replies.markup import html_markdown_or_plain
from replyguard.saved_replies.reply import ReadOptions, SavedReply, Unreadable
from replyguard.saved_replies.source import NotText, read_text
from replyguard.saved_replies.yaml_scalars import Scalar, Style
from replyguard.text.excerpt import Excerpt

TEXT_KEYS = ("body", "text", "content", "response", "reply")
NAME_KEYS = ("name", "title")
LIST_KEYS = ("replies", "responses")
DEPTH_LIMIT = 50
"""How deep a document may be nested; a collection of replies needs about five levels."""
YAML_LIMIT = 32 * 1024 * 1024
"""The longest file in bytes: its tree takes about fifteen times as much memory."""

_BESIDE_TEXT = frozenset({*NAME_KEYS, *LANGUAGE_FIELDS, "id", "notes", "note", "description", "tags", "category"})
_STYLES: dict[str | None, Style] = {
    "'": "single-quoted",
    '"': "double-quoted",
    "|": "literal",
    ">": "folded",
}
_MERGE = "tag:yaml.org,2002:merge"
_NULL = "tag:yaml.org,2002:null"


def read_yaml(handle: io.BufferedReader, path: str, options: ReadOptions) -> Iterator[SavedReply | Unreadable]:
    """The replies of a YAML file, all its documents; raises NotText.

    Replies stand in a list under `replies` or `responses`, in a list that is the document, or in a map from name to
    text; such lists and maps may be grouped in maps. In a list each map is one reply: its text under one of
    TEXT_KEYS, the first that is there. Every value that is no list, map or null is text: `yes` and `42` as well.
    Nothing in the file is constructed but text, and what an alias repeats is read once.
    """
    source = read_text(handle, YAML_LIMIT)
    _refuse_deep(source)
    excerpt = Excerpt(source)
    try:
        for root in yaml.compose_all(source, Loader=yaml.CSafeLoader):
            yield from _Document(path, excerpt, options).read(root, _Context())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = excerpt.position(mark.index)[0] if mark else None
        yield Unreadable(path, line, f"not YAML: {error.problem or error.context}")
    except yaml.YAMLError as error:
        # the reader's errors have no mark and quote the character
        yield Unreadable(path, None, f"not YAML: {getattr(error, 'reason', 'cannot be read')}")


def _refuse_deep(source: str) -> None:
    """Raises NotText where the composer, which calls itself for every level, would go too deep."""
    depth = 0
    try:
        for event in yaml.parse(source, Loader=yaml.CSafeLoader):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > DEPTH_LIMIT:
                    raise NotText(None, f"nested deeper than {DEPTH_LIMIT} levels")
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
    except yaml.YAMLError:
        # told by the composer, behind the replies that stand before the mistake
        return


@dataclass(frozen=True, slots=True)
class _Context:
    """What holds for a node by where it stands."""

    name: str | None = None
    language: str | None = None
    in_list: bool = False


@dataclass(slots=True)
class _Document:
    path: str
    excerpt: Excerpt
    options: ReadOptions
    seen: set[int] = field(default_factory=set)  # the identities of nodes, all of which the root keeps alive

    def read(self, node: yaml.Node, context: _Context) -> Iterator[SavedReply | Unreadable]:
        """The replies at and below the node."""
        if isinstance(node, yaml.SequenceNode) and self._is_new(node):
            for item in node.value:
                yield from self.read(item, replace(context, in_list=True))
        elif isinstance(node, yaml.MappingNode) and self._is_new(node):
            yield from self._read_map(node, context)
        elif isinstance(node, yaml.ScalarNode):
            yield from self._reply(node, context)

    def _read_map(self, node: yaml.MappingNode, context: _Context) -> Iterator[SavedReply | Unreadable]:
        pairs = _pairs(node)
        fields: dict[str, yaml.Node] = {}
        for key, value in pairs:
            if isinstance(key, yaml.ScalarNode):
                fields.setdefault(key.value, value)
        context = _Context(
            _scalar(fields, NAME_KEYS, clean_name) or context.name,
            _scalar(fields, LANGUAGE_FIELDS, language_of) or context.language,
            context.in_list,
        )
        lists = [fields[key] for key in LIST_KEYS if isinstance(fields.get(key), yaml.CollectionNode)]
        text = self._text_of(fields, context)
        if lists:
            for value in lists:
                yield from self.read(value, replace(context, name=None, in_list=False))
        elif text is not None:
            yield from self._reply(text, context)
        elif context.in_list and not (len(fields) == 1 and _BESIDE_TEXT.isdisjoint(fields)):
            yield Unreadable(self.path, self._line(node), self._no_text(fields))
        else:
            for key, value in pairs:
                name = clean_name(key.value) if isinstance(key, yaml.ScalarNode) else None
                yield from self.read(value, _Context(name, context.language))

    def _text_of(self, fields: dict[str, yaml.Node], context: _Context) -> yaml.Node | None:
        wanted = self.options.text_field
        if wanted is not None and wanted in fields:
            return fields[wanted]
        key = next((key for key in TEXT_KEYS if key in fields), None)
        if key is None:
            return None
        # outside a list `text` may as well be the name of a reply, among other names
        is_record = context.in_list or _BESIDE_TEXT.issuperset(fields.keys() - {key}) or "name" in fields
        return fields[key] if is_record else None

    def _reply(self, node: yaml.Node, context: _Context) -> Iterator[SavedReply | Unreadable]:
        if not self._is_new(node):
            return
        if not isinstance(node, yaml.ScalarNode) or node.tag == _NULL:
            got = "nothing" if isinstance(node, yaml.ScalarNode) else "a list or a map"
            yield Unreadable(self.path, self._line(node), f"expected the text of a reply, got {got}")
            return
        text: str = node.value
        place = Scalar(self.excerpt, node.start_mark.index, node.end_mark.index, _STYLES.get(node.style, "plain"), text)
        markup = self.options.format or html_markdown_or_plain(text)
        yield SavedReply(self.path, context.name, text, markup, context.language, place)

    def _no_text(self, fields: dict[str, yaml.Node]) -> str:
        keys = ", ".join(f"'{key}'" for key in TEXT_KEYS)
        return f"no key that holds a reply: expected one of {keys}; found: {listed(fields)}"

    def _is_new(self, node: yaml.Node) -> bool:
        if id(node) in self.seen:
            return False
        self.seen.add(id(node))
        return True

    def _line(self, node: yaml.Node) -> int:
        return self.excerpt.position(node.start_mark.index)[0]


def _pairs(node: yaml.MappingNode) -> list[tuple[yaml.Node, yaml.Node]]:
    """The pairs of a map, and behind them those of the maps that it merges (`<<: *base`), each map once."""
    pairs: list[tuple[yaml.Node, yaml.Node]] = []
    seen: set[int] = set()
    waiting: list[yaml.Node] = [node]
    while waiting:
        current = waiting.pop(0)
        if id(current) in seen:
            continue
        seen.add(id(current))
        if isinstance(current, yaml.SequenceNode):
            waiting.extend(current.value)
        elif isinstance(current, yaml.MappingNode):
            waiting.extend(value for key, value in current.value if key.tag == _MERGE)
            pairs.extend((key, value) for key, value in current.value if key.tag != _MERGE)
    return pairs


def _scalar(fields: dict[str, yaml.Node], keys: tuple[str, ...], read: Callable[[str], str | None]) -> str | None:
    nodes = (fields.get(key) for key in keys)
    values = (read(node.value) for node in nodes if isinstance(node, yaml.ScalarNode))
    return next(filter(None, values), None)
