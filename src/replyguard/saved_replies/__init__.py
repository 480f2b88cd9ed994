"""Readers of saved replies in the formats that helpdesks export, each reply with its place in the file."""

from replyguard.saved_replies.reader import read_path, read_paths
from replyguard.saved_replies.recognition import Reader
from replyguard.saved_replies.registry import Readers, default_readers
from replyguard.saved_replies.reply import MissingPath, Notice, Place, ReadOptions, SavedReply, Unreadable
from replyguard.saved_replies.source import NotText

__all__ = [
    "MissingPath",
    "NotText",
    "Notice",
    "Place",
    "ReadOptions",
    "Reader",
    "Readers",
    "SavedReply",
    "Unreadable",
    "default_readers",
    "read_path",
    "read_paths",
]
