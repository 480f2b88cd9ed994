"""The lab counts what it says that it counts, and its made-up numbers have the check digits that they should."""

from __future__ import annotations

import json

import pytest
from benchmarks import checksums
from benchmarks.cases import CaseError
from benchmarks.identifiers import IDENTIFIERS, Identifier
from benchmarks.personal_data import handmade, public_cases, synth
from benchmarks.personal_data.kinds import Kind, kind_of_rule
from benchmarks.personal_data.readers import Mark, Reader
from benchmarks.personal_data.spans import Gold, Scores, Tally, covered


def mark(start: int, end: int, kind: Kind = Kind.PHONE, severity: str = "error") -> Mark:
    return Mark(start, end, kind, f"personal-data.{kind.value}", severity)


@pytest.mark.parametrize(
    ("rule", "kind"),
    [
        ("personal-data.e-mail", Kind.EMAIL),
        ("personal-data.ip-address", Kind.IP),
        ("personal-data.mac-address", Kind.OTHER),
        ("personal-data.licence-plate", Kind.OTHER),
        ("personal-data.driving-licence", Kind.LICENCE),
        ("personal-data.user-name", Kind.OTHER),
        ("personal-data.full-name", Kind.PERSON),
        ("personal-data.postal-address", Kind.ADDRESS),
        ("personal-data.tax-id", Kind.OTHER),
    ],
)
def test_kind_of_rule(rule: str, kind: Kind) -> None:
    assert kind_of_rule(rule) is kind


def test_overlapping_marks_cover_a_place_once() -> None:
    assert covered(10, 20, [mark(5, 13), mark(12, 14), mark(18, 40)]) == 6


@pytest.mark.parametrize(
    ("marks", "found", "named", "right", "false"),
    [
        ([mark(10, 20)], 1, 1, 1, 0),
        ([mark(10, 15)], 1, 1, 1, 0),
        ([mark(10, 14)], 0, 0, 1, 0),  # less than half: no recall, but no false alarm either
        ([mark(10, 13), mark(15, 18)], 1, 1, 2, 0),  # together they cover half
        ([mark(10, 20, Kind.IBAN)], 1, 0, 1, 0),  # under another name
        ([mark(20, 30)], 0, 0, 0, 1),  # next to it
        ([mark(40, 45)], 0, 0, 0, 0),  # only in what is left out
        ([], 0, 0, 0, 0),
    ],
)
def test_one_passage(marks: list[Mark], found: int, named: int, right: int, false: int) -> None:
    scores = Scores({kind: kind.value for kind in Kind})
    golds = [Gold(10, 20, Kind.PHONE, Kind.PHONE.value), Gold(38, 50, Kind.OTHER, None)]
    judged = scores.add(golds, marks)
    tally = scores.of(Kind.PHONE.value)
    assert (tally.expected, tally.found, tally.named, tally.right, tally.false) == (1, found, named, right, false)
    assert (len(judged.missed), len(judged.false)) == (1 - found, false)


def test_false_alarm_counts_with_its_own_kind() -> None:
    scores = Scores({kind: kind.value for kind in Kind})
    scores.add([Gold(0, 5, Kind.PHONE, Kind.PHONE.value)], [mark(0, 5), mark(8, 12, Kind.EMAIL)])
    assert scores.of(Kind.EMAIL.value) == Tally(false=1)
    assert scores.together([Kind.EMAIL.value, Kind.PHONE.value]) == Tally(1, 1, 1, 1, 1)


def test_f2_weighs_recall() -> None:
    tally = Tally(expected=10, found=8, named=8, right=8, false=8)
    assert tally.f_score(2) == pytest.approx(5 * 0.5 * 0.8 / (4 * 0.5 + 0.8))
    assert Tally(expected=3).f_score(2) == 0
    assert Tally().f_score(2) is None


def test_parts_of_an_address_are_one() -> None:
    text = "Ana, 12 Elm Road\n Suite 4\n Bree 12345 in Rome"
    parts = (
        ("12 Elm Road", "STREET_ADDRESS"),
        ("Suite 4", "STREET_ADDRESS"),
        ("Bree", "GPE"),
        ("12345", "ZIP_CODE"),
        ("Rome", "GPE"),
    )
    spans = [
        {"start_position": start, "end_position": start + len(part), "entity_type": entity}
        for part, entity in parts
        for start in (text.index(part),)
    ]
    golds = list(synth._golds(text, spans))
    assert [(text[gold.start : gold.end], gold.group) for gold in golds] == [
        ("12 Elm Road\n Suite 4\n Bree 12345", synth.WITH_POSTCODE),
        ("Rome", None),
    ]


