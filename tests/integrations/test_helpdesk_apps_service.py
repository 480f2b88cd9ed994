"""The apps for Zendesk and Freshdesk under Node, asking a real service on loopback, and what is no service at all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from replyguard.service.keys import add_client
from tests.service.conftest import Served, serve

from .test_helpdesk_apps import BAD, GOOD

__all__ = ["serve"]


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("node") is None, reason="Node is not installed here")
def test_the_apps_against_a_service(serve: Callable[..., Served], tmp_path: Path) -> None:
    keys = tmp_path / "keys.yaml"
    key = add_client(keys, "helpdesk", ["default"], metrics=True)
    other_key = add_client(keys, "others", ["others", "more"], metrics=False)
    settings = tmp_path / "service.yaml"
    policies = "policies: {default: 'replyguard:default', others: 'replyguard:community', more: 'replyguard:forum'}"
    settings.write_text(f"{policies}\nkeys: keys.yaml\ndefault-policy: default\n", encoding="utf-8")
    served = serve("--config", str(settings))
    doomed = {host: serve("--keys", str(keys)) for host in ("Zendesk", "Freshdesk")}
    told = {
        "service": served.url,
        "key": key,
        "otherKey": other_key,
        "doomed": {host: {"url": one.url, "pid": one.process.pid} for host, one in doomed.items()},
        "texts": {
            "good": GOOD,
            "warned": "Das ist wirklich Mist, wir sehen nach.",
            "bad": BAD,
            "slow": "Guten Tag, das ist ein langer Text. " * 20_000,
        },
    }
    (tmp_path / "service.json").write_text(json.dumps(told), "utf-8")
    done = subprocess.run(
        ["node", "--test", str(Path(__file__).with_name("helpdesk_apps_service.test.cjs"))],
        env={**os.environ, "SERVICE": str(tmp_path / "service.json")},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert "pass 39" in done.stdout, done.stdout[-500:]
    log = "".join(served.lines)
    assert "Ersatzteil" not in log
    assert "DE89" not in log
    assert "3704 0044" not in log
