"""Private channels: which sort of channel words speak of, and which a network or a policy knows."""

from __future__ import annotations

from functools import cache
from typing import Literal, get_args

from replyguard.lexicons.wording import Wording
from replyguard.lexicons.wording.word_sets import SHIPPED
from replyguard.text.views import fold

Channel = Literal["direct-message", "contact-form", "e-mail", "phone", "chat"]
CHANNELS: tuple[Channel, ...] = get_args(Channel)
_LANGUAGES = ("de", "en")
_E_MAIL_SIGN = "@"
_ADDRESS = ("http", "www.", ".com/", ".de/", ".at/", ".ch/")


@cache
def _words(channel: Channel) -> Wording:
    return Wording.of({language: [f"<{channel}>"] for language in _LANGUAGES}, SHIPPED)


@cache
def channels_named(text: str) -> frozenset[Channel]:
    """The sorts of channels that a text names, by their words, an e-mail address, a link or a telephone number."""
    folded = fold(text)
    named = {channel for channel in CHANNELS if _words(channel).stands_in(folded, 0, len(folded))}
    if _E_MAIL_SIGN in folded.strip(_E_MAIL_SIGN):
        named.add("e-mail")
    if any(sign in folded for sign in _ADDRESS):
        named.add("contact-form")
    if not named and sum(map(str.isdigit, folded)) >= 5:
        named.add("phone")
    return frozenset(named)
