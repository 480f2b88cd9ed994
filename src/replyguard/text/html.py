"""Reading HTML: the text that a browser shows, and the words that stand in attributes and comments."""

from __future__ import annotations

import re

from replyguard.text.html_entities import attribute_reference_at, reference_at
from replyguard.text.html_tags import (
    BLOCK_ELEMENTS,
    HTML,
    PLACEHOLDER_ELEMENT,
    Attribute,
    Comment,
    Construct,
    Tag,
    TagScanner,
)
from replyguard.text.offsets import Span
from replyguard.text.transcript import Transcript
from replyguard.text.visible import Visible

_MARK = re.compile(r"<(?=[A-Za-z/!?])|&(?=[#A-Za-z])")
_WORDED_ATTRIBUTES = frozenset({"href", "src", "alt", "title", "placeholder"})
_LINKING_ELEMENTS = frozenset({"a", "area"})
# the containers in which Gmail, Yahoo, Proton, Tuta, Zoho, Freshdesk and Thunderbird put the mail that is answered
_QUOTE_CLASSES = frozenset(
    {
        "freshdesk_quote",
        "gmail_quote",
        "gmail_quote_container",
        "moz-cite-prefix",
        "protonmail_quote",
        "tutanota_quote",
        "yahoo_quoted",
        "zmail_extra",
    }
)


def read_html(source: str) -> Visible:
    """What a reader sees of HTML source; offsets count code points of the source.

    Inline tags vanish, block tags and <br> give one line break each, white space stays. A '<' that begins no known
    element's tag is text, as is every tag without an end, so nothing that a browser might show is lost.
    """
    if "<" not in source and "&" not in source:
        return Visible(source, None, len(source))
    writer = HtmlWriter(Transcript.of(source))
    writer.write_passage(0, len(source))
    return writer.finish()


class HtmlWriter:
    """Writes HTML into a transcript, passage by passage; elements may stay open from one to the next."""

    __slots__ = ("_code", "_quote", "_transcript")

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._quote = _OpenElement()
        self._code = _OpenElement()

    def write_passage(self, start: int, end: int) -> None:
        """Write `written[start:end]`."""
        written, body = self._transcript.written, self._transcript.body
        scanner = TagScanner(written, end, HTML)
        kept, position = start, start
        while mark := _MARK.search(written, position, end):
            position = mark.start()
            if written[position] == "&":
                reference = reference_at(written, position, end)
                if reference is None:
                    position += 1
                    continue
                body.keep(kept, position)
                body.put(reference.text, position, reference.end)
                kept = position = reference.end
                continue
            construct = scanner.construct_at(position)
            if construct is None:
                position += 1
                continue
            body.keep(kept, position)
            kept = position = self.write_construct(construct, scanner)
        body.keep(kept, end)

    def write_construct(self, construct: Construct, scanner: TagScanner) -> int:
        """Write what a '<' began; returns where the text goes on."""
        if isinstance(construct, Tag):
            return self._write_tag(construct, scanner)
        if isinstance(construct, Comment) and construct.text_start < construct.text_end:
            outside = self._transcript.outside
            outside.put("\n", construct.text_start, construct.text_start)
            outside.keep(construct.text_start, construct.text_end)
        return construct.end

    def finish(self) -> Visible:
        """The Visible; elements that are still open end with the running text."""
        transcript = self._transcript
        self._quote.close_at(len(transcript.body.starts), transcript.quotes)
        self._code.close_at(len(transcript.body.starts), transcript.code)
        return transcript.finish()

    def _write_tag(self, tag: Tag, scanner: TagScanner) -> int:
        transcript = self._transcript
        body = transcript.body
        name = tag.name
        if name == PLACEHOLDER_ELEMENT:
            body.keep(tag.start, tag.end)
            return tag.end
        if tag.is_closing:
            self._quote.leave(name, len(body.starts), transcript.quotes)
            self._code.leave(name, len(body.starts), transcript.code)
        if name in BLOCK_ELEMENTS:
            body.put("\n", tag.start, tag.end)
        if tag.is_closing:
            return tag.end
        self._quote.enter(name, len(body.starts), _opens_quote(tag, transcript.written))
        self._code.enter(name, len(body.starts), name in ("code", "pre"))
        for attribute in tag.attributes:
            if attribute.name in _WORDED_ATTRIBUTES and attribute.start < attribute.end:
                self._write_value(attribute)
                if attribute.name == "href" and name in _LINKING_ELEMENTS:
                    transcript.add_link(attribute.start, attribute.end)
        return scanner.hidden_text_end(tag)

    def _write_value(self, value: Attribute) -> None:
        written, outside = self._transcript.written, self._transcript.outside
        outside.put("\n", value.start, value.start)
        kept = value.start
        position = written.find("&", kept, value.end)
        while position >= 0:
            reference = attribute_reference_at(written, position, value.end)
            following = position + 1
            if reference is not None:
                outside.keep(kept, position)
                outside.put(reference.text, position, reference.end)
                kept = following = reference.end
            position = written.find("&", following, value.end)
        outside.keep(kept, value.end)


class _OpenElement:
    """The outermost open element of a kind; it ends with the closing tag of its own name and depth."""

    __slots__ = ("_depth", "_name", "_start")

    def __init__(self) -> None:
        self._name = ""
        self._depth = 0
        self._start = 0

    def enter(self, name: str, position: int, is_of_the_kind: bool) -> None:
        if self._depth:
            self._depth += name == self._name
        elif is_of_the_kind:
            self._name, self._depth, self._start = name, 1, position

    def leave(self, name: str, position: int, spans: list[Span]) -> None:
        if self._depth and name == self._name:
            self._depth -= 1
            if not self._depth:
                self._depth = 1
                self.close_at(position, spans)

    def close_at(self, position: int, spans: list[Span]) -> None:
        if self._depth and self._start < position:
            spans.append(Span(self._start, position))
        self._depth = 0


def _opens_quote(tag: Tag, written: str) -> bool:
    if tag.name == "blockquote":
        return True
    for name, start, end in tag.attributes:
        if name == "class" and not _QUOTE_CLASSES.isdisjoint(written[start:end].split()):
            return True
        if name == "type" and written[start:end].lower() == "cite":
            return True
    return False
