"""The example files: how many replies they hold, and where the slips and the words that only look like slips stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from replyguard.saved_replies import ReadOptions, SavedReply, read_path

FOLDER = Path(__file__).resolve().parents[2] / "examples" / "saved-replies"

COUNTS = {"greeting.txt": 1, "service_de.yaml": 15, "service_en.md": 12, "social_de.csv": 12, "social_en.jsonl": 12}

# file, name of the reply, what a check for profanity finds, line, column
SLIPS = [
    ("service_de.yaml", "App-Update mit Fehlern", "Scheiß-Update", 53, 76),
    ("service_de.yaml", "Paket verspätet", "So ein Mist", 63, 7),
    ("service_de.yaml", "Beschwerde über Wartezeit", "verdammt nochmal", 85, 66),
    ("service_en.md", "Parcel delayed", "damn", 48, 64),
    ("service_en.md", "App update", "sh*tty", 72, 43),
    ("social_de.csv", "Tarif-Wirrwarr", "Bullshit-Bingo", 7, 66),
    ("social_de.csv", "Akku", "WTF", 9, 10),
    ("social_en.jsonl", "Slow evenings", "crappy", 5, 108),
]

# the same for words that hold or resemble one and must be left alone
LOOK_ALIKES = [
    ("service_de.yaml", "Störung bekannt", "Titisee"),
    ("service_de.yaml", "Router-Leuchte", "hell"),
    ("service_de.yaml", "Filiale in der Kirschbaumallee", "Herr Dick"),
    ("service_de.yaml", "Filiale in der Kirschbaumallee", "Kirschbaumallee"),
    ("service_de.yaml", "Wartungsfenster", "Mistelbach"),
    ("service_en.md", "Known outage", "Essex"),
    ("service_en.md", "Wrong item", "cocktail"),
    ("service_en.md", "Shop in Scunthorpe", "Scunthorpe"),
    ("social_de.csv", "Cocktailkleid", "Cocktailkleid"),
    ("social_de.csv", "Display", "Assistent"),
    ("social_en.jsonl", "Outage", "Penistone"),
    ("social_en.jsonl", "Match day", "Arsenal"),
]


@pytest.mark.parametrize("file", COUNTS)
def test_count_and_language(file):
    replies = list(read_path(FOLDER / file, ReadOptions()))
    assert [type(reply) for reply in replies] == [SavedReply] * COUNTS[file]
    says_language = file.endswith((".yaml", ".csv", ".jsonl"))
    assert all((reply.language is not None) == says_language for reply in replies)


@pytest.mark.parametrize(("file", "name", "slip", "line", "column"), SLIPS)
def test_slip(file, name, slip, line, column):
    (reply,) = (reply for reply in read_path(FOLDER / file, ReadOptions()) if reply.name == name)
    assert reply.locate(reply.text.index(slip)) == (line, column)
    assert (FOLDER / file).read_text(encoding="utf-8").splitlines()[line - 1][column - 1 :].startswith(slip)


@pytest.mark.parametrize(("file", "name", "word"), LOOK_ALIKES)
def test_look_alike(file, name, word):
    (reply,) = (reply for reply in read_path(FOLDER / file, ReadOptions()) if reply.name == name)
    assert word in reply.text
