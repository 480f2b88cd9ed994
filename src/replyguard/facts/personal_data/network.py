"""Where a device is on the net: IP addresses and MAC addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import AddressValueError, IPv4Address, IPv6Address

from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.reference_vetoes import is_example
from replyguard.facts.personal_data.surroundings import last_match, words_before, words_behind

_V4 = re.compile(r"(?<![\w.\-])\d{1,3}(?:\.\d{1,3}){3}(?![\w\-]|\.\d)")
_MAY_BE_V4 = re.compile(r"\d\.\d{1,3}\.\d{1,3}\.\d")
# as security teams write it, so that nobody follows it: 192[.]0[.]2[.]1
_DISARMED_DOT = r"(?: ?[\[({](?:\.|dot|punkt)[\])}] ?)"
_DISARMED_V4 = re.compile(rf"(?<![\w.\-])\d{{1,3}}(?:(?:{_DISARMED_DOT}|\.)\d{{1,3}}){{3}}(?![\w\-]|\.\d)")
# as it is dictated, or typed where links are taken out: 192 dot 0 dot 2 dot 1
_SPACED_V4 = re.compile(
    r"(?<![\w.\-])(?<!\d )\d{1,3}(?: ?\. | \.| (?:dot|punkt|point) )\d{1,3}"
    r"(?:(?: ?\. | \.| (?:dot|punkt|point) )\d{1,3}){2}(?![\w\-]|[.,]\d| ?\. ?\d)"
)
_SPACED = (" . ", ". ", " .", " dot ", " punkt ", " point ")
_DISARMED = ("[.]", "(.)", "{.}", "[dot]", "(dot)", "{dot}", "[punkt]", "(punkt)", "{punkt}")
_NO_DIGIT = re.compile(r"[^0-9]+")
_V6 = re.compile(r"(?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?<=[0-9a-f:])(?![\w:])")
_IP_WORD = re.compile(r"\bip(?:v[46])?\b|\bip[- ]?(?:adress|nummer|number)|netzwerkadress")
_VERSION_WORD = re.compile(
    r"\b(?:version(?! [46]\b)\w*|ver|vers|"
    r"firmware\w*|releases?|builds?|updates?|upgrades?|aktualisier\w+|patch\w*|treiber\w*|"
    r"drivers?|software\w*|app|fritz ?os|android|ios|windows|macos|installier\w+|install\w*|kapitel|abschnitt\w*|"
    r"ziffer|"
    r"section|chapter|paragraph|absatz|oid)\b|\bv ?\Z"
)
_ROUTER_WORD = re.compile(
    r"router|browser|gateway|http|fritz|oberflaeche|adresszeile|aufruf|oeffnen|eingeben|modem|address bar|\btype\b|"
    r"\bopen\b|\benter\b|\bvisit\b|log ?in|einlogg|anmeld"
)
_OF_A_PERSON = re.compile(r"\b(?:ihre?r?|deine?r?|meine?r?|your|my|his|her|seine?r?)\b[^,;]{0,25}\Z")
# the resolvers of Google, Cloudflare, Quad9 and OpenDNS, which help pages name
_PUBLIC_RESOLVERS = {
    *("8.8.8.8", "8.8.4.4", "1.1.1.1", "1.0.0.1", "9.9.9.9", "149.112.112.112", "208.67.222.222", "208.67.220.220"),
    *("2001:4860:4860::8888", "2001:4860:4860::8844", "2606:4700:4700::1111", "2606:4700:4700::1001", "2620:fe::fe"),
}
_HIGHEST_OF_VERSIONS = 31
_LONGEST_OCTET, _FEWEST_LONG_OCTETS = 3, 2
_GATEWAY_HOSTS = ("1", "254")


def find_ip_address(scene: Scene) -> Iterator[Datum]:
    """IP addresses, version 4 (RFC 791) and 6 (RFC 4291, spelt as in RFC 5952).

    Loopback, netmasks and the public resolvers belong to nobody. Addresses of private ranges (RFC 1918, RFC 4193) are
    found, since a reply that repeats one tells of somebody's network; the address of a router in a help text is not.
    The documentation ranges (RFC 5737, RFC 3849) are found as any other: nothing but their use says that
    they are examples.
    """
    view = scene.view
    # what no address can do without is looked for first, since a third of all replies hold digits
    has_groups = "::" in view or view.count(":") >= 7
    for found in _V4.finditer(view) if _MAY_BE_V4.search(view) else ():
        evidence = _v4_evidence(view, found)
        if evidence is not None and not scene.contacts.has(found.group()):
            yield Datum("ip-address", scene.span(*found.span()), *evidence)
    is_disarmed = any(dot in view for dot in _DISARMED)
    for found in _DISARMED_V4.finditer(view) if is_disarmed else ():
        octets = _NO_DIGIT.sub(".", found.group())
        is_plain = octets == found.group()
        if not is_plain and _is_v4_of_somebody(octets) and not scene.contacts.has(octets):
            yield Datum("ip-address", scene.span(*found.span()), Strength.CONTEXT, "four octets, disarmed")
    is_spaced = any(dot in view for dot in _SPACED)
    for found in _SPACED_V4.finditer(view) if is_spaced else ():
        octets = _NO_DIGIT.sub(".", found.group())
        if _is_v4_of_somebody(octets) and _is_spaced_address(view, found, octets) and not scene.contacts.has(octets):
            yield Datum("ip-address", scene.span(*found.span()), Strength.CONTEXT, "four octets, spaced")
    for found in _V6.finditer(view) if has_groups else ():
        if _is_v6_of_somebody(found.group()) and not scene.contacts.has(found.group()):
            has_word = _IP_WORD.search(words_before(view, found.start(), 60)) is not None
            strength = Strength.CONTEXT if has_word else Strength.SHAPE
            yield Datum("ip-address", scene.span(*found.span()), strength, "eight groups of an IPv6 address")


def _is_spaced_address(view: str, found: re.Match[str], octets: str) -> bool:
    """False for dates, scores and versions with blanks between: these are small, and no word says that it is one."""
    before, behind = words_before(view, found.start(), 60), words_behind(view, found.end(), 40)
    if _IP_WORD.search(before) or _IP_WORD.search(behind[:25]):
        return True
    if _VERSION_WORD.search(before) or _VERSION_WORD.search(behind):
        return False
    # three figures of two digits or less may be a date with something behind
    return sum(len(octet) == _LONGEST_OCTET for octet in octets.split(".")) >= _FEWEST_LONG_OCTETS


def _v4_evidence(view: str, found: re.Match[str]) -> tuple[Strength, str] | None:
    """How well founded it is that four numbers are an address, or None where they are a version or nobody's."""
    if not _is_v4_of_somebody(found.group()):
        return None
    octets = found.group().split(".")
    address = IPv4Address(found.group())
    before, behind = words_before(view, found.start(), 60), words_behind(view, found.end(), 40)
    version, named = last_match(_VERSION_WORD, before), last_match(_IP_WORD, before)
    if named is None and _IP_WORD.search(behind[:25]):
        return Strength.CONTEXT, "beside: IP"
    if (
        address.is_private
        and octets[3] in _GATEWAY_HOSTS
        and not (named and _OF_A_PERSON.search(before[: named.start()]))
    ):
        is_help = _ROUTER_WORD.search(before) or _ROUTER_WORD.search(behind)
        if is_help or named is None:
            return None
    if named is not None and (version is None or version.start() < named.start()):
        return Strength.CONTEXT, "beside: IP"
    if version is not None or _VERSION_WORD.search(behind):
        return None
    if all(int(octet) <= _HIGHEST_OF_VERSIONS for octet in octets):
        return None
    return Strength.SHAPE, "four octets of an IPv4 address"


