"""The page in a real Chromium: filters, search, keyboard, both languages, contrast, a narrow window, paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .chromium import Page, executable, started
from .conftest import SECRETS, Linted

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(executable() is None, reason="Chromium is not installed (Debian: apt-get install chromium)"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Page]:
    with started() as page:
        yield page


@pytest.fixture
def page(browser: Page, linted: Linted, tmp_path: Path) -> Page:
    file = tmp_path / "report.html"
    file.write_text(linted("html"), encoding="utf-8")
    browser.look()
    browser.open(file)
    return browser


def shown(page: Page) -> list[str]:
    """The places of the replies that can be seen."""
    found: list[str] = page.ask(
        "[...document.querySelectorAll('article')].filter(a => a.offsetParent).map(a => a.dataset.file.split('/').pop())"
    )
    return found


def test_it_asks_for_nothing_and_complains_of_nothing(page: Page) -> None:
    assert len(page.requested()) == 1, "the page itself"
    assert page.complaints() == []
    assert page.ask("document.querySelectorAll('script').length") == 1
    seen = page.ask("document.querySelector('main').textContent")
    assert "alert(1)" in seen, "what the reply says is shown as text"
    assert not any(secret in seen for secret in SECRETS)


def test_search_and_filters_narrow_the_list(page: Page) -> None:
    everything = ["service 1.yaml", "service 1.yaml", "en.jsonl", "long.txt", "nasty.txt"]
    assert shown(page) == everything
    page.ask("document.querySelector('[data-filter=rule][data-value=\"personal-data.card\"]').click()")
    assert shown(page) == ["en.jsonl"]
    assert page.ask("document.querySelector('#filter [name=rule]').value") == "personal-data.card"
    assert page.ask("document.getElementById('count').textContent") == "1"
    page.ask("document.querySelector('[aria-pressed=true]').click()")
    assert shown(page) == everything
    page.ask("document.querySelector('[name=severity][value=warning]').click()")
    page.ask("document.querySelector('[name=severity][value=info]').click()")
    page.ask("new Promise(done => setTimeout(done, 50))")
    assert shown(page) == ["service 1.yaml", "en.jsonl"]
    page.ask("document.querySelector('button[type=reset]').click(); new Promise(done => setTimeout(done, 50))")
    assert shown(page) == everything
    page.ask("document.querySelector('[name=search]').focus()")
    page.type("verdammt PECH")
    page.ask("new Promise(done => setTimeout(done, 250))")
    assert shown(page) == ["service 1.yaml"]
    page.type(" xyz")
    page.ask("new Promise(done => setTimeout(done, 250))")
    assert shown(page) == []
    assert page.ask("document.getElementById('nothing-fits').offsetParent !== null")


def test_everything_can_be_reached_by_keyboard(page: Page) -> None:
    reached = []
    for _ in range(45):
        page.press("Tab", 9)
        reached.append(
            page.ask(
                "(e => e.id || e.name || e.dataset.value || e.className.replace(' lit', '') || e.tagName)(document.activeElement)"
            )
        )
    assert reached[0] == "skip"
    for wanted in ("language", "personal-data.iban", "search", "severity", "rule", "mark error", "mark warning"):
        assert wanted in reached, wanted
    page.ask("document.querySelector('[data-filter=rule][data-value=\"personal-data.card\"]').focus()")
    page.press("Enter", 13, "\r")
    assert shown(page) == ["en.jsonl"]
    page.ask(
        "document.querySelector('button[type=reset]').click(); document.body.focus(); document.activeElement.blur()"
    )
    page.press("/", 191, "/")
    assert page.ask("document.activeElement.name") == "search"


def test_the_focus_is_seen_and_lights_up_the_card(page: Page) -> None:
    page.ask("document.querySelector('.mark').focus()")
    page.press("Shift", 16)  # from here on the focus is the keyboard's
    assert page.ask("document.querySelectorAll('.card.lit').length") == 1
    style = page.ask("(s => s.outlineStyle + ' ' + s.outlineWidth)(getComputedStyle(document.querySelector('.mark')))")
    assert style == "solid 3px"
    page.ask("document.activeElement.blur()")
    assert page.ask("document.querySelectorAll('.card.lit').length") == 0


def test_it_speaks_german_and_english(page: Page) -> None:
    assert page.ask("document.documentElement.lang") == "en"
    page.ask("document.getElementById('language').click()")
    assert page.ask("document.documentElement.lang") == "de"
    seen = page.ask("document.body.innerText")
    for word in ("Antworten geprüft", "Nach Regel", "Stattdessen", "nicht senden", "Ausgenommen von"):
        assert word in seen
    for word in ("replies checked", "Write instead", "do not send", "Search", "Waived by"):
        assert word not in seen
    assert page.ask("document.querySelector('[name=search]').placeholder") == "Text, Regel, Datei …"
    assert "nur diese zeigen" in page.ask("document.querySelector('.bar').ariaLabel")
    page.ask("document.getElementById('language').click()")
    assert "replies checked" in page.ask("document.body.innerText")


CONTRAST = """
(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
  const over = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb) => rgb.map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const found = {};
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
    if (!own || !element.offsetParent || element.closest('script')) continue;
    const behind = [];
    for (let at = element; at; at = at.parentElement) behind.unshift(getComputedStyle(at).backgroundColor);
    const paper = over(behind), ink = over([...behind, getComputedStyle(element).color]);
    const [a, b] = [light(paper), light(ink)].sort((x, y) => y - x);
    const ratio = (a + .05) / (b + .05);
    const name = (element.closest('[class]')?.className ?? '') + ' ' + element.tagName;
    found[name] = Math.min(found[name] ?? 99, Math.round(ratio * 100) / 100);
  }
  return found;
})()
"""


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("media", ["screen", "print"])
def test_every_text_has_contrast(page: Page, dark: bool, media: str) -> None:
    page.look(dark=dark, media=media)
    ratios = page.ask(CONTRAST)
    assert len(ratios) > 25
    assert {name: ratio for name, ratio in ratios.items() if ratio < 4.5} == {}
    paper = page.ask("getComputedStyle(document.body).backgroundColor")
    is_dark = dark and media == "screen"
    assert (paper == "rgb(19, 21, 25)") is is_dark


@pytest.mark.parametrize("width", [320, 700, 1280])
def test_nothing_sticks_out_of_the_window(page: Page, width: int) -> None:
    page.look(width=width)
    assert page.ask("document.documentElement.scrollWidth") <= width
    beside = page.ask(
        "(a => a.querySelector('.cards').getBoundingClientRect().left >= a.querySelector('.text').getBoundingClientRect().right - 1)"
        "(document.querySelector('article'))"
    )
    assert beside is (width > 736)


def test_every_control_and_picture_has_a_name(page: Page) -> None:
    tree = page.call("Accessibility.getFullAXTree")["nodes"]
    wanted = {"button", "link", "searchbox", "combobox", "checkbox", "article", "region", "search", "image"}
    nameless = [
        node["role"]["value"]
        for node in tree
        if not node["ignored"] and node["role"]["value"] in wanted and not node.get("name", {}).get("value", "").strip()
    ]
    assert nameless == []
    roles = {node["role"]["value"] for node in tree if not node["ignored"]}
    assert {"main", "article", "search", "status", "button", "checkbox", "combobox"} <= roles


def test_on_paper_there_are_replies_and_no_controls(page: Page) -> None:
    page.look(media="print")
    assert page.ask("document.getElementById('filter').offsetParent === null")
    assert page.ask("document.getElementById('language').offsetParent === null")
    assert len(shown(page)) == 5
    page.call("Emulation.clearDeviceMetricsOverride")
    page.call("Emulation.setEmulatedMedia", media="", features=[])
    assert page.pdf().startswith(b"%PDF-")


def test_it_is_whole_without_script(browser: Page, page: Page) -> None:
    browser.call("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.events.clear()
        browser.call("Page.reload")
        browser._wait_for("Page.loadEventFired")
        assert len(shown(page)) == 5
        assert page.ask("document.getElementById('filter').hidden")
    finally:
        browser.call("Emulation.setScriptExecutionDisabled", value=False)
