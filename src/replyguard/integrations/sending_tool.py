"""How a sending tool of an agent names things: which of its arguments is the reply, and when it is only a note."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from replyguard.integrations.checkpoint import Answer, Checkpoint

# what the tools of helpdesks call it; where several are given, all of them go out
TEXT_ARGUMENTS = ("text", "body", "html_body", "message", "content", "comment", "reply", "subject")


@dataclass(frozen=True, slots=True)
class SendingTool:
    """The arguments of one tool that sends replies.

    `text` names those that the customer reads, dotted where one lies in another ("ticket.comment.body"); where none is
    named, those of TEXT_ARGUMENTS that the call has. `note` is an argument with the value that makes it a note of the
    team, which is left alone: ("internal", "true"), ("type", "note").
    """

    text: tuple[str, ...] = ()
    note: tuple[str, str] | None = None

    def ask(self, checkpoint: Checkpoint, arguments: object) -> Answer:
        """The answer to a call; stopped where no text is found in it, since that is then not known to be clean."""
        if not isinstance(arguments, Mapping):
            return _unreadable(f"expected the arguments of a tool, got {type(arguments).__name__}")
        if self.note is not None and _spelled(_at(arguments, self.note[0])) == self.note[1].lower():
            return Answer(False, ())
        names = self.text or tuple(name for name in TEXT_ARGUMENTS if name in arguments)
        if not names:
            return _unreadable(f"none of the tool's arguments is known to be its text ({_names(TEXT_ARGUMENTS)})")
        found = {name: _at(arguments, name) for name in names}
        wrong = [name for name, value in found.items() if not isinstance(value, str)]
        if wrong:
            return _unreadable(f"the tool's argument {_names(wrong)} is no text")
        # one draft, so that what is said in one part is known in the other
        return checkpoint.ask("\n\n".join(value for value in found.values() if isinstance(value, str) and value))


def _at(arguments: Mapping[str, object], path: str) -> object:
    """What stands at a dotted path; None where nothing does."""
    value: object = arguments
    for name in path.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _spelled(value: object) -> str:
    """A value as one would type it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value).lower()


def _names(names: tuple[str, ...] | list[str]) -> str:
    return ", ".join(names)


def _unreadable(why: str) -> Answer:
    return Answer(True, (f"replyguard: stopped, the reply could not be checked: {why}",))
