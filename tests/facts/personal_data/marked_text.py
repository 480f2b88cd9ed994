"""Texts with what a detector must find in them marked `[[so]]`."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from replyguard.draft import Message
from replyguard.facts.personal_data.datum import Datum, Scene
from replyguard.facts.personal_data.own import OwnContacts
from replyguard.text.reading import Reading

Find = Callable[[Scene], Iterable[Datum]]


def unmarked(marked: str) -> tuple[str, list[str]]:
    """The text without its marks, and what stood in them; `[[` in the text itself cannot be written."""
    pieces = marked.split("[[")
    text = pieces[0]
    values = []
    for piece in pieces[1:]:
        # a value may end with a bracket of its own
        end = piece.index("]]")
        while piece[end + 2 : end + 3] == "]":
            end += 1
        values.append(piece[:end])
        text += piece[:end] + piece[end + 2 :]
    return text, values


def found(find: Find, text: str, *, customer: str = "", contacts: Iterable[str] = ()) -> list[str]:
    """What a detector finds, as it stands in the text."""
    thread = (Message(role="customer", text=customer),) if customer else ()
    scene = Scene(Reading(text), thread, None, OwnContacts(contacts))
    return [text[datum.span.start : datum.span.end] for datum in find(scene)]
