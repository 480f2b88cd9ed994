"""The little language in which rules say what words they look for (docs/wording.md)."""

from replyguard.lexicons.wording.wording import Wording

__all__ = ["Wording"]
