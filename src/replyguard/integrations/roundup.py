"""Roundup: an auditor on messages, so that a reply is refused before it is stored and mailed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from roundup.exceptions import Reject

from replyguard.integrations.checkpoint import Checkpoint

if TYPE_CHECKING:
    from roundup.hyperdb import Class, Database


class ReplyAuditor:
    """A detector for the class of messages: raises Reject, with the reasons, for a reply that must not be sent.

    `private` names a boolean property of messages; where it is true, the message is a note of the team and left alone.
    `roles` are those whose messages are replies of the team; None is everybody's.

        def init(db):
            ReplyAuditor(Checkpoint("policy.yaml"), roles={"Agent"}).watch(db.msg)
    """

    __name__ = "replyguard"  # Roundup sorts and lists detectors by it

    def __init__(
        self,
        checkpoint: Checkpoint | None = None,
        *,
        private: str | None = None,
        roles: Collection[str] | None = None,
    ) -> None:
        self._checkpoint = checkpoint if checkpoint is not None else Checkpoint()
        self._private = private
        self._roles = None if roles is None else {role.strip().lower() for role in roles}

    def watch(self, messages: Class, *, priority: int = 50) -> None:
        """Audit what is posted, and what is changed later on."""
        messages.audit("create", self, priority=priority)
        messages.audit("set", self, priority=priority)

    def __call__(self, db: Database, messages: Class, nodeid: str | None, newvalues: Mapping[str, object]) -> None:
        """Roundup's own signature: `nodeid` is None for a new message; raises Reject."""
        if not self._is_reply(db, messages, nodeid, newvalues):
            return
        content = newvalues["content"] if "content" in newvalues else messages.get(nodeid, "content")
        answer = self._checkpoint.ask(content if isinstance(content, str) else "")
        if answer.is_stopped:
            raise Reject(answer.text)

    def _is_reply(self, db: Database, messages: Class, nodeid: str | None, newvalues: Mapping[str, object]) -> bool:
        """True for a public message of the team whose text, or whose being public, is new."""
        if "content" not in newvalues and (self._private is None or self._private not in newvalues):
            return False
        if self._private is not None:
            kept = messages.get(nodeid, self._private) if nodeid is not None else None
            if newvalues.get(self._private, kept):
                return False
        if self._roles is None:
            return True
        kept_author = messages.get(nodeid, "author") if nodeid is not None else None
        author = newvalues.get("author") or kept_author or db.getuid()
        held = db.user.get(author, "roles") or ""
        return not self._roles.isdisjoint(role.strip().lower() for role in held.split(","))
