"""Reading Markdown: the text that a reader sees, with its quotes, code and links."""

from __future__ import annotations

import re

from replyguard.text.html import HtmlWriter
from replyguard.text.html_entities import closed_reference_at
from replyguard.text.markdown_blocks import Leaf, LeafKind, read_blocks
from replyguard.text.markdown_inline import LinkTail, read_inline
from replyguard.text.markdown_lines import Definition
from replyguard.text.offsets import Span
from replyguard.text.transcript import Transcript
from replyguard.text.visible import Visible

_SIGN = re.compile(r"[\\`*_~\[<>&]")
_LINE_SIGN = re.compile(r"(?:\A|[\r\n])(?:[ \t]*+(?:[0-9]{1,9}[.)][ \t]++)*+[-+=#]| {4}| {0,3}\t)")
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])|&(?=[#A-Za-z])")


def read_markdown(source: str) -> Visible:
    """What a reader sees of Markdown source, as GitHub, Reddit and Discourse show it; offsets count its code points.

    Marks vanish only where they are marks ('f*ck' and 'snake_case' keep theirs); bullets vanish, numbers of lists stay.
    Each character that stays has its exact place.
    """
    if _SIGN.search(source) is None and _LINE_SIGN.search(source) is None:
        return Visible(source, None, len(source))
    blocks = read_blocks(source)
    page = _Page(Transcript(source, blocks.written, blocks.starts, blocks.ends), blocks.definitions)
    for leaf in blocks.leaves:
        page.write(leaf)
    return page.finish(blocks.quotes)


class _Page:
    """Writes leaf after leaf; code and quotes are found in the running text when all of it is written."""

    __slots__ = ("_code", "_definitions", "_html", "_kept", "_labels", "_transcript")

    def __init__(self, transcript: Transcript, definitions: dict[int, Definition]) -> None:
        self._transcript = transcript
        self._html = HtmlWriter(transcript)
        self._definitions = definitions
        self._labels = frozenset(definition.label for definition in definitions.values())
        self._code: list[Span] = []
        self._kept = 0

    def write(self, leaf: Leaf) -> None:
        body = self._transcript.body
        body.keep(self._kept, leaf.start)
        self._kept = leaf.end
        if leaf.kind is LeafKind.TEXT:
            self._write_text(leaf)
        elif leaf.kind is LeafKind.HTML:
            self._html.write_passage(leaf.start, leaf.end)
        elif leaf.kind is LeafKind.CODE:
            body.keep(leaf.start, leaf.end)
            self._code.append(Span(leaf.start, leaf.end))
        else:
            definition = self._definitions[leaf.start]
            self._write_tail(LinkTail(definition.target, (definition.target, definition.title)))

    def finish(self, quotes: tuple[Span, ...]) -> Visible:
        transcript = self._transcript
        transcript.body.keep(self._kept, len(transcript.written))
        for found, spans in ((quotes, transcript.quotes), (self._code, transcript.code)):
            spans.extend(span for span in map(transcript.body_span, found) if span.start < span.end)
        return self._html.finish()

    def _write_text(self, leaf: Leaf) -> None:
        transcript = self._transcript
        body = transcript.body
        if _SIGN.search(transcript.written, leaf.start, leaf.end) is None:
            body.keep(leaf.start, leaf.end)
            return
        inline = read_inline(transcript.written, leaf.start, leaf.end, self._labels)
        self._code.extend(inline.code)
        kept = leaf.start
        for edit in inline.edits:
            if edit.start < kept:
                # what a script or style hides holds no marks
                continue
            body.keep(kept, edit.start)
            kept = edit.end
            if isinstance(edit.effect, str):
                body.put(edit.effect, edit.start, edit.end)
            elif isinstance(edit.effect, LinkTail):
                self._write_tail(edit.effect)
            elif edit.effect is not None:
                kept = self._html.write_construct(edit.effect, inline.scanner)
        body.keep(kept, leaf.end)

    def _write_tail(self, tail: LinkTail) -> None:
        if tail.link is not None and tail.link.start < tail.link.end:
            self._transcript.add_link(*tail.link)
        for start, end in tail.outside:
            if start < end:
                self._write_outside(start, end)

    def _write_outside(self, start: int, end: int) -> None:
        written, outside = self._transcript.written, self._transcript.outside
        outside.put("\n", start, start)
        kept = position = start
        while found := _ESCAPE.search(written, position, end):
            at = found.start()
            if written[at] == "\\":
                outside.keep(kept, at)
                kept, position = at + 1, at + 2
                continue
            reference = closed_reference_at(written, at, end)
            position = at + 1
            if reference is not None:
                outside.keep(kept, at)
                outside.put(reference.text, at, reference.end)
                kept = position = reference.end
        outside.keep(kept, end)