def _is_v4_of_somebody(text: str) -> bool:
    octets = text.split(".")
    if any(int(octet) > 255 or (len(octet) > 1 and octet[0] == "0") for octet in octets):
        return False
    address = IPv4Address(text)
    is_nobodys = address.is_loopback or address.is_unspecified or octets[0] in ("0", "255")
    return not is_nobodys and text not in _PUBLIC_RESOLVERS


def _is_v6_of_somebody(text: str) -> bool:
    if sum(character in "0123456789abcdef" for character in text) < 4 or not any(map(str.isdigit, text)):
        return False
    try:
        address = IPv6Address(text)
    except AddressValueError:
        return False
    if sum(map(bool, text.split(":"))) < 3:
        return False
    return not address.is_loopback and not address.is_multicast and address.compressed not in _PUBLIC_RESOLVERS


_MAC = re.compile(
    r"(?<![\w:.\-])(?:[0-9a-f]{2}(?P<sign>[:\-])[0-9a-f]{2}(?:(?P=sign)[0-9a-f]{2}){4}|"
    r"[0-9a-f]{4}(?:\.[0-9a-f]{4}){2}|[0-9a-f]{12}|[0-9a-f]{6}[\-:][0-9a-f]{6}"
    r"|[0-9a-f]{2}(?: [0-9a-f]{2}){5})(?![\w:\-]|\.\w)"
)
_MAC_WORDS = ("mac", "hardware", "wlan", "lan ", "bluetooth", "physikalisch", "geraeteadress", "device address")
_MAC_WORD = re.compile(
    r"\bmac\b|\bw-?lan:? (?=[,. )]|\Z)|"
    r"hardware-?adress|hardware address|wlan-adress|bluetooth|physikalische adress|geraeteadress|device address"
)
_DEVICE_WORD = re.compile(
    r"geraete-?adresse|device address"
    r"|\b(?:router|modem|set-?top|box|receiver|repeater|geraet|device|hotspot|access point)\b"
)
_DOTTED = re.compile(r"(?<![\w.\-:])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w\-]|\.\w)")
_NOBODYS_MACS = {"0" * 12, "f" * 12}
# octets that count up or are doubled letters show where an address stands, if the text says that it is like that
_PATTERN_MAC = re.compile(r"(?:([0-9a-f])\1){6}\Z|0123456789ab|123456789abc|a1b2c3d4e5f6|1a2b3c4d5e6f|001a2b3c4d5e")
_AS_AN_EXAMPLE = re.compile(
    r"(?:\blooks? (?:something )?like|\b(?:sieht|schaut)\b[^.;!?]{0,20}\b(?:wie|so) aus(?: wie)?|\baussieht wie|"
    r"\bform(?:at)?\b|"
    r"\bpattern|\bschema|\bmuster|\bbeispiel\w*|\bexample|\be\.g\.|\bz\. ?b\.|\bsuch as|\betwa|\bsomething like)"
    r"[\w :,(„“\"'-]{0,12}\Z"
)


