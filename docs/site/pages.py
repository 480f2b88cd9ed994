"""Makes the site's folder: the written pages, and those that are made from rules, models and figures."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from replyguard import Policy, Rule
from replyguard.reports.rule_page import rule_markdown
from replyguard.rules.registry import built_in_rule_files
from replyguard.rules.source import DIVIDER, KINDS, kind_of
from replyguard.schemas import policy_drafts_schema, policy_schema, rule_schema
from replyguard.testing import unmarked
from replyguard.text.numbers import written

ROOT = Path(__file__).parents[2]
_NOT_PAGES = ("site", "requirements.in", "requirements.lock", "alarms.json", "schema", "contract")
_MOST_EXAMPLES = 6
_HEAD = ("| key | takes | what it says |", "|---|---|---|")
_FOR_AUTHORS = (
    "phrases", "substitution", "pattern", "tokens", "required", "limit", "consistency", "lexicon", "similar", "metric",
    "combination",
)  # fmt: skip
_GROUPS = (
    ("Start", ("index.md", "quickstart.md", "concepts.md")),
    ("Guides", ("guides/",)),
    ("Deutsch", ("de/",)),
    ("Rules", ("rules/",)),
    ("Reference", ("reference/", "wording.md", "lexicon-format.md", "personal-data.md", "moving-to-private.md",
                   "tone-and-commitments.md", "linting.md", "saved-replies.md", "columns.md", "streaming.md",
                   "service.md", "editor.md")),
    ("Hosts", ("hosts/",)),
    ("Figures", ("benchmarks/",)),
    ("Inside", ("architecture.md", "decisions/", "dependencies.md", "contributing.md", "changelog.md")),
)  # fmt: skip
"""What stands in the navigation, in this order; a page that stands in none of them fails the build."""


def make_pages(target: Path) -> None:
    """Write everything that mkdocs builds from, and its navigation."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(ROOT / "docs", target, ignore=shutil.ignore_patterns(*_NOT_PAGES, "__pycache__"))
    for folder in ("schema", "contract"):
        if (ROOT / "docs" / folder).is_dir():
            shutil.copytree(ROOT / "docs" / folder, target / folder, ignore=shutil.ignore_patterns("*.py"))
    rules = sorted(Policy.default().registry, key=lambda rule: rule.header.name)
    _write(target / "rules" / "index.md", _rule_list(rules))
    examples = _examples()
    alarms = json.loads((ROOT / "docs" / "alarms.json").read_text("utf-8"))
    for rule in rules:
        _write(target / "rules" / f"{rule.header.name}.md", _rule_page(rule, examples, alarms))
    _write(target / "reference" / "policy.md", _policy_reference())
    _write(target / "reference" / "rules.md", _rule_reference())
    _write(target / "reference" / "wire-format.md", _wire_format())
    for file in sorted((ROOT / "benchmarks" / "results").glob("*.md")):
        _write(target / "benchmarks" / file.name, _under_its_name(file))
    _write(target / "changelog.md", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    _write(target / "contributing.md", (ROOT / "CONTRIBUTING.md").read_text("utf-8"))
    (target / "assets").mkdir(exist_ok=True)
    shutil.copy(ROOT / "docs" / "site" / "iframe-worker.js", target / "assets" / "iframe-worker.js")
    settings = {
        "INHERIT": str(ROOT / "mkdocs.yml"),
        "docs_dir": target.name,
        "site_dir": "site",
        "nav": _navigation(target),
    }
    _write(target.parent / "mkdocs.yml", yaml.safe_dump(settings, allow_unicode=True, sort_keys=False))


def _navigation(target: Path) -> list[Any]:
    """The pages by group; the rules by family."""
    pages = sorted(page.relative_to(target).as_posix() for page in target.rglob("*.md"))
    # what a folder is about comes first in it
    pages.sort(key=lambda page: (page.rsplit("/", 1)[0], not page.endswith(("/index.md", "/README.md")), page))
    groups: list[Any] = []
    for group, places in _GROUPS:
        listed: list[Any] = [
            page
            for place in places
            for page in pages
            if page == place or (place.endswith("/") and page.startswith(place))
        ]
        if group == "Rules":
            families: dict[str, list[str]] = {}
            for page in listed[1:]:
                families.setdefault(page.removeprefix("rules/").split(".")[0], []).append(page)
            listed = [listed[0], *({family: rules} for family, rules in families.items())]
        groups.append({group: listed})
    return groups


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.rstrip() + "\n", encoding="utf-8")


