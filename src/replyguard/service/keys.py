"""Who may ask: bearer keys, hashed at rest, one per client, each limited to policies."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import AfterValidator, Field, field_validator

from replyguard import ReplyguardError
from replyguard.service.settings import NonEmpty, Part
from replyguard.yaml_source import read_yaml, validate

_HASH = re.compile(r"sha256:[0-9a-f]{64}\Z")
_CLIENT = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_PREFIX = "rg_"
_HEAD = "# Who may use the service. Only hashes stand here: a key is shown once, when it is made.\n"


class KeysError(ReplyguardError):
    """A change of the file of keys that cannot be made: a client that is there already, or is not there."""


def _is_hash(value: str) -> str:
    if not _HASH.match(value):
        raise ValueError("expected sha256: and 64 hexadecimal digits; 'replyguard keys add' writes it")
    return value


Hash = Annotated[str, AfterValidator(_is_hash)]


def _moment(value: datetime) -> datetime:
    return value if value.tzinfo else value.replace(tzinfo=UTC)


class Previous(Part):
    """The key before this one, which still counts until a moment, so that a client can be changed over."""

    hash: Hash
    until: Annotated[datetime, AfterValidator(_moment)]


class ClientSource(Part):
    """One client as the file says it; `policies` empty means all of them."""

    name: NonEmpty
    hash: Hash
    policies: tuple[NonEmpty, ...] = ()
    requests_per_second: float | None = Field(default=None, gt=0)
    metrics: bool = False
    previous: Previous | None = None

    @field_validator("name")
    @classmethod
    def _is_plain(cls, name: str) -> str:
        if not _CLIENT.match(name):
            raise ValueError(_no_name(name))
        return name


class KeysSource(Part):
    """The file of keys."""

    clients: tuple[ClientSource, ...] = ()

    @field_validator("clients")
    @classmethod
    def _one_key_each(cls, clients: tuple[ClientSource, ...]) -> tuple[ClientSource, ...]:
        names = [client.name for client in clients]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(f"{name!r} stands there more than once; a client has one key")
        return clients


@dataclass(frozen=True, slots=True)
class Client:
    """Who asks, and what it may ask for; `policies` None means all of them."""

    name: str
    policies: frozenset[str] | None = None
    requests_per_second: float | None = None
    may_read_metrics: bool = False

    def may_use(self, policy: str) -> bool:
        """Whether its key is good for a policy."""
        return self.policies is None or policy in self.policies


ANYONE = Client("anyone", may_read_metrics=True)
"""Whoever asks a service that has no keys and that only this machine can reach."""


class KeyRing:
    """The clients of a file of keys, found by the hash of what they show."""

    def __init__(self, clients: Iterable[ClientSource] = ()) -> None:
        self._clients: dict[str, tuple[Client, datetime | None]] = {}
        for source in clients:
            policies = frozenset(source.policies) if source.policies else None
            client = Client(source.name, policies, source.requests_per_second, source.metrics)
            if source.previous is not None:
                self._clients[source.previous.hash] = (client, source.previous.until)
            self._clients[source.hash] = (client, None)

    def __len__(self) -> int:
        return len(self._clients)

    @classmethod
    def from_file(cls, path: Path) -> KeyRing:
        """The keys of a file. Raises SourceError with every mistake, KeysError where it cannot be read."""
        return cls(_read(path).clients)

    def client(self, key: str, now: datetime) -> Client | None:
        """The client whose key this is."""
        client, until = self._clients.get(hashed(key), (None, None))
        return client if until is None or now < until else None


def hashed(key: str) -> str:
    """What stands in the file for a key."""
    return f"sha256:{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()}"


def add_client(path: Path, name: str, policies: Iterable[str], *, metrics: bool) -> str:
    """Write a new client to the file and give its key, which is kept nowhere."""
    if not _CLIENT.match(name):
        raise KeysError(_no_name(name))
    known = _read(path).clients if path.exists() else ()
    if any(client.name == name for client in known):
        raise KeysError(f"{path}: {name!r} has a key already; 'replyguard keys rotate' gives it a new one")
    key = _new_key()
    client = ClientSource(name=name, hash=hashed(key), policies=tuple(policies), metrics=metrics)
    _write(path, (*known, client))
    return key


def rotate_client(path: Path, name: str, old_until: datetime | None) -> str:
    """Give a client a new key; the old one counts on until a moment, or no longer."""
    old = _found(path, name)
    key = _new_key()
    previous = Previous(hash=old.hash, until=old_until) if old_until is not None else None
    new = old.model_copy(update={"hash": hashed(key), "previous": previous})
    _write(path, (new if client.name == name else client for client in _read(path).clients))
    return key


def remove_client(path: Path, name: str) -> None:
    """Take a client out of the file."""
    _found(path, name)
    _write(path, (client for client in _read(path).clients if client.name != name))


def listed_clients(path: Path) -> tuple[ClientSource, ...]:
    """The clients of a file."""
    return _read(path).clients


def _no_name(name: str) -> str:
    return f"{name!r} is no name for a client: expected lower case with hyphens, such as helpdesk-north"


def _new_key() -> str:
    return _PREFIX + secrets.token_urlsafe(32)


def _found(path: Path, name: str) -> ClientSource:
    clients = _read(path).clients
    for client in clients:
        if client.name == name:
            return client
    raise KeysError(f"{path}: no client {name!r}; there are: {', '.join(client.name for client in clients) or 'none'}")


def _read(path: Path) -> KeysSource:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = "not UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror or "unreadable"
        raise KeysError(f"{path}: cannot be read: {reason}") from None
    return validate(read_yaml(text, str(path)), KeysSource)


def _write(path: Path, clients: Iterable[ClientSource]) -> None:
    """Write the whole file beside the old one and put it in its place, so that no reader meets half of it.

    Whoever may read the old file may read the new one: the service may run as somebody else. Raises KeysError.
    """
    content = {"clients": [_as_written(client) for client in clients]}
    try:
        handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(_HEAD + yaml.safe_dump(content, sort_keys=False, allow_unicode=True))
        if path.exists():
            shutil.copymode(path, beside)
        Path(beside).replace(path)
    except OSError as error:
        raise KeysError(f"{path}: cannot be written: {error.strerror or 'unwritable'}") from None


def _as_written(client: ClientSource) -> dict[str, object]:
    data: dict[str, object] = client.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return data
