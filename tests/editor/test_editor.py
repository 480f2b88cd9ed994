"""The editor in a real Chromium: what is underlined, what a click changes, and that nothing unchecked is sent."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from replyguard import Guard
from tests.docs.blocks import documented

from .conftest import OpenPage

MARKS = """() => Object.fromEntries([...CSS.highlights].filter(([, marks]) => marks.size).map(([name, marks]) =>
    [name.replace("reply-guard-", ""), [...marks].map((range) => range.toString())]))"""
IBAN = "DE89 3704 0044 0532 0130 00"


def write(page: Page, text: str) -> None:
    page.locator("#field").click()
    page.keyboard.insert_text(text)


def marks(page: Page) -> dict[str, list[str]]:
    found: dict[str, list[str]] = page.evaluate(MARKS)
    found.pop("current", None)
    return found


def state(page: Page) -> str:
    return page.locator("reply-guard").get_attribute("state") or ""


def settled(page: Page, expected: str) -> None:
    expect(page.locator("reply-guard")).to_have_attribute("state", expected)


def text_of(page: Page) -> str:
    text: str = page.evaluate("(field => field.value ?? field.innerText)(document.getElementById('field'))")
    return text.replace("\xa0", " ")


def sent(page: Page) -> list[str]:
    found: list[str] = page.evaluate("window.sent")
    return found


def press_send(page: Page) -> None:
    """Click it wherever it is now: what a verdict shows moves it, and a card may lie over it."""
    page.locator("#send").evaluate("button => button.click()")


def card(page: Page) -> Any:
    return page.locator("reply-guard .card")


FIELDS = pytest.mark.parametrize("field", ["plain", "rich"])


def test_what_the_documentation_shows_holds_a_reply_back(open_page: OpenPage, address: str) -> None:
    shown = documented("editor.md", "<reply-guard").replace("https://replyguard.example", address)
    assert 'policy="acme"' in shown
    page = open_page(shown=shown.replace('policy="acme"', 'policy="strict"'))
    page.locator("textarea").fill("Das war Mist.")
    settled(page, "block")
    page.locator("[type=submit]").evaluate("button => button.click()")
    expect(page).to_have_url(f"{address}/host")
    page.locator("textarea").fill("Vielen Dank!")
    settled(page, "allow")
    page.locator("[type=submit]").evaluate("button => button.click()")
    expect(page).to_have_url(f"{address}/host?reply=Vielen+Dank%21")


@FIELDS
def test_findings_are_underlined_where_they_stand(open_page: OpenPage, field: str) -> None:
    page = open_page(field)
    write(page, f"👩‍🚒👍🏽 Hallo, so ein Mist <b>&amp; 🙈. Auf {IBAN} bitte.")
    settled(page, "block")
    assert marks(page) == {"warning": ["so ein Mist"], "error": [IBAN]}
    page.keyboard.press("Control+Home")
    page.keyboard.insert_text("🎉 ")
    assert marks(page) == {"warning": ["so ein Mist"], "error": [IBAN]}, "marks move along before the next verdict"
    settled(page, "block")
    assert marks(page) == {"warning": ["so ein Mist"], "error": [IBAN]}


def test_marks_lie_on_the_words(open_page: OpenPage) -> None:
    """The mirror wraps as the textarea does: found by the place that a click on the mark puts the caret at."""
    page = open_page()
    write(page, "Guten Tag, " * 30 + f"auf {IBAN}. " + "Danke. " * 10)
    settled(page, "block")
    box = page.evaluate("""() => { const [range] = CSS.highlights.get('reply-guard-error');
        const [first] = range.getClientRects(); return [first.left + 4, first.top + first.height / 2]; }""")
    page.mouse.click(*box)
    caret = page.evaluate("document.getElementById('field').selectionStart")
    start = text_of(page).index(IBAN)
    assert start <= caret <= start + 2
    expect(card(page)).to_contain_text("IBAN")


@FIELDS
def test_a_click_fixes_and_undo_takes_it_back(open_page: OpenPage, field: str) -> None:
    page = open_page(field)
    write(page, f"👩‍🚒 Auf {IBAN}. 👍")
    settled(page, "block")
    page.locator("reply-guard .chip", has_text="IBAN").click()
    card(page).get_by_role("button", name="Replace: “[IBAN]”").click()
    settled(page, "allow")
    assert text_of(page) == "👩‍🚒 Auf [IBAN]. 👍"
    assert marks(page) == {}
    page.locator("#field").press("Control+z")
    settled(page, "block")
    assert text_of(page) == f"👩‍🚒 Auf {IBAN}. 👍"
    page.locator("#field").press("Control+Shift+z")
    settled(page, "allow")
    assert text_of(page) == "👩‍🚒 Auf [IBAN]. 👍"


@FIELDS
def test_every_suggestion_is_what_the_guard_suggests(open_page: OpenPage, guard: Guard, field: str) -> None:
    text = "Hallo Anna 🙈, das war wirklich Mist."
    (finding,) = guard.check(text).findings
    (suggestion,) = finding.suggestions
    assert suggestion.start is not None
    page = open_page(field)
    write(page, text)
    settled(page, "warn")
    page.keyboard.press("F8")
    page.keyboard.press("Enter")
    settled(page, "allow")
    assert text_of(page) == text[: suggestion.start] + suggestion.text + text[suggestion.end :]


def test_only_a_checked_text_is_sent(open_page: OpenPage) -> None:
    page = open_page()
    write(page, f"Auf {IBAN}.")
    press_send(page)
    settled(page, "block")
    press_send(page)
    page.evaluate("document.getElementById('form').requestSubmit()")
    assert sent(page) == []
    assert page.locator("#send").get_attribute("aria-disabled") == "true"
    expect(card(page)).to_contain_text("IBAN")
    page.locator("#field").fill("Danke für den Hinweis.")
    settled(page, "allow")
    assert page.locator("#send").get_attribute("aria-disabled") == "false"
    press_send(page)
    assert sent(page) == ["Danke für den Hinweis."]
    page.locator("#field").fill("So ein Mist.")
    settled(page, "warn")
    press_send(page)
    assert len(sent(page)) == 2, "a warning does not stop"


def test_a_text_set_by_a_script_is_checked_before_it_is_sent(open_page: OpenPage) -> None:
    page = open_page()
    write(page, "Danke.")
    settled(page, "allow")
    page.evaluate(f"document.getElementById('field').value = 'Auf {IBAN}.'")
    press_send(page)
    settled(page, "block")
    assert sent(page) == []


class Slow:
    """Holds checks until they are let go, and those that come later no more."""

    def __init__(self, page: Page) -> None:
        self.held: list[Route] = []
        self._is_over = False
        page.route("**/v1/check*", self._asked)

    def _asked(self, route: Route) -> None:
        if self._is_over:
            route.continue_()
        else:
            self.held.append(route)

    def let_go(self) -> None:
        self._is_over = True
        for route in self.held:
            route.continue_()

    def wait(self, page: Page, count: int) -> None:
        until = time.monotonic() + 10
        while len(self.held) < count:
            assert time.monotonic() < until
            page.wait_for_timeout(20)


def test_a_slow_service_holds_the_button_back_and_an_old_verdict_counts_for_nothing(open_page: OpenPage) -> None:
    page = open_page()
    slow = Slow(page)
    write(page, "Danke.")
    slow.wait(page, 1)
    press_send(page)
    assert (state(page), sent(page)) == ("checking", [])
    page.keyboard.insert_text("x")
    page.locator("#field").press("End")
    page.keyboard.insert_text(f" Auf {IBAN}.")
    slow.wait(page, 2)
    slow.let_go()
    settled(page, "block")
    assert sent(page) == [], "what was clicked for another text is not sent"
    assert marks(page) == {"error": [IBAN]}


def test_a_click_while_it_is_checked_sends_once_it_is_checked(open_page: OpenPage) -> None:
    page = open_page()
    slow = Slow(page)
    write(page, "Danke.")
    slow.wait(page, 1)
    press_send(page)
    page.wait_for_timeout(1200)
    expect(page.locator("reply-guard .verdict")).to_contain_text("takes longer than usual")
    assert sent(page) == []
    slow.let_go()
    settled(page, "allow")
    assert sent(page) == ["Danke."]


def _fulfilled(status: int, body: str) -> Callable[[Route], None]:
    return lambda route: route.fulfill(status=status, body=body, content_type="application/json")


FAILURES: dict[str, tuple[Callable[[Route], None], str]] = {
    "crashed": (_fulfilled(500, '{"error": {"code": "failed", "message": "m", "detail": null}}'), "failed"),
    "overloaded": (_fulfilled(503, ""), "failed"),
    "nobody there": (lambda route: route.abort("connectionrefused"), "failed"),
    "no JSON": (_fulfilled(200, "<html>Login</html>"), "failed"),
    "no verdict": (_fulfilled(200, '{"decision": "allow"}'), "failed"),
    "of a version to come": (
        _fulfilled(200, json.dumps({**Guard().check("a").to_dict(), "schema_version": 2})), "failed",
    ),
    "an unknown decision": (_fulfilled(200, json.dumps({**Guard().check("a").to_dict(), "decision": "ok"})), "failed"),
    "a check did not run": (
        _fulfilled(200, json.dumps({**Guard().check("a").to_dict(), "decision": "undetermined"})), "undetermined",
    ),
    "no key": (_fulfilled(401, '{"error": {"code": "no-key", "message": "No valid key.", "detail": null}}'), "refused"),
    "too many": (_fulfilled(429, ""), "failed"),
}  # fmt: skip


@pytest.mark.parametrize(("answer", "expected"), FAILURES.values(), ids=FAILURES)
def test_a_failing_check_is_never_clean(open_page: OpenPage, answer: Callable[[Route], None], expected: str) -> None:
    page = open_page()
    page.route("**/v1/check*", answer)
    write(page, "Danke.")
    settled(page, expected)
    press_send(page)
    page.evaluate("document.getElementById('form').requestSubmit()")
    assert sent(page) == []
    assert page.evaluate("document.querySelector('reply-guard').mayBeSent") is False
    page.unroute("**/v1/check*")
    if expected == "failed":
        settled(page, "allow")  # it asks again by itself
    else:
        page.evaluate("document.querySelector('reply-guard').check()")
        settled(page, "allow")
    press_send(page)
    assert set(sent(page)) == {"Danke."}


def test_a_service_that_goes_away_while_one_writes_stops_what_was_fine(open_page: OpenPage) -> None:
    page = open_page()
    write(page, "Danke.")
    settled(page, "allow")
    page.route("**/v1/**", lambda route: route.abort())
    page.keyboard.insert_text(" Bis bald.")
    settled(page, "failed")
    press_send(page)
    assert sent(page) == []
    expect(page.locator("reply-guard").get_by_role("button", name="Check again")).to_be_visible()


@FIELDS
def test_text_that_is_being_composed_is_left_alone(open_page: OpenPage, field: str) -> None:
    page = open_page(field)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.post_data or "") if "/v1/check" in request.url else None)
    write(page, "Danke, ")
    settled(page, "allow")
    count = len(asked)
    devtools = page.context.new_cdp_session(page)
    for part in ("に", "にほ", "日本"):
        devtools.send("Input.imeSetComposition", {"text": part, "selectionStart": len(part), "selectionEnd": len(part)})
        page.wait_for_timeout(150)
    assert len(asked) == count, "nothing is checked before the composition ends"
    devtools.send("Input.insertText", {"text": "日本"})
    page.keyboard.insert_text(" so ein Mist.")
    settled(page, "warn")
    assert text_of(page).strip() == "Danke, 日本 so ein Mist."
    assert marks(page) == {"warning": ["so ein Mist"]}


def test_pasted_html_is_checked_with_the_targets_of_its_links(open_page: OpenPage) -> None:
    page = open_page("rich")
    page.locator("#field").click()
    html = (
        f'<p>Hallo <b>An</b>na,</p><p>so ein <i>Mi</i>st, <a href="mailto:jana.muster@web.de">hier</a> auf {IBAN}</p>'
    )
    page.evaluate(
        "html => navigator.clipboard.write([new ClipboardItem({'text/html': new Blob([html], {type: 'text/html'})})])",
        html,
    )
    page.keyboard.press("Control+v")
    settled(page, "block")
    found = marks(page)
    assert found["warning"] == ["so ein Mist"], "across the tags inside it"
    assert set(found["error"]) == {IBAN, "hier"}, "the link stands for its target"
    while "error" in marks(page):
        page.locator("reply-guard .chip.error").first.click()
        card(page).locator("button.fix").first.click()
        page.wait_for_timeout(300)
    assert "jana.muster" not in page.locator("#field").inner_html()
    settled(page, "warn")


def test_pasted_html_is_text_in_a_textarea(open_page: OpenPage) -> None:
    page = open_page()
    page.locator("#field").click()
    html = "<b>So ein Mist</b>"
    page.evaluate(
        """html => navigator.clipboard.write([new ClipboardItem({
        'text/html': new Blob([html], {type: 'text/html'}), 'text/plain': new Blob(['So ein Mist'], {type: 'text/plain'})})])""",
        html,
    )
    page.keyboard.press("Control+v")
    settled(page, "warn")
    assert marks(page) == {"warning": ["So ein Mist"]}


def test_an_exception_needs_a_reason_and_holds_for_these_words_only(open_page: OpenPage) -> None:
    page = open_page(attributes='by="Jana"')
    page.evaluate("addEventListener('reply-guard-override', ({detail}) => window.override = detail)")
    write(page, f"Auf {IBAN}.")
    settled(page, "block")
    page.locator("reply-guard .chip", has_text="IBAN").click()
    expect(card(page).get_by_label("Reason")).to_be_hidden()
    card(page).get_by_role("button", name="Allow it anyway").click()
    card(page).get_by_role("button", name="Allow", exact=True).click()
    settled(page, "block")
    card(page).get_by_label("Reason").fill("our own account")
    page.keyboard.press("Enter")
    settled(page, "allow")
    expected = {"rule": "personal-data.iban", "reason": "our own account", "by": "Jana"}
    assert page.evaluate("window.override") == expected
    assert page.evaluate("document.querySelector('reply-guard').waivers") == [expected]
    assert marks(page) == {"waived": [IBAN]}
    page.locator("#field").press("End")
    page.keyboard.insert_text(" Danke.")
    settled(page, "allow")
    page.keyboard.insert_text(" Und DE02 1203 0000 0000 2020 51.")
    settled(page, "block")
    assert page.evaluate("document.querySelector('reply-guard').waivers") == []
    press_send(page)
    assert sent(page) == []


def test_a_card_that_was_opened_early_learns_what_may_be_allowed(open_page: OpenPage) -> None:
    page = open_page()
    asked: list[Route] = []
    page.route("**/v1/rules*", lambda route: asked.append(route))
    write(page, f"Auf {IBAN}.")
    settled(page, "block")
    page.locator("reply-guard .chip").click()
    expect(card(page)).to_be_visible()
    anyway = card(page).get_by_role("button", name="Allow it anyway")
    assert anyway.count() == 0, "nobody knows yet whether it may be allowed"
    while not asked:
        page.wait_for_timeout(20)
    asked[0].continue_()
    anyway.click()
    expect(card(page).get_by_label("Reason")).to_be_focused()


def test_a_click_arrives_though_the_rules_arrive_under_it(open_page: OpenPage) -> None:
    page = open_page()
    asked: list[Route] = []
    page.route("**/v1/rules*", lambda route: asked.append(route))
    write(page, f"Auf {IBAN}.")
    settled(page, "block")
    chip = page.locator("reply-guard .chip", has_text="iban")
    unnamed = chip.inner_text()
    chip.hover(position={"x": 8, "y": 8})
    page.mouse.down()
    for route in asked:
        route.continue_()
    expect(chip).not_to_have_text(unnamed)
    page.mouse.up()
    expect(card(page)).to_be_visible()


def test_an_exception_can_be_taken_back(open_page: OpenPage) -> None:
    page = open_page(attributes='by="Jana"')
    write(page, f"Auf {IBAN}.")
    settled(page, "block")
    page.locator("reply-guard .chip").click()
    card(page).get_by_role("button", name="Allow it anyway").click()
    card(page).get_by_label("Reason").fill("tested")
    page.keyboard.press("Enter")
    settled(page, "allow")
    page.locator("reply-guard .chip").click()
    card(page).get_by_role("button", name="Take back").click()
    settled(page, "block")


def test_a_policy_can_refuse_exceptions(open_page: OpenPage) -> None:
    page = open_page(attributes='policy="strict"')
    write(page, f"Auf {IBAN}, so ein Mist.")
    settled(page, "block")
    page.locator("reply-guard .chip", has_text="IBAN").click()
    expect(card(page)).to_contain_text("The policy allows no exception here.")
    expect(card(page).get_by_role("button", name="Allow it anyway")).to_have_count(0)
    page.locator("reply-guard .chip", has_text="Coarse").click()
    expect(card(page).get_by_role("button", name="Allow it anyway")).to_have_count(1)


def test_without_the_rules_no_exception_is_offered(open_page: OpenPage) -> None:
    page = open_page()
    page.route("**/v1/rules*", lambda route: route.abort())
    write(page, f"Auf {IBAN}.")
    settled(page, "block")
    page.locator("reply-guard .chip").click()
    expect(card(page)).to_contain_text("The policy allows no exception here.")


def test_the_keyboard_is_enough(open_page: OpenPage) -> None:
    page = open_page()
    write(page, f"So ein Mist. Auf {IBAN}.")
    settled(page, "block")
    page.keyboard.press("F8")
    expect(card(page)).to_contain_text("So ein Mist")
    page.keyboard.press("F8")
    expect(card(page)).to_contain_text("IBAN")
    page.keyboard.press("Shift+F8")
    expect(card(page)).to_contain_text("So ein Mist")
    page.keyboard.press("Escape")
    expect(card(page)).to_have_count(0)
    assert page.evaluate("document.activeElement.id") == "field"
    page.keyboard.press("Shift+F8")
    expect(card(page)).to_contain_text("IBAN")
    page.keyboard.press("Enter")
    settled(page, "warn")
    assert text_of(page) == "So ein Mist. Auf [IBAN]."
    assert page.evaluate("document.activeElement.id") == "field"


def test_a_screen_reader_is_told(open_page: OpenPage) -> None:
    page = open_page()
    spoken = page.locator("reply-guard [role=status]")
    write(page, f"Auf {IBAN}.")
    expect(spoken).to_have_text("Do not send it as it stands. 1 finding.")
    field = page.locator("#field")
    expect(field).to_have_attribute("aria-description", "Do not send it as it stands. 1 finding. F8: next finding.")
    expect(field).to_have_attribute("aria-invalid", "true")
    chip = page.locator("reply-guard .chip")
    assert re.match("Error: IBAN. ", chip.get_attribute("aria-label") or "")
    page.keyboard.press("F8")
    dialog = page.get_by_role("dialog", name="Error: IBAN")
    expect(dialog).to_be_visible()
    expect(dialog.get_by_role("button", name="Close")).to_be_visible()
    page.keyboard.press("Escape")
    field.fill("Danke.")
    expect(spoken).to_have_text("It may be sent.")
    expect(field).to_have_attribute("aria-invalid", "false")


LANGUAGES = [
    ("de-AT", "", "So nicht senden."),
    ("en-GB", "", "Do not send"),
    ("en-GB", 'ui-language="de"', "So nicht senden."),
]


@pytest.mark.parametrize(("locale", "attributes", "said"), LANGUAGES)
def test_it_speaks_german_and_english(open_page: OpenPage, locale: str, attributes: str, said: str) -> None:
    page = open_page(attributes=attributes, language=locale)
    write(page, f"Auf {IBAN}.")
    settled(page, "block")
    expect(page.locator("reply-guard .verdict")).to_contain_text(said)


def test_both_languages_have_the_same_texts(open_page: OpenPage) -> None:
    page = open_page()
    source: str = page.evaluate("fetch('/editor/reply-guard.js').then((answer) => answer.text())")
    german, english = (source.split(f"  {name}: {{")[1].split("\n  },")[0] for name in ("de", "en"))
    keys = [re.findall(r"^    (\w+):", part, re.MULTILINE) for part in (german, english)]
    assert keys[0] == keys[1]
    assert len(keys[0]) > 30


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_follows_light_and_dark(open_page: OpenPage, theme: str) -> None:
    page = open_page()
    colours = {}
    for scheme, attribute in ((theme, ""), ("light" if theme == "dark" else "dark", theme)):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.locator("reply-guard").evaluate("(guard, theme) => guard.setAttribute('theme', theme)", attribute)
        colours[attribute] = page.locator("reply-guard .panel").evaluate("node => getComputedStyle(node).color")
    assert colours[""] == colours[theme]
    assert colours[theme] == ("rgb(28, 30, 33)" if theme == "light" else "rgb(232, 233, 235)")


def test_what_comes_from_the_service_is_text(open_page: OpenPage, guard: Guard) -> None:
    verdict = guard.check("So ein Mist.").to_dict()
    attack = "<img src=x onerror='window.attacked = 1'>"
    finding = verdict["findings"][0]
    finding |= {"message": attack, "why": attack, "url": "javascript:window.attacked=1"}
    finding["suggestions"] = [
        {**(finding["suggestions"] or [{}])[0], "kind": "replace", "start_utf16": 0, "end_utf16": 11, "text": attack}
    ]
    verdict["routing"] = {"advice": "switch", "already_moving": False, "kind": None, "suggestion": attack,
                          "reasons": [{"rule": "a.b", "source": "draft", "start": 0, "end": 1, "message": attack}]}  # fmt: skip
    page = open_page()
    page.route("**/v1/check*", _fulfilled(200, json.dumps(verdict)))
    write(page, "So ein Mist.")
    settled(page, "warn")
    page.keyboard.press("F8")
    expect(card(page)).to_contain_text(attack)
    expect(card(page).locator("a")).to_have_count(0)
    expect(page.locator("reply-guard .routing")).to_contain_text(attack)
    assert page.evaluate("window.attacked") is None


def test_channel_advice_is_shown_with_its_sentence(open_page: OpenPage, guard: Guard) -> None:
    verdict = guard.check("Danke.").to_dict()
    verdict["routing"] = {"advice": "switch", "already_moving": False, "kind": "account", "suggestion": "Bitte per Nachricht.",
                          "reasons": [{"rule": "a.b", "source": "thread[0]", "start": 0, "end": 1, "message": "Kontodaten"}]}  # fmt: skip
    page = open_page(language="de-DE")
    page.route("**/v1/check*", _fulfilled(200, json.dumps(verdict)))
    write(page, "Danke.")
    settled(page, "allow")
    advice = page.locator("reply-guard .routing")
    expect(advice).to_contain_text("Gehört in einen privaten Kanal")
    expect(advice).to_contain_text("Kontodaten")
    advice.get_by_role("button", name="Satz anfügen").click()
    assert text_of(page) == "Danke. Bitte per Nachricht."


def test_the_context_goes_with_the_draft(open_page: OpenPage) -> None:
    page = open_page(
        attributes='venue="third-party" visibility="private" network="forum" draft-language="de" policy="strict"'
    )
    asked: list[dict[str, Any]] = []
    page.on(
        "request",
        lambda request: (
            asked.append(json.loads(request.post_data or "{}")) if "/v1/check?policy=strict" in request.url else None
        ),
    )
    page.evaluate("""() => { const guard = document.querySelector('reply-guard');
        guard.thread = [{role: 'customer', text: 'Hilfe'}]; guard.author = {name: 'Jana'}; }""")
    write(page, "Danke.")
    settled(page, "allow")
    assert asked[-1] == {
        "text": "Danke.", "format": "plain", "venue": "third-party", "visibility": "private", "network": "forum",
        "language": "de", "thread": [{"role": "customer", "text": "Hilfe"}], "author": {"name": "Jana"},
    }  # fmt: skip


def test_a_key_is_sent_and_stands_in_no_markup(open_page: OpenPage) -> None:
    page = open_page()
    shown: list[str] = []
    page.on(
        "request",
        lambda request: shown.append(request.headers.get("authorization", "")) if "/v1/check" in request.url else None,
    )
    page.evaluate("document.querySelector('reply-guard').key = 'rg_secret'")
    write(page, "Danke.")
    settled(page, "allow")
    assert shown[-1] == "Bearer rg_secret"
    assert "rg_secret" not in page.content()


def test_two_editors_do_not_disturb_each_other_and_leave_nothing_behind(open_page: OpenPage) -> None:
    page = open_page()
    write(page, "So ein Mist.")
    settled(page, "warn")
    page.evaluate("""() => { const second = document.createElement('reply-guard'); second.id = 'second';
        second.innerHTML = '<textarea id="other"></textarea>'; document.body.append(second); }""")
    page.locator("#other").fill(f"Auf {IBAN}.")
    expect(page.locator("#second")).to_have_attribute("state", "block")
    assert marks(page) == {"warning": ["So ein Mist"], "error": [IBAN]}
    page.evaluate("document.getElementById('second').remove()")
    assert marks(page) == {"warning": ["So ein Mist"]}
    page.evaluate("document.querySelector('reply-guard').remove()")
    assert marks(page) == {}


def test_it_takes_a_field_and_a_button_from_elsewhere(open_page: OpenPage) -> None:
    page = open_page()
    page.evaluate("""() => { document.body.innerHTML = `<textarea id="field"></textarea><div><button id="go">Go</button></div>
        <reply-guard for="field" send="#go"></reply-guard>`; window.gone = 0;
        document.getElementById('go').addEventListener('click', () => window.gone += 1); }""")
    write(page, f"Auf {IBAN}.")
    settled(page, "block")
    page.locator("#go").click(force=True)
    assert page.evaluate("window.gone") == 0
    page.locator("#field").fill("Danke.")
    settled(page, "allow")
    page.locator("#go").click(force=True)
    assert page.evaluate("window.gone") == 1


@FIELDS
def test_an_empty_field_asks_nothing_until_somebody_sends_it(open_page: OpenPage, field: str) -> None:
    page = open_page(field)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "/v1/" in request.url else None)
    settled(page, "empty")
    write(page, "   ")
    settled(page, "empty")
    page.wait_for_timeout(150)
    assert asked == []
    assert page.locator("reply-guard").evaluate("guard => guard.mayBeSent") is False
    press_send(page)
    page.wait_for_function("window.sent.length === 1")
    assert len(asked) == 1, "what is sent has been checked, though it is empty"


def test_an_empty_field_in_a_thread_is_checked_for_its_channel(open_page: OpenPage) -> None:
    page = open_page()
    settled(page, "empty")
    with page.expect_request("**/v1/check*"):
        page.locator("reply-guard").evaluate(
            f"guard => {{ guard.thread = [{{role: 'customer', text: 'Meine IBAN ist {IBAN}'}}]; }}"
        )
    expect(page.locator("reply-guard .routing")).to_be_visible()


@FIELDS
def test_what_is_written_back_to_what_was_checked_is_settled_without_asking(open_page: OpenPage, field: str) -> None:
    page = open_page(field)
    write(page, "Das war Mist")
    settled(page, "warn")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate(
        "window.states = []; new MutationObserver(() => states.push(1)).observe("
        "document.querySelector('reply-guard'), {attributes: true, attributeFilter: ['state']})"
    )
    page.keyboard.press("!")
    page.keyboard.press("Backspace")
    page.wait_for_function("window.states.length >= 2")
    settled(page, "warn")
    assert marks(page) == {"warning": ["Mist"]}
    assert len(asked) in (0, 1), "the sign may have stood there for longer than the pause"


@FIELDS
def test_marks_and_cards_are_where_the_words_are_between_two_checks(open_page: OpenPage, field: str) -> None:
    page = open_page(field)
    write(page, "Das war Mist, Anna.")
    settled(page, "warn")
    page.route("**/v1/check*", lambda route: route.abort())
    page.keyboard.press("Home")
    page.keyboard.type("Oh! ")
    page.wait_for_timeout(150)
    assert marks(page) == {"warning": ["Mist"]}
    page.keyboard.press("F8")
    expect(card(page)).to_contain_text("Mist")
    assert (
        page.evaluate(
            "(field => field.value ? field.value.slice(field.selectionStart, field.selectionEnd) : getSelection().toString())"
            "(document.getElementById('field'))"
        )
        == "Mist"
    )


def test_what_is_alike_is_one_thing_to_tell(open_page: OpenPage) -> None:
    page = open_page("plain", "ui-language=en")
    write(page, "Das war Mist. Mist! Danke, Mist.")
    settled(page, "warn")
    chip = page.locator("reply-guard .chip")
    expect(chip).to_have_text("Coarse word (3)")
    starts = []
    for _ in range(4):
        chip.click()
        starts.append(page.evaluate("document.getElementById('field').selectionStart"))
    assert starts == [8, 14, 27, 8]


def test_findings_of_another_field_are_gone_with_it(open_page: OpenPage) -> None:
    page = open_page()
    write(page, "Das war Mist.")
    settled(page, "warn")
    page.route("**/v1/check*", lambda route: route.abort())
    page.evaluate("""() => { const made = document.createElement('textarea'); made.value = 'Danke für den Hinweis.';
        document.getElementById('field').replaceWith(made); }""")
    settled(page, "failed")
    expect(page.locator("reply-guard .chip")).to_have_count(0)
    assert marks(page) == {}


def test_nothing_is_sent_while_an_input_method_composes(open_page: OpenPage) -> None:
    page = open_page()
    write(page, "Danke.")
    settled(page, "allow")
    page.locator("#field").dispatch_event("compositionstart")
    press_send(page)
    assert sent(page) == []
    page.locator("#field").dispatch_event("compositionend")
    settled(page, "allow")
    press_send(page)
    assert sent(page) == ["Danke."]


def _draft_of(length: int) -> str:
    sentence = "Guten Tag, vielen Dank für Ihre Nachricht, wir sehen uns das gleich an und melden uns. "
    return (sentence * (length // len(sentence) + 1))[:length]


ROUNDS = 4


@FIELDS
def test_findings_appear_soon_and_no_key_stroke_waits(open_page: OpenPage, field: str) -> None:
    """Two thousand characters: marks at most 150 ms after the last key, and 16 ms of work for each key."""
    page = open_page(field)
    write(page, _draft_of(2000))
    settled(page, "allow")
    page.evaluate("""() => { window.work = []; window.last = 0; window.waits = [];
        const frame = window.requestAnimationFrame.bind(window);
        window.requestAnimationFrame = (act) => frame((now) => { const begun = performance.now(); act(now);
            document.getElementById('field').getBoundingClientRect(); work.push(performance.now() - begun); });
        let begun = 0;
        addEventListener('input', () => { begun = performance.now(); last = begun; }, {capture: true});
        addEventListener('input', () => work.push(performance.now() - begun));
        new PerformanceObserver((list) => { for (const entry of list.getEntries())
            work.push(entry.processingEnd - entry.processingStart); }).observe({type: 'event', durationThreshold: 16});
        addEventListener('reply-guard-verdict', () => waits.push(performance.now() - last)); }""")
    # other processes share the machine and only ever add, so the quietest round counts
    rounds: list[tuple[float, float]] = []
    while len(rounds) < ROUNDS and not _is_quick(rounds):
        rounds.append(_round_of_typing(page, field))
    assert _is_quick(rounds), rounds


def _is_quick(rounds: list[tuple[float, float]]) -> bool:
    return any(wait <= 150 and work <= 16 for wait, work in rounds)


def _round_of_typing(page: Page, field: str) -> tuple[float, float]:
    """The median wait for a finding, and the work for a key at the 99th percentile, in milliseconds."""
    page.evaluate("window.work.length = 0")
    waits = []
    for _ in range(8):
        page.keyboard.type(" so ein Mist", delay=15)
        settled(page, "warn")
        page.wait_for_timeout(50)
        waits.append(page.evaluate("window.waits.at(-1)"))
        for _ in range(12):
            page.keyboard.press("Backspace")
        settled(page, "allow")
    work: list[float] = page.evaluate("window.work")
    assert len(work) > 100
    wait, usual = sorted(waits)[len(waits) // 2], sorted(work)[len(work) * 99 // 100]
    print(f"{field}: wait {wait:.0f} ms, most {max(waits):.0f}; work a key {usual:.1f} ms (p99), most {max(work):.1f}")
    return wait, usual
