"""A reply that is still being written: what is given out, what is held, and what stops it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replyguard import Draft, DraftError, Guard, ReplyStream, Verdict

from .conftest import RuleInPython

IBAN = "DE89 3704 0044 0532 0130 00"
LONG = "Vielen Dank für Ihre Geduld, wir sehen uns das heute noch an. " * 12
PIECES = (
    "Vielen Dank für Ihre Nachricht.",
    "We are sorry to hear that and will have a look.",
    "Das Ersatzteil ist unterwegs und kommt am 3.5.2026 an, Sendung 12 von 14.",
    "Bitte schalten Sie das Gerät aus, warten Sie 30 Sekunden und schalten Sie es wieder ein.",
    "The update fixes error 0x80070057 in version 2.4.11 for most of our customers.",
    "Arschaffenburg gibt es nicht, Aschaffenburg schon.",
    "Das ist Mist.",
    "So eine Scheiße.",
    "Diese Scheiß Leitung.",
    "That is fucking great.",
    f"Die IBAN ist {IBAN}.",
    "Rufen Sie Frau Yilmaz unter 0176 12345678 an.",
    "Temp4711 ist Ihr neues Passwort.",
    "4711-0815 ist Ihre Kundennummer.",
    "4111 1111 1111 1111",
    "Als Muslimin haben Sie sicher Verständnis.",
    "Call us on 0800 330 1000.",
    "Am 3.5.2026 um 10:00 schrieb Anna Weber:",
    "> Meine Nummer ist 0176 12345678.",
    "😀 👩🏽‍🚒",
)


def written(text: str, cuts: Iterable[int]) -> Iterator[str]:
    places = sorted({cut % (len(text) + 1) for cut in cuts})
    for start, end in zip([0, *places], [*places, len(text)], strict=True):
        yield text[start:end]


def blocked_spans(verdict: Verdict) -> list[tuple[int, int]]:
    return [
        (finding.start, finding.end)
        for finding in verdict.findings
        if finding.severity == "error" and finding.start is not None and finding.end is not None
    ]


TEXTS = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from([" ", "\n", "\n\n"])), min_size=1, max_size=24).map(
    lambda parts: "".join(piece + gap for piece, gap in parts)
)
CUTS = st.one_of(
    st.lists(st.integers(0, 10_000), max_size=60),
    st.integers(1, 12).map(lambda width: list(range(0, 4_000, width))),  # as models write
)


@settings(max_examples=300)
@given(TEXTS, CUTS)
def test_no_part_of_what_blocks_gets_out_whatever_the_chunks(guard: Guard, text: str, cuts: list[int]) -> None:
    stream = guard.stream()
    out = so_far = ""
    for chunk in written(text, cuts):
        so_far += chunk
        out += stream.feed(chunk)
        if stream.is_stopped:
            break
        assert len(so_far) - len(out) <= 2000
    out += stream.finish()
    whole = guard.check(Draft(text=text, language=stream.language))
    assert text.startswith(out)
    assert stream.given == len(out)
    for verdict in (whole, guard.check(Draft(text=so_far, language=stream.language))):
        assert all(start >= len(out) for start, _ in blocked_spans(verdict))
    assert stream.is_stopped == whole.blocked
    if not whole.blocked:
        assert out == text
        assert stream.verdict == whole


def test_what_is_safe_is_given_out_while_it_is_written(guard: Guard) -> None:
    stream = guard.stream()
    given = [len(stream.feed(character)) for character in LONG]
    assert sum(given) >= len(LONG) - 160 - 40 - 30
    assert sum(1 for length in given if length) > 5
    assert sum(given) + len(stream.finish()) == len(LONG)


def test_a_number_that_is_cut_in_two_never_gets_out(guard: Guard) -> None:
    stream = guard.stream()
    pieces = list(stream.over([LONG, "Die IBAN ist DE89 3704 00", "44 0532 0130 00. ", LONG, LONG]))
    assert "".join(pieces) == LONG + "Die IBAN ist "
    assert stream.is_stopped
    assert stream.verdict is not None
    assert [finding.rule for finding in stream.verdict.findings] == ["personal-data.iban"]
    assert stream.feed("more") == ""
    assert stream.finish() == ""


def test_a_word_that_turns_out_well_is_given_out(guard: Guard) -> None:
    begun = LONG + "Fick"
    assert guard.check(begun).blocked, "as far as it is written"
    chunks = [begun, "le Wetterlagen erklären das. ", LONG]
    assert not guard.check("".join(chunks)).blocked
    stream = guard.stream()
    assert "".join(stream.over(chunks)) == "".join(chunks)


def stream_of(stream: ReplyStream, chunks: Iterable[str]) -> ReplyStream:
    for _ in stream.over(chunks):
        pass
    return stream


def test_chunks_that_come_one_by_one(guard: Guard) -> None:
    async def chunks() -> AsyncIterator[str]:
        for chunk in (LONG, f"Die IBAN ist {IBAN}. ", LONG, LONG):
            yield chunk

    async def collect(stream: ReplyStream) -> list[str]:
        return [piece async for piece in stream.aover(chunks())]

    stream = guard.stream()
    assert "".join(asyncio.run(collect(stream))) == LONG + "Die IBAN ist "
    assert stream.is_stopped


def test_the_context_of_the_draft_counts(guard: Guard) -> None:
    for visibility, is_stopped in (("public", True), ("private", False)):
        stream = guard.stream({"visibility": visibility})
        assert stream_of(stream, [f"Ihre IBAN ist {IBAN}."]).is_stopped == is_stopped
    stream = guard.stream(Draft(text="", visibility="private"))
    assert not stream_of(stream, [f"Ihre IBAN ist {IBAN}."]).is_stopped


def test_a_check_that_fails_stops_the_stream(guard: Guard) -> None:
    stream = guard.stream({"language": "fr"})
    assert list(stream.over([LONG, LONG])) == []
    assert stream.verdict is not None
    assert stream.verdict.decision == "undetermined"


def test_a_check_that_crashes_lets_nothing_out() -> None:
    def crash(_: Draft) -> Verdict:
        raise RuntimeError

    stream = ReplyStream(crash, Draft(text=""))
    with pytest.raises(RuntimeError):
        stream.feed(LONG)
    with pytest.raises(RuntimeError):
        stream.finish()
    assert stream.given == 0


@pytest.mark.parametrize("width", [1, 7, 100_000])
def test_what_is_held_is_bounded(guard: Guard, width: int) -> None:
    text = "x" * 5_000
    stream = guard.stream()
    held = 0
    for start in range(0, len(text), width):
        assert stream.feed(text[start : start + width]) == ""
        if stream.is_stopped:
            break
        held = start + width
    assert held <= 2_000
    assert stream.verdict is not None
    assert stream.verdict.decision == "undetermined"
    assert [outcome.rule for outcome in stream.verdict.checks.failed] == ["stream"]


def test_what_is_said_of_the_whole_holds_everything(guard: Guard, rule_in_python: RuleInPython) -> None:
    """A finding without a place may go while the reply is written, and is a stop when it has not gone."""
    from replyguard import Match, Policy

    def find(case: object) -> Iterator[Match]:
        if "Acme" not in case.draft.text:  # type: ignore[attr-defined]
            yield Match(None)

    own = Guard(Policy.default().with_rules([rule_in_python("transparency.who", find)]))
    late = own.stream()
    assert late.feed(LONG) == ""
    assert not late.is_stopped
    assert late.feed("Das schreibt Ihnen gern Ihr Team von Acme. ") != ""
    never = own.stream()
    assert list(never.over([LONG])) == []
    assert never.is_stopped
    endless = own.stream()
    assert list(endless.over([LONG] * 4)) == []
    assert endless.verdict is not None
    assert endless.verdict.decision == "block"


ENGLISH = "We will have a look at this for you and let you know what we find out about it, as soon as we can. "


def test_what_is_out_is_not_read_again_in_another_language(guard: Guard) -> None:
    offered = "Rechnung? Rufen Sie uns bitte an, wir sind für Sie da: 089 1234567. "
    filler = "Firmware 2.4.11, Router A7, Modem B9, Sensor C3. " * 5
    assert guard.check(offered + filler + ENGLISH).language == "en"
    stream = guard.stream()
    assert "".join(stream.over([offered + filler, ENGLISH])) == offered + filler + ENGLISH
    assert stream.language == "de"
    assert guard.stream({"language": "en"}).language == "en"


def test_while_the_language_is_open_nothing_is_given_out_that_one_of_them_would_block(guard: Guard) -> None:
    offered = "Rechnung? Rufen Sie an: 089 1234567. "
    filler = "Firmware 2.4.11, Router A7, Modem B9, Sensor C3. " * 5
    assert guard.check(offered + filler).language is None
    stream = guard.stream()
    out = stream.feed(offered + filler)
    assert "089" not in out
    assert not stream.is_stopped
    for _ in stream.over([ENGLISH]):
        raise AssertionError("read as English, nobody offers that number")
    assert stream.is_stopped


def test_an_empty_reply(guard: Guard) -> None:
    stream = guard.stream()
    assert list(stream.over([])) == []
    assert stream.verdict == guard.check("")


def test_wrong_calls(guard: Guard) -> None:
    with pytest.raises(DraftError, match="feed its text"):
        guard.stream({"text": "Danke"})
    with pytest.raises(DraftError, match="venu"):
        guard.stream({"venu": "owned"})
    for wrong in ({"lookahead": 0}, {"lookahead": 100, "hold": 150}):
        with pytest.raises(ValueError, match="expected 1 <= lookahead"):
            guard.stream(**wrong)
    stream = guard.stream()
    stream.finish()
    with pytest.raises(ValueError, match="has been finished"):
        stream.feed("more")


def test_a_text_over_the_limit_lets_nothing_more_out(policy_file: Callable[..., object]) -> None:
    small = Guard.from_file(policy_file(limits={"text": 300}))  # type: ignore[arg-type]
    stream = small.stream()
    with pytest.raises(DraftError, match="too long"):
        list(stream.over([LONG[:290], LONG]))
    assert stream.given <= 300
