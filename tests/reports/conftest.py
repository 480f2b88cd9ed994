"""What the tests of reports share: replies of every sort, linted in every format."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

COMMAND = str(Path(sys.executable).with_name("replyguard"))
SECRETS = ("DE89 3704", "jana.privat", "0176 12345678", "Yilmaz", "4111 1111")
NASTY = "</script><script>alert(1)</script> \u202etricky\u202c ]]> %0A::error::x \x07 damn"

_YAML = """\
replies:
  - name: Erstattung an Frau Yilmaz 0176 12345678
    text: |
      Hallo {{ticket.first_name}},
      das war Mist. Wir erstatten auf DE89 3704 0044 0532 0130 00.
      Rückfragen an Frau Yilmaz, 0176 12345678 😀, oder jana.privat@gmail.com.
  - {name: quoted, text: "Das war verdammt viel Pech."}
  - {name: fine, text: "Vielen Dank, wir sehen nach."}
"""
_LINES = """\
{"name": "card", "language": "en", "reply": "<p>WTF, your <b>damn</b> card 4111 1111 1111 1111</p>"}
{"name": "br
{"name": "fine", "reply": "Thanks!"}
"""
_LINT_FILE = (
    "waivers:\n- {rule: profanity.mild, reply: quoted, reason: 'from the campaign <3', by: Jo, until: 2999-12-31}\n"
)

Linted = Callable[..., str]


@pytest.fixture(scope="session")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with replies of every sort: found in, waived, clean, unreadable, hostile."""
    folder = tmp_path_factory.mktemp("collection")
    (folder / "de: ä").mkdir()
    (folder / "de: ä" / "service 1.yaml").write_text(_YAML, encoding="utf-8")
    (folder / "en.jsonl").write_text(_LINES, encoding="utf-8")
    (folder / "nasty.txt").write_text(NASTY, encoding="utf-8")
    (folder / "long.txt").write_text(
        "Thanks a lot for it. " * 200 + "So damn. " + "We will look. " * 300, encoding="utf-8"
    )
    (folder / ".replyguard.yaml").write_text(_LINT_FILE, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def linted(collection: Path) -> Linted:
    """The report on the collection in a format, by the command itself."""
    made: dict[tuple[str, ...], str] = {}

    def lint(output_format: str, *options: str) -> str:
        key = (output_format, *options)
        if key not in made:
            done = subprocess.run(
                [COMMAND, "lint", ".", "--output-format", output_format, *options],
                cwd=collection, capture_output=True, check=False, timeout=120,
            )  # fmt: skip
            assert done.returncode == 3, done.stderr
            made[key] = done.stdout.decode()
        return made[key]

    return lint
