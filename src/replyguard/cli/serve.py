"""`replyguard serve`: the HTTP service, from a file of settings, from options, or both."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from replyguard.cli import exits


def serve(
    config: Annotated[
        Path | None, typer.Option("--config", "-c", help="Settings, a YAML file; options go before it.")
    ] = None,
    policy: Annotated[
        list[str] | None,
        typer.Option("--policy", "-p", metavar="NAME=FILE", help="A policy and its name; may be given several times."),
    ] = None,
    host: Annotated[str | None, typer.Option(help="Where to listen. Default: 127.0.0.1.", show_default=False)] = None,
    port: Annotated[int | None, typer.Option(help="Default: 8470; 0 takes a free one.", show_default=False)] = None,
    keys: Annotated[
        Path | None, typer.Option(help="Who may ask: the file that 'replyguard keys' writes.", show_default=False)
    ] = None,
    origin: Annotated[
        list[str] | None,
        typer.Option(metavar="URL", help="An origin whose pages may ask, such as https://helpdesk.example."),
    ] = None,
    playground: Annotated[
        bool | None,
        typer.Option("--playground/--no-playground", help="The page at /. Default: only on loopback."),
    ] = None,
) -> int:
    """Answer checks over HTTP, until SIGTERM or Ctrl-C; SIGHUP reads policies and keys anew.

    Examples:
      replyguard serve

      replyguard serve --policy acme=policy.yaml --keys keys.yaml --host 0.0.0.0

    Exit codes: 0 stopped when told to, 2 a wrong call, settings, policy or keys, 3 it could not listen.
    """
    try:
        from replyguard.service.serving import serve as run
        from replyguard.service.settings import ServiceSettings, settings_from
    except ImportError as missing:
        raise typer.BadParameter(f"needs {missing.name}: pip install 'replyguard[service]'") from None
    told: dict[str, Any] = settings_from(config).model_dump(by_alias=True, exclude_unset=True) if config else {}
    given = {
        "policies": _by_name(policy) if policy else None,
        "host": host,
        "port": port,
        "keys": str(keys) if keys else None,
        "origins": tuple(origin) if origin else None,
        "playground": playground,
    }
    told |= {name: value for name, value in given.items() if value is not None}
    try:
        settings = ServiceSettings.model_validate(told)
    except ValueError as error:
        raise typer.BadParameter(_explained(error)) from None
    try:
        run(settings)
    except SystemExit:
        return exits.UNDETERMINED
    return exits.CLEAN


def _by_name(given: list[str]) -> dict[str, str]:
    policies = {}
    for one in given:
        name, is_named, file = one.partition("=")
        if not is_named:
            name, file = "default", one
        if name in policies:
            raise typer.BadParameter(f"{name!r} is given twice", param_hint="--policy")
        if not file.startswith("replyguard:") and not Path(file).is_file():
            raise typer.BadParameter(f"no such file: {file}", param_hint="--policy")
        policies[name] = file
    return policies


def _explained(error: ValueError) -> str:
    errors = getattr(error, "errors", None)
    parts = errors(include_url=False) if callable(errors) else []
    return "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg'].removeprefix('Value error, ')}" for one in parts)
