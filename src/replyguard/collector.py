"""How a process that checks many drafts uses Python's collector of objects that refer to themselves."""

from __future__ import annotations

import gc

_DROPPED_LATE = 20_000
"""How many objects more than before there may be until it looks; its own 700 are made by each batch of replies, and
what it looked through took a twentieth of a run, though a check leaves nothing that refers to itself."""


def settle() -> None:
    """What is there now stays; from here on drafts come and go."""
    gc.freeze()
    gc.set_threshold(_DROPPED_LATE)
    gc.enable()
