"""What the classifiers of sentences learn from: our own cases and the rules' examples, sentence by sentence."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.classifiers.kinds import Learnt
from replyguard.testing.rule_examples import built_in_rules_under_test
from replyguard.text.views import FoldedView

CASES = Path(__file__).parents[1] / "cases"
_REPLIES = "public_reply*.jsonl"
_SENTENCES = "sentences.jsonl"
"""Sentences written for a kind by themselves, each with a look-alike or an ordinary one."""
_ORDINARY = "ordinary"
"""Of no kind at all."""
_OTHERS = ("personal_data.jsonl", "personal_data_second.jsonl", "personal_data_third.jsonl", "names.jsonl")
"""Drafts that were written for other families, in which nothing of the kind stands."""
_OF_EXAMPLES = 0.5
"""What a sentence of a rule's examples counts: they are short, and written with the rule in sight."""


class Sentence(NamedTuple):
    """A folded sentence, whether it is one of the kind, what it counts, and who wrote it."""

    text: str
    is_one: bool
    counts: float
    writer: str


@dataclass(frozen=True, slots=True)
class LabelledDraft:
    """A case: its draft as it was given, its sentences, and whether it holds one of the kind."""

    draft: Mapping[str, Any]
    sentences: Sequence[str]
    is_one: bool
    is_of_family: bool
    """Whether it was written for the family: one of the kind, or one that resembles it."""
    writer: str


def open_cases() -> Iterator[dict[str, Any]]:
    """The cases of public replies that may be read; those held out are not opened."""
    for file in sorted(CASES.glob(_REPLIES)):
        if "held_out" not in file.name:
            yield from _records(file)


def sentences_to_learn_from(kind: Learnt) -> list[Sentence]:
    """The sentences of all open cases, of other drafts and of the rules' examples."""
    found = [sentence for case in open_cases() for sentence in _of_case(case, kind)]
    for name in _OTHERS:
        for record in _records(CASES / name):
            found += (Sentence(text, False, 1.0, name) for text, _ in _parts(record["text"], ()))
    for record in _records(CASES / _SENTENCES):
        if record["kind"] in (kind.name, _ORDINARY):
            parts = [text for text, _ in _parts(record["text"], ())]
            # which of several says it is not known
            found += (Sentence(text, record["is_one"], 1 / len(parts), _writer(record)) for text in parts)
    found += _of_examples(kind)
    return found


def texts_that_disclose() -> list[Sentence]:
    """Texts as they are seen, and whether they tell for whom their author speaks."""
    found = [
        Sentence(case["draft"]["text"], not case["must"], 1.0, _writer(case))
        for case in open_cases()
        if case["family"] == "transparency" and case["draft"]["venue"] == "third-party"
    ]
    found += (
        Sentence(record["text"], record["is_one"], 1.0, _writer(record))
        for record in _records(CASES / _SENTENCES)
        if record["kind"] == "disclosure"
    )
    (rule,) = (one for one in built_in_rules_under_test() if one.rule.header.name == "transparency.affiliation")
    found += (
        Sentence(one.draft.text, one.sort == "leave", _OF_EXAMPLES, one.rule)
        for one in rule.examples
        # the brand's name, the thread or the author's may have told it
        if one.draft.venue == "third-party" and not (one.draft.thread or one.draft.author or one.layer.brand.names)
    )
    return found


def labelled_drafts(kind: Learnt) -> list[LabelledDraft]:
    """The open cases as drafts."""
    return [
        LabelledDraft(
            case["draft"],
            [text for text, _ in _parts(case["draft"]["text"], ())],
            kind.is_asked_for(case["must"]),
            case["family"] == kind.cases,
            _writer(case),
        )
        for case in open_cases()
    ]


def _of_case(case: Mapping[str, Any], kind: Learnt) -> Iterator[Sentence]:
    text, is_one = case["draft"]["text"], kind.is_asked_for(case["must"])
    spans = [case["span"]] if isinstance(case.get("span"), str) else case.get("span") or []
    told = [(text.index(one), text.index(one) + len(one)) for one in spans if one in text]
    for sentence, holds in _parts(text, told):
        # of a draft with the fault only the sentence that tells it is known
        if holds or not is_one:
            yield Sentence(sentence, is_one, 1.0, _writer(case))


def _of_examples(kind: Learnt) -> Iterator[Sentence]:
    for rule in built_in_rules_under_test():
        if not rule.rule.header.name.startswith(kind.rules) or rule.rule.header.name.startswith(kind.but):
            continue
        for example in rule.examples:
            told = [(start, end) for *_, start, end in example.expected]
            for sentence, holds in _parts(example.draft.text, told):
                if holds or example.sort == "leave":
                    yield Sentence(sentence, holds, _OF_EXAMPLES, rule.rule.header.name)


def _parts(text: str, told: Iterable[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """The folded sentences of a text, and whether each shares letters with what is told."""
    view, told = FoldedView(text), list(told)
    for span in view.sentences:
        folded = view.text[slice(*span)].strip()
        if folded:
            place = view.source_span(*span)
            yield folded, any(start < place.end and place.start < end for start, end in told)


def _writer(case: Mapping[str, Any]) -> str:
    return str(case["id"]).split("-", maxsplit=1)[0]


def _records(file: Path) -> Iterator[dict[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)
