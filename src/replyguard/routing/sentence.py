"""The ready sentence that moves a conversation to a private channel or hands it over."""

from __future__ import annotations

from replyguard.draft import Draft
from replyguard.rules.base import Route, Speaker
from replyguard.text.reading import Reading


def sentence_for(route: Route, draft: Draft, reading: Reading, brand: Speaker) -> str | None:
    """The sentence in the draft's language and form of address, with the policy's channels in the network's wording."""
    channel = (brand.private_channels or ("",))[0]
    if reading.language == "de":
        return f"Schreiben Sie uns dazu bitte eine {channel or 'Direktnachricht'}."
    return f"Please send us a {channel or 'direct message'} about this."
