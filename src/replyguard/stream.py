"""A reply that is still being written: gives out only what nothing that follows can turn into a finding that blocks."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Sequence

from replyguard.draft import Draft
from replyguard.errors import DraftError
from replyguard.verdict import CheckOutcome, Finding, Verdict

LOOKAHEAD = 160
HOLD = 2000


class ReplyStream:
    """Takes a reply in chunks and gives it out behind the check; made by `Guard.stream`, for one reply.

    Text is given out once `lookahead` code points stand behind it and all that was written so far has been checked
    together: no rule decides by what is further away (docs/streaming.md has the measurement). What is found stays held
    until it can no longer change, and then stops the stream: nothing more is given out. At most `hold` code points
    are held; a text that gives no place to cut in that length is stopped too, as undetermined.
    """

    def __init__(
        self,
        check: Callable[[Draft], Verdict],
        draft: Draft,
        languages: Sequence[str] = (),
        *,
        lookahead: int = LOOKAHEAD,
        hold: int = HOLD,
    ) -> None:
        if draft.text:
            raise DraftError("text: the draft of a stream gives the context; feed its text to the stream")
        if lookahead < 1 or hold < 2 * lookahead:
            raise ValueError(f"expected 1 <= lookahead and 2 * lookahead <= hold, got {lookahead} and {hold}")
        self._check = check
        self._draft = draft
        self._languages = tuple(languages)
        self._lookahead = lookahead
        self._hold = hold
        self._text = ""
        self._given = 0
        self._checked = 0
        self._verdict: Verdict | None = None

    @property
    def verdict(self) -> Verdict | None:
        """The verdict on all that was written, once the stream has ended; None before."""
        return self._verdict

    @property
    def is_stopped(self) -> bool:
        """True where the reply must not be sent on: what has not been given out never will be."""
        return self._verdict is not None and self._verdict.blocked

    @property
    def language(self) -> str | None:
        """The language that all further checks read the reply in: what it was when something was first given out.

        The draft's, where it names one; None while it is open, and then nothing is given out that would block in any of
        the policy's. So a text that goes on in another language does not turn what is out into a finding.
        """
        return self._draft.language

    @property
    def given(self) -> int:
        """How many code points have been given out."""
        return self._given

    def feed(self, chunk: str) -> str:
        """Take the next chunk, and give out what has become safe; nothing once the stream is stopped.

        Raises ValueError after `finish`, and DraftError where the text grows over the policy's limit.
        """
        if self.is_stopped:
            return ""
        if self._verdict is not None:
            raise ValueError("the stream has been finished; make another for the next reply")
        self._text += chunk
        length = len(self._text)
        news = length - max(self._checked, self._given + self._lookahead)
        if news < self._lookahead // 4 and length - self._given <= self._hold:
            return ""  # so little is new that a check would give out next to nothing
        return self._give_out_what_is_settled()

    def finish(self) -> str:
        """End the reply: check the whole of it, and give out the rest; nothing where it is stopped."""
        if self._verdict is None:
            self._verdict = self._checked_text()
        return "" if self.is_stopped else self._give(len(self._text))

    def over(self, chunks: Iterable[str]) -> Iterator[str]:
        """The pieces that may be sent, until the chunks end or the stream is stopped; `verdict` says which it was."""
        for chunk in chunks:
            if piece := self.feed(chunk):
                yield piece
            if self.is_stopped:
                return
        if piece := self.finish():
            yield piece

    async def aover(self, chunks: AsyncIterable[str]) -> AsyncIterator[str]:
        """The same for chunks that come one by one; each check runs in a worker thread."""
        import asyncio

        async for chunk in chunks:
            if piece := await asyncio.to_thread(self.feed, chunk):
                yield piece
            if self.is_stopped:
                return
        if piece := await asyncio.to_thread(self.finish):
            yield piece

    def _give_out_what_is_settled(self) -> str:
        verdict = self._checked_text()
        if verdict.decision == "undetermined" and verdict.blocked:
            self._verdict = verdict
            return ""
        length = len(self._text)
        blocking = _blocking(verdict)
        # asked before more is given out: what is found in that part from now on came too late
        is_stopped = any(self._is_settled(finding) for finding in blocking)
        held = [*blocking, *self._blocking_in_other_languages(verdict)]
        safe = min([length - self._lookahead, *(self._start(finding) for finding in held)])
        piece = self._give(self._last_gap(safe))
        if piece and self._draft.language is None:
            self._draft = self._draft.model_copy(update={"language": verdict.language})
        if is_stopped:
            self._verdict = verdict
        elif length - self._given > self._hold:
            self._verdict = verdict if blocking else _uncut(verdict, self._hold)
        return piece

    def _blocking_in_other_languages(self, verdict: Verdict) -> Iterator[Finding]:
        """While the language is open, what would block in one that the text may still turn out to be in."""
        if verdict.language is None and self._draft.language is None:
            for language in self._languages:
                draft = self._draft.model_copy(update={"text": self._text, "language": language})
                yield from _blocking(self._check(draft))

    def _checked_text(self) -> Verdict:
        self._checked = len(self._text)
        return self._check(self._draft.model_copy(update={"text": self._text}))

    def _is_settled(self, finding: Finding) -> bool:
        """True where what is still to come is too far away to make the finding go, or it stands in what is out."""
        if finding.source != "draft" or finding.start is None or finding.end is None:
            return False  # what is said of the whole may still be mended, such as who is speaking
        return len(self._text) - finding.end >= self._lookahead or finding.start < self._given

    def _start(self, finding: Finding) -> int:
        """From where on nothing may be given out because of a finding."""
        return finding.start if finding.source == "draft" and finding.start is not None else 0

    def _last_gap(self, end: int) -> int:
        """The last place between two words up to `end`; a word that is not over yet is not begun either."""
        while end > self._given and not self._text[end - 1].isspace():
            end -= 1
        return end

    def _give(self, end: int) -> str:
        piece = self._text[self._given : max(end, self._given)]
        self._given += len(piece)
        return piece


def _blocking(verdict: Verdict) -> list[Finding]:
    return [finding for finding in verdict.findings if finding.severity == "error" and finding.waived is None]


def _uncut(verdict: Verdict, hold: int) -> Verdict:
    """The verdict where so long a text has no gap between words that its pieces could not be told apart."""
    outcome = CheckOutcome(rule="stream", reason=f"more than {hold:,} characters without a gap between words")
    checks = verdict.checks.model_copy(update={"failed": (*verdict.checks.failed, outcome)})
    return verdict.model_copy(update={"decision": "undetermined", "checks": checks, "is_complete": False})
