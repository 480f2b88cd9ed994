"""Numbers that companies give to people: which words find them, in which shapes, and what is none."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard import Draft, Guard, Policy
from replyguard.draft import Message
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.gates import Gates
from replyguard.facts.personal_data.gates import reference as gates
from replyguard.facts.personal_data.own import OwnContacts
from replyguard.facts.personal_data.reference_parcel import is_postal, is_serial, is_ups
from replyguard.facts.personal_data.search import settled
from replyguard.rules.examples import unmarked
from replyguard.text.phrase_index import PhraseIndex, by_owner
from replyguard.text.reading import Reading

_INDEX = PhraseIndex(one.literals for one in gates.DETECTORS)


def data_in(text: str, *, thread: tuple[Message, ...] = (), contacts: tuple[str, ...] = ()) -> list[Datum]:
    """What the detectors behind open gates find; those behind shut ones must find nothing."""
    scene = Scene(Reading(text), thread, contacts=OwnContacts(contacts))
    hits = by_owner(_INDEX.scan(scene.view))
    behind_open = settled(
        datum
        for one in Gates(gates.DETECTORS).opened(hits, scene.view, scene.text, has_thread=bool(thread))
        for datum in one.find()(scene)
    )
    assert behind_open == settled(datum for one in gates.DETECTORS for datum in one.find()(scene)), "a gate missed it"
    return behind_open


def found_in(text: str, *, thread: tuple[Message, ...] = (), contacts: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    return [
        (datum.kind, text[datum.span.start : datum.span.end])
        for datum in data_in(text, thread=thread, contacts=contacts)
    ]


def _values(text: str) -> list[str]:
    return [value for _, value in found_in(text)]


def _check(marked: str) -> None:
    text, spans = unmarked(marked)
    assert _values(text) == [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    "marked",
    [
        # shapes
        "Kundennummer [[4711-0815]]",
        "Kd.-Nr.: [[12 34 567]]",
        "KdNr [[88213]]",
        "The MPRN was wrong. The correct number is [[2210084417]].",
        "Deine Kundennummer war falsch notiert, richtig lautet sie [[77120943]].",
        "Ihre Nummer bei uns ([[K 4482-119]]) bleibt gleich.",
        "Your number, [[MB-448213]], stays the same.",
        "The points are in your Bluebird rewards account, [[BB 4471 9920 18]].",
        "[[SF-23-118204-M]] ist der Schadensfall von gestern.",
        "Ihre Personalnummer [[4711-22]] fehlt",
        "issue number: [[TKT2024123456ABC]]",
        "Ihre SIM-Kartennummer [[8943253022003823607]] ist aktiv.",
        "Kundennr.[[123456]]",
        "Kundennummer=[[47110815]]",
        "Kundennummer „[[4711-0815]]“",
        "Kundennummer: **[[4711-0815]]**",
        "Kundennummer (neu): [[47110815]]",
        "Polizzennummer [[12.345.678/9]]",
        "Versicherungsschein-Nr. [[KFZ 123.456.789]]",
        "Rechnungs-Nr.: [[R 2023 1177]]",
        "Zähler-Nr. [[4 711 0815]]",
        "Stromzähler [[1 EMH00 1234 5678]]",
        "consignment number [[AB 1234 5678 9GB]]",
        "case ref. [[CAS-123456-X1Y2Z3]]",
        "[Ticket#[[2024031110000421]]] Danke",
        "MPAN [[21 0001 2345 6789]]",
        # how the words lead to it
        "Ihre neue Kundennummer ist die [[47110815]].",
        "Ihre Vertragsnummer, [[V-88213]], ist aktiv.",
        "Wir haben die Rechnung (Nr. [[2023/1177]]) storniert.",
        "Ihre Bestellung vom 12.03.2024 mit der Nummer [[558812]] wurde storniert.",
        "Ihre Störungsmeldung hat die Nummer [[558812]].",
        "We've raised a ticket for you: [[482913]].",
        "Your case number's [[00123456]].",
        "The order with number [[558812]] was cancelled.",
        "acct # [[00293847]]",
        "Unser Zeichen: [[AB/1234/56]]",
        "Ihre Referenznummer für Rückfragen lautet [[88-1234]].",
        "Ihre Bestellung vom 3. Mai (Nr. [[558812]]) ist da.",
        "Your order, #[[558812]], shipped.",
        "Evri tracking: [[H00ABC1234567890]]",
        "Rechnung-Nr. [[10-2024-5512]]",
        # before the words
        "[[4711-0815]] ist Ihre Kundennummer.",
        "Bitte geben Sie bei Rückfragen die [[4711998]] als Referenz an.",
        "[[482913]] is your case number.",
        # in a row
        "Ihre Bestellungen [[558812]] und [[558813]] sind da.",
        "Orders [[558812]], [[558813]] and [[558814]]",
        "Kundennummer ist nicht [[558812]], sondern [[558813]].",
        "Zur Kundennummer [[7712-998]] gehört der Vertrag [[V-55812]].",
        # the noun alone
        "Für Ihren Mobilfunkvertrag [[1234567890]] gilt das.",
        "Vorgang [[2024-8812]] ist in Bearbeitung.",
        "booking [[QX7P2L]] has been changed",
        "Your account [[88213344]] is locked.",
        "Ihre Bestellung [[100-2233]] liegt im Konto.",
        # filed under
        "Ihr Anliegen wird unter der Nummer [[KD-88213]] geführt.",
        "Wir haben Ihre Anfrage unter [[2024-8812]] erfasst.",
        "It is logged under reference [[INC0012345]].",
        # letters alone
        "PNR: [[QXPLZW]]",
        "Ihre Buchung, [[KX4TPL]], ist bestätigt.",
        "Ihre Reservierung [[HTRQ7E]] gilt weiter.",
        # named after it, behind a clause or in apposition
        "[[88213-4471]], so lautet Ihre Vertragsnummer.",
        "[[A-550218]] – das ist deine Bestellung von gestern.",
        "[[KV-220984-1]], Jana, der Vertrag mit dem Router, läuft noch.",
        "[[KV-220984-1]], the contract with the router, ends in May.",
        # between commas
        "Your claim, [[CLM 4471 882]], was paid on Monday.",
        "Ihr Schaden, [[SV-4471-882]], ist bezahlt.",
        # the word of number before what bears it
        "Die Nummer zu deiner Bestellung, die du suchst, ist die [[90811245]].",
        "The number for your claim, if I read it right, is [[CL-902214]].",
        # announced from afar
        "Your account number is on every letter. Here it is: [[7719 0042 11]].",
        "Ihre Kundennummer steht auf jeder Rechnung, hier ist sie: [[77190042]].",
        "The customer number you were given at the shop is [[5510-2234]].",
        "Die Kundennummer, die Sie im Laden bekommen haben, lautet [[5510-2234]].",
        "Mitgliedsnummer bleibt unverändert, also [[22-90417]].",
        "Kundennr. laut System [[5510223]].",
        "The meter in the hall is yours; it carries [[E6S20498811230]].",
        "Der Zähler im Flur ist Ihrer, er trägt die [[7GWI00588321]].",
        "Der Zähler mit der [[7GWI00588321]] ist Ihrer.",
        # more words
        "Mortgage [[7712-00931-2]] is paid off.",
        "Ihr Darlehen [[4471220118]] ist getilgt.",
        "PO [[4500098123]] has shipped.",
        "Conf no. [[77120981]] is for Friday.",
        "Your points went to rewards card [[6335 1120 8841]].",
        "Ihre Punkte liegen auf Karte Nr. [[2209 8841 1203]].",
        "DPD [[15501234567890]] liegt im Depot.",
        "Faktura [[R-221903]] ist offen.",
        "Ihre Polizze [[11.402.993]] ist storniert.",
        "Vertragskto. [[4471 220 118]]",
        "Postnummer [[915511203]]",
        "Bestellnummer [[302-4471]] und noch einmal [[302-4488]]",
        "Your e-ticket [[220-2409917731]] is valid.",
    ],
)
def test_number_is_found_whole(marked: str) -> None:
    _check(marked)


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Ihre Kundennummer finden Sie auf der Rechnung vom 12.03.2024.", "no number, a date"),
        ("Bitte nennen Sie uns Ihre Kundennummer.", "it is asked for"),
        ("Bitte nennen Sie uns Ihre Kundennummer unter 0800 330 1000.", "a hotline"),
        ("Your number 1 priority is ours.", "a rank"),
        ("Deine Nummer A1 der Charts.", "a rank"),
        ("The order number was wrong. It should be 24 hours.", "a time"),
        ("Ihre Nummer 0172 4482119 ist gespeichert.", "a telephone number"),
        ("Bestellung: 0800 330 1000", "a hotline"),
        ("Die Hotline zur Bestellung ist 030 12345678", "a telephone number"),
        ("Sie erreichen uns unter der Nummer 030 12345678.", "a telephone number"),
        ("Tickets: 01806 101011", "a telephone number"),
        ("Booking: +44 20 7946 0958", "a telephone number"),
        ("Wir haben 2 Bestellungen gefunden.", "how many"),
        ("You have 3 orders; order 2, get 1 free.", "how many"),
        ("order 1000 units", "how many"),
        ("Seit 2019 haben wir 12000 Kunden.", "how many"),
        ("In case 1234 people come", "how many"),
        ("Paket M 20000", "a tariff"),
        ("Vertrag M 2024", "a tariff"),
        ("contract 2023", "a year"),
        ("Ihr Vertrag 2023/24", "a season"),
        ("Rechnung 03/2024 über 49,99 €", "a month and a price"),
        ("Ihre Rechnung über 1234,50 Euro", "a price"),
        ("Sendung um 20:15 Uhr", "a time"),
        ("Version 12.3.4 Ihrer Kunden-App", "a version"),
        ("Die Kundennummer hat 10 Stellen.", "how long it is"),
        ("Kundennummer (8 Ziffern)", "how long it is"),
        ("Kundennummer ****4711", "masked"),
        ("Kundennummer XX-XXXX", "a placeholder"),
        ("Kundennummer [customer number]", "redacted"),
        ("Die Kundennummer beginnt mit KD-12345.", "an example"),
        ("The order number has the format ABC-12345.", "an example"),
        ("Ihre Kundennummer (z. B. 123456789) steht oben.", "an example"),
        ("order number (e.g. 302-1234567-1234567)", "an example"),
        ("Ticket 48291 auf GitHub", "a public issue"),
        ("Ticket JIRA-12345 ist ein bekannter Fehler (Jira).", "a public issue"),
        ("Issue 345", "a public issue"),
        ("BGH, Aktenzeichen VI ZR 123/20", "a judgment"),
        ("Die Stelle hat die Referenznummer 2024-118.", "a vacancy"),
        ("Der Artikel mit der Bestellnummer 12-3456 ist ausverkauft.", "an article"),
        ("Ihre Bestellung WH-1000XM5 ist da.", "a model"),
        ("Artikelnummer 1234567, EAN 4006381333931, DIN 12345", "of products and norms"),
        ("Ihr Ticket für ICE 574 am 12.3.2024", "a train"),
        ("Your booking on ICE 1234", "a train"),
        ("Fehler 0x80070057 in Ihrer Bestellung", "an error code"),
        ("Notfallnummer 112112", "an emergency number"),
        ("customer service number 0344 493 0787", "a service number"),
        ("Zählerstand 12345", "a reading"),
        ("Störung S4 S5 S6 S60", "lines of trains"),
        ("see https://x.example/?ref=123456", "the address of a page"),
        ("order @115993 now", "a handle"),
        ("Buchungscode SOMMER24", "a campaign"),
        ("tracking 24/7", "all day"),
        ("the account ending in 4521", "no whole number"),
        ("Es geht um den Vertrag mit der Endnummer 4711.", "no whole number"),
        ("Kundennummer für Rückfragen: 0800 330 1000", "a hotline"),
        ("Art. 15 DSGVO Anfrage 2024", "a law"),
        ("Error 39508, the order could not be placed.", "an error, and a new clause"),
        ("In 2024, the contract was renewed.", "a year"),
        ("Your booking, please, send it back.", "a word"),
        ("Ihre Buchung, DANKE!", "a word"),
        ("Your booking (FAMILY) was changed.", "a word"),
        ("Version 20240512, the order of steps changed.", "a version"),
        ("Ihr Kredit über 15.500 Euro ist genehmigt.", "a sum"),
        ("Ihr Darlehen: 125.000 €", "a sum"),
        ("Mortgage 250000 at 3.5%", "a sum"),
        ("Hermes 040 593550", "a telephone number"),
        ("Ups, 12 Stellen.", "a cry"),
        ("PO Box 6100", "a box"),
        ("Auf der Karte sind 2500 Punkte.", "points"),
        ("Die Nummer für Ihre Bestellung ist 0800 330 1000.", "a hotline"),
        ("Die Nummer des Kundenservice für Ihren Vertrag ist 030 12345678.", "a telephone number"),
        ("Ihre Kundennummer steht oben rechts. Rufen Sie an: 030 12345678.", "a telephone number"),
        ("Ihre Kundennummer finden Sie auf der Rechnung, sie ist 10-stellig.", "how long it is"),
        ("The account number is on your bill. It's 10 digits.", "how long it is"),
        ("Your contract has 24 months, it's 49 euros.", "months and a price"),
        ("Ihr Paket mit 12500 Gramm ist zu schwer.", "a weight"),
        ("Account with 150000 followers", "how many"),
        ("Call 125-2409917 for tickets.", "a telephone number"),
        ("The label 12345 by a designer", "a fashion"),
    ],
)
def test_no_number_of_a_person(text: str, because: str) -> None:
    assert _values(text) == [], because


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Mitgliedsnummer 99281", "customer-number"),
        ("Depotnummer 500 123 45 67", "customer-number"),
        ("Mandatsreferenz MREF-2023-00815", "contract-number"),
        ("Retourennummer R558812", "order-number"),
        ("Transaktionscode: 8AB12345CD678901E", "invoice-number"),
        ("Schadennummer 2023-88-123456", "ticket-number"),
        ("Flugbuchung QX7P2L", "booking-number"),
        ("Paketnummer 01234567890123", "tracking-number"),
        ("MaLo-ID 51238696781", "meter-number"),
        ("Versicherten-Nr. K-5523-881", "insurance-number"),
        ("hospital number H123456", "patient-number"),
        ("SIM-Kartennummer 8949020000123456789", "sim-number"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert [found for found, _ in found_in(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("🙂👩‍👩‍👧 Kundennummer ４７１１０８１５ 🙂", "４７１１０８１５"),
        ("Kunden\u200bnummer 4711\u200b0815", "4711\u200b0815"),
        ("KUNDENNUMMER:\n4711\u00a00815", "4711\u00a00815"),
        ("Za\u0308hlernummer: 44556677", "44556677"),
    ],
    ids=["full width", "zero width", "line break and hard blank", "combining mark"],
)
def test_span_in_unusual_writing(text: str, value: str) -> None:
    assert _values(text) == [value]


@pytest.mark.parametrize(
    ("html", "redacted"),
    [
        ("<td>Kundennummer</td><td>47<b>11-08</b>15</td>", "<td>Kundennummer</td><td>[Kundennummer]<b></b></td>"),
        (
            "<p>Ihre Bestellung <b>302-9981234-771</b>&nbsp;ist da",
            "<p>Ihre Bestellung <b>[Bestellnummer]</b>&nbsp;ist da",
        ),
    ],
)
def test_redacted_in_markup(html: str, redacted: str) -> None:
    guard = Guard(Policy.default())
    verdict = guard.check(Draft(text=html, format="html", language="de"))
    assert verdict.redacted == redacted
    assert guard.check(Draft(text=redacted, format="html", language="de")).redacted == redacted


def test_own_number_of_the_brand_is_none() -> None:
    assert found_in("Unsere Kundennummer 4711-0815", contacts=("4711 0815",)) == []


def test_number_of_the_customer_is_none_in_private() -> None:
    draft = Draft(text="Ihre Kundennummer 4711-0815 stimmt.", visibility="private")
    assert not any(one.category == "personal-data" for one in Guard(Policy.default()).check(draft).findings)


_CUSTOMER = (Message(role="customer", text="Meine Kundennummer ist 4711-0815, mein Paket 01234567890123"),)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Danke, 47110815 haben wir gefunden.", [("customer-number", "47110815")]),
        (
            "Danke! 4711 0815 und 01234567890123",
            [("customer-number", "4711 0815"), ("tracking-number", "01234567890123")],
        ),
        ("Danke, 14711081 haben wir nicht.", []),
        ("Danke, 247110815 haben wir nicht.", []),
    ],
)
def test_number_that_the_customer_named_is_found_without_its_words(text: str, found: list[tuple[str, str]]) -> None:
    assert found_in(text, thread=_CUSTOMER) == found
    assert found_in(text) == [], "without the thread it is any number"


def test_repeated_number_tells_where_it_was_posted() -> None:
    verdict = Guard(Policy.default()).check(Draft(text="Danke, 4711 0815 ist da.", thread=_CUSTOMER))
    (finding,) = (one for one in verdict.findings if one.rule == "personal-data.customer-number")
    (place,) = finding.related
    assert _CUSTOMER[0].text[place.start : place.end] == "4711-0815"


def test_evidence_holds_no_value() -> None:
    for text in ("Kundennummer 4711-0815", "Kd-Nr4711", "Order #A12-99831", "unter der Nummer KD-88213 geführt"):
        for datum in data_in(text):
            assert not any(map(str.isdigit, datum.evidence))


def _ups(source: random.Random) -> str:
    body = "".join(source.choices("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ", k=6) + source.choices("0123456789", k=9))
    return next(f"1Z{body}{digit}" for digit in "0123456789" if is_ups(f"1z{body}{digit}".lower()))


def _postal(source: random.Random) -> str:
    body = "".join(source.choices("RLCEUV", k=1) + source.choices("ABCDEFG", k=1) + source.choices("0123456789", k=8))
    return next(f"{body}{digit}DE" for digit in "0123456789" if is_postal(f"{body}{digit}de".lower()))


def _serial(source: random.Random) -> str:
    body = "00340434" + "".join(source.choices("0123456789", k=11))
    return next(f"{body}{digit}" for digit in "0123456789" if is_serial(f"{body}{digit}"))


def _with_another_digit(value: str, source: random.Random) -> str:
    place = source.choice([i for i, character in enumerate(value) if character.isdigit() and i >= 2])
    return value[:place] + source.choice([d for d in "0123456789" if d != value[place]]) + value[place + 1 :]


# published examples: UPS developer kit, UPU S10 annex, GS1 General Specifications
@pytest.mark.parametrize(
    ("holds", "value"),
    [(is_ups, "1z999aa10123456784"), (is_postal, "rr473124829fi"), (is_serial, "00106141412345678908")],
)
def test_published_example_holds(holds: object, value: str) -> None:
    assert callable(holds)
    assert holds(value)


# what the formats themselves let pass: UPS counts every second digit twice (0 and 5 are then the same), S10 writes two
# remainders as 5
@pytest.mark.parametrize(("make", "let_pass"), [(_ups, 60), (_postal, 40), (_serial, 0)])
def test_check_digits(make: object, let_pass: int) -> None:
    assert callable(make)
    source = random.Random(20261121)
    passed = 0
    for _ in range(1000):
        value = make(source)
        assert _strengths(f"Hier: {value}.", value) == [Strength.VALIDATED]
        changed = _with_another_digit(value, source)
        passed += Strength.VALIDATED in _strengths(f"Hier: {changed}.", changed)
    assert passed <= let_pass


def _strengths(text: str, value: str) -> list[Strength]:
    return [datum.strength for datum in data_in(text) if text[datum.span.start : datum.span.end] == value]


@given(
    st.lists(st.sampled_from(["Kundennummer ", "order #", "47", "11-08", "Ä", "ß", "🙂", "\u200b", " ", "Nr. ", "１"]))
)
def test_spans_lie_inside(pieces: list[str]) -> None:
    _spans_lie_inside("".join(pieces))


@given(st.text(max_size=80), st.text(alphabet="0123456789-/. #aZ", max_size=20))
def test_spans_lie_inside_any_text(text: str, number: str) -> None:
    _spans_lie_inside(f"{text}Kundennummer {number}{text}")


def _spans_lie_inside(text: str) -> None:
    for datum in data_in(text):
        assert 0 <= datum.span.start < datum.span.end <= len(text)


_HOSTILE = (
    "your number a-1 ", "mpan. it ", "mpan wrong. the right one ", "your a b account, ",
    "kundennummer ", "order 12 ", "12 ", "a1-", "case number is is is ", "4711 ist ihre kundennummer ", "kd-", "#",
    "unter der nummer 12 ", "1z 9", "rr 123 45", "00", "302-1234567-", "kunden", "a", "1", "kundennummern 12345, 12346, ",
    "kundennummer, die a b c, ist, ", "number for your order ", "12, das ist ihre bestellung ", "its it's order number ",
    "karte 12 punkte karte ", "booking, abc", "12 a b c as the order ",
)  # fmt: skip


@pytest.mark.parametrize("piece", _HOSTILE)
def test_long_near_matches_take_linear_time(piece: str) -> None:
    scene = Scene(Reading((piece * 50_000)[:50_000]))
    assert scene.view
    for detector in gates.DETECTORS:
        begun = time.process_time()
        assert list(detector.find()(scene)) is not None
        assert time.process_time() - begun < 2, detector.name
