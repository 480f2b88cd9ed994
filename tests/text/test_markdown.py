"""What a reader sees of Markdown: tables of sources with their texts, and what is always true of the map."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.text.markdown import read_markdown
from replyguard.text.visible import Visible

MARKS = {
    "emphasis": ("*a* _b_ **c** __d__ ***e*** ~~f~~", "a b c d e f"),
    "emphasis within a word": ("Schei*ß*e", "Scheiße"),
    "emphasis in emphasis": ("**a *b* c**", "a b c"),
    "emphasis over lines": ("*a\nb*", "a\nb"),
    "what is left over stays": ("**a*", "*a"),
    "rule of three": ("*a**b*", "a**b"),
    "the nearest opener": ("*a *b*", "*a b"),
    "headings": ("# a\n## b ##\n### c#", "a\nb\nc#"),
    "underlined headings": ("a\n===\nb\n---\nc", "a\n\nb\n\nc"),
    "rules": ("a\n\n***\n- - -\n___\nb", "a\n\n\n\n\nb"),
    "bullets": ("- a\n* b\n+ c\n  - d", "a\nb\nc\n  d"),
    "numbers stay": ("1. *a*\n2) b", "1. a\n2) b"),
    "a bullet behind a number": ("1. - a\n2. # b", "1. a\n2. b"),
    "escapes": ("\\*a\\* \\[b\\] \\\\ C:\\Users", "*a* [b] \\ C:\\Users"),
    "a shrug": ("¯\\\\\\_(ツ)\\_/¯", "¯\\_(ツ)_/¯"),
    "hard breaks": ("a\\\nb  \nc", "a\nb  \nc"),
    "entities": ("&amp; &auml; &#228; &copy 1", "& ä ä &copy 1"),
    "tags": ("Schei<b>ße</b><br>*x*", "Scheiße\nx"),
    "a block of HTML": ("<div>\n*a*\n</div>\n\n*b*", "\n\n*a*\n\n\n\nb"),
    "an entity escaped": ("\\&amp;", "&amp;"),
}
TEXT = {
    "masked words": "f*ck, f**k und sch***e",
    "two masked words": "f*cking sh*t, f**king sh**t",
    "sums": "2 * 3, 5*3 und 4*2",
    "names of code": "snake_case_name und x__init__y",
    "one tilde": "~5 € ~10 €",
    "spaces around": "** a ** und _ b _",
    "hash marks": "#Danke, ####### sieben",
    "brackets": "[a] [b][c] [d]: e f und a](b)",
    "an address's underscores": "https://a.example/_b_/c_d_ und www.a.example/_x_/y",
    "comparison": "3 < 5, <3, <insert issue>, <b und, c>",
    "a date behind a paragraph": "am\n3. Mai",
    "white space": "  a\n\n   b \t c  ",
    "an unclosed link": "[a](b c d",
    "unbalanced backticks": "``a`",
    "Reddit's spoiler": ">!a!<",
    "Intercom's placeholder": '<attribute key="a_b_c" default="*x*"/>',
    "an unclosed comment": "a <!-- b",
}


@pytest.mark.parametrize(("source", "text"), MARKS.values(), ids=MARKS.keys())
def test_marks_vanish(source: str, text: str) -> None:
    visible = read_markdown(source)
    assert visible.text == text
    assert visible.body_end == len(text)


@pytest.mark.parametrize("source", TEXT.values(), ids=TEXT.keys())
def test_what_is_no_mark_stays_as_it_is(source: str) -> None:
    assert read_markdown(source) == Visible(source, None, len(source))


LINKS = {
    "a link": ("[a](http://b.example)", "a", ["http://b.example"], ["http://b.example"]),
    "with a title": ('[a](b "c d")', "a", ["b", "c d"], ["b"]),
    "in angle brackets": ("[a](<b c>)", "a", ["b c"], ["b c"]),
    "with parentheses": ("[a](b_(c)_d)", "a", ["b_(c)_d"], ["b_(c)_d"]),
    "with entities and escapes": ("[a](b&amp;c\\_d)", "a", ["b&c_d"], ["b&amp;c\\_d"]),
    "an image": ("![a](b.png)", "a", ["b.png"], ["b.png"]),
    "an image in a link": ("[![a](b)](c)", "a", ["b", "c"], ["b", "c"]),
    "no link in a link": ("[a [b](c)](d)", "[a b](d)", ["c"], ["c"]),
    "emphasis in a link": ("[*a*](b)", "a", ["b"], ["b"]),
    "emphasis does not reach out": ("*[a*](b)", "*a*", ["b"], ["b"]),
    "no target": ("[a]()", "a", [], []),
    "an address": ("<https://a.example>", "https://a.example", [], ["https://a.example"]),
    "a mail address": ("<a@b.example>", "a@b.example", [], ["a@b.example"]),
    "a reference": ("[a][b] [b] [B][]\n\n[b]: c 'd'", "a b B\n\n", ["c", "d"], ["c"]),
    "in HTML": ("*x* <a href='b'>a</a> <!-- c -->", "x a ", ["b", " c "], ["b"]),
}


@pytest.mark.parametrize(("source", "body", "outside", "targets"), LINKS.values(), ids=LINKS.keys())
def test_links_show_their_text_and_add_their_target(
    source: str, body: str, outside: list[str], targets: list[str]
) -> None:
    visible = read_markdown(source)
    assert visible.text == "\n".join([body, *outside])
    assert visible.body_end == len(body)
    assert [link.target for link in visible.links] == targets


QUOTES = {
    "lines": ("> a\n> b\n\nc", ["a\nb"]),
    "a line that goes on without the mark": ("> a\nb\n\nc", ["a\nb"]),
    "nested": ("> a\n> > b\n>> c\n\nd", ["a\nb\nc"]),
    "a list ends the paragraph": ("> a\n- b", ["a"]),
    "with a blank line inside": ("> a\n>\n> b\n\nc", ["a\n\nb"]),
    "parted by a blank line": ("> a\n\n> b", ["a", "b"]),
    "in a list": ("- > a\n  > b\n- c", ["a\n  b"]),
    "with code": ("> ```\n> a\nb", ["\na"]),
    "HTML": ("<blockquote>\n\n*a*\n\n</blockquote>\n\nb", ["\n\na\n\n"]),
    "Discourse": ('[quote="A, post:3"]\na\n[/quote]\nb', ['[quote="A, post:3"]\na\n[/quote]']),
    "an alert is no quote": ("> [!NOTE]\n> a", []),
    "an arrow within a line": ("a > *b*", []),
    "a quote without its end": ("[quote]\na", []),
}
CODE = {
    "inline": ("*a* `*b*`", "a *b*", ["*b*"]),
    "backticks inside": ("`` a ` b ``", "a ` b", ["a ` b"]),
    "fenced": ("```py\n*a*\n```\n*b*", "\n*a*\n\nb", ["*a*"]),
    "fenced with tildes": ("~~~\n```\n~~~", "\n```\n", ["```"]),
    "without an end": ("```\n*a*", "\n*a*", ["*a*"]),
    "indented": ("a\n\n    *b*\n\nc", "a\n\n    *b*\n\nc", ["*b*"]),
    "an indented line of a paragraph is none": ("a\n    *b*", "a\n    b", []),
    "in a list": ("- ```\n  *a*\n  ```", "\n  *a*\n  ", ["  *a*"]),
    "HTML": ("*a* <code>b</code>", "a b", ["b"]),
}


@pytest.mark.parametrize(("source", "quotes"), QUOTES.values(), ids=QUOTES.keys())
def test_finds_quotes(source: str, quotes: list[str]) -> None:
    visible = read_markdown(source)
    assert [visible.text[start:end] for start, end in visible.quotes] == quotes


@pytest.mark.parametrize(("source", "text", "code"), CODE.values(), ids=CODE.keys())
def test_code_stays_visible(source: str, text: str, code: list[str]) -> None:
    visible = read_markdown(source)
    assert visible.text == text
    assert [visible.text[start:end] for start, end in visible.code] == code


_PIECES = [
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```",
    "\n",
    "\n\n",
    "> ",
    ">",
    "- ",
    "1. ",
    "# ",
    "#",
    "    ",
    "\t",
    "[",
    "](",
    ")",
    "]",
]
_PIECES += [
    "![",
    "a",
    "ä",
    " ",
    "\\",
    "&amp;",
    "&",
    "<b>",
    "</b>",
    "<",
    "<a@b.example>",
    "https://a.example",
    "[a]: b",
    "---",
]
_PIECES += [
    "<div>",
    "</div>",
    "<!--",
    "-->",
    "<blockquote>",
    "[quote]\n",
    "[/quote]",
    "\r\n",
    "\x00",
    "\ud800",
    "\u0301",
    "😀",
]
_PIECES += ["<script>", "</script>", '"', "===", "~~~", "<pre>", "<br>"]
SOURCES = st.lists(st.sampled_from(_PIECES)).map("".join) | st.text()


@given(SOURCES)
def test_each_character_comes_from_its_place(source: str) -> None:
    visible = read_markdown(source)
    if visible.alignment is None:
        assert visible.text == source
        return
    starts, ends = visible.alignment.starts, visible.alignment.ends
    assert len(starts) == len(ends) == len(visible.text)
    assert all(0 <= start <= end <= len(source) for start, end in zip(starts, ends, strict=True))
    assert list(starts[: visible.body_end]) == sorted(starts[: visible.body_end])
    for character, start, end in zip(visible.text, starts, ends, strict=True):
        written = source[start:end]
        is_break = character == "\n" and (not written or written[0] == "<")
        assert written == character or written[0:1] == "&" or is_break


@given(SOURCES)
def test_spans_lie_within_the_running_text(source: str) -> None:
    visible = read_markdown(source)
    for start, end in visible.quotes + visible.code:
        assert 0 <= start < end <= visible.body_end
    for link in visible.links:
        assert source[link.span.start : link.span.end] == link.target


@given(st.text(alphabet=st.characters(exclude_characters="\\`*_~[<>&-+=#\t").filter(lambda sign: sign != " ")))
def test_without_marks_nothing_changes(source: str) -> None:
    assert read_markdown(source) == Visible(source, None, len(source))


@given(st.text(alphabet="abcäöß ,.?!\n"))
def test_letters_are_never_lost(source: str) -> None:
    marked = "**x** " + source
    assert read_markdown(marked).text == "x " + source


HOSTILE = [
    "<",
    "&",
    "*",
    "_",
    "~~",
    "[",
    "]",
    "![",
    "[](",
    "[a](<",
    '[a](b "',
    "[a]",
    "> ",
    ">",
    ">\n",
    "`",
    "` `` ",
    "- ",
    "1. ",
]
HOSTILE += [
    "* a *",
    "*a_ ",
    "**a* ",
    "a*",
    "*a **b ",
    "<b a='",
    "<!--",
    "<?",
    "#",
    "# ",
    "- \n",
    "[a]: b\n",
    "\\",
    "www.",
    "    a\n",
]
HOSTILE += [
    "[quote]\n",
    "<div>\n",
    "```\n",
    "~~~\n\n",
    "\x00*",
    "\ud800*",
    "\u0301*",
    "- - ",
    "* * ",
    "[[a]",
    "<script>",
    "- a\n\n",
]
HOSTILE += ["http://a ", "[a](b", "(", "![[", ">!", "= ", "\t"]


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("ending", ["", ")>]*x"])
def test_hostile_input_takes_linear_time(piece: str, ending: str) -> None:
    small, large = (_seconds(piece * (size // len(piece)) + ending) for size in (6_000, 48_000))
    assert large < 0.2 + 40 * small, "eight times the text; 64 times the time would be quadratic"


DEEP = {
    "quotes, then blank lines": ">" * 50_000 + "a" + "\n" * 50_000,
    "quotes, then lines that go on": ">" * 50_000 + "a" + "\nb" * 25_000,
    "items, then blank lines": "- " * 25_000 + "a" + "\n" * 50_000,
    "items, then quote marks": "> " + "- " * 25_000 + "a" + "\n>" * 25_000,
    "items, then a deep line": "- " * 25_000 + "a\n" + " " * 50_000 + "b",
    "quotes in items": "- > " * 12_500 + "a" + "\n" * 50_000,
    "quotes line by line": "".join(">" * depth + "a\n\n" for depth in range(400)),
}


@pytest.mark.parametrize("source", DEEP.values(), ids=DEEP.keys())
def test_deep_nesting_is_read_in_time(source: str) -> None:
    assert _seconds(source) < 2


def _seconds(source: str) -> float:
    """The least of three: a busy machine can only add to it."""
    durations = []
    for _ in range(3):
        start = time.process_time()
        read_markdown(source)
        durations.append(time.process_time() - start)
    return min(durations)
