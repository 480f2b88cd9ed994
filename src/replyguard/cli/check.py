"""`replyguard check` and `replyguard redact`: one draft, or one a line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from replyguard import Draft, DraftError, Guard, Verdict
from replyguard.cli import exits
from replyguard.cli.options import (
    FailOn,
    FormatOption,
    KindOption,
    LanguageOption,
    PolicyOption,
    VenueOption,
    VisibilityOption,
    guard_for,
    json_list_from,
)
from replyguard.cli.single import show
from replyguard.cli.streams import lines_from_stdin, text_from

_CONTEXT = "Context"
_SIGNALS = "Signals"
_WITH_JSONL = ("jsonl", "policy", "fail_on")
TextArgument = Annotated[
    str | None,
    typer.Argument(metavar="TEXT | -", help="The draft; '-' or nothing reads standard input.", show_default=False),
]


def check(
    context: typer.Context,
    text: TextArgument = None,
    policy: PolicyOption = None,
    jsonl: Annotated[
        bool,
        typer.Option("--jsonl", help="Read one draft as JSON a line from standard input, write one verdict a line."),
    ] = False,
    output_format: Annotated[Literal["text", "json"], typer.Option(help="How to write the verdict.")] = "text",
    fail_on: FailOn = "error",
    venue: VenueOption = "owned",
    visibility: VisibilityOption = "public",
    format: FormatOption = "plain",
    language: LanguageOption = None,
    kind: KindOption = "reply",
    network: Annotated[str | None, typer.Option(help="The network, such as twitter.", rich_help_panel=_CONTEXT)] = None,
    customer: Annotated[
        list[str] | None,
        typer.Option(help="What the customer wrote; may be given several times.", rich_help_panel=_CONTEXT),
    ] = None,
    thread: Annotated[
        Path | None,
        typer.Option(help="The conversation so far, a JSON file with a list of messages.", rich_help_panel=_CONTEXT),
    ] = None,
    author_name: Annotated[str | None, typer.Option(help="Who sends it.", rich_help_panel=_CONTEXT)] = None,
    author_signature: Annotated[
        str | None, typer.Option(help="How they sign, such as ^JW.", rich_help_panel=_CONTEXT)
    ] = None,
    permission: Annotated[
        bool | None,
        typer.Option(
            "--permission/--no-permission", help="The operator's leave to post there.", rich_help_panel=_CONTEXT
        ),
    ] = None,
    waivers: Annotated[
        Path | None, typer.Option(help="Recorded exceptions, a JSON file with a list.", rich_help_panel=_CONTEXT)
    ] = None,
    id: Annotated[
        str | None, typer.Option("--id", help="A name to find the verdict by.", rich_help_panel=_CONTEXT)
    ] = None,
    topic: Annotated[str | None, typer.Option(help="What the conversation is about.", rich_help_panel=_SIGNALS)] = None,
    reach: Annotated[int | None, typer.Option(help="How many read there.", rich_help_panel=_SIGNALS)] = None,
    search_rank: Annotated[
        int | None, typer.Option(help="Its place among search results.", rich_help_panel=_SIGNALS)
    ] = None,
    sentiment: Annotated[float | None, typer.Option(help="From -1 (angry) to 1.", rich_help_panel=_SIGNALS)] = None,
) -> int:
    """Check one draft (or many, with --jsonl) and say whether it may go out.

    Examples:
      replyguard check "Hallo Frau Müller, das war wirklich Mist."

      echo '{"text": "Thanks!", "venue": "third-party"}' | replyguard check --jsonl

    Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 a wrong call or policy, 3 not every check could run.
    """
    if jsonl:
        if text is not None:
            raise typer.BadParameter("--jsonl reads standard input; leave the text out")
        _refuse_beside_jsonl(context, output_format)
        return _check_lines(guard_for(policy), fail_on)
    messages: list[Any] = [
        *json_list_from(thread, "--thread"),
        *({"role": "customer", "text": said} for said in customer or ()),
    ]
    fields: dict[str, Any] = {
        "text": text_from(text),
        "id": id,
        "kind": kind,
        "language": language,
        "network": network,
        "venue": venue,
        "visibility": visibility,
        "format": format,
        "thread": messages,
        "author": {"name": author_name, "signature": author_signature} if author_name or author_signature else None,
        "permission": permission,
        "waivers": json_list_from(waivers, "--waivers"),
    }
    signals = {"topic": topic, "reach": reach, "search_rank": search_rank, "sentiment": sentiment}
    if any(value is not None for value in signals.values()):
        fields["signals"] = signals
    draft = _draft(fields)
    verdict = _verdict(guard_for(policy), draft)
    if verdict is None:
        return exits.UNDETERMINED
    if output_format == "json":
        print(verdict.to_json())
    else:
        show(draft, verdict)
    return exits.of_verdict(verdict, fail_on)


def redact(
    text: TextArgument = None,
    policy: PolicyOption = None,
    format: FormatOption = "plain",
    language: LanguageOption = None,
    visibility: VisibilityOption = "public",
) -> int:
    """Write the draft with personal data replaced; nothing, and exit code 3, where that cannot be vouched for.

    Exit codes: 0 written, 2 a wrong call or policy, 3 not every check for personal data could run.
    """
    fields = {"text": text_from(text), "format": format, "language": language, "visibility": visibility}
    verdict = _verdict(guard_for(policy), _draft(fields))
    if verdict is None:
        return exits.UNDETERMINED
    if verdict.redacted is None:
        for outcome in verdict.checks.failed:
            print(f"error: {outcome.rule}: {outcome.reason}", file=sys.stderr)
        return exits.UNDETERMINED
    print(verdict.redacted)
    return exits.CLEAN


def _refuse_beside_jsonl(context: typer.Context, output_format: str) -> None:
    for name in context.params:
        source = context.get_parameter_source(name)
        is_given = source is not None and source.name != "DEFAULT"
        if is_given and name not in _WITH_JSONL and (name, output_format) != ("output_format", "json"):
            option = f"--{name.replace('_', '-')}"
            raise typer.BadParameter("not with --jsonl: each line says it of its own draft", param_hint=option)


def _draft(fields: dict[str, Any]) -> Draft:
    try:
        return Draft.from_mapping(fields)
    except DraftError as error:
        raise typer.BadParameter(str(error)) from None


def _verdict(guard: Guard, draft: Draft) -> Verdict | None:
    try:
        return guard.check(draft)
    except DraftError as error:
        print(f"error: {error}", file=sys.stderr)
        return None


def _check_lines(guard: Guard, fail_on: str) -> int:
    code = exits.CLEAN
    for number, line in lines_from_stdin():
        try:
            verdict = guard.check(Draft.from_json(line))
        except DraftError as error:
            verdict = guard.rejected(number, str(error))
        code = exits.worst(code, exits.of_verdict(verdict, fail_on))
        sys.stdout.write(verdict.to_json() + "\n")
        sys.stdout.flush()
    return code
