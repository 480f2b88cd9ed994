"""Typed loaders for the data to measure against, which lies outside the repository and never enters it."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[1]
DATA_VARIABLE = "REPLYGUARD_DATA"
DICTIONARIES = Path("/usr/share/dict")
DISGUISED_ROWS = Path(__file__).parent / "cases" / "hatecheck_disguised.json"


class Wanted(StrEnum):
    """What a filter for public replies should do with a row."""

    FLAG = "flag"
    LEAVE = "leave"
    LOOK = "look"
    """Neither is right or wrong: the figure is there to be seen."""


@dataclass(frozen=True, slots=True)
class Row:
    """One text of a data set; `identity` is its number or key there, `group` its label."""

    identity: str
    text: str
    group: str
    wanted: Wanted
    customer: str | None = None


@dataclass(frozen=True, slots=True)
class DataSet:
    """A data set in one language; `is_replies` marks real public replies of brands."""

    name: str
    language: str
    rows: tuple[Row, ...]
    is_replies: bool = False


def default_directory() -> Path:
    """`$REPLYGUARD_DATA`, or the directory that lies beside the repository."""
    return Path(os.environ.get(DATA_VARIABLE, REPOSITORY.parent / "shared" / "data"))


def load(directory: Path, names: Iterable[str]) -> Iterator[DataSet]:
    """The named sets, in order; a set whose file is absent is left out, and a line on the terminal says so."""
    for name in names:
        try:
            yield SETS[name](directory)
        except FileNotFoundError as absent:
            print(
                f"skipped: {name}: {absent.filename} is absent (--data DIRECTORY or ${DATA_VARIABLE} says where it is)"
            )


def _germeval(directory: Path) -> DataSet:
    wanted = {"PROFANITY": Wanted.FLAG, "INSULT": Wanted.FLAG, "ABUSE": Wanted.LOOK, "OTHER": Wanted.LEAVE}
    rows = []
    for number, line in enumerate(_lines(directory / "profanity" / "germeval2018_train.txt"), start=1):
        text, _coarse, fine = line.split("\t")
        rows.append(Row(str(number), text, fine, wanted[fine]))
    return DataSet("germeval2018", "de", tuple(rows))


def _hatecheck(language: str, key: str) -> Callable[[Path], DataSet]:
    def read(directory: Path) -> DataSet:
        disguised = _disguised_rows(language)
        rows = []
        for record in _csv(directory / "profanity" / f"hatecheck_{language}.csv"):
            group, wanted = record["functionality"], Wanted.LOOK
            if group.startswith("profanity_"):
                wanted = Wanted.FLAG
            elif record[key] in disguised:
                group, wanted = f"{group} (profane word)", Wanted.FLAG
            rows.append(Row(record[key], record["test_case"], group, wanted))
        return DataSet(f"hatecheck_{language}", language, tuple(rows))

    return read


def _disguised_rows(language: str) -> frozenset[str]:
    """The numbers of the rows whose disguised word is a profane one: `{"de": ["german-17", …], "en": ["412", …]}`."""
    if not DISGUISED_ROWS.exists():
        return frozenset()
    return frozenset(str(identity) for identity in _json(DISGUISED_ROWS)[language])


def _rustrict(directory: Path) -> DataSet:
    wanted = {
        "test_positive": Wanted.FLAG,
        "test_negative": Wanted.LEAVE,
        "test_safe": Wanted.LEAVE,
        "false_positives": Wanted.LEAVE,
    }
    rows = [
        Row(f"{group}:{number}", line, group, decision)
        for group, decision in wanted.items()
        for number, line in enumerate(_lines(directory / "profanity" / "rustrict_en" / f"{group}.txt"), start=1)
    ]
    return DataSet("rustrict_en", "en", tuple(rows))


def _vulger(directory: Path) -> DataSet:
    rows = []
    for record in _csv(directory / "profanity" / "vulger_de.csv"):
        score = float(record["Score"])
        if score <= -0.5:
            group, wanted = "vulgar, score to -0.5", Wanted.FLAG
        elif score <= 0:
            group, wanted = "between, -0.5 to 0", Wanted.LOOK
        else:
            group, wanted = "neutral, above 0", Wanted.LEAVE
        rows.append(Row(record["Word"], record["Word"], group, wanted))
    return DataSet("vulger_de", "de", tuple(rows))


def _cuss_ratings(directory: Path) -> DataSet:
    wanted = {2: Wanted.FLAG, 1: Wanted.LOOK, 0: Wanted.LEAVE}
    ratings = _json(directory / "profanity" / "cuss_ratings_en.json")
    rows = (Row(word, word, f"sureness {rating}", wanted[rating]) for word, rating in ratings.items())
    return DataSet("cuss_ratings", "en", tuple(rows))


def _dsojevic(directory: Path) -> DataSet:
    rows = []
    for entry in _json(directory / "profanity" / "dsojevic_en.json"):
        wanted = Wanted.FLAG if entry["severity"] >= 2 else Wanted.LOOK
        # An asterisk marks where disguises may put something; without it the word stands as it is.
        words = [alternative.replace("*", "") for alternative in entry["match"].split("|")]
        rows += [Row(entry["id"], word, f"severity {entry['severity']}", wanted) for word in words]
        # Here the asterisk stands for the word; exceptions hold innocent words and other entries' words alike.
        exceptions = (exception.replace("*", words[0]) for exception in entry.get("exceptions", ()))
        rows += [Row(entry["id"], word, "exceptions", Wanted.LOOK) for word in exceptions]
    return DataSet("dsojevic", "en", tuple(rows))


def _obscenity(directory: Path) -> DataSet:
    rows = []
    for entry in _json(directory / "profanity" / "obscenity_preset_en.json"):
        rows.append(Row(entry["word"], entry["word"], "word", Wanted.FLAG))
        rows += [Row(entry["word"], text, "whitelisted", Wanted.LOOK) for text in entry["whitelisted"]]
    return DataSet("obscenity", "en", tuple(rows))


def _ldnoobw(language: str) -> Callable[[Path], DataSet]:
    def read(directory: Path) -> DataSet:
        words = _lines(directory / "profanity" / f"ldnoobw_{language}.txt")
        rows = tuple(Row(word, word, "word", Wanted.FLAG) for word in words)
        return DataSet(f"ldnoobw_{language}", language, rows)

    return read


def _replies(name: str, language: str, text_key: str, customer_key: str | None = None) -> Callable[[Path], DataSet]:
    def read(directory: Path) -> DataSet:
        rows = []
        for number, line in enumerate(_lines(directory / "replies" / f"{name}.jsonl"), start=1):
            record = json.loads(line)
            customer = record.get(customer_key) if customer_key else None
            rows.append(Row(str(number), record[text_key], "reply", Wanted.LEAVE, customer))
        return DataSet(name, language, tuple(rows), is_replies=True)

    return read


def _dictionary(name: str, language: str) -> Callable[[Path], DataSet]:
    def read(_directory: Path) -> DataSet:
        words = _lines(DICTIONARIES / name)
        return DataSet(f"dict_{name}", language, tuple(Row(word, word, "dictionary", Wanted.LOOK) for word in words))

    return read


SETS: Mapping[str, Callable[[Path], DataSet]] = {
    "germeval2018": _germeval,
    "hatecheck_de": _hatecheck("de", "mhc_case_id"),
    "hatecheck_en": _hatecheck("en", "case_id"),
    "rustrict_en": _rustrict,
    "vulger_de": _vulger,
    "cuss_ratings": _cuss_ratings,
    "dsojevic": _dsojevic,
    "obscenity": _obscenity,
    "ldnoobw_de": _ldnoobw("de"),
    "ldnoobw_en": _ldnoobw("en"),
    "appstore_de": _replies("appstore_de", "de", "reply", "review"),
    "appstore_en": _replies("appstore_en", "en", "reply", "review"),
    "twitter_en": _replies("twitter_en", "en", "reply", "customer"),
    "twitter_labelled_en": _replies("twitter_labelled_en", "en", "text"),
    "ibm_twitter_dev": _replies("ibm_twitter_dev", "en", "text"),
    "dict_ngerman": _dictionary("ngerman", "de"),
    "dict_american-english-large": _dictionary("american-english-large", "en"),
    "dict_british-english-large": _dictionary("british-english-large", "en"),
}


def _lines(path: Path) -> Iterator[str]:
    # not splitlines: some texts hold line separators of their own
    lines = path.read_text(encoding="utf-8").split("\n")
    return (line.removesuffix("\r") for line in lines if line.strip())


def _csv(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _json(path: Path) -> Any:
    # each file has a shape of its own, which its reader knows
    return json.loads(path.read_text(encoding="utf-8"))
