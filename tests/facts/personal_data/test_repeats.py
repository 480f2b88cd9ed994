"""A value that the customer posted and the draft repeats is told with its exact place, and who can read it there."""

from __future__ import annotations

import time
from functools import cache

import pytest

from replyguard import Draft, Finding, Guard, Message, Policy
from replyguard.facts.personal_data.repeats import Posted
from tests.written import written

IBAN = "DE89370400440532013000"
SPACED = "DE89 3704 0044 0532 0130 00"


def _customer(*texts: str) -> tuple[Message, ...]:
    return tuple(Message(role="customer", text=text) for text in texts)


SAME = [
    (IBAN, f"Mein Konto ist {IBAN}.", IBAN),
    (IBAN, f"Mein Konto ist {SPACED}.", SPACED),
    (SPACED, f"Konto:{IBAN.lower()}", IBAN.lower()),
    (SPACED, f"🙂 {IBAN[:9]}\u200b{IBAN[9:]}!", f"{IBAN[:9]}\u200b{IBAN[9:]}"),
    (SPACED, f"Konto\n{IBAN[:10]}\n{IBAN[10:]}", f"{IBAN[:10]}\n{IBAN[10:]}"),
    (SPACED, "ＤＥ８９３７０４００４４０５３２０１３０００", "ＤＥ８９３７０４００４４０５３２０１３０００"),
    ("KD-123456", "Kundennummer kd 123456", "kd 123456"),
    ("Max.Mueller@acme.de", "schreibt an max.müller@acme.de", "max.müller@acme.de"),
    ("0170 1234567", "Rufen Sie +49 (0)170 / 123 45 67 an", "+49 (0)170 / 123 45 67"),
    ("+49 170 1234567", "Tel. 0170-1234567.", "0170-1234567"),
]
OTHER = [
    (IBAN, "Mein Konto ist DE89370400440532013001", "one digit is another"),
    ("123456", "Bestellung 91234567", "part of a longer number"),
    ("1234567", "Bestellung 9991234567", "no telephone number: nothing is dialled in front"),
    ("12", "12 Tage", "too short to be the same by more than chance"),
    ("0170 1234567", "0171 1234567", "another line"),
    ("0170 1234567", "01.07.1234567", "no number of the same line"),
    ("- -", "- -", "no letter and no digit"),
]


@pytest.mark.parametrize(("value", "text", "place"), SAME)
def test_the_same_however_it_is_spaced(value: str, text: str, place: str) -> None:
    assert [text[span.start : span.end] for _, span in Posted(_customer(text)).places(value)] == [place]


@pytest.mark.parametrize(("value", "text", "why"), OTHER)
def test_another_is_none(value: str, text: str, why: str) -> None:
    assert list(Posted(_customer(text)).places(value)) == [], why


@cache
def _guard() -> Guard:
    return Guard(
        Policy.from_text(
            "name: own\nrules: {channel-switch: off, commitment: off, personal-data: off, personal-data.iban: on}"
        )
    )


def _iban(draft: Draft) -> Finding:
    (finding,) = _guard().check(draft).findings
    return finding


def test_every_message_of_the_customer_is_told() -> None:
    thread = (
        *_customer(f"Konto {SPACED}", "Hallo?"),
        Message(role="agent", text=f"Danke, {IBAN} ist da."),
        *_customer(f"🙂🙂 {IBAN}, {IBAN}"),
    )
    finding = _iban(Draft(text=f"Auf {IBAN} erstatten wir.", language="de", thread=thread))
    assert [(one.source, one.start, one.end) for one in finding.related] == [("thread[0]", 6, 33), ("thread[3]", 3, 25)]
    assert thread[0].text[6:33] == SPACED
    assert thread[3].text[3:25] == IBAN


@pytest.mark.parametrize(
    "text",
    [
        f"<p>Auf {IBAN[:9]}<b>{IBAN[9:]}</b> erstatten wir.</p>",
        f"Auf {IBAN[:4]}&nbsp;{IBAN[4:]} erstatten wir",
        f"<p title='{IBAN}'>Auf Ihr Konto erstatten wir.</p>",
    ],
)
def test_markup_of_the_draft_does_not_hide_it(text: str) -> None:
    finding = _iban(Draft(text=text, format="html", language="de", thread=_customer(f"Konto {SPACED}")))
    assert [(one.source, one.start, one.end) for one in finding.related] == [("thread[0]", 6, 33)]


MESSAGES = [
    ("de", (None,), "public", "eine IBAN (DE••••••••••••••••••00) – im Verlauf schon vom Kunden öffentlich genannt"),
    ("en", (None,), "public", "an IBAN (DE••••••••••••••••••00) – the customer has posted it in public"),
    ("de", ("private",), "public", "eine IBAN (DE••••••••••••••••••00) – im Verlauf vom Kunden nur privat genannt"),
    ("en", ("private",), "public", "an IBAN (DE••••••••••••••••••00) – the customer has given it in private only"),
    ("en", ("private", "public"), "public", "an IBAN (DE••••••••••••••••••00) – the customer has posted it in public and in private"),
    ("de", ("private", None), "public", "eine IBAN (DE••••••••••••••••••00) – im Verlauf schon vom Kunden genannt, öffentlich und privat"),
    ("de", (), "public", "eine IBAN (DE••••••••••••••••••00)"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "visibilities", "visibility", "message"), MESSAGES)
def test_the_message_says_so(
    language: str, visibilities: tuple[str | None, ...], visibility: str, message: str
) -> None:
    thread = [{"role": "customer", "text": f"x {SPACED}", "visibility": one} for one in visibilities]
    draft = Draft.from_mapping({"text": f"x {IBAN}", "language": language, "visibility": visibility, "thread": thread})
    finding = _iban(draft)
    assert finding.message == message
    assert "3704" not in written(_guard().check(draft))


def test_long_conversations_are_read_once() -> None:
    texts = [" +4" * 20_000, "0" * 50_000, "1 2 " * 20_000]
    posted = Posted(_customer(*texts))
    begun = time.process_time()
    for i in range(300):
        assert list(posted.places(f"+49 30 {1000000 + i}")) == []
    assert time.process_time() - begun < 2
