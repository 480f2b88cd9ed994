"""What the first reply with personal data costs a process, as JSON: `python -m benchmarks.first_finding NAME`."""

from __future__ import annotations

import json
import statistics
import sys
import time
from typing import TYPE_CHECKING

from benchmarks.offline import no_network
from benchmarks.samples import initials

if TYPE_CHECKING:
    from replyguard import Guard

LIBRARIES = ("stdnum", "phonenumbers", "presidio_analyzer", "spacy")

PLAIN_CHECKS = 20
PLAIN = "Hallo, vielen Dank für Ihre Nachricht. Wir haben Ihr Anliegen weitergegeben und melden uns in Kürze."

TEXTS = {
    "nothing": "Hallo, danke für Ihre Geduld. Der Fehler ist seit heute behoben, ein Neustart genügt.",
    "a digit, no data": "Hallo, mit Version 12.4.1 vom 3. Mai ist der Fehler 404 behoben, ein Neustart genügt.",
    "an IBAN": "Wir haben heute auf DE89 3704 0044 0532 0130 00 erstattet.",
    "a payment card": "We refunded your card 4556 7375 8689 9855 today.",
    "an e-mail address": "Wir haben Ihnen an erika.muster77@gmx.de geschrieben.",
    "a phone number": "Wir haben Sie unter 0171 4823956 nicht erreicht.",
    "an address": "Das Paket ging an Lindenstraße 14, 50674 Köln.",
    "a birth date": "Ihr Geburtsdatum 14.03.1978 ist hinterlegt.",
    "a customer number": "Ihre Kundennummer 48291736 ist hinterlegt.",
    "a password": "Ihr Passwort lautet Sommer-2931!",
    "a licence plate": "Ihr Kennzeichen K-AB 1234 ist hinterlegt.",
    "an IP address": "Ihre IP-Adresse 93.184.21.34 ist gesperrt.",
    "a German tax id": "Ihre Steuer-ID 86 095 742 719 ist hinterlegt.",
    "a Swiss AHV number": "Ihre AHV-Nummer 756.9217.0769.85 ist hinterlegt.",
    "an NHS number": "Your NHS number 943 476 5919 is on file.",
    "a US social security number": "Your social security number 536-80-4398 is on file.",
    "a passport number": "Your passport number 533401372 is on file.",
    "a full name": "Hallo Frau Erika Mustermeier, vielen Dank für Ihre Nachricht.",
    "a health fact": "Wegen Ihrer Diabetes-Erkrankung melden wir uns privat.",
}
"""A reply for each sort of data; the numbers are invented or from the publications that describe them."""


def main(name: str) -> None:
    """Print the seconds of a plain reply, of the first and the second with the data, and what the first brought in."""
    from replyguard import Guard

    guard = Guard()
    # the automaton is built only once several texts have been checked
    plain = [_seconds(guard, f"{PLAIN}{initials(number)}") for number in range(2 * PLAIN_CHECKS)][PLAIN_CHECKS:]
    loaded = set(sys.modules)
    started = time.perf_counter()
    verdict = guard.check(TEXTS[name])
    first = time.perf_counter()
    brought = [library for library in LIBRARIES if library in sys.modules and library not in loaded]
    print(
        json.dumps(
            {
                "seconds": {
                    "plain": statistics.median(plain),
                    "first": first - started,
                    "second": _seconds(guard, f"{TEXTS[name]}{initials(1)}"),
                },
                "rules": sorted({finding.rule.rpartition(".")[2] for finding in verdict.findings}),
                "loads": brought,
            }
        )
    )


def _seconds(guard: Guard, text: str) -> float:
    started = time.perf_counter()
    guard.check(text)
    return time.perf_counter() - started


if __name__ == "__main__":
    with no_network():
        main(sys.argv[1])
