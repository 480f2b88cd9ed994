"""The page as it is written: every finding is there, nothing is loaded, nothing that a reply says becomes markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from replyguard import Guard, Verdict
from replyguard.reports.advice import Advice
from replyguard.reports.html.marked_text import Mark, marked_text
from replyguard.reports.html.page import HtmlReport
from replyguard.reports.html.words import WORDS
from replyguard.reports.record import Checked
from replyguard.reports.totals import Totals

from .conftest import Linted


class Reader(HTMLParser):
    """Holds the elements of a page with their attributes, and whether all are closed in order."""

    VOID = frozenset({"meta", "input", "rect", "br"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str, **wanted: str) -> list[dict[str, str | None]]:
        return [
            attributes
            for name, attributes in self.elements
            if name == tag and all(value in (attributes.get(key) or "").split() for key, value in wanted.items())
        ]


def test_the_page_is_well_formed_and_loads_nothing(linted: Linted) -> None:
    page = linted("html")
    reader = Reader(page)
    assert reader.open == []
    assert len(reader.all("script")) == 1, "what a reply says is no script"
    for tag, attributes in reader.elements:
        assert tag not in ("link", "img", "iframe", "object", "embed", "base"), tag
        assert not any(name.startswith("on") or name in ("src", "srcset", "style") for name in attributes), attributes
    assert "http://" not in page
    assert not re.search(r"url\(|@import|https://", page)
    identities = [attributes["id"] for _, attributes in reader.elements if "id" in attributes]
    assert len(identities) == len(set(identities))


def test_every_address_in_the_page_is_there(linted: Linted) -> None:
    reader = Reader(linted("html"))
    identities = {attributes.get("id") for _, attributes in reader.elements}
    links = [link["href"] for link in reader.all("a")]
    assert links
    assert all(link is not None and link[:1] == "#" and link[1:] in identities for link in links)
    for mark in reader.all("a", **{"class": "mark"}):
        assert set((mark["data-cards"] or "").split()) <= identities


def test_the_counts_are_those_of_the_run(linted: Linted) -> None:
    reader = Reader(linted("html"))
    assert len(reader.all("article")) == 5
    rules = [(one["data-value"], one["aria-label"]) for one in reader.all("button", **{"data-filter": "rule"})]
    assert ("personal-data.iban", "personal-data.iban: 1 error; show only these") in rules
    assert "from the campaign <3" in reader.text
    assert "not JSON" in reader.text


def checked(guard: Guard, text: str, path: str = "a.txt") -> Checked:
    return Checked.of(path, None, text, guard.check(text), lambda offset: (1, offset + 1))


def page_of(*replies: Checked) -> str:
    report, totals = HtmlReport(["p"]), Totals()
    head = report.head() + "".join(report.reply(reply) for reply in replies)
    for reply in replies:
        totals.add(reply.path, reply.verdict)
    return head + "".join(report.tail(totals))


@pytest.fixture(scope="module")
def guard() -> Guard:
    return Guard()


HOSTILE = st.lists(
    st.sampled_from(["<", ">", "&", '"', "'", "</div>", "<!--", "-->", "</script>", "damn", " ", "Mist", "\n", "&amp;", "]]>",
                     "\u202e", "\x00", "\ud83d", "jana.privat@gmail.com", "<b>shit</b>"]),
    max_size=30,
)  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(HOSTILE)
def test_whatever_a_reply_says_stays_text(guard: Guard, parts: list[str]) -> None:
    page = page_of(checked(guard, " ".join(parts), path="<i>&'\"/" + "".join(parts[:3])))
    reader = Reader(page)
    assert reader.open == []
    assert {tag for tag, _ in reader.elements} <= {
        "html", "head", "meta", "title", "style", "body", "a", "main", "header", "div", "h1", "h2", "h3", "p", "time", "span",
        "b", "button", "ul", "ol", "li", "section", "svg", "rect", "form", "label", "input", "fieldset", "legend", "select",
        "option", "article", "mark", "sup", "ins", "footer", "script", "code",
    }  # fmt: skip
    assert len(reader.all("script")) == 1
    assert "\u202e" not in page


@settings(max_examples=80, deadline=None)
@given(HOSTILE)
def test_the_text_with_its_marks_is_the_text(guard: Guard, parts: list[str]) -> None:
    reply = checked(guard, " ".join(parts))
    marks = [Mark(finding, i, f"c{i}") for i, finding in enumerate(reply.verdict.findings, 1)]
    html = marked_text(reply.masked, marks)
    shown = Reader(re.sub(r"<sup>\d+</sup>", "", html)).text
    assert len(shown) == len(reply.masked)
    assert all(a == b or b == "\ufffd" for a, b in zip(reply.masked, shown, strict=True))
    for mark in marks:
        assert f"c{mark.number}" in html


def test_where_findings_overlap_both_are_marked(guard: Guard) -> None:
    verdict: Verdict = guard.check("Das ist so ein verdammter Scheißverein hier")
    first = verdict.findings[0]
    wide = first.model_copy(update={"start": 4, "end": 30, "severity": "info", "rule": "x.wide"})
    inner = first.model_copy(update={"start": 8, "end": 20, "severity": "error", "rule": "x.inner"})
    html = marked_text("Das ist so ein verdammter Scheißverein hier", [Mark(wide, 1, "c1"), Mark(inner, 2, "c2")])
    found = [(a["class"], a["data-cards"]) for a in Reader(html).all("a")]
    assert found == [("mark info", "c1"), ("mark error", "c1 c2"), ("mark info", "c1")]


def test_a_long_text_is_cut_between_its_findings(guard: Guard) -> None:
    text = "fine " * 1_000 + "damn " + "fine " * 1_000 + "damn " + "fine " * 1_000
    html = marked_text(text, [Mark(finding, i, f"c{i}") for i, finding in enumerate(guard.check(text).findings, 1)])
    assert len(html) < 6_000
    assert html.count("elided") == 3
    left_out = sum(int(n.replace("\u202f", "")) for n in re.findall(r"… ([\d\u202f]+)", html))
    rest = re.sub(r'<sup>\d+</sup>|<span class="elided">.*?</span> …</span>', "", html)
    assert left_out + len(Reader(rest).text) == len(text)


def test_many_replies_are_counted_but_not_all_shown(guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("replyguard.reports.html.page._MOST_REPLIES", 3)
    page = page_of(*[checked(guard, "damn", path=f"{i}.txt") for i in range(8)])
    reader = Reader(page)
    assert len(reader.all("article")) == 3
    assert "further replies with findings are counted above but not shown" in reader.text
    assert "profanity.mild: 8 warnings; show only these" in [one.get("aria-label") for one in reader.all("button")]


def test_nothing_found_is_said(guard: Guard) -> None:
    report, totals = HtmlReport(["p"]), Totals()
    totals.add_clean("a.txt")
    page = "".join(report.tail(totals))
    assert "Every reply was read and every check ran." in page
    totals.unreadable = 1
    report = HtmlReport(["p"])
    report.unreadable("b.txt", None, "no text")
    assert "Every reply was read" not in "".join(report.tail(totals))


@pytest.mark.parametrize("key", WORDS)
def test_every_word_of_the_page_is_there_in_both_languages_and_used(key: str) -> None:
    english, german = WORDS[key]
    assert english
    assert german
    folder = Path(__file__).parents[2] / "src" / "replyguard" / "reports" / "html"
    source = "".join(file.read_text(encoding="utf-8") for file in folder.glob("*.py") if file.name != "words.py")
    family = key.rpartition("-")[0] == "one" or key in ("error", "warning", "info")
    is_advice = key in get_args(Advice)
    assert f'"{key}"' in source or f"'{key}'" in source or family or is_advice
