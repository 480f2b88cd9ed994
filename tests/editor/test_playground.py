"""The playground in a real Chromium: write, choose the context, change a policy or rule, see what changes."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .conftest import OpenPage
from .test_editor import IBAN, marks

GUARD = "reply-guard"


def _write(page: Page, text: str) -> None:
    page.locator("#draft").fill(text)


def _settled(page: Page, state: str) -> None:
    expect(page.locator(GUARD)).to_have_attribute("state", state)


def test_a_reply_is_checked_in_its_context(open_page: OpenPage) -> None:
    page = open_page(path="/")
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text) if "Content Security" in message.text else None)
    _write(page, f"So ein Mist. Auf {IBAN}.")
    _settled(page, "block")
    page.locator("#customer").fill(f"Mein Konto: {IBAN}")
    expect(page.locator("#verdict")).to_contain_text("thread[0]")
    page.locator("#draft").fill("So ein Mist.")
    _settled(page, "warn")
    page.locator("#policy").select_option("strict")
    _settled(page, "block")
    page.locator("#send").click(force=True)
    expect(page.locator("#sent")).to_have_text("")
    page.locator("#customer").fill("")
    page.locator("#draft").fill("Danke.")
    _settled(page, "allow")
    page.locator("#send").click()
    expect(page.locator("#sent")).to_have_text("Sent (here: nowhere).")
    assert refused == []


def test_the_examples_and_the_rich_field(open_page: OpenPage) -> None:
    page = open_page(path="/", language="de-DE")
    expect(page.get_by_role("heading", name="Antwort")).to_be_visible()
    page.get_by_role("button", name="Kontonummer").click()
    _settled(page, "block")
    page.locator("#field").select_option("rich")
    _settled(page, "block")
    assert marks(page)["error"] == [IBAN]
    page.locator("#language").select_option("en")
    expect(page.get_by_role("heading", name="Reply", exact=True)).to_be_visible()
    expect(page.locator(f"{GUARD} .verdict")).to_contain_text("Do not send")


def test_a_policy_is_tried_on_the_examples(open_page: OpenPage) -> None:
    page = open_page(path="/")
    page.locator("#policy-source").fill("name: acme\nrules: {profanity.mild: error}")
    page.locator("#try").click()
    changed = page.locator("#changes tr.changed")
    expect(changed.first).to_contain_text("Mist")
    assert "Look again\n! Coarse word" in changed.first.inner_text()
    assert "Do not send\n✕ Coarse word" in changed.first.inner_text()
    expect(page.locator("#outcome")).to_have_text("Changed: 2 of 5 drafts.")
    page.locator("#policy-source").fill("")
    page.locator("#try").click()
    expect(page.locator("#outcome")).to_have_text("Nothing changes for 5 drafts.")
    page.locator("#policy-source").fill("name: acme\nrules: {profanity.mld: error}")
    page.locator("#try").click()
    expect(page.locator("#problems")).to_contain_text("Policy, line 2, column 9, rules.profanity.mld: no such rule")
    expect(page.locator("#problems")).to_contain_text("did you mean profanity.mild?")
    expect(page.locator("#changes")).to_be_hidden()
    page.locator("#rule-source").fill("kind: phrasen")
    page.locator("#try").click()
    expect(page.locator("#problems")).to_contain_text("Rule, line 1, column 1, kind: 'phrasen' is not allowed")
    expect(page.locator("#problems")).to_contain_text("Policy, line 2")


def test_what_is_written_in_rich_text_is_tried_too(open_page: OpenPage) -> None:
    page = open_page(path="/")
    page.locator("#field").select_option("rich")
    page.locator("#draft").fill("Das war Mist.")
    page.locator("#try").click()
    expect(page.locator("#changes tbody tr")).to_have_count(6)


def test_a_service_that_is_gone_is_told_in_the_chosen_language(open_page: OpenPage) -> None:
    page = open_page(path="/", language="de-DE")
    page.locator("#try").click()
    expect(page.locator("#changes")).to_be_visible()
    page.route("**/v1/**", lambda route: route.abort())
    page.locator("#try").click()
    expect(page.locator("#problems")).to_have_text("Der Dienst ist nicht erreichbar.")
    expect(page.locator("#changes")).to_be_hidden()
    expect(page.locator("#try")).to_be_enabled()


def test_a_rule_is_tried_with_its_examples(open_page: OpenPage) -> None:
    page = open_page(path="/")
    page.locator("#policy-source").fill("")
    page.locator("#sample-rule").click()
    page.locator("#try").click()
    expect(page.locator("#rule-examples .passed").first).to_be_visible()
    expect(page.locator("#rule-examples .failed")).to_have_count(0)
    expect(page.locator("#changes tr.changed").first).to_contain_text("own.guarantee")
    source = page.locator("#rule-source").input_value()
    page.locator("#rule-source").fill(source.replace("[[sofort]] nach", "sofort [[nach]]"))
    page.locator("#try").click()
    expect(page.locator("#rule-examples .failed")).to_contain_text("expected")
