"""What one system costs in a process of its own, as JSON, for startup.py: `python -m benchmarks.first_call SYSTEM`."""

from __future__ import annotations

import json
import sys
import time

from benchmarks.offline import no_network
from benchmarks.peers import PEERS
from benchmarks.subject import Subject

TEXT = "Hallo Frau Beispiel, vielen Dank für Ihre Nachricht. Wir haben Ihr Anliegen weitergegeben und melden uns."


def main(name: str) -> None:
    """Print the seconds until the system is ready (import and construction), of its first call, and of its second."""
    started = time.perf_counter()
    system = Subject() if name == Subject.name else PEERS[name]()
    ready = time.perf_counter()
    system.flags(TEXT, "de" if "de" in system.languages else "en")
    first = time.perf_counter()
    system.flags(TEXT + " ^AB", "de" if "de" in system.languages else "en")
    second = time.perf_counter()
    print(json.dumps({"ready": ready - started, "first": first - ready, "second": second - first}))


if __name__ == "__main__":
    with no_network():
        main(sys.argv[1])
