"""The brand's own contacts, which may stand in public however they are spelt."""

from __future__ import annotations

import re
from collections.abc import Iterable

_FEWEST_DIGITS = 3
_SHORTEST_SUFFIX = 6
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}\Z")


class OwnContacts:
    """Contacts that a policy names: telephone numbers, mail addresses, domains, IBANs, and anything else as written."""

    def __init__(self, contacts: Iterable[str] = ()) -> None:
        self._mails: set[str] = set()
        self._domains: set[str] = set()
        self._phones: set[str] = set()
        self._others: set[str] = set()
        for contact in contacts:
            written = contact.strip().casefold()
            compact = re.sub(r"[\W_]", "", contact).upper()
            self._others.add(compact)
            if "@" in written:
                self._mails.add(written)
            elif _IBAN.match(compact):
                continue
            elif re.fullmatch(r"[+\d\s()/.\-–]+", written) and sum(map(str.isdigit, written)) >= _FEWEST_DIGITS:
                self._phones.add(significant(contact))
            elif "." in written:
                self._domains.add(re.sub(r"\A(?:https?://)?(?:www\.)?|/.*\Z", "", written))

    def has_mail(self, address: str) -> bool:
        """True for a named mail address, and for any at a named domain or below it."""
        address = address.casefold()
        return address in self._mails or self.has_domain(address.rpartition("@")[2])

    def has_domain(self, host: str) -> bool:
        """True for a named domain and what lies below it."""
        host = host.casefold().removeprefix("www.")
        return any(host == domain or host.endswith(f".{domain}") for domain in self._domains)

    def has_phone(self, number: str) -> bool:
        """True for a named telephone number, with or without country code, however it is spaced."""
        own = significant(number)
        return any(_is_same_line(own, phone) for phone in self._phones)

    def has(self, value: str) -> bool:
        """True for anything that is named letter by letter, blanks and signs aside: an IBAN, a tax number."""
        return re.sub(r"[\W_]", "", value).upper() in self._others


def significant(number: str) -> str:
    """The digits of a telephone number without what is only dialled in front: +, 00, a trunk 0, "(0)"."""
    without_trunk = re.sub(r"\(\s*0\s*\)", "", number)
    return re.sub(r"\D", "", without_trunk).lstrip("0")


def _is_same_line(one: str, other: str) -> bool:
    """True for the same digits, and where one of them only lacks a country code."""
    short, long = sorted((one, other), key=len)
    return short == long or (len(short) >= _SHORTEST_SUFFIX and len(long) - len(short) <= 3 and long.endswith(short))
