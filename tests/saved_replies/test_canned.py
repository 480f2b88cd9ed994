"""Real collections of saved replies: each file gives as many replies as its owner wrote, and places are exact."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from replyguard.saved_replies import ReadOptions, SavedReply, read_path

# as counted by hand in SOURCE.md beside the files
COUNTS = {
    "18F/canned-responses.md": 2,
    "blender/responses.md": 15,
    "brad-cooley": 12,
    "cx-macros-library": 67,
    "dispo/response-templates.md": 24,
    "eai-support/saved-replies.md": 5,
    "ecommerce/reply_templates.md": 5,
    "gelatoui/replies.yml": 13,
    "osticket/premade.yaml": 2,
    "refined-saved-replies/replies.yml": 1,
    "typescript-eslint/replies.yml": 14,
}


@pytest.fixture(scope="module")
def canned():
    beside = Path(__file__).resolve().parents[2].parent / "shared" / "data"
    folder = Path(os.environ.get("REPLYGUARD_DATA", beside)) / "replies" / "canned"
    if not folder.is_dir():
        pytest.skip(f"no saved replies at {folder}; name the data directory with REPLYGUARD_DATA")
    return folder


@pytest.mark.parametrize("path", COUNTS)
def test_count_and_places(canned, written, path):
    records = list(read_path(canned / path, ReadOptions()))
    assert [record for record in records if not isinstance(record, SavedReply)] == []
    assert len(records) == COUNTS[path]
    for reply in records:
        content = Path(reply.path).read_bytes().decode("utf-8")
        for character, stands in zip(reply.text, written(content, reply), strict=True):
            assert character == stands or character.isspace()
