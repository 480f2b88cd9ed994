"""Mailboxes of which only the provider's name is told: "max.muster82 bei GMX", "max_muster on Yahoo"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data import mailboxes
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.gates.contact import BY_NAME

_MAILBOX = re.compile(
    r"(?<![\w.+@/:#-])(?P<local>[a-z0-9](?:[\w.+-]{1,40}[a-z0-9])) (?:at|on|bei|@) "
    rf"(?P<provider>{'|'.join(BY_NAME)})(?![\w@-]|\.\w| ?\. ?(?:com|de|net|at|ch|co\.uk)\b)"
)
# a name with its parts divided, or one with figures at its end
_DIVIDED = re.compile(r"[a-z]+[._][a-z0-9._-]*[a-z0-9]\Z")
_FIGURES = re.compile(r"[a-z][a-z._-]*[a-z]\d{2,4}\Z")
_FEWEST_LETTERS = 4
_PRODUCT = re.compile(
    r"(?:office|windows|win|exchange|iphone|ipad|ios|mac|macos|android|galaxy|pixel|outlook|version|port|tls|ssl|imap"
    r"|pop|smtp|oauth|error|fehler|code|top|ueber|over|microsoft)[._-]?\d"
)
_MAIL_CUE = re.compile(
    r"\b(?:[a-z]*mail(?:adresse)?|[a-z]*adresse|address|[a-z]*konto|accounts?|[a-z]*profil\w*|profiles?|login|log-in"
    r"|postfach|inbox|mailbox)\b[^.!?]{0,40}\Z"
)
_REACH = 70


def find_email_by_provider(scene: Scene) -> Iterator[Datum]:
    """Mailboxes at a provider that is named without its domain; one of letters alone needs a word for mail before."""
    for found in _MAILBOX.finditer(scene.view):
        local = found["local"]
        if mailboxes.is_role(local, f"{found['provider']}.com") or mailboxes.is_form(local) or not _is_name(local):
            continue
        has_figures = any(map(str.isdigit, local))
        if has_figures or _MAIL_CUE.search(scene.view[max(0, found.start() - _REACH) : found.start()]):
            yield Datum("email", scene.span(*found.span()), Strength.SHAPE, "a mailbox and its provider")


def _is_name(local: str) -> bool:
    if sum(map(str.isalpha, local)) < _FEWEST_LETTERS or _PRODUCT.match(local):
        return False
    if local.rpartition(".")[2] in mailboxes.TOP_LEVEL_DOMAINS and "." in local:
        return False
    return _DIVIDED.match(local) is not None or _FIGURES.match(local) is not None