def _rule_list(rules: list[Rule]) -> str:
    lines = ["# Rules", "", f"The {len(rules)} rules that ship, each with its examples and its alarm budget."]
    family = ""
    for rule in rules:
        header = rule.header
        if header.category != family:
            family = header.category
            lines += ["", f"## {family}", "", "| rule | severity | status | about |", "|---|---|---|---|"]
        lines.append(f"| [{header.name}]({header.name}.md) | {header.severity} | {header.status} | {header.title.en} |")
    return "\n".join(lines)


def _examples() -> dict[str, dict[str, Any]]:
    """The examples of every rule that ships, as its file has them."""
    found = {}
    for file in built_in_rule_files():
        parts = DIVIDER.split(file.read_text(encoding="utf-8"), maxsplit=1)
        name = yaml.load(parts[0], yaml.CSafeLoader)["name"]
        found[name] = yaml.load(parts[1], yaml.CSafeLoader) if len(parts) > 1 else {}
    return found


def _rule_page(rule: Rule, examples: dict[str, dict[str, Any]], alarms: dict[str, Any]) -> str:
    name = rule.header.name
    english, german = rule_markdown(rule, "en"), rule_markdown(rule, "de")
    count = alarms["flagged"].get(name)
    share = (
        "not measured yet" if count is None else f"{count:,} of {alarms['replies']:,} ({count / alarms['replies']:.2%})"
    )
    heading, rest = english.split("\n", 1)
    lines = [heading, "", "[Auf Deutsch](#auf-deutsch)", rest, "", "## Alarm budget", ""]
    lines += [f"Real replies that it flags, taken as clean: {share}, measured {alarms['measured']}."]
    document = examples.get(name, {})
    for language, groups in (document.get("examples") or {}).items():
        for sort, heading in (("flag", "it flags"), ("leave", "it leaves alone")):
            lines += ["", f"## Examples that {heading} ({language})", ""]
            lines += [f"- {_shown(one)}" for one in (groups.get(sort) or ())[:_MOST_EXAMPLES]]
    german = german.split("\n", 1)[1]
    lines += ["", "## Auf Deutsch", "", re.sub(r"^#+ ", "### ", german, flags=re.MULTILINE).strip()]
    lines += ["", "### Fehlalarme", "", _german_share(count, alarms)]
    return "\n".join(lines)


def _german_share(count: int | None, alarms: dict[str, Any]) -> str:
    if count is None:
        return "Noch nicht gemessen."
    replies, share = alarms["replies"], written(100 * count / alarms["replies"], "de", digits=2)
    day = ".".join(reversed(alarms["measured"].split("-")))
    told = (
        f"Von {written(replies, 'de')} echten Antworten, die als unbedenklich gelten, meldet sie {written(count, 'de')}"
    )
    return f"{told} ({share} %), gemessen am {day}."


def _shown(example: Any) -> str:
    if isinstance(example, str):
        return _quoted(example)
    text = example.get("text") or example.get("customer") or ""
    shown = f"the customer wrote: {_quoted(text)}" if "text" not in example else _quoted(text)
    return f"{shown} ({example['because']})" if example.get("because") else shown


def _quoted(text: str) -> str:
    plain, spans = unmarked(" ".join(str(text).split()))
    parts, at = [], 0
    for start, end in spans:
        parts += [_escaped(plain[at:start]), "**" + _escaped(plain[start:end]) + "**"]
        at = end
    return "“" + "".join([*parts, _escaped(plain[at:])]) + "”"


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>#|&!])", lambda found: f"&#{ord(found[0])};", text)


def _policy_reference() -> str:
    head = "# Policy reference\n\nEvery key of a policy file, from the model that reads it. "
    head += "The schema for editors: [policy.schema.json](../schema/policy.schema.json).\n"
    return head + "\n".join(_keys(policy_schema()))


