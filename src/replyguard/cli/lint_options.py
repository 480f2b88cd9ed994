"""How a separator is written on the command line, and how a wrong way of reading is told there."""

from __future__ import annotations

from dataclasses import replace

import typer

from replyguard.saved_replies import ReadOptions

_NAMES = {"tab": "\t", "\\t": "\t"}


def reading(options: ReadOptions, encoding: str | None, separator: str | None) -> ReadOptions:
    """The options with how text files are written; raises BadParameter for what cannot be."""
    try:
        return replace(options, encoding=encoding, separator=_NAMES.get(separator or "", separator))
    except ValueError as error:
        option, _, message = str(error).partition(": ")
        raise typer.BadParameter(message, param_hint=f"--{option}") from None
