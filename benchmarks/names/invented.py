"""Makes sentences to train on beside the corpora: names of many origins in frames of replies, and in real sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

import yaml

from replyguard.facts.personal_data.person_lists import sections
from replyguard.text.word_data import lexicon_file

FRAMES = Path(__file__).parent / "frames"
_SLOT = re.compile(r"\{(\w+)\}")
_PARTS = re.compile(r"[-']")
# which group of family names goes with a group of given names, by a word of their headings
_ORIGINS = (
    "German",
    "Arabic",
    "Turkish",
    "Polish",
    "Balkan",
    "Ukrainian",
    "Vietnamese",
    "Indian",
    "African",
    "Irish",
    "Italian",
)


@dataclass(frozen=True, slots=True)
class Invented:
    """A text with the ranges of the names of people in it."""

    text: str
    names: tuple[tuple[int, int], ...]


class Names:
    """Draws names; always the same for the same seed."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._given = _groups("given")
        self._family = _groups("family")
        self._any_given = _flat("given")
        self._any_family = _flat("family")

    def given(self) -> str:
        """A given name."""
        return _written(self._random.choice(self._names(self._given, self._any_given, self._origin())))

    def family(self) -> str:
        """A family name."""
        return _written(self._random.choice(self._names(self._family, self._any_family, self._origin())))

    def person(self) -> str:
        """A full name, as it is written where its first part comes from."""
        random = self._random
        origin = self._origin()
        given = _written(random.choice(self._names(self._given, self._any_given, origin)))
        family = _written(random.choice(self._names(self._family, self._any_family, origin)))
        second = _written(random.choice(self._names(self._given, self._any_given, origin)))
        other = _written(random.choice(self._names(self._family, self._any_family, origin)))
        draw = random.random()
        if draw < 0.02:
            return f"{given} {second[0]} {family}"
        if draw < 0.05:
            return f"{given[0]}. {family}"
        if draw < 0.09:
            return f"{given} {second[0]}. {family}"
        if draw < 0.15:
            return f"{given} {second} {family}"
        if draw < 0.18:
            return f"{given}-{second} {family}"
        if draw < 0.22:
            return f"{given} {family}-{other}"
        if draw < 0.25 or (origin == "German" and draw < 0.32):
            return f"{given} {random.choice(('von', 'von der', 'zu', 'vom', 'van', 'van der'))} {family}"
        if origin == "Arabic" and draw < 0.45:
            article = random.choice(("al-", "Al ", "El ", "el-", "Al-", "bin ", "Ben ", "Abu ", "El-"))
            return f"{given} {article}{family}"
        if origin in ("Vietnamese", "Indian") and draw < 0.33:
            return f"{given} {second} {family}"
        if (
            (origin == "Vietnamese" and draw < 0.66)
            or (origin in ("Ukrainian", "Balkan") and draw < 0.3)
            or draw < 0.24
        ):
            return (
                f"{family} {given}"
                if random.random() < 0.5
                else f"{family} {random.choice(('Thi', 'Van', second))} {given}"
            )
        if origin == "Irish" and draw < 0.42:
            return f"{given} {random.choice(('Ó ', 'Mac ', 'Ní ', 'Mc', 'Mc', 'Mac', 'O’', chr(79) + chr(39)))}{family}"
        if origin == "Italian" and draw < 0.55:
            particle = random.choice(("De ", "Di ", "de la ", "de ", "del ", "Del ", "da ", "van den ", "D’", "Lo "))
            return f"{given} {particle}{family}"
        if origin == "Italian" and draw < 0.7:
            return f"{given} {family} {other}"
        return f"{given} {family}"

    def _origin(self) -> str:
        return self._random.choice((*_ORIGINS, "German", "German", "Irish"))

    def _names(self, groups: dict[str, list[str]], flat: Sequence[str], origin: str) -> Sequence[str]:
        return groups[origin] if origin in groups and self._random.random() < 0.65 else flat


def replies(random: Random, count: int) -> Iterator[tuple[str, Invented]]:
    """Replies of one to three frames, half of them in each language, with the language."""
    names = Names(random)
    for number in range(count):
        language = ("de", "en")[number % 2]
        frames, fillers = _frames(language), _fillers()[language]
        texts = [
            _or_nothing(fillers["openings"], random),
            *(random.choice(frames) for _ in range(random.choice((1, 1, 2, 3)))),
        ]
        texts.append(_or_nothing(fillers["closings"], random))
        yield language, _filled(" ".join(text for text in texts if text), language, names, random)


def news(random: Random, count: int, nouns: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, Invented]]:
    """Sentences of news, posts and encyclopedias, half in each language; `nouns` by language fill their slots."""
    names = Names(random)
    for number in range(count):
        language = ("de", "en")[number % 2]
        frame = random.choice(_frames(f"{language}_news"))
        parts = frame.split("{noun}")
        filled = parts[0] + "".join(f"{random.choice(nouns[language])}{part}" for part in parts[1:])
        yield language, _filled(filled, language, names, random)


def _filled(frame: str, language: str, names: Names, random: Random) -> Invented:
    text, position, found = "", 0, []
    for slot in _SLOT.finditer(frame):
        text += frame[position : slot.start()]
        position = slot.end()
        kind = slot[1]
        is_of_nobody = re.match(r"(?!s\b)\w", frame[slot.end() :]) is not None or _names_something(frame, slot)
        value = _value(kind, language, names, random)
        if frame[: slot.start()].strip() and kind == "noun" and frame.isupper():
            value = value.upper()
        if kind in _NAMES and not is_of_nobody:
            found.append((len(text), len(text) + len(value)))
        text += value
    return Invented(text + frame[position:], tuple(found))


