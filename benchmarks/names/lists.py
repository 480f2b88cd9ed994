"""The lists and frames that the model of names is trained on besides the corpora, as one digest."""

from __future__ import annotations

import hashlib
from pathlib import Path

NAMES = Path(__file__).parents[2] / "data" / "lexicons" / "names"
_FRAMES = Path(__file__).parent / "frames"
_NOT_TRAINED_ON = {"model.txt", "reviewed.txt"}


def lists_digest() -> str:
    """SHA-256 over all of them: where it is another than the model's, the model is to be trained anew."""
    files = [*NAMES.glob("*.txt"), *_FRAMES.iterdir()]
    digest = hashlib.sha256()
    for file in sorted(one for one in files if one.is_file() and one.name not in _NOT_TRAINED_ON):
        digest.update(f"{file.name} {hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()
