"""Says which extra is missing, where what an adapter is for is not installed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def extra(name: str) -> Iterator[None]:
    """Around the imports of an adapter's host; raises ImportError that names the extra of replyguard that brings it."""
    try:
        yield
    except ModuleNotFoundError as missing:
        told = f"this adapter needs {missing.name}: pip install 'replyguard[{name}]'"
        raise ImportError(told, name=missing.name) from None
