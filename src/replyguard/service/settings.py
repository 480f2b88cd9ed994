"""What a service is told: where it listens, which policies and keys it has, its limits; and what it refuses."""

from __future__ import annotations

import re
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator

from replyguard import ReplyguardError
from replyguard.yaml_source import read_yaml, validate

BUILT_IN = "replyguard:"
_POLICY_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
Seconds = Annotated[float, Field(gt=0, allow_inf_nan=False)]
NonEmpty = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


class ServiceRefused(ReplyguardError):
    """A service that will not start as it was told to; the message says why and what to do."""


def _kebab(name: str) -> str:
    return name.replace("_", "-")


class Part(BaseModel):
    """A piece of a service's file: keys in lower case with hyphens, and no other keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=_kebab, populate_by_name=True)


class Limits(Part):
    """How much a client may ask for: bytes of one draft and of a batch, requests a second, checks at once."""

    body: int = Field(default=1_000_000, ge=1)
    batch: int = Field(default=100_000_000, ge=1)
    requests_per_second: float = Field(default=100, gt=0)
    burst: int = Field(default=200, ge=1)
    checks_at_once: int = Field(default=4, ge=1)
    checks_waiting: int = Field(default=256, ge=0)
    connections: int = Field(default=1000, ge=1)


class Timeouts(Part):
    """Seconds until a check counts as failed, a body as not sent, an idle connection as left, a stop as overdue."""

    check: Seconds = 10
    receive: Seconds = 10
    idle: Seconds = 30
    shutdown: Seconds = 20


class Tls(Part):
    """Files of the certificate and its key, for a service that no proxy stands before."""

    certificate: NonEmpty
    key: NonEmpty


class ServiceSettings(Part):
    """Everything that a service is told. `policies` is name to file, or to a built-in one (`replyguard:default`)."""

    host: NonEmpty = "127.0.0.1"
    port: int = Field(default=8470, ge=0, le=65535)
    policies: dict[str, NonEmpty] = Field(default={"default": f"{BUILT_IN}default"}, min_length=1)
    default_policy: NonEmpty | None = None
    keys: NonEmpty | None = None
    origins: tuple[NonEmpty, ...] = ()
    limits: Limits = Limits()
    timeouts: Timeouts = Timeouts()
    tls: Tls | None = None
    playground: bool | None = None
    """Whether the page at `/` and the trial of policies are there; unset, only where it listens on loopback."""
    traces: bool = False
    reload_every: Seconds = 2

    @field_validator("policies")
    @classmethod
    def _names_are_plain(cls, policies: dict[str, str]) -> dict[str, str]:
        for name in policies:
            if not _POLICY_NAME.match(name):
                raise ValueError(f"{name!r} is no name for a policy: lower case with hyphens, such as acme-social")
        return policies

    @field_validator("origins")
    @classmethod
    def _origins_are_named(cls, origins: tuple[str, ...]) -> tuple[str, ...]:
        for origin in origins:
            parts = urlsplit(origin)
            is_origin = parts.scheme in ("http", "https") and parts.hostname and "*" not in origin
            if not is_origin or f"{parts.scheme}://{parts.netloc}" != origin:
                raise ValueError(f"{origin!r} is no origin: expected one by name, such as https://helpdesk.example")
        return origins

    @property
    def fallback(self) -> str:
        """The policy that counts where a request names none."""
        if self.default_policy is not None:
            return self.default_policy
        return "default" if "default" in self.policies else next(iter(self.policies))

    @property
    def is_loopback(self) -> bool:
        """True where only this machine can reach the service."""
        if self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def has_playground(self) -> bool:
        """Whether the page at `/` is there."""
        return self.is_loopback if self.playground is None else self.playground


def settings_from(path: Path) -> ServiceSettings:
    """The settings of a YAML file; files that it names are looked for beside it. Raises SourceError, ServiceRefused."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = "not UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror or "unreadable"
        raise ServiceRefused(f"{path}: cannot be read: {reason}") from None
    told = validate(read_yaml(text, str(path)), ServiceSettings)
    return told.model_copy(
        update={
            "policies": {name: _beside(path, source) for name, source in told.policies.items()},
            "keys": _beside(path, told.keys) if told.keys else None,
            "tls": Tls(certificate=_beside(path, told.tls.certificate), key=_beside(path, told.tls.key))
            if told.tls
            else None,
        }
    )


def _beside(path: Path, source: str) -> str:
    return source if source.startswith(BUILT_IN) else str(path.parent / source)


def refuse_open(settings: ServiceSettings, *, has_clients: bool) -> None:
    """Raise ServiceRefused for a service that anybody on the network could use, or whose default policy is missing."""
    if not settings.is_loopback and not has_clients:
        raise ServiceRefused(
            f"{settings.host} can be reached from the network, and there are no keys: anybody could use the service. "
            "Name a file of keys (--keys keys.yaml; 'replyguard keys add keys.yaml CLIENT' makes one), "
            "or listen on 127.0.0.1."
        )
    if settings.fallback not in settings.policies:
        known = ", ".join(settings.policies)
        raise ServiceRefused(f"default-policy: there is no policy {settings.fallback!r}; there are: {known}")
