"""Two small sets that other projects made by hand: nerwhal's recognizers and a German and English filter's tests."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.personal_data.kinds import Kind
from benchmarks.personal_data.readers import Mark, Reader
from benchmarks.personal_data.spans import covered
from benchmarks.tables import Table, share

NERWHAL = "cases_nerwhal_de"
FILTER = "cases_piifilter_de_en"
FOLDER = Path("personal_data")
UNTOLD = ""
"""The language is found out: the sets do not say it, or say it wrongly."""

ANY = "any"
NUMBERS = "numbers and other kinds"
PERSONS = "persons"
ADDRESSES = "addresses"

_PLACEHOLDER = re.compile(r"\b(PHONE|EMAIL|DATE|MONEY|NUMBER|COUNTRY)")
_WANTED_OF_NERWHAL = {"PHONE": Kind.PHONE, "EMAIL": Kind.EMAIL}

_CLASSES = {"PERSON": PERSONS, "ADDRESS": ADDRESSES, "LOCATION": ADDRESSES}

_EXAMPLE_DOMAIN = re.compile(r"@(?:[\w-]+\.)*example\.", re.IGNORECASE)
_OFFERED = re.compile(r"können uns erreichen")
_SERVICE_NUMBER = re.compile(r"(?<!\d)0?(?:800|900)\s")

_NOT_OF_THE_FAMILY = frozenset(
    {"ACCESS_TOKEN", "API_KEY", "PAYMENT_TOKEN", "CRYPTO_ADDRESS", "PLUS_CODE", "MESSAGING_ID"}
)
_OTHER_LANGUAGES = frozenset(
    (
        56,
        57,
        58,
        59,
        60,
        66,
        76,
        77,
        83,
        91,
        92,
        93,
        94,
        95,
        96,
        98,
        99,
        100,
        107,
        108,
        109,
        111,
        113,
        114,
        116,
        122,
        124,
    )
)
_FIRMS_NUMBERS = frozenset({101, 126})
_FAMOUS_PLACES = frozenset({104})
_OF_THE_WRITER = frozenset({155})
_REFERENCES = frozenset({71})
_PLACES_ALONE = frozenset({120})
_GIVEN_NAMES_ALONE = frozenset({1, 48, 49})
_NOT_PART_OF_THE_ADDRESS = frozenset({45, 46})

EXAMPLE_DOMAIN = "an example domain, which is nobody's"
SERVICE_NUMBER = "a toll-free or premium number, which is nobody's"
NOT_OF_THE_FAMILY = "no kind of the family: keys, tokens, coins, plus codes, handles"
OTHER_LANGUAGE = "neither German nor English, or another country's number"
PLACE_ALONE = "a postcode with its town alone, which is a public place"
FIRMS_NUMBER = "a VAT number of which nobody says that it is a person's; firms have to publish theirs"
FAMOUS_PLACE = "an address that everybody knows"
OF_THE_WRITER = "an illness of the writer's, not of the addressed person's"
OFFERED = "the way to reach the writer, which the writer offers"
REFERENCE = "the row forbids a file's number; a reference is another kind, and one to flag"
GIVEN_NAME = "a given name alone, which is nothing by the contract"


_REASONS = {
    _OTHER_LANGUAGES: OTHER_LANGUAGE,
    _PLACES_ALONE: PLACE_ALONE,
    _GIVEN_NAMES_ALONE: GIVEN_NAME,
    _FIRMS_NUMBERS: FIRMS_NUMBER,
    _FAMOUS_PLACES: FAMOUS_PLACE,
    _OF_THE_WRITER: OF_THE_WRITER,
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What one row wants of one class of data: found (at `span`, where the set says so), or left."""

    data_set: str
    line: int
    text: str
    is_to_flag: bool
    subject: str
    span: tuple[int, int] | None = None
    exception: str | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """A wish that was not granted."""

    wish: Wish
    marks: tuple[Mark, ...]


def load_wishes(directory: Path) -> list[Wish]:
    """The wishes of both sets; raises FileNotFoundError."""
    return [
        *(wish for line, row in _rows(directory, NERWHAL) for wish in _of_nerwhal(line, row)),
        *(wish for line, row in _rows(directory, FILTER) for wish in _of_filter(line, row)),
    ]


def measure(reader: Reader, wishes: Sequence[Wish]) -> tuple[list[Table], list[Failure]]:
    """The tables of a reader, and the wishes that it does not grant."""
    failures = []
    granted: list[tuple[Wish, bool]] = []
    for wish in wishes:
        marks = tuple(reader.read(wish.text, UNTOLD))
        is_granted = _has(wish, marks) is wish.is_to_flag
        granted.append((wish, is_granted))
        if not is_granted:
            failures.append(Failure(wish, marks))
    return [_summary(reader.name, granted), _exceptions(reader.name, granted), _open(reader.name, granted)], failures


