"""What the tests against real hosts share: replies good and bad, and ways in which replyguard itself fails."""

from __future__ import annotations

from pathlib import Path

import pytest

GOOD = "Vielen Dank, das Ersatzteil ist heute unterwegs."
BAD = "So eine Scheiße, die IBAN ist DE89 3704 0044 0532 0130 00."
REASONS = ("profanity.strong", "personal-data.iban")
SECRET = "3704"  # of the bad reply, what nobody may repeat


@pytest.fixture
def broken_policy(tmp_path: Path) -> Path:
    """A policy that cannot be used."""
    path = tmp_path / "broken-policy.yaml"
    path.write_text("name: broken\ncolour: red\n", encoding="utf-8")
    return path


@pytest.fixture
def readers_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the reader of a page types: a policy is there."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "policy.yaml").write_text("name: acme\n", encoding="utf-8")
    return tmp_path


def assert_stopped(told: str) -> None:
    """What was told names the reasons, and repeats nothing that is personal."""
    for reason in REASONS:
        assert reason in told
    assert SECRET not in told


def assert_failed(told: str) -> None:
    """What was told says that the check itself did not run."""
    assert "could not be checked" in told
    assert "colour" in told
    assert SECRET not in told
