"""The brand's own contacts, which may stand in public however they are spelt."""

from __future__ import annotations

import re
from collections.abc import Iterable

from replyguard.facts.personal_data.dialling import Line, line_of
from replyguard.text.late_pattern import late_pattern
from replyguard.text.views import fold

_PREFIX = late_pattern(r"\A(?:mailto|tel|fax|callto|sms|whatsapp)\s*:\s*(?://)?")
_SCHEME = late_pattern(r"\A(?:https?://)?(?:www\.)?")
_HOST = late_pattern(r"[\w-]+(?:\.[\w-]+)*\.[a-z][\w-]*[a-z]\Z")
# digits with signs, or a beginning in digits that goes on in letters: 0800 ACME 123, 1-800-FLOWERS
_PHONE = late_pattern(r"[+(]{0,2}[0-9][0-9\s()/.\-–‐]*(?:[a-z][0-9a-z\s()/.\-–‐]*)?(?:[;,#x].*)?\Z")
_FEWEST_DIGITS, _MOST_DIGITS = 3, 15
# DIN 5008: "-0" is the switchboard, other extensions belong to the same firm
_SWITCHBOARD = late_pattern(r"[0-9]\s*[-–‐]\s*0\Z")
_SHORTEST_TRUNK, _LONGEST_EXTENSION = 5, 5


class OwnContacts:
    """Contacts that a policy names: telephone numbers, mail addresses, domains, IBANs, and anything else as written.

    Telephone numbers are the same in E.164, national and (0) spelling and with letters for digits; a domain stands for
    what lies below it; a mail address also for what is tagged with a plus sign (RFC 5233).
    """

    def __init__(self, contacts: Iterable[str] = ()) -> None:
        self._mails: set[str] = set()
        self._domains: set[str] = set()
        self._lines: list[Line] = []
        self._switchboards: list[Line] = []
        self._others: set[str] = set()
        for contact in contacts:
            written = _PREFIX.sub("", _plain(contact))
            self._others.add(_compact(written))
            host = _host(written)
            if "@" in written:
                local, _, domain = _untagged(written.partition("?")[0]).rpartition("@")
                if local:
                    self._mails.add(f"{local}@{domain}")
                else:
                    self._domains.add(_host(domain))
            elif _HOST.match(host):
                self._domains.add(host)
            elif _PHONE.match(written) and _FEWEST_DIGITS <= _dialled(written) <= _MOST_DIGITS:
                self._lines.append(line_of(written))
                switchboard = _SWITCHBOARD.search(written)
                if switchboard is not None:
                    self._switchboards.append(line_of(written[: switchboard.start() + 1]))

    def has_mail(self, address: str) -> bool:
        """True for a named mail address, and for any at a named domain or below it."""
        address = _untagged(_plain(address))
        return address in self._mails or self.has_domain(address.rpartition("@")[2])

    def has_domain(self, host: str) -> bool:
        """True for a named domain and what lies below it."""
        host = _host(_plain(host))
        return any(host == domain or host.endswith(f".{domain}") for domain in self._domains)

    def has_phone(self, number: str) -> bool:
        """True for a named telephone number, with or without country code, and for extensions of a named '-0'."""
        line = line_of(_PREFIX.sub("", _plain(number)))
        return any(line.is_same(own) for own in self._lines) or any(
            _is_extension(line, trunk) for trunk in self._switchboards
        )

    def has(self, value: str) -> bool:
        """True for anything that is named letter by letter, blanks and signs aside: an IBAN, a tax number."""
        return _compact(_plain(value)) in self._others


def _plain(value: str) -> str:
    """A value as detectors meet it in the folded view."""
    return fold(value).strip()


def _compact(value: str) -> str:
    return re.sub(r"[\W_]", "", value)


def _untagged(address: str) -> str:
    local, at, domain = address.rpartition("@")
    return f"{local.partition('+')[0] or local}{at}{domain.strip().rstrip('.')}"


def _host(address: str) -> str:
    """The host of an address without scheme, port, path and the dot of the root."""
    return re.sub(r"[:/?#].*\Z", "", _SCHEME.sub("", address.strip())).rstrip(".")


def _dialled(written: str) -> int:
    return sum(character.isalnum() for character in written)


def _is_extension(line: Line, trunk: Line) -> bool:
    if len(trunk.national) < _SHORTEST_TRUNK or (line.code and trunk.code and line.code != trunk.code):
        return False
    rest = line.national.removeprefix(trunk.national)
    return rest != line.national and len(rest) <= _LONGEST_EXTENSION