def _rows(directory: Path, name: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    with (directory / FOLDER / f"{name}.jsonl").open(encoding="utf-8") as lines:
        yield from ((number, json.loads(line)) for number, line in enumerate(lines, 1) if line.strip())


def _of_nerwhal(line: int, row: Mapping[str, object]) -> Iterator[Wish]:
    """Of its placeholders those of telephone and mail are personal data; dates, money, numbers, countries are none."""
    text, expected = str(row["text"]), str(row["expected"])
    places = list(_aligned(text, expected))
    for kind, start, end in places:
        exception = None
        if kind == "EMAIL" and _EXAMPLE_DOMAIN.search(text[start:end]):
            exception = EXAMPLE_DOMAIN
        elif _OFFERED.search(text):
            exception = OFFERED
        elif kind == "PHONE" and _SERVICE_NUMBER.match(text[start:end]):
            exception = SERVICE_NUMBER
        if kind in _WANTED_OF_NERWHAL:
            yield Wish(NERWHAL, line, text, True, NUMBERS, (start, end), exception)
    if not any(kind in _WANTED_OF_NERWHAL for kind, _, _ in places):
        yield Wish(NERWHAL, line, text, False, ANY)


def _aligned(text: str, expected: str) -> Iterator[tuple[str, int, int]]:
    """The placeholders with what stands for them in the text."""
    pieces = _PLACEHOLDER.split(expected)
    position = len(pieces[0])
    for number in range(1, len(pieces), 2):
        after = pieces[number + 1]
        end = len(text) - len(after) if number + 2 == len(pieces) else text.index(after, position)
        yield pieces[number], position, end
        position = end + len(after)


def _of_filter(line: int, row: Mapping[str, object]) -> Iterator[Wish]:
    text = str(row["text"])
    wanted, forbidden, params = (_texts(row.get(key)) for key in ("expect", "forbid", "params"))
    if params == ["False"]:  # the test's own argument: this one is not to be flagged
        wanted, forbidden = [], [*forbidden, *wanted]
    wanted += [param.strip("<>") for param in params if param.startswith("<")]
    for entity in dict.fromkeys(wanted):
        yield Wish(FILTER, line, text, True, _CLASSES.get(entity, NUMBERS), None, _exception(line, text, entity))
    for entity in dict.fromkeys(forbidden):
        if line not in _NOT_PART_OF_THE_ADDRESS:
            exception = REFERENCE if line in _REFERENCES else None
            yield Wish(FILTER, line, text, False, _CLASSES.get(entity, NUMBERS), None, exception)


def _exception(line: int, text: str, entity: str) -> str | None:
    if entity in _NOT_OF_THE_FAMILY:
        return NOT_OF_THE_FAMILY
    for lines, reason in _REASONS.items():
        if line in lines:
            return reason
    if entity == "EMAIL_ADDRESS" and _EXAMPLE_DOMAIN.search(text):
        return EXAMPLE_DOMAIN
    return None


def _texts(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []


def _has(wish: Wish, marks: Iterable[Mark]) -> bool:
    """True where marks of the wished class stand in the text, and cover the place where the set names one."""
    of_class = [mark for mark in marks if wish.subject == ANY or _class(mark) == wish.subject]
    if wish.span is None:
        return bool(of_class)
    start, end = wish.span
    return 2 * covered(start, end, of_class) >= end - start


def _class(mark: Mark) -> str:
    return {Kind.PERSON: PERSONS, Kind.ADDRESS: ADDRESSES}.get(mark.kind, NUMBERS)


def _summary(name: str, granted: Sequence[tuple[Wish, bool]]) -> Table:
    table = Table(
        f"Cases made by hand: {name}",
        ["set", "data", "wanted", "held", "beside them, exceptions", "of these held"],
        text_columns=2,
        note="Wanted: rows that have to be flagged, or left. The exceptions are listed below.",
    )
    for data_set in (NERWHAL, FILTER):
        for is_to_flag in (False, True):
            for subject in (ANY, NUMBERS, ADDRESSES, PERSONS):
                chosen = [
                    (wish, held)
                    for wish, held in granted
                    if (wish.data_set, wish.is_to_flag, wish.subject) == (data_set, is_to_flag, subject)
                ]
                if not chosen:
                    continue
                counted = [held for wish, held in chosen if wish.exception is None]
                excepted = [held for wish, held in chosen if wish.exception is not None]
                table.add(
                    data_set,
                    f"{'to flag' if is_to_flag else 'must not fire'}: {subject}",
                    str(len(counted)),
                    share(sum(counted), len(counted)),
                    str(len(excepted)),
                    str(sum(excepted)),
                )
    for title, is_to_flag, without in (
        ("must not fire, all", False, ()),
        ("to flag, all but persons", True, (PERSONS,)),
    ):
        counted = [
            held
            for wish, held in granted
            if wish.is_to_flag is is_to_flag and wish.exception is None and wish.subject not in without
        ]
        table.add("both", title, str(len(counted)), share(sum(counted), len(counted)), "-", "-")
    return table


def _exceptions(name: str, granted: Sequence[tuple[Wish, bool]]) -> Table:
    table = Table(
        f"Cases made by hand, exceptions: {name}",
        ["reason", "set", "lines", "rows", "flagged all the same"],
        text_columns=3,
    )
    groups: dict[tuple[str, str], list[tuple[Wish, bool]]] = {}
    for wish, held in granted:
        if wish.exception is not None:
            groups.setdefault((wish.exception, wish.data_set), []).append((wish, held))
    for (reason, data_set), chosen in groups.items():
        lines = ", ".join(dict.fromkeys(str(wish.line) for wish, _ in chosen))
        table.add(reason, data_set, lines, str(len(chosen)), str(sum(held for _, held in chosen)))
    return table


def _open(name: str, granted: Sequence[tuple[Wish, bool]]) -> Table:
    table = Table(f"Cases made by hand, not held: {name}", ["set", "data", "lines", "rows"], text_columns=3)
    groups: dict[tuple[str, str], list[Wish]] = {}
    for wish, held in granted:
        if not held and wish.exception is None:
            title = f"{'missed' if wish.is_to_flag else 'false alarm'}: {wish.subject}"
            groups.setdefault((wish.data_set, title), []).append(wish)
    for (data_set, title), wishes in groups.items():
        lines = ", ".join(dict.fromkeys(str(wish.line) for wish in wishes))
        table.add(data_set, title, lines, str(len(wishes)))
    return table
