"""E-mail addresses, also spelt out: max (at) firma (punkt) de."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from replyguard.facts.personal_data import mailboxes
from replyguard.facts.personal_data.contact import Surroundings, Whose
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.reference_vetoes import is_example
from replyguard.text.views import FoldedView

# every alternative begins with the sign that it is about, so that the search can skip from sign to sign
_SIGN = r"(?P<marked>[(\[{<*|] ?(?:at|aet|a|@) ?[)\]}>*|] ?)|(?P<sign>@ ?)"
_AT = re.compile(_SIGN)
_AT_OR_WORD = re.compile(
    rf"{_SIGN}|(?P<word>(?:at(?<= at)|ae[td](?<= ae[td])|affe(?<= affe)|klammeraffe) |[_-]at[_-](?=[^\W_]))"
)
_WORDS = (" at ", " aet ", " aed ", "affe ", "-at-", "_at_")
_DOT = r"(?: ?[.。]| ?[(\[{<*|] ?(?:dot|punkt|pkt|\.) ?[)\]}>*|] ?| (?:dot|punkt) )"
_LABEL = r"[^\W_](?:[\w-]{0,62}[^\W_])?"
_DOMAIN = re.compile(rf"{_LABEL}(?:{_DOT}{_LABEL}){{1,5}}")
_SPLIT_PROVIDER = re.compile(
    r"(?:gmail|googlemail|gmx|web|t-online|freenet|yahoo|hotmail|outlook|live|icloud|aol)"
    r" ?\. ?(?:com|de|net|at|ch|co\.uk|org)\b"
)
_DOTS = re.compile(_DOT)
# atext of RFC 5322 without what usually glues an address to something else: key=, path/, a quotation mark
_ATOM = r"[\w.!#$%&*+?^{}~'-]"
_LOCAL = re.compile(rf"(?<!{_ATOM}){_ATOM}{{1,64}}\Z")
_SPELT_LOCAL = re.compile(
    rf"(?<!{_ATOM}){_ATOM}{{1,40}}(?: ?[(\[{{<*] ?(?:dot|punkt) ?[)\]}}>*] ?{_ATOM}{{1,40}}){{0,3}}\Z"
)
_WORD_LOCAL = re.compile(
    rf"(?<!{_ATOM}){_ATOM}{{1,40}}(?:(?: ?[(\[{{<*] ?(?:dot|punkt|minus|unterstrich|underscore) ?[)\]}}>*] ?"
    rf"| (?:dot|punkt|minus|unterstrich|underscore) ){_ATOM}{{1,40}}){{0,3}}\Z"
)
_SPELT_SIGN = re.compile(r" ?[(\[{<*]? ?\b(dot|punkt|minus|unterstrich|underscore)\b ?[)\]}>*]? ?")
_SIGNS = {"dot": ".", "punkt": ".", "minus": "-", "unterstrich": "_", "underscore": "_"}
_NAME_LIKE = re.compile(r"[^\W\d_]{2,}[._][^\W\d_]{2,}\d{0,4}\Z|[^\W\d_]{2,}\d{2,4}\Z")
_MAIL_CUE = re.compile(r"(?:mail|adresse|address)\b[^.!?]{0,20}\Z")
_REACH = 100
# words that stand before "at" in a sentence and are no mailbox
_NO_MAILBOX = frozenset(
    "us me uns mich in up on here you them him her it look looking find found available open live work works working "
    "home account accounts inbox mail mailbox email e-mail address login log sign page site website online today now "
    "back again out stay meet arrive hosted support contact team app shop store section form article link "
    "information info details more or and is are be was visit directly thread settings user users customer service "
    "punkt dot der die das ein eine am zum this that point".split()
)


@dataclass(frozen=True, slots=True)
class Address:
    """An address in a folded text: its range, its canonical spelling, whether it is disguised."""

    start: int
    end: int
    local: str
    domain: str
    is_disguised: bool

    @property
    def spelling(self) -> str:
        """As it is written on an envelope."""
        return f"{self.local}@{self.domain}"


def find_email(scene: Scene) -> Iterator[Datum]:
    """E-mail addresses of people: RFC 5321 and 5322 spelling, and the usual ways to hide it from machines.

    No finding: the brand's contacts, domains reserved by RFC 2606 and 6761, role mailboxes (RFC 2142), the agent's own,
    and what the draft offers as the way to reach the team; the latter is one where a customer posted it.
    """
    addresses = [
        address
        for address in addresses_in(scene.view)
        if not scene.contacts.has_mail(address.spelling)
        and not is_example(scene.view, address.start)
        and (mailboxes.is_position(address.local) or not mailboxes.is_role(address.local, address.domain))
    ]
    if not addresses:
        return
    around = Surroundings(scene)
    cues = {address: around.whose(address.start, address.end) for address in addresses}
    # who holds a position is a person, but the team's own where nothing says whose it is
    addresses = [
        address
        for address in addresses
        if cues[address] is Whose.PERSON or not mailboxes.is_role(address.local, address.domain)
    ]
    offered = {address.spelling for address in addresses if _is_offered(address, cues[address])}
    personal = {address.spelling for address in addresses if cues[address] is Whose.PERSON}
    posted: set[str] | None = None
    for address in addresses:
        if address.spelling not in personal:
            posted = _posted(scene) if posted is None else posted
            is_own = address.spelling in offered or _is_of_agent(address, around.signature_words)
            if is_own and address.spelling not in posted:
                continue
        yield _datum(scene, address, cues[address])


def addresses_in(view: str) -> Iterator[Address]:
    """The addresses in a folded text, in order, whoever's they are; but for reserved domains and patterns."""
    last = 0
    is_spelt = any(word in view for word in _WORDS)
    for sign in (_AT_OR_WORD if is_spelt else _AT).finditer(view):
        if sign.start() < last:
            continue
        found = _address_around(view, sign)
        if found is None or found.start < last:
            continue
        last = found.end
        if not (
            mailboxes.is_reserved(found.domain) or mailboxes.is_form(found.local) or mailboxes.is_file(found.domain)
        ):
            yield found


