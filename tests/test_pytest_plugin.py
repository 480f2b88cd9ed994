"""The pytest plugin: rule files and policy drafts of a pack are collected as tests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.policy.policy_files import write
from tests.rules.rule_files import rule_text

RULE = (
    rule_text("kind: phrases\nphrases: [gratis]")
    + """---
examples:
  de: {flag: ["[[gratis]]!", "ganz [[gratis]]", "[[Gratis]] ist es"], leave: [a, b, c]}
  en: {flag: ["[[gratis]]!", "all [[gratis]]", "[[Gratis]] it is"], leave: [a, b, c]}
"""
)
DRAFTS = "drafts:\n- {name: free, draft: gratis, expect: {rules: [own.rule]}}\n"


def _run(folder: Path) -> tuple[int, str]:
    call = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-c",
        str(folder / "pytest.ini"),
        str(folder),
    ]
    run = subprocess.run(call, cwd=folder, capture_output=True, text=True, check=False, timeout=120)
    return run.returncode, run.stdout


def test_examples_and_drafts_are_tests(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "pytest.ini": "[pytest]\nreplyguard_rules = rules policies\n",
            "rules/own.yaml": RULE,
            "policies/acme.yaml": "name: acme\npacks: [../rules]\n",
            "policies/acme.test.yaml": DRAFTS,
            "elsewhere/no-rule.yaml": "kind: nothing\n",
        },
    )
    code, out = _run(tmp_path)
    assert code == 0, out
    assert "14 passed" in out


def test_what_differs_is_shown_without_a_traceback(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "pytest.ini": "[pytest]\nreplyguard_rules = .\n",
            "rules/own.yaml": RULE.replace('"[[gratis]]!", "ganz', '"gratis[[!]]", "ganz'),
            "acme.yaml": "name: acme\npacks: [rules]\n",
            "acme.test.yaml": DRAFTS.replace("rules:", "not:"),
            "rules/bad.yaml": "kind: nothing\n",
        },
    )
    code, out = _run(tmp_path)
    assert code != 0
    assert "1:1: kind: 'nothing' is not allowed" in out
    (tmp_path / "rules" / "bad.yaml").unlink()
    code, out = _run(tmp_path)
    assert code == 1
    assert "2 failed, 12 passed" in out
    assert "missing  '!' at 6 to 7" in out
    assert "expected no finding of own.rule" in out
    assert "Traceback" not in out
