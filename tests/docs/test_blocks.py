"""Every code block of the written pages is run, in the page's order and in a folder of its own.

A block with a title is a file; `console` blocks are commands with what they print, where `…` stands for anything; `sh`
blocks are commands without it; YAML without a title is a piece of a policy or rule. What a block inside a host does is
run by the tests of that host, below `tests/integrations/hosts`.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs.blocks import PAGES, ROOT, Block, blocks, outside_blocks
from tests.docs.commands import NOT_RUN, Terminal, commands_of, lines_of, matches
from tests.docs.files import WrongCall, parse_call, read_file, read_markup, read_piece
from tests.docs.presumed import STDIN, provide

HOSTS = ROOT / "tests/integrations/hosts"
RUN_BY_HOSTS = {
    ("columns.md", "columns.pandas"): "columns/test_pandas.py",
    ("columns.md", "columns.spark"): "columns/test_spark.py",
    ("columns.md", "columns.ray"): "columns/test_ray.py",
    ("hosts/django-helpdesk.md", "INSTALLED_APPS"): "helpdesks/django_site.py",
    ("hosts/langchain.md", "create_agent"): "agents/test_langchain.py",
    ("hosts/mcp.md", "mcpServers"): "agents/test_mcp_server.py",
    ("hosts/openai-agents.md", "function_tool"): "agents/test_openai_agents.py",
    ("hosts/pydantic-ai.md", "output_validator"): "agents/test_pydantic_ai.py",
    ("hosts/roundup.md", "ReplyAuditor"): "helpdesks/test_roundup.py",
    ("hosts/trac.md", "[replyguard]"): "helpdesks/test_trac.py",
}
"""Blocks that need the host that they are for, and the test that runs them in it."""


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Terminal]:
    monkeypatch.chdir(tmp_path)
    terminal = Terminal(tmp_path, monkeypatch)
    yield terminal
    terminal.close()


@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page)])
def test_every_block_of_a_page_runs(page: str, terminal: Terminal) -> None:
    provide(page, terminal.folder)
    terminal.given = STDIN.get(page, "")
    known: dict[str, object] = {}
    written = blocks(page)
    for number, block in enumerate(written):
        where = f"{page}:{block.line}"
        if _host_of(block):
            assert block.language in ("python", "json", "ini")
            if block.language == "python":
                compile(block.text, where, "exec")
        elif block.title is not None:
            file = terminal.folder / block.title
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block.text, "utf-8")
            assert read_file(block, file) or _is_used(block.title, written[number + 1 :]), f"{where}: nothing reads it"
        elif block.language == "python":
            exec(compile(terminal.here(block.text), where, "exec"), known)
        elif block.language == "console":
            for command, shown in commands_of(block.text):
                printed = terminal.printed(command)
                assert matches(shown, printed), f"{where}\n$ {command}\n--- shown\n{shown}\n--- printed\n{printed}"
        elif block.language == "sh":
            for line in lines_of(block.text):
                terminal.type(line)
        elif block.language == "yaml":
            read_piece(block, terminal.folder)
        elif block.language == "html":
            read_markup(block)
        else:
            pytest.fail(f"{where}: a block of {block.language!r} is not run: say what it is")


def _host_of(block: Block) -> str | None:
    found = [test for (page, words), test in RUN_BY_HOSTS.items() if page == block.page and words in block.text]
    return found[0] if found and block.language != "sh" else None


def _is_used(title: str, later: list[Block]) -> bool:
    """Whether a command of a later block names the file, or its folder."""
    names = {title, title.split("/")[0], title.removesuffix(".test.yaml") + ".yaml"}
    commands = [line for block in later if block.language in ("console", "sh") for line in block.text.splitlines()]
    return any(names & {word.rstrip("/") for word in re.split(r"[\s=]+", line)} for line in commands)


@pytest.mark.parametrize(("page", "words"), RUN_BY_HOSTS)
def test_a_block_for_a_host_is_run_by_its_test(page: str, words: str) -> None:
    assert [block for block in blocks(page) if block.language != "sh" and words in block.text]
    assert f'documented("{page}", "{words}")' in (HOSTS / RUN_BY_HOSTS[page, words]).read_text("utf-8")


def test_there_are_blocks_to_run() -> None:
    assert sum(len(blocks(page)) for page in PAGES) > 90
    assert len(NOT_RUN) < 10


@pytest.mark.parametrize("page", PAGES)
def test_no_block_is_passed_over(page: str) -> None:
    """Neither one that is indented, which says no language, nor a fence that nobody understands."""
    left = outside_blocks(page)
    assert re.findall(r"^ *(?:```|~~~).*", left, flags=re.MULTILINE) == []
    assert re.findall(r"^(?: {4}|\t).*", left, flags=re.MULTILINE) == []


@pytest.mark.parametrize("page", PAGES)
def test_every_command_in_a_sentence_is_one(page: str) -> None:
    for call in re.findall(r"`replyguard ([a-z][^`]*)`", outside_blocks(page).replace("\n", " ")):
        words = shlex.split(call.split(" || ")[0])
        try:
            parse_call(words)
        except WrongCall as error:
            pytest.fail(f"replyguard {call}: {error}")


def test_the_walk_through_goes_from_a_new_rule_to_a_finding() -> None:
    commands = [
        command
        for block in blocks("guides/policy-authors.md")
        if block.language == "console"
        for command, _ in commands_of(block.text)
    ]
    first_words = [" ".join(command.split()[:3]) for command in commands]
    order = ["replyguard rules new", "replyguard rules test", "replyguard policy validate", "replyguard check -p"]
    assert [first_words.index(word) for word in order] == sorted(first_words.index(word) for word in order)


@pytest.mark.parametrize(
    ("shown", "printed", "same"),
    [
        ("a\n…\nb", "a\nx\ny\nb", True),
        ("a\nb", "a\nx\nb", False),
        ("a …", "a b", True),
        ("…\nb", "x\nb", True),
        ("a\n…", "a", True),
        ("a", "b", False),
    ],
)
def test_what_counts_as_the_same(shown: str, printed: str, same: bool) -> None:
    assert matches(shown, printed) is same
