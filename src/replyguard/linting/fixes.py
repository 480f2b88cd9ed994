"""Mends saved replies in their files: applies suggestions, and proves that nothing else has changed."""

from __future__ import annotations

import codecs
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from replyguard import Suggestion, Verdict
from replyguard.linting.replaced import replaced_bytes
from replyguard.reports.advice import printable
from replyguard.reports.record import Checked
from replyguard.saved_replies import ReadOptions, SavedReply, Unreadable, read_path

LARGEST = 64 * 1024 * 1024
"""The longest file in bytes that is mended; it is held in memory."""

_AROUND = 60
_ENCODINGS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"", "utf-8"),
    (b"", "cp1252"),
)


@dataclass(frozen=True, slots=True)
class Mend:
    """The suggestions for one reply that are to be applied: apart from each other, in order."""

    text: str
    suggestions: tuple[Suggestion, ...]
    locate: Callable[[int], tuple[int, int]]

    def applied_to(self, text: str) -> str:
        """A text of the reply's length, the reply or its masked form, with the suggestions applied."""
        parts, position = [], 0
        for suggestion in self.suggestions:
            start, end = _span(suggestion)
            parts += [text[position:start], suggestion.text]
            position = end
        return "".join([*parts, text[position:]])


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a file was left as it is."""

    path: str
    reason: str


def chosen(verdict: Verdict, *, unsafe: bool) -> tuple[Suggestion, ...]:
    """The suggestions that are applied: redactions of validated data; with `unsafe` also every only choice.

    Of those that overlap the first is taken; the rest is found again by the next run.
    """
    taken: list[Suggestion] = []
    wanted = [
        one
        for finding in verdict.findings
        if finding.waived is None and finding.source == "draft"
        for one in finding.suggestions
        if one.start is not None and (one.safe or (unsafe and len(finding.suggestions) == 1))
    ]
    # what is safe goes first, so that a rewording around it does not keep it from being redacted
    for one in sorted(wanted, key=lambda one: (not one.safe, *_span(one))):
        start, end = _span(one)
        if all(end <= _span(other)[0] or start >= _span(other)[1] for other in taken):
            taken.append(one)
    return tuple(sorted(taken, key=_span))


def preview(checked: Checked, mend: Mend) -> Iterator[str]:
    """The lines of a reply that change, before and after; personal data are masked in both."""
    before = checked.masked
    after = mend.applied_to(before)
    line, _ = checked.locate(_span(mend.suggestions[0])[0])
    yield f"{checked.path}:{line}"
    for old, new in _changed(before.splitlines(), after.splitlines()):
        for sign, lines in zip("-+", _cut(old, new), strict=True):
            yield from (f"{sign} {printable(one)}" for one in lines)


def mend_file(path: str, mends: Sequence[Mend], options: ReadOptions) -> Refused | None:
    """Apply all mends to a file and replace it; where that would change anything else, say why not."""
    try:
        if os.path.getsize(path) > LARGEST:
            return Refused(path, f"longer than {LARGEST >> 20} MiB")
        data = Path(path).read_bytes()
        decoded = _decoded(data)
        if decoded is None:
            return Refused(path, "no text file, or its encoding is not known")
        bom, encoding, text = decoded
        expected = list(_expected(path, mends, options))
        for written in _written(text, mends):
            try:
                mended = bom + written.encode(encoding)
            except UnicodeEncodeError:
                continue
            if list(_texts(path, mended, options)) == expected:
                replaced_bytes(Path(path), mended)
                return None
    except OSError as error:
        return Refused(path, f"cannot be written: {error.strerror}")
    return Refused(path, "the new words would change more than these replies in this format")


def _span(suggestion: Suggestion) -> tuple[int, int]:
    start, end = suggestion.start or 0, suggestion.end or 0
    return start, end


def _decoded(data: bytes) -> tuple[bytes, str, str] | None:
    """The mark at the beginning, the encoding and the text of a file, where it can be written back as it was."""
    for bom, encoding in _ENCODINGS:
        if not data.startswith(bom):
            continue
        try:
            text = data[len(bom) :].decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text and bom + text.encode(encoding) == data:
            return bom, encoding, text
    return None


def _written(text: str, mends: Sequence[Mend]) -> Iterator[str]:
    """The file with the mends, once for each way in which a format may spell the new words."""
    offsets = _Offsets(text)
    edits = []
    for mend in mends:
        for suggestion in mend.suggestions:
            start, end = _span(suggestion)
            edits.append((offsets.of(mend.locate(start)), offsets.of(mend.locate(end)), suggestion.text))
    edits.sort()
    for spelled in (_as_it_is, _in_json, _in_csv, _in_single_quotes):
        parts, position = [], 0
        for start, end, words in edits:
            if start < position or end < start:
                return
            parts += [text[position:start], spelled(words)]
            position = end
        yield "".join([*parts, text[position:]])


class _Offsets:
    """From line and column to the offset in a text; lines end as the readers see them."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        index = 0
        for line in text.splitlines(keepends=True):
            index += len(line)
            # other signs divide lines for Python alone
            if line.endswith(("\n", "\r")):
                self._starts.append(index)
        self._length = len(text)

    def of(self, place: tuple[int, int]) -> int:
        line, column = place
        start = self._starts[line - 1] if line <= len(self._starts) else self._length
        return min(start + column - 1, self._length)


def _as_it_is(words: str) -> str:
    return words


def _in_json(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)[1:-1]


def _in_csv(words: str) -> str:
    return words.replace('"', '""')


def _in_single_quotes(words: str) -> str:
    return words.replace("'", "''")


Text = tuple[str, str | None, str | None] | Unreadable
"""What must stay the same of what is read: texts, names, languages, and what could not be read."""


def _expected(path: str, mends: Sequence[Mend], options: ReadOptions) -> Iterator[Text]:
    """What the file must hold afterwards."""
    waiting = {(mend.locate(0), mend.text): mend for mend in mends}
    for item in read_path(path, options):
        if isinstance(item, SavedReply):
            mend = waiting.pop((item.locate(0), item.text), None)
            yield (item.text if mend is None else mend.applied_to(item.text)), item.name, item.language
        elif isinstance(item, Unreadable):
            yield Unreadable("", None, item.message)


def _texts(path: str, data: bytes, options: ReadOptions) -> Iterator[Text]:
    """What readers find in a file of this name with these bytes."""
    with TemporaryDirectory() as folder:
        copy = Path(folder, Path(path).name)
        copy.write_bytes(data)
        for item in read_path(copy, options):
            if isinstance(item, SavedReply):
                yield item.text, item.name, item.language
            elif isinstance(item, Unreadable):
                yield Unreadable("", None, item.message)


def _changed(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """The lines that differ, as they were and as they are."""
    from difflib import SequenceMatcher

    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            yield before[i1:i2], after[j1:j2]


def _cut(old: Sequence[str], new: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """The lines without what is the same at either end and far from the change."""
    if len(old) != len(new):
        return old, new
    pairs = [_cut_line(*pair) for pair in zip(old, new, strict=True)]
    return [one for one, _ in pairs], [other for _, other in pairs]


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with that are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (first, second) in pairs if first != second), min(len(one), len(other)))


def _cut_line(old: str, new: str) -> tuple[str, str]:
    same = _shared(old, new)
    behind = _shared(old[same:][::-1], new[same:][::-1])
    left, right = max(0, same - _AROUND), max(0, behind - _AROUND)
    head, tail = "…" if left else "", "…" if right else ""
    return f"{head}{old[left : len(old) - right]}{tail}", f"{head}{new[left : len(new) - right]}{tail}"
