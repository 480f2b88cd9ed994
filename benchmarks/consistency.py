"""What holding 50,000 saved replies against each other costs beside the lint, and how many planted pairs it finds.

`python -m benchmarks.consistency` from the root of the repository.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from rapidfuzz import fuzz

from benchmarks.data import default_directory, load
from benchmarks.memory import STATISTICS, resident
from benchmarks.offline import no_network
from benchmarks.samples import REPLY_SETS, made_up_phrases
from benchmarks.systems import installed_version
from benchmarks.tables import Table, ratio, share, show, write_result
from replyguard import Draft, Guard, Kept
from replyguard.facts.greeting import find_greeting
from replyguard.linting.run import Clean, Run
from replyguard.reports.json import JsonReport
from replyguard.reports.record import Checked
from replyguard.reports.totals import Totals
from replyguard.saved_replies import ReadOptions, SavedReply, Unreadable, read_paths

REPLIES = 50_000
PAIRS = 2_000
SEED = 11
FEWEST_WORDS = 12
STEP = 10_000
WARMED = 200
LINTED = 1_500
SURELY_ALIKE = 75.0
NEAR_DUPLICATE = "consistency.near-duplicate"
GREETINGS = (
    ("Hallo Frau Berger,", "Guten Tag,", "Hi Jonas,", "Sehr geehrte Frau Kaya,"),
    ("Hi Pat,", "Hello,", "Dear Ms Cole,", "Good morning,"),
)


@dataclass(frozen=True, slots=True)
class Planted:
    """Two replies by number, and in what the second differs from the first."""

    first: int
    second: int
    change: str


@dataclass(frozen=True, slots=True)
class Made:
    """The replies, and the pairs among them."""

    texts: list[str]
    planted: list[Planted]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    options = _options(arguments)
    by_language = [
        [row.text for data in load(options.data, REPLY_SETS) if data.language == language for row in data.rows]
        for language in ("de", "en")
    ]
    if not all(by_language) or not STATISTICS.exists():
        print("measured on Linux (/proc) with the real replies (--data DIRECTORY says where they are)")
        return 1
    made = recombined(by_language, options.replies, options.pairs)
    with no_network():
        comparison = compared(made)
        tables = [pairs(made, comparison.found), cost(made, comparison.seconds), comparison.memory]
    for table in tables:
        show(table)
    if options.replies < REPLIES or options.pairs < PAIRS:
        print("a part of a run: benchmarks/results/consistency.md is left as it is")
        return 0
    facts = [
        f"replyguard {installed_version('replyguard')}",
        f"{options.replies:,} replies put together from sentences of {sum(map(len, by_language)):,} real ones",
        f"{options.pairs:,} of them with a changed copy anywhere among the rest",
    ]
    print(f"written: {write_result('consistency', 'Replies held against each other', facts, tables).name}")
    return 0


def recombined(by_language: Sequence[Sequence[str]], count: int, pairs: int) -> Made:
    """Replies of two to five sentences of different real ones, and changed copies of some anywhere among them."""
    chance = random.Random(SEED)
    material = [sorted({one for text in texts for one in _sentences(text)}) for texts in by_language]
    words = made_up_phrases(2_000)
    texts: list[str] = []
    seen: set[str] = set()
    while len(texts) < count - pairs:
        language = chance.randrange(len(material))
        body = " ".join(chance.sample(material[language], chance.randint(2, 5)))
        if body not in seen and len(body.split()) >= FEWEST_WORDS:
            seen.add(body)
            texts.append(f"{chance.choice(GREETINGS[language])} {body}")
    changes: dict[str, Callable[[str], str]] = {
        "one word changed": lambda text: _other_word(text, chance, words),
        "sentences in another order": lambda text: _reordered(text, chance),
        "another greeting": lambda text: _other_greeting(text, chance),
    }
    copies = []
    names = list(changes)
    for number, first in enumerate(chance.sample(range(len(texts)), pairs)):
        change = names[number % len(names)]
        copies.append((first, changes[change](texts[first]), change))
    order = list(range(count))
    chance.shuffle(order)
    shuffled = [""] * count
    for at, text in enumerate([*texts, *(text for _, text, _ in copies)]):
        shuffled[order[at]] = text
    planted = [
        Planted(order[first], order[len(texts) + number], change) for number, (first, _, change) in enumerate(copies)
    ]
    return Made(shuffled, planted)


@dataclass(frozen=True, slots=True)
class Compared:
    """What each later reply was told to be like, the processor time of finding that out, and what was kept."""

    found: dict[int, int]
    seconds: float
    memory: Table


def compared(made: Made) -> Compared:
    """Hold all replies against each other, as the lint does but for reading them."""
    table = Table("Memory", ["replies", "MB", "bytes a reply"], text_columns=0, note="What is kept of each; no text.")
    drafts = [_draft(text) for text in made.texts]
    collection, warming = Guard().collection(), Guard().collection()
    for text in made.texts[:WARMED]:  # what is loaded once is not what a reply costs
        warming.add(Kept(_draft(text)))
    before, begun = resident(), time.process_time()
    for number, draft in enumerate(drafts, 1):
        collection.add(Kept(draft))
        if number % STEP == 0 or number == len(drafts):
            table.add(f"{number:,}", f"{resident() - before:,.1f}", f"{(resident() - before) * 1e6 / number:,.0f}")
    collection.compare()
    found: dict[int, int] = {}
    for number in sorted(collection.concerned):
        for note in collection.notes(number, drafts[number]):
            if note.rule == NEAR_DUPLICATE:
                found[number] = note.elsewhere[0].reply
    return Compared(found, time.process_time() - begun, table)


def pairs(made: Made, found: dict[int, int]) -> Table:
    """Recall by sort of change, and what the pairs are that were not planted."""
    table = Table(
        "Near-duplicates",
        ["pairs", "planted", "found"],
        note="A pair counts as found where the later reply points at the earlier one. Of the pairs that were not"
        f" planted, those count as alike whose letters rapidfuzz calls alike from {SURELY_ALIKE:g} on.",
    )
    for change in dict.fromkeys(one.change for one in made.planted):
        listed = [one for one in made.planted if one.change == change]
        hit = sum(found.get(max(one.first, one.second)) == min(one.first, one.second) for one in listed)
        table.add(change, f"{len(listed):,}", share(hit, len(listed)))
    all_hit = sum(found.get(max(one.first, one.second)) == min(one.first, one.second) for one in made.planted)
    table.add("all planted", f"{len(made.planted):,}", share(all_hit, len(made.planted)))
    planted = {(max(one.first, one.second), min(one.first, one.second)) for one in made.planted}
    others = [pair for pair in found.items() if pair not in planted]
    alike = sum(fuzz.token_sort_ratio(made.texts[one], made.texts[two]) >= SURELY_ALIKE for one, two in others)
    table.add("told and not planted", "-", f"{len(others):,}")
    table.add("of these alike all the same", "-", share(alike, len(others)))
    table.add("precision", "-", share(len(found) - len(others) + alike, len(found)))
    return table


def cost(made: Made, comparing: float) -> Table:
    """Processor time of the comparison of all, and of the lint over a part: what a reply costs there is the same."""
    guard = Guard()
    guard.warm()
    for text in made.texts[:WARMED]:
        guard.check(_draft(text))
    part = made.texts[WARMED : WARMED + LINTED]
    with TemporaryDirectory() as folder:
        everything, some = Path(folder, "replies.jsonl"), Path(folder, "some.jsonl")
        _write(everything, made.texts)
        _write(some, part)
        begun = time.process_time()
        for _ in _read(everything):
            pass
        reading = (time.process_time() - begun) / len(made.texts)
        begun = time.process_time()
        for _ in _report(Run([guard]), some):
            pass
        lint = (time.process_time() - begun) / len(part)
    table = Table(
        "Cost",
        ["what", "µs a reply", "times the lint"],
        note=f"Processor time of one process; the lint over {len(part):,} of the replies, with its report. Comparing is"
        " adding all, finding what does not go together, and two more readings of the file. All rules are on.",
    )
    whole = comparing / len(made.texts) + 2 * reading
    for name, spent in (("the lint without comparing", lint), ("reading once", reading), ("comparing", whole)):
        table.add(name, f"{spent * 1e6:,.0f}", ratio(spent, lint))
    return table


def _sentences(text: str) -> Iterator[str]:
    greeting = find_greeting(text)
    body = text[greeting.span.end :] if greeting is not None else text
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", body):
        if 4 <= len(sentence.split()) <= 30 and sentence[-1] in ".!?":
            yield " ".join(sentence.split())


def _other_word(text: str, chance: random.Random, words: Sequence[str]) -> str:
    parts = text.split(" ")
    place = chance.randrange(3, len(parts))
    parts[place] = chance.choice(words).split()[0]
    return " ".join(parts)


def _reordered(text: str, chance: random.Random) -> str:
    greeting, rest = _divided(text)
    sentences = re.split(r"(?<=[.!?])\s+", rest)
    first = list(sentences)
    while sentences == first and len(set(sentences)) > 1:
        chance.shuffle(sentences)
    return f"{greeting} {' '.join(sentences)}"


def _other_greeting(text: str, chance: random.Random) -> str:
    greeting, rest = _divided(text)
    same = next(listed for listed in GREETINGS if greeting in listed)
    return f"{chance.choice([one for one in same if one != greeting])} {rest}"


def _divided(text: str) -> tuple[str, str]:
    greeting = next(one for listed in GREETINGS for one in listed if text.startswith(f"{one} "))
    return greeting, text[len(greeting) + 1 :]


def _draft(text: str) -> Draft:
    return Draft(text=text, kind="saved-reply")


def _write(file: Path, texts: Iterable[str]) -> None:
    with file.open("w", encoding="utf-8") as lines:
        for number, text in enumerate(texts):
            lines.write(json.dumps({"id": number, "reply": text}, ensure_ascii=False) + "\n")


def _read(file: Path) -> Iterator[SavedReply | Unreadable]:
    return read_paths([file], ReadOptions())


def _report(run: Run, file: Path) -> Iterator[str]:
    report, totals = JsonReport(), Totals()
    for result in run.results(_read(file)):
        if isinstance(result, Clean):
            totals.add_clean(result.path)
        elif isinstance(result, Checked):
            totals.add(result.path, result.verdict)
            yield report.reply(result)
        elif isinstance(result, Unreadable):
            raise ValueError(result.message)
    yield from report.tail(totals)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.consistency", description=__doc__)
    parser.add_argument("--data", type=Path, default=default_directory(), help="where the data sets are")
    parser.add_argument("--replies", type=int, default=REPLIES, help="how many replies")
    parser.add_argument("--pairs", type=int, default=PAIRS, help="how many of them have a changed copy")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
