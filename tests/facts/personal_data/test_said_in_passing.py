"""Personal data as agents let it slip: value first, a label that is a part of the value, other words around it."""

from __future__ import annotations

import pytest

from replyguard import Draft, Guard
from replyguard.rules.examples import unmarked

SLIPS = {
    "en": {
        "[[mkdelacroix_99@yahoo.com]] keeps bouncing on our end. Could you fix it?": "email",
        "The clinic will give you a shout back on [[087 946 1823]] before we close.": "phone",
        "Our scheduler will call [[(312) 604-8147]] tonight.": "phone",
        "Whoever picked up at [[614.604.8182]] told our tech nobody would be home.": "phone",
        "Ohio tags [[JHX 4812]], parked in the fire lane.": "licence-plate",
        "The camera picked up [[191-D-48273]] going northbound.": "licence-plate",
        "we did look for your car, [[ds68 nrf]] was not on the sheet": "licence-plate",
        "[[12.5.79]] is what the club has down as your date of birth.": "birth-date",
        "Your Maisie (b. [[21/02/2019]]) had not yet had her party.": "birth-date",
        "[[INC0012345]] has been closed.": "ticket-number",
        "[[ORD-118823]] left us on Monday.": "order-number",
        "[[QK7P2M]] was cancelled from your own login.": "booking-number",
        "Your username with us is [[hillgoat_74]].": "username",
        "Your login name on the portal is [[hillgoat74]].": "username",
        "Declined twice, xxxx-xxxx-xxxx-[[2059]], then you switched.": "card-tail",
        "The laptop came with wlan [[9cb6d0-4e18f2]], mainboard swapped.": "mac-address",
    },
    "de": {
        "[[k.doerflinger@web.de]] – damit findet unser System kein Nutzerkonto.": "email",
        "[[k.doerflinger(at)web(dot)de]] gibt es bei uns leider nicht.": "email",
        "Wir hatten in der Praxis die [[079 418 63 27]] von Ihnen notiert.": "phone",
        "Die Autobahnvignette ist elektronisch auf [[ZH 482 917]] gelöst.": "licence-plate",
        "also [[m-tr4471]] hat die waschstraße verlassen": "licence-plate",
        "Die Position war [[N 51° 20.417 E 012° 22.908]].": "coordinates",
        "[[RG-2024/08817]] kommt separat.": "invoice-number",
        "[[RE-2024-08817]] kommt separat.": "invoice-number",
        "[[KD-4471829]] hat zwei Geräte.": "customer-number",
        "[[X7QKLM]] ist umgebucht.": "booking-number",
        "[[1 EMH00 0847 2913]] meldet keine Werte mehr.": "meter-number",
        "Sie sind bei uns als [[bergziege_74]] angemeldet.": "username",
        "Das Kennwort bei uns lautet [[Sommer24!]]": "password",
        "Nur für Sie haben wir den Gutschein [[GS-7KQ4-X9MV]] angelegt.": "voucher-code",
    },
}
HARMLESS = {
    "en": [
        "We're regulated by the Financial Conduct Authority, firm reference number 714823.",
        "This was closed by pull request #48377 and ships in the next nightly build.",
        "In our sandbox, 4242 4242 4242 4242 always goes through.",
        "EW9042 was cancelled because of fog.",
        "The XPS13X was cancelled by the maker.",
        "Write to us at hello@ourshop.com, our team reads it.",
    ],
    "de": [
        "RE 4711 fällt heute aus.",
        "Der LH0438 wurde storniert, das tut uns leid.",
        "Tragen Sie die ganze Adresse ein, etwa ich@beispiel.de.",
        "Der Hofladen ist am Dorfweg 3, 3154 Rüschegg, parkieren können Sie hinter unserem Stall.",
        "Die Formulare AB-12 und KD-7 finden Sie auf der Website.",
    ],
}


@pytest.fixture(scope="module")
def guard() -> Guard:
    return Guard()


def _personal(guard: Guard, text: str, language: str) -> list[tuple[str, str]]:
    verdict = guard.check(Draft.from_mapping({"text": text, "language": language}))
    return [
        (one.rule.removeprefix("personal-data."), text[one.start : one.end])
        for one in verdict.findings
        if one.category == "personal-data" and one.start is not None
    ]


@pytest.mark.parametrize(
    ("language", "marked", "rule"),
    [(language, marked, rule) for language, slips in SLIPS.items() for marked, rule in slips.items()],
)
def test_slips_are_found(guard: Guard, language: str, marked: str, rule: str) -> None:
    text, [(start, end)] = unmarked(marked)
    assert _personal(guard, text, language) == [(rule, text[start:end])]


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in HARMLESS.items() for text in texts]
)
def test_look_alikes_are_left_alone(guard: Guard, language: str, text: str) -> None:
    assert _personal(guard, text, language) == []