def _rule_reference() -> str:
    lines = ["# Rule reference", "", "Every key of a rule file, from the models that read it. The schema for editors:"]
    lines += ["[rule.schema.json](../schema/rule.schema.json). What phrases can say: [wording](../wording.md).", ""]
    shared: set[str] | None = None
    for kind in KINDS:
        source, _ = kind_of(kind)
        properties = source.model_json_schema(by_alias=True)["properties"]
        keys = set(properties)
        shared = keys if shared is None else shared & keys
    assert shared is not None
    schema = rule_schema()
    by_kind = {one["if"]["properties"]["kind"]["const"]: one["then"] for one in schema["anyOf"][1]["allOf"]}
    first = by_kind["phrases"]["properties"]
    lines += ["## Keys of every rule", "", *_HEAD]
    lines += [_row(key, first[key]) for key in first if key in shared and key != "kind"]
    for kinds in (_FOR_AUTHORS, [kind for kind in KINDS if kind not in _FOR_AUTHORS]):
        if kinds is not _FOR_AUTHORS:
            lines += ["", "Kinds that the built-in rules are made of; they can be used as well.", ""]
        for kind in kinds:
            own = [(key, value) for key, value in by_kind[kind]["properties"].items() if key not in shared]
            lines += ["", f"## kind: {kind}", "", _doc(kind_of(kind)[0])]
            if own:
                lines += ["", *_HEAD, *(_row(key, value) for key, value in own)]
    lines += list(_parts({name: part for name, part in schema["$defs"].items() if name in ("Around", "Texts")}))
    return "\n".join(lines)


def _doc(model: type) -> str:
    return "\n".join(line.strip() for line in (model.__doc__ or "").strip().splitlines())


def _keys(schema: dict[str, Any]) -> Iterator[str]:
    yield from ("", *_HEAD)
    yield from (_row(key, value) for key, value in schema["properties"].items())
    yield from _parts(schema.get("$defs", {}))


def _parts(parts: dict[str, Any]) -> Iterator[str]:
    for name, part in sorted(parts.items()):
        words = [one for one in part.get("anyOf", ()) if "enum" in one]
        keys = next((one for one in (part, *part.get("anyOf", ())) if "properties" in one), None)
        if keys is not None:
            yield from ("", f"## {_called(name)}", "", " ".join(str(keys.get("description", "")).split()), "")
            if words:
                yield from (f"One word: {_type(words[0])}; or keys and values:", "")
            yield from _HEAD
            yield from (_row(key, value) for key, value in keys["properties"].items())


def _called(name: str) -> str:
    """How a part is called in the text: PolicyWaiver is a policy waiver."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name.removesuffix("Source")).lower()


def _row(key: str, value: dict[str, Any]) -> str:
    default = value.get("default")
    shown = "" if default in (None, [], {}) or isinstance(default, dict) else _written(default)
    said = " ".join(str(value.get("description", "")).split())
    told = " ".join(filter(None, (said, f"Default: {shown}." if shown else "")))
    return f"| `{key}` | {_type(value)} | {told} |".replace("{", "&#123;")


def _written(default: Any) -> str:
    if isinstance(default, list):
        return ", ".join(_written(one) for one in default)
    return f"`{default if isinstance(default, str) else json.dumps(default, ensure_ascii=False)}`"


def _type(value: dict[str, Any]) -> str:
    if "$ref" in value:
        name = _called(value["$ref"].rsplit("/", 1)[-1])
        return f"[{name}](#{name.replace(' ', '-')})"
    if "enum" in value:
        return ", ".join(f"`{one}`" for one in value["enum"])
    if "const" in value:
        return f"`{value['const']}`"
    if several := value.get("anyOf") or value.get("oneOf"):
        return " or ".join(dict.fromkeys(_type(one) for one in several if one.get("type") != "null"))
    if value.get("type") == "array":
        return f"list of {_type(value.get('items', {}))}"
    if value.get("type") == "object":
        inner = value.get("additionalProperties")
        return f"by name: {_type(inner)}" if isinstance(inner, dict) and inner else "keys and values"
    return {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false"}.get(
        str(value.get("type")), "anything"
    )


def _wire_format() -> str:
    lines = ["# Wire format", "", "A draft in, a verdict out, as JSON; the schemas are the contract."]
    for file in sorted((ROOT / "docs" / "contract").glob("*.schema.json")):
        schema = json.loads(file.read_text("utf-8"))
        lines += ["", f"## {file.name.removesuffix('.schema.json')}", "", f"[{file.name}](../contract/{file.name})", ""]
        lines += [str(schema.get("description", "")), "", *_HEAD]
        lines += [_row(key, value) for key, value in schema.get("properties", {}).items()]
    drafts = policy_drafts_schema()
    lines += ["", "## Drafts with expected verdicts", "", "`NAME.test.yaml` beside a policy "]
    lines[-1] += "([schema](../schema/policy-drafts.schema.json)):"
    lines += list(_keys(drafts))
    return "\n".join(lines)


def _under_its_name(file: Path) -> str:
    text = file.read_text("utf-8")
    return text if text.startswith("# ") else f"# {file.stem.replace('_', ' ').capitalize()}\n\n{text}"


if __name__ == "__main__":
    make_pages(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "docs"))
