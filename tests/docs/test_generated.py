"""What the site is made of is current, and no link in it is dead."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from replyguard import Policy
from replyguard.policy.policy import built_in_policy_names
from replyguard.rules.registry import built_in_rule_files
from replyguard.rules.source import DIVIDER
from replyguard.schemas import policy_drafts_schema, policy_schema, rule_schema, write_schemas

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


def test_the_schemas_are_those_of_the_models(tmp_path: Path) -> None:
    written = write_schemas(tmp_path)
    assert {file.name for file in written} == {file.name for file in (DOCS / "schema").iterdir()}
    for file in written:
        assert file.read_text("utf-8") == (DOCS / "schema" / file.name).read_text("utf-8"), (
            "python -m replyguard.schemas"
        )


def test_they_are_schemas() -> None:
    for schema in (policy_schema(), rule_schema(), policy_drafts_schema()):
        jsonschema.Draft202012Validator.check_schema(schema)


class _Yaml12(yaml.SafeLoader):
    """Reads `off` and dates as text, as YAML 1.2 and editors do."""


_Yaml12.yaml_implicit_resolvers = {
    sign: [(tag, found) for tag, found in listed if not tag.endswith((":bool", ":timestamp"))]
    for sign, listed in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Yaml12.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))


def _valid(schema: dict[str, Any], text: str) -> bool:
    return jsonschema.Draft202012Validator(schema).is_valid(yaml.load(text, _Yaml12))


def test_every_rule_that_ships_passes_the_schema() -> None:
    schema = rule_schema()
    validator = jsonschema.Draft202012Validator(schema)
    for file in built_in_rule_files():
        parts = DIVIDER.split(file.read_text(encoding="utf-8"), maxsplit=1)
        for part in parts:
            data = yaml.load(part, _Yaml12)
            assert list(validator.iter_errors(data)) == [], file.name


def test_every_policy_that_ships_passes_the_schema() -> None:
    for name in built_in_policy_names():
        file = ROOT / "src" / "replyguard" / "policy" / "builtin" / f"{name}.yaml"
        assert _valid(policy_schema(), file.read_text("utf-8")), name


@pytest.mark.parametrize(
    "text",
    [
        "name: x\nrules: {a.b: info, c: {at-most: warning}}",
        "name: x\npacks: [rules, {package: acme, version: '>=1'}]",
        "name: x\nwaivers: [{rule: a.b, reason: r, by: b, until: '2026-01-01', venues: [owned]}]",
        "name: x\nlimits: {seconds: 1}",
    ],
)
def test_what_authors_write_passes_the_policy_schema(text: str) -> None:
    assert _valid(policy_schema(), text)


@pytest.mark.parametrize(
    "text",
    ["nmae: x", "name: x\nrules: {a.b: eror}", "name: x\nvenues: {onwed: {}}", "name: x\npacks: [{packge: a}]"],
)
def test_mistakes_do_not_pass_the_policy_schema(text: str) -> None:
    assert not _valid(policy_schema(), text)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages that mkdocs builds from."""
    spec = importlib.util.spec_from_file_location("pages", DOCS / "site" / "pages.py")
    assert spec is not None
    assert spec.loader is not None
    pages = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(pages)
    target = tmp_path_factory.mktemp("site") / "docs"
    pages.make_pages(target)
    return target


def test_every_rule_has_a_page_with_examples_and_a_budget(site: Path) -> None:
    for rule in Policy.default().registry:
        text = (site / "rules" / f"{rule.header.name}.md").read_text("utf-8")
        for heading in ("## What it does", "## Why it matters", "## What to write instead", "## Alarm budget"):
            assert heading in text
        assert ("## Examples that it flags" in text) == ("## Examples that it leaves alone" in text)
        assert "## Auf Deutsch" in text
    assert "## Examples that it flags (de)" in (site / "rules" / "profanity.mild.md").read_text("utf-8")


def test_every_page_stands_in_the_navigation_once(site: Path) -> None:
    def pages(node: Any) -> list[str]:
        children = node.values() if isinstance(node, dict) else node
        return [node] if isinstance(node, str) else [page for child in children for page in pages(child)]

    listed = pages(yaml.safe_load((site.parent / "mkdocs.yml").read_text("utf-8"))["nav"])
    assert sorted(listed) == sorted(page.relative_to(site).as_posix() for page in site.rglob("*.md"))


def test_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    assert "polyfills: [assets/iframe-worker.js]" in settings
    assert "font: false" in settings
    assert (site / "assets" / "iframe-worker.js").is_file()


def test_every_key_of_a_policy_and_of_a_header_says_what_it_is(site: Path) -> None:
    for name, until in (("policy", "\n## "), ("rules", "\n## kind: ")):
        rows = (site / "reference" / f"{name}.md").read_text("utf-8").split(until)[0].splitlines()
        told = {row.split("|")[1].strip(): row.split("|")[3].strip() for row in rows if row.startswith("| `")}
        assert len(told) > 12
        assert [key for key, text in told.items() if not text or text.startswith("Default")] == []


def test_no_link_is_dead(site: Path) -> None:
    dead = []
    for page in site.rglob("*.md"):
        text = re.sub(r"^```.*?^```$|`[^`]*`", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            if "://" in target or target.startswith(("mailto:", "#")):
                continue
            if not (page.parent / target.split("#")[0]).resolve().is_file():
                dead.append(f"{page.relative_to(site)}: {target}")
    assert dead == []
