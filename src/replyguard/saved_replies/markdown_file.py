"""Reads Markdown: tells by its shape how a file holds replies, and takes them out."""

from __future__ import annotations

import io
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from replyguard.saved_replies.fields import LANGUAGE_FIELDS, NAME_FIELDS, clean_name, language_of
from replyguard.saved_replies.markdown_lines import Kind, MarkdownLine, front_matter, markdown_lines
from replyguard.saved_replies.reply import Place, ReadOptions, SavedReply, Unreadable
from replyguard.saved_replies.source import read_text
from replyguard.saved_replies.text_file import TITLED_DIVIDER, divide, trimmed
from replyguard.text.excerpt import Excerpt, Pieces, Verbatim

_TEMPLATE_FENCES = frozenset(
    {"", "text", "txt", "plain", "plaintext", "md", "markdown", "html", "email", "mail", "template"}
    | {"liquid", "jinja", "jinja2", "twig", "handlebars", "mustache"}
)


@dataclass(frozen=True, slots=True)
class _Part:
    """One reply found: its name, its text and where that stands."""

    name: str | None
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class _Section:
    """A heading and the lines below it; the lines before the first heading have None."""

    heading: MarkdownLine | None
    lines: Sequence[MarkdownLine]

    @property
    def name(self) -> str | None:
        return clean_name(self.heading.label) if self.heading else None

    @property
    def first(self) -> MarkdownLine | None:
        return next((line for line in self.lines if line.kind is not Kind.BLANK), None)

    @property
    def quotes(self) -> list[MarkdownLine]:
        return [line for line in self.lines if line.kind is Kind.QUOTE]

    @property
    def fences(self) -> list[list[MarkdownLine]]:
        """Each fence that can hold a reply, not code: the line that opens it and the lines inside."""
        fences: list[list[MarkdownLine]] = []
        for line in self.lines:
            if line.kind is Kind.FENCE:
                fences.append([line])
            elif line.kind is Kind.IN_FENCE:
                fences[-1].append(line)
        return [fence for fence in fences if fence[0].label.split(" ")[0].lower() in _TEMPLATE_FENCES]


def read_markdown(handle: io.BufferedReader, path: str, options: ReadOptions) -> Iterator[SavedReply | Unreadable]:
    """The replies of a Markdown file; raises NotText.

    The first of these shapes that the file has as a whole:

    - parts under lines `---- TITLE`;
    - fences directly below headings, with more text in them than around them: each fence is a reply;
    - several sections under headings of the first or second level, most of which quote, with more text in the quotes
      than around them: each section is a reply, that is its quotes without their marks (a section without a quote:
      its text);
    - several such sections of running text: each is a reply; what stands before them is one too, but not what stands
      under the title of the file;
    - else the whole file is one reply.

    Front matter is not part of any reply; its `language` holds for the file, its `title` or `name` for a sole reply.
    """
    source = read_text(handle)
    fields, start = front_matter(source)
    language = next(filter(None, (language_of(fields.get(field, "")) for field in LANGUAGE_FIELDS)), None)
    title = next(filter(None, (clean_name(fields.get(field, "")) for field in NAME_FIELDS)), None)
    file = _MarkdownFile(source, start)
    parts = file.titled() or file.fenced() or file.sections() or file.whole(title)
    for part in parts:
        yield SavedReply(path, part.name, part.text, options.format or "markdown", language, part.place)
    if not parts:
        yield Unreadable(path, None, "the file holds front matter, but no reply")


class _MarkdownFile:
    """One file and its lines; every shape answers with its parts, or with none where the file has another shape."""

    def __init__(self, source: str, start: int) -> None:
        self._source = source
        self._start = start
        self._excerpt = Excerpt(source)
        self._lines = list(markdown_lines(source, start))

    def titled(self) -> list[_Part]:
        if not TITLED_DIVIDER.search(self._source, self._start):
            return []
        return [
            self._verbatim(name, start, end) for name, start, end in divide(self._source, TITLED_DIVIDER, self._start)
        ]

    def fenced(self) -> list[_Part]:
        sections = [section for section in _sections(self._lines, range(1, 7)) if section.heading and section.fences]
        direct = [section for section in sections if section.first is section.fences[0][0]]
        if not direct or 2 * len(direct) < len(sections):
            return []
        inside = _size(line for section in sections for fence in section.fences for line in fence)
        if 2 * inside < _size(line for section in sections for line in section.lines):
            return []
        parts = (self._fence(section.name, fence) for section in sections for fence in section.fences)
        return [part for part in parts if part]

    def sections(self) -> list[_Part]:
        levels = [line.level for line in self._lines if line.kind is Kind.HEADING]
        level = next((level for level in (2, 1) if levels.count(level) > 1), None)
        if level is None:
            return []
        sections = _sections(self._lines, range(1, level + 1))
        headed = [section for section in sections if section.heading and section.heading.level == level]
        quoting = [section for section in headed if section.quotes]
        takes_quotes = 2 * len(quoting) > len(headed) and 2 * _size(
            line for section in quoting for line in section.quotes
        ) >= _size(line for section in quoting for line in section.lines)
        title = next((section for section in sections if section.heading), None)
        parts = (
            self._quotes(section) if takes_quotes and section.quotes else self._running(section)
            for section in sections
            if section is not title or section in headed
        )
        return [part for part in parts if part]

    def whole(self, title: str | None) -> list[_Part]:
        inner = trimmed(self._source, self._start, len(self._source))
        return [self._verbatim(title, *inner)] if inner else []

    def _running(self, section: _Section) -> _Part | None:
        lines = [line for line in section.lines if line.kind not in (Kind.BLANK, Kind.RULE)]
        return self._verbatim(section.name, lines[0].begin, lines[-1].end) if lines else None

    def _fence(self, name: str | None, fence: Sequence[MarkdownLine]) -> _Part | None:
        inner = trimmed(self._source, fence[1].begin, fence[-1].end) if len(fence) > 1 else None
        return self._verbatim(name, *inner) if inner else None

    def _verbatim(self, name: str | None, start: int, end: int) -> _Part:
        text = self._source[start:end].rstrip()
        return _Part(name, text, Verbatim(self._excerpt, start))

    def _quotes(self, section: _Section) -> _Part | None:
        """The quotes of a section as one text, an empty line between two of them."""
        texts: list[str] = []
        indices: list[int] = []
        before: MarkdownLine | None = None
        for line in section.lines:
            if line.kind is Kind.QUOTE and (texts or self._source[line.start : line.end].strip()):
                if before is not None and before.kind is not Kind.QUOTE and texts:
                    texts.append(self._source[before.end : before.behind])
                    indices.append(before.end)
                texts.append(self._source[line.start : line.behind])
                indices.append(line.start)
            before = line
        text = "".join(texts).rstrip()
        offsets = tuple(accumulate((len(piece) for piece in texts[:-1]), initial=0))
        return _Part(section.name, text, Pieces(self._excerpt, offsets, tuple(indices))) if text else None


def _sections(lines: Sequence[MarkdownLine], levels: Container[int]) -> list[_Section]:
    """The lines divided at headings of the levels; the first section is what stands before the first heading."""
    starts = [index for index, line in enumerate(lines) if line.kind is Kind.HEADING and line.level in levels]
    sections = [_Section(None, lines[: starts[0] if starts else len(lines)])]
    for start, end in pairwise([*starts, len(lines)]):
        sections.append(_Section(lines[start], lines[start + 1 : end]))
    return sections


def _size(lines: Iterable[MarkdownLine]) -> int:
    return sum(line.end - line.begin for line in lines)
