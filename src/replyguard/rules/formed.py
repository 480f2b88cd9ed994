"""The rules that ship, written when the package is built: a new process makes one only when its words are met."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from replyguard.lexicons.formed import TextsBehind, read_formed_with_texts, write_formed
from replyguard.rules.base import Case, Match, Needs, Rule, Sieve, Worded, digest_of
from replyguard.rules.header import Header
from replyguard.rules.source import DIVIDER, kind_of, read_rule
from replyguard.text.literals import Literals, LiteralTable, Trigger
from replyguard.text.phrase_index import Hit
from replyguard.text.views import FoldedView
from replyguard.yaml_source import IS_FORMED, read_yaml

_FILE = "rules.json"
_TRIGGERS = ("triggers", "thread_triggers", "listens_to")
_PLAIN = tuple(one for one in Needs._fields if one not in (*_TRIGGERS, "sieve", "words", "other_words"))


class FormedHeader(Header):
    """The header of a rule that is not made yet."""

    kind: str


class FormedRule:
    """A rule that ships; what it consists of is made when it first runs."""

    def __init__(self, written: Mapping[str, Any], texts: bytes) -> None:
        self.header: Header = FormedHeader.model_validate(written["header"], by_alias=True, context=IS_FORMED)
        self.redaction_label: Mapping[str, str] = written["redaction-label"]
        self.digest: str = written["digest"]
        """The digest of its fingerprint."""
        self._written = written
        self._texts = texts

    @cached_property
    def needs(self) -> Needs:
        """What makes the rule run, and which facts it asks for."""
        written = self._written["needs"]
        needs: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in written["plain"].items()
        }
        for key in _TRIGGERS:
            needs[key] = tuple(LiteralTable(owner, TextsBehind(places, self._texts)) for owner, places in written[key])
        return Needs(**needs, sieve=self._sieve if written["sieve"] else None)

    @cached_property
    def made(self) -> Rule:
        """The rule itself."""
        data = json.loads(TextsBehind(self._written["texts"], self._texts)["data"])
        source_type, rule_type = kind_of(data["kind"])
        source = source_type.model_validate(data, by_alias=True, by_name=False, context=IS_FORMED)
        return rule_type(source)  # type: ignore[call-arg]

    def _sieve(self, hits: Sequence[Hit], view: FoldedView) -> Sequence[Hit]:
        return self._made_sieve(hits, view)

    @cached_property
    def _made_sieve(self) -> Sieve:
        made = self.made
        assert isinstance(made, Worded)
        return made.wording.sieve

    def find(self, case: Case) -> Iterable[Match]:
        """Everything that the rule finds."""
        return self.made.find(case)

    def warm(self) -> None:
        """Make the rule and let it load what it needs."""
        self.made.warm()

    def fingerprint(self) -> Any:
        """What the rule consists of."""
        return self.made.fingerprint()


def formed_rules() -> list[tuple[Rule, str]] | None:
    """The rules that ship, each with the place it is named by; None where they were not formed, or have changed."""
    found = read_formed_with_texts(_FILE)
    if found is None:
        return None
    written, texts = found
    return [(FormedRule(one, texts), one["place"]) for one in written]


def source_of(rule: Rule) -> Header:
    """The header of a rule with all that its kind says."""
    return rule.made.header if isinstance(rule, FormedRule) else rule.header


def write_formed_rules(files: Sequence[tuple[str, Traversable]], folder: Path) -> Path:
    """Read these rule files and write what comes of them below `folder`, from where `formed_rules` takes it."""
    rules, texts = [], bytearray()
    for place, file in files:
        rules.append(_written(place, file.read_text(encoding="utf-8"), texts))
    return write_formed(_FILE, rules, folder, bytes(texts))


def _written(place: str, text: str, texts: bytearray) -> dict[str, Any]:
    """What every process needs of a rule; its source and its literals are put behind."""
    rule = read_rule(text, place)
    data = read_yaml(DIVIDER.split(text, maxsplit=1)[0], place).data
    of_header = {"kind", *(field.alias or name for name, field in Header.model_fields.items())}
    needs = rule.needs
    # a rule that ships names no files beside it
    assert not [*needs.words, *needs.other_words]
    return {
        "place": place,
        "header": {key: value for key, value in data.items() if key in of_header},
        "redaction-label": dict(rule.redaction_label),
        "digest": digest_of(rule),
        "needs": {
            "plain": {name: value for name in _PLAIN if (value := getattr(needs, name))},
            "sieve": needs.sieve is not None,
            **{key: _tables(_telling(rule, getattr(needs, key)), texts) for key in _TRIGGERS},
        },
        "texts": TextsBehind.put({"data": json.dumps(data, ensure_ascii=False)}, texts),
    }


def _telling(rule: Rule, triggers: Sequence[Trigger | Literals]) -> Sequence[Trigger | Literals]:
    """The triggers of a rule's phrases with the words that must stand beside them, which is found out only here."""
    return (
        list(rule.wording.triggers(triggers[0].owner, looks_beside=True))
        if isinstance(rule, Worded) and triggers
        else triggers
    )


def _tables(triggers: Iterable[Trigger | Literals], texts: bytearray) -> list[tuple[Any, dict[str, list[int]]]]:
    """Owners, each with where its literals stand."""
    by_owner: dict[Any, list[Trigger]] = {}
    for one in triggers:
        assert isinstance(one, Trigger)
        by_owner.setdefault(one.owner, []).append(one)
    return [(owner, TextsBehind.put(LiteralTable.written(own), texts)) for owner, own in by_owner.items()]
