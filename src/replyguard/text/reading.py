"""The shared analysis of one text: what is visible, its views, quotes, placeholders, sentences and language."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from replyguard.draft import Format, Kind
from replyguard.text.language import detect
from replyguard.text.offsets import Span, SpanSet, Utf16Offsets
from replyguard.text.placeholders import blank_out, placeholder_spans
from replyguard.text.sentences import sentence_spans
from replyguard.text.skeleton import SkeletonView, skeleton_view
from replyguard.text.views import FoldedView, fold
from replyguard.text.visible import Link, Visible

_WORDS_OF_A_LABEL = 4


class Reading:
    """One text, read once: rules look at its views, and every range in a view leads back to the text as given.

    `source` is the text as given, `text` what a reader sees of it (the same where there is no markup). Ranges without a
    further name are code points of `text`.
    """

    def __init__(
        self,
        source: str,
        *,
        format: Format = "plain",
        kind: Kind = "reply",
        languages: Sequence[str] = ("de", "en"),
        language: str | None = None,
    ) -> None:
        self.source = source
        self._sentence_languages: dict[int, str | None] = {}
        self.format: Format = format
        """How the source is marked up."""
        self._languages = tuple(languages)
        self._visible = _visible(source, format)
        text = self._visible.text
        self._placeholders = placeholder_spans(text) if kind == "saved-reply" else None
        # in a saved reply placeholders are blanks, since they are not what is posted
        self.folded = FoldedView(blank_out(text, self._placeholders) if self._placeholders else text)
        """The text in folded spelling."""
        self.tokens: list[str] = self.folded.text.split()
        """The folded text divided at blanks."""
        self.skeleton: SkeletonView | None = skeleton_view(self.folded.text, self.tokens)
        """Readings of the stretches that look disguised; None where none does."""
        self.language: str | None = language or detect(self.tokens, self._languages)
        """The language of the text among the policy's, or None where it stays undecided."""

    @property
    def text(self) -> str:
        """What a reader sees."""
        return self._visible.text

    @property
    def body_end(self) -> int:
        """Where the running text ends; behind it stand link targets, alternative texts and comments."""
        return self._visible.body_end

    @property
    def links(self) -> tuple[Link, ...]:
        """The targets of links in markup."""
        return self._visible.links

    @property
    def code(self) -> tuple[Span, ...]:
        """What is marked as code."""
        return self._visible.code

    @cached_property
    def quotes(self) -> tuple[Span, ...]:
        """What is quoted from somebody else and not the author's own words."""
        from replyguard.text.quotes import quoted_spans

        visible = self._visible
        # also inside markup a mail quote carries its header as text
        headed = quoted_spans(visible.text[: visible.body_end])
        return tuple(sorted({*visible.quotes, *headed})) if visible.quotes else headed

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """What stands between quotation marks."""
        from replyguard.text.quotation_marks import quotation_spans

        return quotation_spans(self._visible.text[: self._visible.body_end])

    @cached_property
    def labels(self) -> tuple[Span, ...]:
        """Quotations of at most four words, as names of buttons are."""
        text = self._visible.text
        return tuple(one for one in self.quotations if len(text[slice(*one)].split()) <= _WORDS_OF_A_LABEL)

    @property
    def placeholders(self) -> tuple[Span, ...]:
        """Where template placeholders stand."""
        if self._placeholders is None:
            self._placeholders = placeholder_spans(self.text)
        return self._placeholders

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, in order and without gaps."""
        return sentence_spans(self.text)

    def sentence_at(self, position: int) -> Span:
        """The sentence that holds the character at `position`."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, position) - 1)]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [span.start for span in self.sentences]

    def language_at(self, position: int) -> str | None:
        """The language of the sentence at `position`; the whole text's where the sentence leaves it open."""
        span = self.sentence_at(position)
        if span.start not in self._sentence_languages:
            words = fold(self.text[span.start : span.end]).split()
            own = detect(words, self._languages, asks_vocabulary=self.language is None)
            self._sentence_languages[span.start] = own or self.language
        return self._sentence_languages[span.start]

    def is_quoted(self, span: Span) -> bool:
        """True where the range lies in words quoted from somebody else."""
        return self._quoted.overlaps(span)

    @cached_property
    def _quoted(self) -> SpanSet:
        return SpanSet(self.quotes)

    @cached_property
    def utf16(self) -> Utf16Offsets:
        """From code points of the source to UTF-16 code units."""
        return Utf16Offsets(self.source)

    def source_span(self, span: Span) -> Span:
        """The range of the text as given that a range of the visible text stands for."""
        alignment = self._visible.alignment
        return span if alignment is None else alignment.source_span(*span)

    def from_folded(self, start: int, end: int) -> Span:
        """The range of the visible text that a range of the folded view stands for."""
        return self.folded.source_span(start, end)

    def source_segments(self, span: Span) -> list[Span]:
        """The pieces of the source that the visible range was written in: tags between its letters are left out."""
        alignment = self._visible.alignment
        if alignment is None:
            return [span]
        pieces: list[Span] = []
        for i in range(span.start, span.end):
            piece = Span(alignment.starts[i], alignment.ends[i])
            if piece.start == piece.end or (self.text[i] == "\n" and self._is_markup(i, piece, span.end)):
                continue
            if pieces and pieces[-1].end == piece.start:
                pieces[-1] = Span(pieces[-1].start, piece.end)
            elif not pieces or piece.start >= pieces[-1].end:
                pieces.append(piece)
        return pieces

    def _is_markup(self, position: int, line_break: Span, end: int) -> bool:
        """True for a line break that stands for a tag, and for one behind which marks of the next line stand."""
        alignment = self._visible.alignment
        if self.source[line_break.start] != "\n":
            return True
        return alignment is not None and position + 1 < end and alignment.starts[position + 1] != line_break.end


def _visible(source: str, format: Format) -> Visible:
    """What a reader sees of a source; the readers of markup are loaded when markup is met."""
    if format == "html":
        from replyguard.text.html import read_html

        return read_html(source)
    if format == "markdown":
        from replyguard.text.markdown import read_markdown

        return read_markdown(source)
    return Visible(source, None, len(source))