def _address_around(view: str, sign: re.Match[str]) -> Address | None:
    how = sign.lastgroup
    at = sign.start() - (view[sign.start() - 1 : sign.start()] == " ")
    domain_at = _domain_at(view, sign.end(), strictly=view[at : sign.end()] != "@")
    if domain_at is None:
        return None
    end, domain = domain_at
    is_spelt = _DOTS.search(view, sign.end(), end) is not None and "." not in view[sign.end() : end]
    before = view[max(0, at - _REACH) : at]
    found = (_SPELT_LOCAL if how == "sign" and not is_spelt else _WORD_LOCAL).search(before)
    if found is None:
        return None
    local = _local(found.group())
    if not local or not any(map(str.isalnum, local)):
        return None
    start = at - len(found.group()) + _trimmed(found.group())
    if view[start - 1 : start] == "@":
        return None
    if how == "word" and not _is_mailbox(local, domain, is_spelt, before[: found.start()]):
        return None
    if how == "marked" and local in _NO_MAILBOX:
        return None
    is_apart = how == "sign" and at < sign.start()
    if is_apart and not _is_apart(local, domain, is_spelt, before[: found.start()]):
        return None
    return Address(start, end, local, domain, is_disguised=view[at : sign.end()] != "@" or is_spelt)


def _domain_at(view: str, position: int, *, strictly: bool) -> tuple[int, str] | None:
    """Where the domain that begins here ends, and its spelling; strictly in a known top-level domain."""
    split = _SPLIT_PROVIDER.match(view, position)
    if split is not None:
        return split.end(), split.group().replace(" ", "")
    found = _DOMAIN.match(view, position)
    if found is None:
        return None
    labels: list[tuple[int, str]] = []
    begun = found.start()
    for dot in _DOTS.finditer(view, found.start(), found.end()):
        labels.append((dot.start(), view[begun : dot.start()]))
        begun = dot.end()
    labels.append((found.end(), view[begun : found.end()]))
    for count in range(len(labels), 1, -1):
        if labels[count - 1][1] in mailboxes.TOP_LEVEL_DOMAINS:
            return labels[count - 1][0], ".".join(label for _, label in labels[:count])
    last = labels[-1][1]
    if strictly or not last.isalpha() or len(last) < 2 or " " in found.group():
        return None
    return found.end(), ".".join(label for _, label in labels)


def _trimmed(written: str) -> int:
    """How many characters before the local part do not belong to it."""
    return len(written) - len(written.lstrip(".'*-!#$%&?^{}~+"))


def _local(written: str) -> str:
    plain = written[_trimmed(written) :].rstrip("'*?!")
    return _SPELT_SIGN.sub(lambda sign: _SIGNS[sign.group(1)], plain) if " " in plain or "(" in plain else plain


def _is_mailbox(local: str, domain: str, is_spelt: bool, before: str) -> bool:
    """True where a bare 'at' stands between a mailbox and its domain, and not between words of a sentence."""
    if local in _NO_MAILBOX or not any(map(str.isalpha, local)) or len(local) < 2:
        return False
    if is_spelt or mailboxes.is_private(domain):
        return True
    name = _NAME_LIKE.match(local) is not None and local.rpartition(".")[2] not in mailboxes.TOP_LEVEL_DOMAINS
    return name or _MAIL_CUE.search(before) is not None


def _is_apart(local: str, domain: str, is_spelt: bool, before: str) -> bool:
    """True where a sign with a blank before it belongs to an address, and not to a @handle or a price."""
    if local in _NO_MAILBOX or not any(map(str.isalpha, local)):
        return False
    return (
        is_spelt
        or mailboxes.is_private(domain)
        or _NAME_LIKE.match(local) is not None
        or _MAIL_CUE.search(before) is not None
    )


def _is_offered(address: Address, cue: Whose) -> bool:
    if cue is Whose.OFFERED:
        return not mailboxes.is_private(address.domain)
    if cue is Whose.SWINDLER:
        return not mailboxes.is_private(address.domain)
    return cue is Whose.TEAM


def _is_of_agent(address: Address, words: set[str]) -> bool:
    if mailboxes.is_private(address.domain):
        return False
    parts = [part for part in re.split(r"[\W\d_]+", address.local) if len(part) > 2]
    return bool(parts) and all(part in words for part in parts)


def _posted(scene: Scene) -> set[str]:
    """The addresses that customers posted."""
    return {
        address.spelling
        for message in scene.thread
        if message.role == "customer"
        for address in addresses_in(FoldedView(message.text).text)
    }


def _datum(scene: Scene, address: Address, cue: Whose) -> Datum:
    span = scene.span(address.start, address.end)
    if address.is_disguised:
        return Datum("email", span, Strength.CONTEXT if cue is Whose.PERSON else Strength.SHAPE, "a spelt-out address")
    return Datum("email", span, Strength.VALIDATED, "the form of an address (RFC 5322)")
