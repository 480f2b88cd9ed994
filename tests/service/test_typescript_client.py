"""The TypeScript client: its types are those of the OpenAPI document, and it holds against a real service."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from replyguard.service.app import create_app
from replyguard.service.keys import add_client
from replyguard.service.settings import ServiceSettings

from .conftest import OpenService

CLIENT = Path(__file__).parents[2] / "clients" / "typescript"
needs_node = pytest.mark.skipif(
    shutil.which("node") is None or not (CLIENT / "node_modules").is_dir(),
    reason="needs Node 20 and 'npm ci' in clients/typescript",
)


def _run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=CLIENT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=120,
        env={**os.environ, **environment},
    )


def test_its_document_is_the_services() -> None:
    kept = json.loads((CLIENT / "openapi.json").read_text(encoding="utf-8"))
    assert kept == json.loads(json.dumps(create_app(ServiceSettings()).openapi())), "run 'make openapi'"


@needs_node
@pytest.mark.slow
def test_its_types_are_made_from_the_document() -> None:
    done = _run("npm", "run", "--silent", "types")
    assert done.returncode == 0, done.stderr
    assert done.stdout == (CLIENT / "src" / "openapi.ts").read_text("utf-8"), "run 'make openapi'"


@needs_node
@pytest.mark.slow
def test_what_its_page_shows_can_be_compiled(tmp_path: Path) -> None:
    (shown,) = re.findall(r"^```ts\n(.*?)^```$", (CLIENT / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)
    (tmp_path / "shown.ts").write_text(shown, "utf-8")
    (tmp_path / "package.json").write_text('{"type": "module"}', "utf-8")
    options = {
        "noEmit": True,
        "skipLibCheck": True,
        "rootDir": "/",
        "typeRoots": [str(CLIENT / "node_modules" / "@types")],
        "paths": {"@replyguard/client": [str(CLIENT / "src" / "index.ts")]},
    }
    settings = {"extends": str(CLIENT / "tsconfig.json"), "compilerOptions": options, "include": ["shown.ts"]}
    (tmp_path / "tsconfig.json").write_text(json.dumps(settings), "utf-8")
    done = _run(str(CLIENT / "node_modules" / ".bin" / "tsc"), "--project", str(tmp_path))
    assert done.returncode == 0, done.stdout


@needs_node
@pytest.mark.slow
def test_it_holds_against_a_real_service(open_service: OpenService, tmp_path: Path) -> None:
    key = add_client(tmp_path / "keys.yaml", "node", [], metrics=False)
    service = open_service(keys=str(tmp_path / "keys.yaml"))
    done = _run("npm", "test", REPLYGUARD_URL=str(service.base_url), REPLYGUARD_KEY=key)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "# fail 0" in done.stdout
    assert "# skipped 0" in done.stdout
