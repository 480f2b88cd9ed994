"""The apps for Zendesk and Freshdesk: run under Node with real verdicts; the clients of the hosts are stand-ins."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from replyguard import Draft, Guard

HOSTS = Path(__file__).parents[2] / "examples/hosts"
GOOD = "Vielen Dank, das Ersatzteil ist heute unterwegs."
BAD = "So eine Scheiße, die IBAN ist DE89 3704 0044 0532 0130 00."


@pytest.mark.skipif(shutil.which("node") is None, reason="Node is not installed here")
def test_the_apps_under_node(tmp_path: Path, guard: Guard) -> None:
    verdicts: dict[str, Any] = {
        "good": guard.check(GOOD).to_dict(),
        "warned": guard.check("Das ist wirklich Mist, wir sehen nach.").to_dict(),
        "bad": guard.check(BAD).to_dict(),
        "unchecked": guard.check(Draft(text="Bonjour", language="fr")).to_dict(),
        "texts": {"good": GOOD, "bad": BAD},
    }
    assert [verdicts[name]["decision"] for name in ("good", "warned", "bad", "unchecked")] == [
        "allow",
        "warn",
        "block",
        "undetermined",
    ]
    (tmp_path / "verdicts.json").write_text(json.dumps(verdicts), "utf-8")
    done = subprocess.run(
        ["node", "--test", str(Path(__file__).with_name("helpdesk_apps.test.cjs"))],
        env={**os.environ, "VERDICTS": str(tmp_path / "verdicts.json")},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    assert "pass 37" in done.stdout, done.stdout[-500:]


def test_both_apps_read_a_verdict_in_the_same_way() -> None:
    """Each app is packed from its own folder, so each has the file."""
    assert (HOSTS / "zendesk/assets/reply_check.js").read_bytes() == (
        HOSTS / "freshdesk/app/scripts/reply_check.js"
    ).read_bytes()


def test_the_files_of_the_apps_are_whole() -> None:
    zendesk = json.loads((HOSTS / "zendesk/manifest.json").read_text("utf-8"))
    for place in zendesk["location"]["support"].values():
        assert (HOSTS / "zendesk" / place["url"]).is_file()
    names = {parameter["name"] for parameter in zendesk["parameters"]}
    for language in ("de", "en"):
        texts = json.loads((HOSTS / f"zendesk/translations/{language}.json").read_text("utf-8"))
        assert set(texts["app"]["parameters"]) == names
    for file in ("manifest.json", "config/requests.json", "config/iparams.json"):
        assert json.loads((HOSTS / "freshdesk" / file).read_text("utf-8"))
    page = (HOSTS / "freshdesk/app/index.html").read_text("utf-8")
    assert all(
        (HOSTS / "freshdesk/app/scripts" / name).is_file() for name in ("reply_check.js", "app.js") if name in page
    )