_NAMES = frozenset({"person", "given", "family", "royal", "noble"})


def _value(kind: str, language: str, names: Names, random: Random) -> str:
    if kind == "person":
        return names.person()
    if kind == "given":
        return names.given()
    if kind == "family":
        return names.family()
    if kind == "royal":
        return f"{names.given()} {random.choice(('I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'X', 'XIV', 'XVI'))}."
    if kind == "noble":
        return f"{names.given()} von {_value('place', language, names, random)}"
    if kind == "initials":
        return "".join(random.choice("ABCDEFGHIJKLMNOPRSTUVW") for _ in range(2))
    if kind in ("brand", "public"):
        section = "brands" if kind == "brand" else "public"
        return _written(random.choice(sorted(" ".join(one.split()) for one in sections("own")[section].split(","))))
    if kind == "place":
        return _written(random.choice(sections("own")["places"].split()))
    if kind == "year":
        return str(random.randrange(1650, 2026))
    if kind == "age":
        return str(random.randrange(14, 95))
    if kind == "initial":
        return f"{random.choice('ABCDEFGHIJKLMNOPRSTUVWZ')}."
    if kind == "firm":
        return _firm(names, random)
    if kind in _ANY:
        count = random.choice((1, 1, 2, 2, 3)) if kind == "english" else 1
        return " ".join(random.sample(_fillers()["any"][kind], count))
    return random.choice(_fillers()[language][kind])


_ANY = frozenset({"latin", "english", "club"})


def _firm(names: Names, random: Random) -> str:
    """A firm or a club, known or made up."""
    draw = random.random()
    if draw < 0.35:
        return random.choice(_fillers()["any"]["firm"])
    if draw < 0.55:
        return (
            f"{random.choice(_fillers()['any']['club'])} {_written(random.choice(sections('own')['places'].split()))}"
        )
    if draw < 0.7:
        return "".join(random.choice("ABCDEFGHIKLMNPRSTUVW") for _ in range(random.choice((2, 3, 3, 4))))
    if draw < 0.85:
        return f"{names.family()} {random.choice(('AG', 'GmbH', 'Group', 'Inc', 'Ltd', 'SE', 'KG'))}"
    parts = (
        "nova",
        "tec",
        "med",
        "nord",
        "sol",
        "vita",
        "bau",
        "net",
        "data",
        "werk",
        "lux",
        "flex",
        "trans",
        "pro",
        "info",
    )
    return "".join(random.sample(parts, 2)).capitalize()


def _or_nothing(texts: Sequence[str], random: Random) -> str:
    return random.choice(texts) if random.random() < 0.6 else ""


@cache
def _fillers() -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = yaml.safe_load((FRAMES / "fillers.yaml").read_text(encoding="utf-8"))
    return found


# where given and family names of a frame are a house, a street, a firm or a thing
_OTHERWISE = re.compile(
    r"(?:Hotel|Café|Kiosk|Bäckerei|Firma|Apotheke|Restaurant|Filiale|Sturmtief|Storm|Chatbot|chatbot|Regal|Sankt|Kanzlei|Schloss|Wintersturm|firm"
    r"|Das|am) (?:\{\w+\}[ -])*\{\w+\}(?! hat | hat$)|\{\w+\} ?(?:[&+]|GmbH|Ltd|and Sons|Stadium|Street|Road"
    r"|Park|House|Group|Gruppe|Preis|Hospital|Foundation|Effekt|effect|-|shelf|straße|platz|'s Cafe|'s Diner)"
    r"|[&+-] ?\{\w+\}|\{given\} \{family\}"
    r"|\{family\}straße|\{given\}-\{family\}-Platz|\{family\} \{noun\}"
)


def _names_something(frame: str, slot: re.Match[str]) -> bool:
    if slot[1] not in ("given", "family"):
        return False
    return any(found.start() <= slot.start() and slot.end() <= found.end() for found in _OTHERWISE.finditer(frame))


@cache
def _frames(language: str) -> list[str]:
    lines = (FRAMES / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@cache
def _groups(section: str) -> dict[str, list[str]]:
    """The names of a section of the own list by the origin in the heading above them."""
    own = lexicon_file("names", "own", "txt").read_text(encoding="utf-8")
    text = own.partition(f"[{section}]")[2]
    text = re.split(r"(?m)^\[", text)[0]
    groups: dict[str, list[str]] = {}
    for part in text.split("# --- ")[1:]:
        heading, _, words = part.partition("\n")
        origin = next((one for one in _ORIGINS if one in heading), None)
        if origin is None:
            origin = {"Russian": "Ukrainian", "English": "Irish"}.get(heading.split(",")[0], "German")
        groups.setdefault(origin, []).extend(words.split())
    return groups


@cache
def _flat(section: str) -> list[str]:
    text = lexicon_file("names", section, "txt").read_text(encoding="utf-8")
    return [word for word in re.sub(r"(?m)^#.*$", "", text).split() if len(word) > 2]


def _written(name: str) -> str:
    """A listed name with capitals."""
    words = []
    for word in name.split():
        parts = re.split(r"([-'’])", word)
        written = "".join(part if part.isupper() else part[:1].upper() + part[1:] for part in parts)
        if written[-2:] in ("'S", "’S"):
            written = written[:-1] + "s"
        if written.startswith("Mc") and len(written) > 4:
            written = f"Mc{written[2].upper()}{written[3:]}"
        words.append(written)
    return " ".join(words)
