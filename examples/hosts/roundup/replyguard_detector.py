"""Into the folder `detectors` of the tracker: replies of the team are checked before they are stored and mailed.

A detector that cannot be loaded stops the tracker, so no reply gets past one that is missing.
"""

from replyguard.integrations.checkpoint import Checkpoint
from replyguard.integrations.roundup import ReplyAuditor


def init(db):
    """Roundup calls this when it opens the tracker."""
    checkpoint = Checkpoint(None)  # or the path of your policy
    # private="internal" leaves messages alone whose boolean property `internal` is true (schema.py: internal=Boolean())
    # roles={"Agent"} checks only what users with that role write
    ReplyAuditor(checkpoint, private=None, roles=None).watch(db.msg)