def test_row_of_placeholders_is_aligned() -> None:
    places = handmade._aligned("Mail a@b.de und c@d.de.", "Mail EMAIL und EMAIL.")
    assert list(places) == [("EMAIL", 5, 11), ("EMAIL", 16, 22)]


def test_wishes_are_held_by_class() -> None:
    reader = Reader("one", lambda text, _language: [mark(0, len(text), Kind.ADDRESS)])
    wishes = [
        handmade.Wish("s", 1, "Am Markt 1", True, handmade.ADDRESSES),
        handmade.Wish("s", 2, "Am Markt 2", False, handmade.PERSONS),
        handmade.Wish("s", 3, "Am Markt 3", False, handmade.ANY),
    ]
    _, failures = handmade.measure(reader, wishes)
    assert [failure.wish.line for failure in failures] == [3]


def case(text: str, *leaks: str, kind: str = "phone") -> public_cases.Case:
    found = tuple(public_cases.Leak(text.index(leak), text.index(leak) + len(leak), "phone", "error") for leak in leaks)
    return public_cases.Case("1", kind, "de", text, "plain", "public", (), (), found)


def test_our_own_cases_are_scored_by_overlap() -> None:
    cases = [case("Rufen Sie 0171 234 an, 0172 345", "0171 234", "0172 345"), case("Nichts hier", kind="silent-x")]
    marks = {cases[0].text: [mark(10, 14), mark(0, 5)], cases[1].text: [mark(0, 6, severity="info")]}
    result = public_cases.score(lambda one: marks[one.text], cases)
    assert (result.expected, result.found, result.whole, result.right_severity) == (2, 1, 0, 1)
    assert (result.findings, result.wrong) == (3, 2)
    assert (result.silent, result.silent_flagged) == (1, 1)
    assert [len(failure.missed) for failure in result.failures] == [1, 0]


def test_display_name_is_the_author_of_the_message(tmp_path) -> None:
    record = {
        "id": "1",
        "kind": "name",
        "language": "de",
        "text": "Hallo Ada",
        "thread": [{"role": "customer", "text": "Hi", "name": "Ada L."}],
        "contacts": ["0800 1"],
        "expect": [],
    }
    path = tmp_path / "cases.jsonl"
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")
    (read,) = public_cases.load_cases(path)
    assert read.draft().thread[0].author == "Ada L."
    assert read.contacts == ("0800 1",)


def test_error_in_a_case_does_not_repeat_its_text(tmp_path) -> None:
    path = tmp_path / "cases.jsonl"
    record = {"id": "1", "kind": "x", "language": "de", "text": "geheim", "expect": [{"match": "anders"}]}
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")
    with pytest.raises(CaseError) as caught:
        public_cases.load_cases(path)
    assert "cases.jsonl:1" in str(caught.value)
    assert "geheim" not in str(caught.value)
    assert "anders" not in str(caught.value)


@pytest.mark.parametrize("path", [public_cases.OPEN, public_cases.HELD_OUT], ids=["open", "held-out"])
def test_both_halves_are_balanced(path) -> None:
    cases = public_cases.load_cases(path)
    assert len(cases) == 360
    assert sum(not one.leaks for one in cases) == 180
    assert all(bool(one.leaks) != one.kind.startswith("silent-") for one in cases)


@pytest.mark.parametrize("identifier", IDENTIFIERS, ids=lambda one: one.name)
def test_made_up_identifiers(identifier: Identifier) -> None:
    valid, changed = list(identifier.valid(50, 7)), list(identifier.changed(50, 7))
    assert valid == list(identifier.valid(50, 7))
    assert all(map(identifier.is_valid, valid))
    assert not any(map(identifier.is_valid, changed))
    for one, other in zip(valid, changed, strict=True):
        differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
        assert len(differing) == 1
        assert all(character.isdigit() for character in differing[0])


# published examples: Wikipedia's articles on the numbers, ICAO Doc 9303-3 and -5, UPU S10-12, 49 CFR 565
@pytest.mark.parametrize(
    ("holds", "value"),
    [
        (checksums.is_pension, "15 070649 C 103"),
        (checksums.is_health_insurance, "A123456780"),
        (checksums.is_document, "L898902C36"),
        (checksums.is_document, "T220001293"),
        (checksums.is_vin, "1M8GDM9AXKP042788"),
        (checksums.is_postal_item, "RA473124829GB"),
        (checksums.is_ups, "1Z999AA10123456784"),
        (checksums.is_parcel, "563102430313"),
    ],
)
def test_published_numbers_hold(holds, value: str) -> None:
    assert holds(value)
    assert not holds(value[:-3] + str((int(value[-3]) + 1) % 10) + value[-2:] if value[-3].isdigit() else value + "0")
