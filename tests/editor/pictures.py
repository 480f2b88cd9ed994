"""Takes the pictures of the documentation: `python -m tests.editor.pictures`."""

from __future__ import annotations

from playwright.sync_api import Page, sync_playwright

from replyguard.service.settings import ServiceSettings
from tests.service.conftest import IBAN, Running

from .conftest import CHROMIUM, FLAGS, screenshots


def main() -> None:
    """Write docs/images/*.png."""
    folder = screenshots()
    folder.mkdir(exist_ok=True)
    running = Running(ServiceSettings())
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS, chromium_sandbox=False)
        for name, locale, theme in (("playground-de", "de-DE", "light"), ("playground-en", "en-GB", "dark")):
            page = browser.new_page(viewport={"width": 1240, "height": 760}, locale=locale)
            page.goto(str(running.client.base_url))
            page.locator("#theme").select_option(theme)
            _written(page, f"Hallo Anna 🙈, das war wirklich Mist von uns. Wir erstatten auf {IBAN}.", "block")
            page.keyboard.press("F8")
            page.wait_for_timeout(300)
            page.screenshot(path=folder / f"{name}.png")
        page.keyboard.press("F8")
        page.locator("reply-guard").get_by_role("button", name="Allow it anyway").click()
        page.locator("reply-guard").screenshot(path=folder / "exception.png")
        page.keyboard.press("Escape")
        page.locator("#policy-source").fill("name: acme\nrules: {profanity.mild: error}")
        page.locator("#sample-rule").click()
        page.locator("#try").click()
        page.locator("#changes").wait_for()
        page.locator("section").nth(1).screenshot(path=folder / "trial.png")
        page.route("**/v1/check*", lambda route: route.abort())
        page.locator("#draft").fill("Danke für den Hinweis.")
        page.locator("reply-guard[state=failed]").wait_for()
        page.locator("reply-guard").screenshot(path=folder / "failing.png")
        browser.close()
    running.stop()


def _written(page: Page, text: str, state: str) -> None:
    page.locator("#draft").click()
    page.keyboard.insert_text(text)
    page.locator(f"reply-guard[state={state}]").wait_for()


if __name__ == "__main__":
    main()
