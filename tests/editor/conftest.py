"""A service and a real Chromium, and pages that hold the editor as a helpdesk would."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from replyguard.service.settings import ServiceSettings
from tests.service.conftest import Running

CHROMIUM = os.environ.get("REPLYGUARD_CHROMIUM") or shutil.which("chromium")
FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
STRICT = "name: strict\nrules:\n  personal-data: {waivable: false}\n  profanity.mild: error\n"

_PATIENCE = 10_000
expect.set_options(timeout=_PATIENCE)

OpenPage = Callable[..., Page]


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium, headless, with a profile of its own; while it is driven no other test can run an event loop."""
    if CHROMIUM is None:
        pytest.skip("needs Chromium (Debian: chromium), or REPLYGUARD_CHROMIUM with its path")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, headless=True, args=FLAGS, chromium_sandbox=False
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A service with the built-in policy and a strict one."""
    strict = tmp_path_factory.mktemp("policies") / "strict.yaml"
    strict.write_text(STRICT, encoding="utf-8")
    limits = {"requests-per-second": 1e6, "burst": 1_000_000}
    policies = {"default": "replyguard:default", "strict": str(strict)}
    running = Running(ServiceSettings.model_validate({"limits": limits, "policies": policies}))
    yield str(running.client.base_url)
    running.stop()


FIELDS = {
    "plain": '<textarea id="field" rows="8" style="width: 600px; font: 16px/1.5 sans-serif"></textarea>',
    "rich": '<div id="field" contenteditable="true" role="textbox" style="width: 600px; min-height: 150px"></div>',
}


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[OpenPage]:
    """A page with a field, the editor around it, and a form that counts what was sent; errors of the page fail."""
    opened = []
    errors: list[str] = []

    def make(
        field: str = "plain",
        attributes: str = "",
        *,
        language: str = "en-GB",
        path: str | None = None,
        shown: str | None = None,
    ) -> Page:
        context = browser.new_context(locale=language, permissions=["clipboard-read", "clipboard-write"])
        opened.append(context)
        page = context.new_page()
        page.set_default_timeout(_PATIENCE)
        page.on("pageerror", lambda error: errors.append(str(error)))
        if path is not None:
            page.goto(address + path)
            return page
        content = (
            shown
            or f"""<!doctype html><html><body><form id="form"><reply-guard {attributes}>{FIELDS[field]}
            <button type="submit" id="send">Send</button></reply-guard></form>
            <script type="module" src="/editor/reply-guard.js"></script>
            <script>window.sent = []; document.getElementById("form").addEventListener("submit", (event) => {{
              event.preventDefault(); const field = document.getElementById("field");
              window.sent.push(field.value ?? field.innerText); }});</script></body></html>"""
        )
        page.route(
            f"{address}/host", lambda route: route.fulfill(body=content, content_type="text/html; charset=utf-8")
        )
        page.goto(f"{address}/host")
        page.wait_for_function("customElements.get('reply-guard') !== undefined")
        return page

    yield make
    for context in opened:
        context.close()
    assert errors == []


def screenshots() -> Path:
    """Where the pictures of the documentation stand."""
    return Path(__file__).parents[2] / "docs" / "images"
