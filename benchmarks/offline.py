"""Proof that nothing measured here opens a connection: every attempt is refused, noted, and fails the run."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from unittest import mock


class NetworkAttemptError(Exception):
    """A system tried to reach the network; the message lists where to."""


@contextmanager
def no_network() -> Iterator[None]:
    """Refuse name look-ups and connections inside the block.

    Peers swallow the refusal and go on, so it is raised again at the end of the block: NetworkAttemptError.
    """
    attempts: list[str] = []

    def refuse(*address: object, **_options: object) -> None:
        attempts.append(" ".join(str(part) for part in address if isinstance(part, str | int | tuple)))
        raise OSError("the network is switched off while measuring")

    with (
        mock.patch.object(socket, "getaddrinfo", refuse),
        mock.patch.object(socket.socket, "connect", refuse),
        mock.patch.object(socket.socket, "connect_ex", refuse),
    ):
        yield
    if attempts:
        raise NetworkAttemptError("tried to connect to: " + "; ".join(sorted(set(attempts))))
