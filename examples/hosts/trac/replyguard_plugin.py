"""Into the folder `plugins` of the environment: comments are checked, and stopped where replyguard cannot be loaded.

Trac goes on without a plugin that fails; this one says so at every comment instead.
"""

from trac.core import Component, implements
from trac.ticket.api import ITicketManipulator

try:
    from replyguard.integrations.trac import ReplyManipulator
except Exception as failure:  # whatever it is, no comment may pass
    _WHY = type(failure).__name__

    class UncheckedReplies(Component):
        """Stops every comment."""

        implements(ITicketManipulator)

        def prepare_ticket(self, req, ticket, fields, actions):
            """Part of the interface."""

        def validate_ticket(self, req, ticket):
            """Part of the interface."""
            return []

        def validate_comment(self, req, comment):
            """Say that nothing can be checked."""
            return [f"replyguard: stopped, replyguard could not be loaded ({_WHY})"] if comment else []

else:

    class CheckedReplies(ReplyManipulator):
        """The check, under a name of this plugin, so that Trac enables it."""
