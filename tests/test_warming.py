"""A guard that is warm has read its tables: what is read in the midst of a check makes somebody wait."""

from __future__ import annotations

import subprocess
import sys

import pytest

_CODE = """
import sys
from replyguard import Draft, Guard
guard = Guard()
if sys.argv[1] == "warm":
    guard.warm()
read = []
sys.addaudithook(lambda event, given: read.append(str(given[0])) if event == "open" else None)
for text in (
    "Hallo Frau Öztürk, Herr Peter Wagner hat Ihre Kundennummer 4711 nicht gefunden. Das ist doch Sch**ße!",
    "Hi Jane Walsh, your driver Sam O'Neill left it at 12 Elm Road, W1A 1AA. What the f u c k, call 0800 123 456.",
    "Nie wieder warten: jetzt 20 % sparen und heute noch bestellen! Bis morgen ist alles gut, versprochen.",
    "Lorem ipsum [Name] XX. We are the best, honestly, calm down.",
):
    guard.check(Draft(text=text, thread=[{"role": "customer", "text": "Mein Anwalt meldet sich. Call my lawyer!"}]))
# phrases and cues are read when their words are first met, with the sets and forms that they need
tables = ("/names/", "/known.txt", "/frequent.txt", "/innocent.lex", "/endings.lex", "/special.txt", "/profanity.lex")
print(sum("lexicons" in one and one.endswith(tables[1:]) or tables[0] in one for one in read))
"""


@pytest.mark.parametrize(("state", "reads"), [("warm", False), ("cold", True)])
def test_a_warm_guard_has_read_its_tables(state: str, reads: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _CODE, state], capture_output=True, check=False, text=True, timeout=120
    )
    assert done.stderr == ""
    assert (int(done.stdout) > 0) is reads
