"""The rules that ship, read and their literals found when the package is built, so that a new process need not."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from replyguard.lexicons.formed import read_formed, write_formed
from replyguard.lexicons.wording.anchors import Anchor
from replyguard.rules.base import Rule, Worded
from replyguard.rules.source import DIVIDER, kind_of, read_rule
from replyguard.yaml_source import IS_FORMED, read_yaml

_FILE = "rules.json"


def formed_rules() -> list[tuple[Rule, str]] | None:
    """The rules that ship, each with the place it is named by; None where they were not formed, or have changed."""
    written = read_formed(_FILE)
    return None if written is None else [(_rule(one), one["place"]) for one in written]


def write_formed_rules(files: Sequence[tuple[str, Traversable]], folder: Path) -> Path:
    """Read these rule files and write what comes of them below `folder`, from where `formed_rules` takes it."""
    rules = [_written(place, file.read_text(encoding="utf-8")) for place, file in files]
    return write_formed(_FILE, rules, folder)


def _written(place: str, text: str) -> dict[str, Any]:
    rule = read_rule(text, place)
    wordings = rule.wordings if isinstance(rule, Worded) else ()
    return {
        "place": place,
        "data": read_yaml(DIVIDER.split(text, maxsplit=1)[0], place).data,
        "anchors": [[[*anchor, number] for anchor, number in wording.anchors()] for wording in wordings],
    }


def _rule(written: dict[str, Any]) -> Rule:
    source_type, rule_type = kind_of(written["data"]["kind"])
    source = source_type.model_validate(written["data"], by_alias=True, by_name=False, context=IS_FORMED)
    rule: Rule = rule_type(source)  # type: ignore[call-arg]
    if written["anchors"]:
        assert isinstance(rule, Worded)
        for wording, anchors in zip(rule.wordings, written["anchors"], strict=True):
            wording.use([(Anchor(text, left, right), number) for text, left, right, number in anchors])
    return rule
