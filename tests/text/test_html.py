"""What a reader sees of HTML: tables of sources with their texts, and what is always true of the map."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.text.html import read_html
from replyguard.text.visible import Visible

TAGS = {
    "inline tags vanish": ("Schei<b>ße</b>", "Scheiße"),
    "a paragraph breaks the line twice": ("<p>a</p>b", "\na\nb"),
    "a break breaks it once": ("a<br>b<BR/>c<br />d", "a\nb\nc\nd"),
    "white space stays": ("a  <i> b</i>\n\n c", "a   b\n\n c"),
    "attributes of all kinds": ("a<b c d=e f='>' g=\">\" h = i/>x", "ax"),
    "an empty value": ("a<b c=>x", "ax"),
    "attributes over lines": ("a<b\nc='1'\n>x", "ax"),
    "closing tags with attributes": ("a</b c='>'>x", "ax"),
    "Word's elements": ("a<o:p></o:p>x", "ax"),
    "script and style": ("a<script>b<b>'</b></script>c<STYLE>p{}</STYLE >d", "acd"),
    "doctype": ("<!DOCTYPE html>a", "a"),
}
TEXT = {
    "a comparison": "3 < 5 > 4",
    "a heart": "wir <3 euch, </3",
    "an unknown name": "Ticket #<insert issue>",
    "an unknown closing name": "a </issue> b",
    "a name that begins like an element": "<bold>, <brand>, <a.b>",
    "no end": "kleiner <b und sonst nichts",
    "no closing quote": "<b title='x>y",
    "an unclosed comment": "<!-- nicht zu Ende",
    "an unclosed instruction": "<? nicht zu Ende",
    "a placeholder": '<attribute key="name" default="a &amp; b"/>',
    "a sign alone at the end": "a <",
    "ampersands": "A & B && C&D &; &# &#x; &x; &unknown;",
}
ENTITIES = {
    "named": ("&auml;&lt;&nbsp;", "ä<\xa0"),
    "without a semicolon": ("&amp &copy2026", "& ©2026"),
    "the longest name": ("&CounterClockwiseContourIntegral;", "∳"),
    "a longer name before a shorter one": ("&notin; &notit;", "∉ ¬it;"),
    "names that need the semicolon": ("&hellip &hearts", "&hellip &hearts"),
    "numbers": ("&#228;&#xE4;&#XE4;&#228 ", "äää" + "ä "),
    "leading zeros": ("&#00000000000228;", "ä"),
    "none": ("&#0;", "\ufffd"),
    "out of range": ("&#x110000;&#99999999999999999999;", "\ufffd\ufffd"),
    "surrogates": ("&#xD83D;&#55357;", "\ufffd\ufffd"),
    "Windows-1252": ("&#128;&#x81;", "€\x81"),
    "two code points": ("&NotEqualTilde;", "≂\u0338"),
    "not read twice": ("&amp;lt;", "&lt;"),
}


@pytest.mark.parametrize(("source", "text"), [*TAGS.values(), *ENTITIES.values()])
def test_reads_what_a_browser_shows(source: str, text: str) -> None:
    visible = read_html(source)
    assert visible.text == text
    assert visible.body_end == len(text)


@pytest.mark.parametrize("source", TEXT.values(), ids=TEXT.keys())
def test_what_is_no_markup_stays_as_it_is(source: str) -> None:
    assert read_html(source) == Visible(source, None, len(source))


OUTSIDE = {
    "a link": ('<a href="http://a.example">x</a>', "x", ["http://a.example"]),
    "mail and telephone": (
        "<a href='mailto:a@b.example'>x</a><a href=tel:+49301>y</a>",
        "xy",
        ["mailto:a@b.example", "tel:+49301"],
    ),
    "all that hold words": ("<img alt=A title=B src=C class=D><input placeholder=E>", "", ["A", "B", "C", "E"]),
    "entities": ('<a href="?a&amp;b=1&copy=2" title="&auml">x</a>', "x", ["?a&b=1&copy=2", "ä"]),
    "percent signs": ("<a href=mailto:a%40b>x</a>", "x", ["mailto:a%40b"]),
    "comments": ("a<!-- b -->c<!--d--!>e<!-->f<!--->g", "acefg", [" b ", "d"]),
    "what browsers take for a comment": ("a<?b c?>d</ e>f<!g>h", "adfh", ["b c?", " e", "g"]),
    "marked data": ("a<![CDATA[b > c]]>d", "ad", ["b > c"]),
    "a broken tag before a good one": ("<a href=\"x>y</a><img alt='z'>", '<a href="x>y', ["z"]),
}


@pytest.mark.parametrize(("source", "body", "outside"), OUTSIDE.values(), ids=OUTSIDE.keys())
def test_words_outside_the_running_text_follow_it(source: str, body: str, outside: list[str]) -> None:
    visible = read_html(source)
    assert visible.text == "\n".join([body, *outside])
    assert visible.body_end == len(body)


QUOTES = {
    "a quote": ("a<blockquote>b</blockquote>c", ["b"]),
    "a quote within a quote": ("<blockquote>a<blockquote>b</blockquote>c</blockquote>d", ["a\nb\nc"]),
    "two quotes": ("<blockquote>a</blockquote>b<blockquote>c</blockquote>", ["a", "c"]),
    "Gmail": ('a<div class="gmail_quote x">b<div>c</div>d</div>e', ["b\nc\nd"]),
    "Apple": ('a<div type="CITE">b</div>c', ["b"]),
    "never closed": ("a<blockquote>b", ["b"]),
    "another class": ("<div class=gmail_quoted>a</div>", []),
    "a closing tag alone": ("a</blockquote>b", []),
}
CODE = {
    "inline": ("a <code>b</code>", ["b"]),
    "a block": ("a<pre>b <code>c</code></pre>d", ["b c"]),
    "none": ("a<i>b</i>", []),
}


@pytest.mark.parametrize(("source", "quotes"), QUOTES.values(), ids=QUOTES.keys())
def test_finds_quotes(source: str, quotes: list[str]) -> None:
    visible = read_html(source)
    assert [visible.text[start:end] for start, end in visible.quotes] == quotes


@pytest.mark.parametrize(("source", "code"), CODE.values(), ids=CODE.keys())
def test_finds_code(source: str, code: list[str]) -> None:
    visible = read_html(source)
    assert [visible.text[start:end] for start, end in visible.code] == code


def test_a_link_is_recorded_as_it_is_written() -> None:
    source = '<a href="?a&amp;b">x</a><img src=y><a href="">z</a>'
    [link] = read_html(source).links
    assert link.target == "?a&amp;b" == source[link.span.start : link.span.end]


SPANS = {
    "a tag within a word": ("Schei<b>ße</b>!", "Scheiße", "Schei<b>ße"),
    "an entity": ("a &amp; b", "&", "&amp;"),
    "a break": ("a<br>b", "\n", "<br>"),
    "both code points of an entity": ("&NotEqualTilde;", "\u0338", "&NotEqualTilde;"),
    "an attribute": ('<a href="a&amp;b">x</a>', "a&b", "a&amp;b"),
    "a comment": ("x<!--yz-->", "yz", "yz"),
}


@pytest.mark.parametrize(("source", "found", "spanned"), SPANS.values(), ids=SPANS.keys())
def test_the_map_leads_to_the_source(source: str, found: str, spanned: str) -> None:
    visible = read_html(source)
    assert visible.alignment is not None
    at = visible.text.index(found)
    span = visible.alignment.source_span(at, at + len(found))
    assert source[span.start : span.end] == spanned


_PIECES = [
    "<b>",
    "</b>",
    "<p>",
    "<br/>",
    "<",
    ">",
    "&",
    "&amp;",
    "&amp",
    "&#228;",
    "&NotEqualTilde;",
    "<!--",
    "-->",
    "=",
]
_PIECES += [
    "<a href=",
    '"',
    "'",
    "<blockquote>",
    "</blockquote>",
    "<code>",
    "<script>",
    "</script>",
    "<![CDATA[",
    "]]>",
]
_PIECES += ["<attribute ", "/>", "\n", " ", "ä", "😀", "\x00", "\ud800", "\u0301", "a", "title=", "</", "<!", "<?"]
SOURCES = st.lists(st.sampled_from(_PIECES)).map("".join) | st.text()


@given(SOURCES)
def test_each_character_comes_from_its_place(source: str) -> None:
    visible = read_html(source)
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
    visible = read_html(source)
    for start, end in visible.quotes + visible.code:
        assert 0 <= start < end <= visible.body_end
    for link in visible.links:
        assert source[link.span.start : link.span.end] == link.target


@given(st.text(alphabet=st.characters(exclude_characters="<&")))
def test_without_markup_nothing_changes(source: str) -> None:
    assert read_html(source) == Visible(source, None, len(source))


HOSTILE = [
    "<",
    "&",
    "<!--",
    "<b ",
    "<b a=",
    '<b a="',
    "<a/b=",
    "<a a='\"' ",
    "<a b=\"<a b='",
    "<script>",
    "</",
    "<!",
    "<?",
]
HOSTILE += [
    "<![CDATA[",
    "<!doctype",
    "<blockquote>",
    "<b>",
    "&#",
    "&#1",
    "&amp",
    "&CounterClockwiseContourIntegra",
    "\x00",
]
HOSTILE += [
    "\ud800",
    "\u0301<",
    "<a href=&>",
    "<style><script>",
    "<b\n",
    "<b =",
    "<a " + "b" * 50,
    "9" * 50,
    "</script ",
]


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("ending", ["", ">", "\"'>"])
def test_hostile_input_takes_linear_time(piece: str, ending: str) -> None:
    small, large = (_seconds(piece * (size // len(piece)) + ending) for size in (10_000, 80_000))
    assert large < 0.1 + 24 * small


def _seconds(source: str) -> float:
    """The least of three: a busy machine can only add to it."""
    durations = []
    for _ in range(3):
        start = time.process_time()
        read_html(source)
        durations.append(time.process_time() - start)
    return min(durations)
