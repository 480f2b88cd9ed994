"""The options that say how files are read, checked before anything is."""

from __future__ import annotations

import typer

_NAMES = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";"}


def known_encoding(value: str | None) -> str | None:
    """The name of an encoding of text; raises BadParameter for another."""
    if value is None:
        return None
    try:
        "".encode(value)
    except (LookupError, ValueError):
        raise typer.BadParameter("no encoding of text; known are utf-8, utf-16, windows-1252 and many others") from None
    return value


def single_character(value: str | None) -> str | None:
    """The character that separates cells; raises BadParameter for what cannot."""
    character = value if value is None else _NAMES.get(value.lower(), value)
    if character is not None and (len(character) != 1 or character in '"\r\n ' or character.isalnum()):
        raise typer.BadParameter("expected one character that is no letter, digit, blank or quote, or 'tab'")
    return character