def find_mac_address(scene: Scene) -> Iterator[Datum]:
    """MAC addresses (EUI-48, IEEE 802): with signs between the octets, in Cisco's three groups, or bare where named.

    Without the word beside it one needs signs and both letters and digits, since digits alone may be times or dates.
    """
    view = scene.view
    may_be = view.count(":") >= 5 or view.count("-") >= 5 or any(word in view for word in _MAC_WORDS)
    for found in _MAC.finditer(view) if may_be else ():
        written = found.group()
        value = re.sub(r"[^0-9a-f]", "", written)
        if value in _NOBODYS_MACS or scene.contacts.has(value) or is_example(view, found.start()):
            continue
        before = words_before(scene.view, found.start(), 50)
        if _PATTERN_MAC.match(value) and _AS_AN_EXAMPLE.search(before):
            continue
        around = before + words_behind(scene.view, found.end(), 25)
        if _MAC_WORD.search(around):
            yield Datum("mac-address", scene.span(*found.span()), Strength.CONTEXT, "beside: MAC")
        elif found.group("sign") and not value.isdigit():
            yield Datum("mac-address", scene.span(*found.span()), Strength.SHAPE, "six octets of a MAC address")


def find_dotted_mac_address(scene: Scene) -> Iterator[Datum]:
    """MAC addresses in Cisco's three groups without the word: they need letters and digits, or a device beside them."""
    view = scene.view
    for found in _DOTTED.finditer(view):
        value = found.group().replace(".", "")
        if value in _NOBODYS_MACS or scene.contacts.has(value) or is_example(view, found.start()):
            continue
        around = words_before(view, found.start(), 50) + words_behind(view, found.end(), 25)
        span = scene.span(*found.span())
        if _MAC_WORD.search(around) or _DEVICE_WORD.search(around):
            yield Datum("mac-address", span, Strength.CONTEXT, "beside: a device")
        elif sum(map(str.isdigit, value)) >= 2 and not value.isdigit():
            yield Datum("mac-address", span, Strength.SHAPE, "three groups of a MAC address")
