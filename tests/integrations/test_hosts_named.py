"""Each adapter has its extra, its page and its tests, and nothing loads it but its host."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ADAPTERS = ROOT / "src/replyguard/integrations"
EXTRAS = set(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"])
OVERVIEW = (ROOT / "docs/hosts/README.md").read_text("utf-8")
HOST_OF = {
    "roundup": "roundup",
    "trac": "trac",
    "django": "django-helpdesk",
    "helpdesk": "django-helpdesk",
    "rest_framework": "django-helpdesk",
    "agents": "openai-agents",
    "langchain": "langchain",
    "langchain_core": "langchain",
    "langgraph": "langchain",
    "pydantic_ai": "pydantic-ai",
    "mcp": "mcp",
}

ENGINE_OF = {"pandas": "pandas", "polars": "polars", "pyspark": "spark", "ray": "ray"}
"""Engines of columns: nothing is sent from them, and one page is about all."""


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def hosts_in(path: Path) -> set[str]:
    return {HOST_OF[name.split(".")[0]] for name in imported(path) if name.split(".")[0] in HOST_OF}


ADAPTER_FILES = {path: hosts_in(path) for path in ADAPTERS.rglob("*.py") if hosts_in(path)}


def test_every_host_that_is_imported_has_an_extra() -> None:
    assert set(HOST_OF.values()) == {host for hosts in ADAPTER_FILES.values() for host in hosts}
    assert set(HOST_OF.values()) <= EXTRAS


@pytest.mark.parametrize("path", ADAPTER_FILES, ids=lambda path: str(path.relative_to(ADAPTERS)))
def test_an_adapter_is_for_one_host(path: Path) -> None:
    assert len(ADAPTER_FILES[path]) == 1


@pytest.mark.parametrize(("package", "engine"), ENGINE_OF.items())
def test_every_engine_of_columns_has_an_extra_an_adapter_a_page_and_tests(package: str, engine: str) -> None:
    """And nothing loads one but whoever names it."""
    adapter = ADAPTERS / f"columns/{engine}.py"
    assert engine in EXTRAS
    assert package in {name.split(".")[0] for name in imported(adapter)}
    assert f"[{engine}]" in (ROOT / "docs/columns.md").read_text("utf-8")
    assert (ROOT / f"tests/integrations/hosts/columns/test_{engine}.py").exists()
    module = f"replyguard.integrations.columns.{engine}"
    loading = [path for path in (ROOT / "src/replyguard").rglob("*.py") if path != adapter if module in imported(path)]
    assert loading == []


def test_nothing_loads_an_adapter_but_its_host() -> None:
    modules = {
        "replyguard." + ".".join(path.relative_to(ROOT / "src/replyguard").with_suffix("").parts)
        for path in ADAPTER_FILES
    }
    for path in (ROOT / "src/replyguard").rglob("*.py"):
        if path not in ADAPTER_FILES:
            assert not modules & set(imported(path)), path


@pytest.mark.parametrize(
    "page", sorted(path.name for path in (ROOT / "docs/hosts").glob("*.md") if path.name != "README.md")
)
def test_every_page_is_in_the_overview(page: str) -> None:
    assert f"({page})" in OVERVIEW


@pytest.mark.parametrize("host", sorted(set(HOST_OF.values())))
def test_every_host_has_a_page_and_tests(host: str) -> None:
    page = (ROOT / f"docs/hosts/{host}.md").read_text("utf-8")
    assert f"replyguard[{host}]" in page
    names = {path.stem for path in (ROOT / "tests/integrations/hosts").rglob("test_*.py")}
    assert names & {f"test_{host.replace('-', '_')}", f"test_{host}_server"}


_WITHOUT_HOSTS = """
import importlib, sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name in sys.argv[1].split(","):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Missing())
for module in sys.argv[2:]:
    try:
        importlib.import_module(f"replyguard.integrations.{module}")
        print("imported")
    except ImportError as error:
        print(error)
"""


def test_an_adapter_without_its_host_says_which_extra_brings_it() -> None:
    """Those that a program imports; the others are loaded by their host."""
    extras = {
        "openai_agents": "agents openai-agents",
        "langchain": "langchain langchain",
        "pydantic_ai": "pydantic_ai pydantic-ai",
        "mcp_server": "mcp mcp",
        **{f"columns.{engine}": f"{package} {engine}" for package, engine in ENGINE_OF.items()},
    }
    hosts = ",".join({*HOST_OF, *ENGINE_OF})
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT_HOSTS, hosts, *extras], capture_output=True, check=False, text=True, timeout=60
    )
    assert done.stderr == ""
    told = ("this adapter needs {}: pip install 'replyguard[{}]'".format(*one.split()) for one in extras.values())
    assert done.stdout.splitlines() == list(told)
