"""Numbers that companies give to people, and secrets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from replyguard.facts.personal_data import reference_words as vocabulary
from replyguard.facts.personal_data import secret_words as secrets
from replyguard.facts.personal_data.detectors import Detector

_LISTS = (
    vocabulary.GERMAN_STEMS,
    vocabulary.GERMAN_NOUNS,
    vocabulary.ENGLISH_STEMS,
    vocabulary.ENGLISH_NOUNS,
    vocabulary.SELF_SUFFICIENT,
)


def _all_words(lists: Iterable[Mapping[str, str]]) -> set[str]:
    return {word for one in lists for words in one.values() for word in words.split()}


_WORDS = _all_words(_LISTS)
_LONG = {word for word in _WORDS if len(word) >= vocabulary.SHORT and word not in vocabulary.WORDS_ALONE}
_SHORT = _WORDS - _LONG


def _shortest(words: Iterable[str]) -> tuple[str, ...]:
    """The words that hold none of the others."""
    kept: list[str] = []
    for word in sorted(words, key=len):
        if not any(shorter in word for shorter in kept):
            kept.append(word)
    return tuple(sorted(kept))


_KINDS = tuple(vocabulary.GERMAN_STEMS)

DETECTORS: tuple[Detector, ...] = (
    Detector(
        "reference-numbers",
        _KINDS,
        "reference:find_references",
        words=(
            "zeichen",
            *sorted(vocabulary.CARDS),
            *sorted(_SHORT),
            *sorted(short + end for short in _SHORT for end in vocabulary.NUMBER_ENDINGS),
        ),
        # of two words of which one holds the other the shorter one is enough
        parts=_shortest(_LONG),
        digits=2,
        # a number of its own, and no date, hour or sum
        shape=r"\d(?:\d\d|(?<=[a-z]\d)[.\da-z]|(?<=[a-z][\-/.]\d)[.\da-z]|\.\d{1,3}(?:\.\d|[a-z/\-])"
        r"|\d?[\-/#_ .]{1,3}[a-z]{1,3}[\-/. #]{0,2}\d|[a-z][\-/ .]{1,2}[a-z]{0,2}[.\-]?\d|[\-/]?[a-z][\-/]?\d"
        r"|[a-z]? ?[\-/] ?[\da-z]|[\-/#_ ]{1,3}\d|[a-z]{2,})",
    ),
    Detector(
        "filed-under",
        ("ticket-number",),
        "reference_filed:find_filed_under",
        words=("unter", "under"),
        digits=3,
    ),
    Detector(
        "whose-numbers",
        ("customer-number",),
        "reference_whose:find_whose_numbers",
        words=tuple(
            f"{whose} {number}"
            for whose in (
                "ihre",
                "ihrer",
                "deine",
                "deiner",
                "eure",
                "your",
                "ur",
                "neue",
                "neuen",
                "new",
                "unique",
                "personal",
            )
            for number in ("nummer", "number", "kennung", "nr", "no")
        ),
        digits=4,
    ),
    Detector(
        "booking-letters",
        ("booking-number",),
        "reference_filed:find_booking_letters",
        words=("pnr", "locator"),
        parts=("buchung", "booking", "reservation", "reservierung"),
    ),
    Detector(
        "rebooked",
        ("booking-number",),
        "reference_filed:find_rebooked",
        parts=(
            "umgebucht",
            "rebooked",
            "re-booked",
            "eingecheckt",
            "checked in",
            "storniert",
            "celled",
            "celed",
            "ssued",
            "neu ausgestellt",
        ),
        digits=1,
        shape=r"\d(?:(?<=[a-z]\d)[a-z]|(?<=[a-z]{2}\d)\d[a-z])",
    ),
    Detector(
        "flight-tickets",
        ("booking-number",),
        "reference_filed:find_ticket_shapes",
        parts=(
            "ticket",
            "flug",
            "flight",
            "airline",
            "boarding",
            "bag drop",
            "bagdrop",
            "check-in",
            "checkin",
            "bordkarte",
        ),
        digits=13,
    ),
    Detector("repeated-numbers", _KINDS, "reference_repeated:find_repeated", digits=5, in_threads=True),
    Detector(
        "parcel-numbers",
        ("tracking-number",),
        "reference_parcel:find_parcel_numbers",
        digits=9,
        run=9,
        shape=r"[\djt](?:(?<=\d)(?:[ .\-/]{0,2}\d){8}|(?<=j)d\d\d|(?<=t)ba\d|(?<=1)z)",
    ),
    Detector(
        "labelled-numbers",
        _KINDS,
        "reference_labelled:find_labelled_numbers",
        digits=5,
        shape=(
            r"[a-z](?:(?<=\br)(?:gn?r?|nr|echnr|ma|itm|eq|e|es?v|etoure)|(?<=\bi)n(?:c|v)(?:oice)?|(?<=\bo)rd(?:er)?"
            r"|(?<=\bb)(?:est|estnr|e|kn?g|uch(?:ung)?)|(?<=\ba)(?:uftr|u|b|r)|(?<=\bt)(?:kt|ck|ick?(?:et)?)"
            r"|(?<=\bc)(?:ase|ust)|(?<=\bf)all|(?<=\bs)rq|(?<=\bk)(?:d|dnr|ndnr|nr|unde)"
            r"|(?<=\bv)(?:trg?|nr|snr)|(?<=\bp)ol(?:icy)?)(?:[\-–#_/:]|(?=\d))\d"
        ),
    ),
    Detector(
        "meter-shapes",
        ("meter-number",),
        "reference_labelled:find_meter_shapes",
        digits=11,
        shape=r"\d ?[a-z]{3} ?\d\d ?\d{4} ?\d{4}\b",
    ),
    Detector("order-shapes", ("order-number",), "reference_parcel:find_order_shapes", run=17),
    Detector(
        "passwords",
        ("password",),
        "secret:find_passwords",
        words=(*secrets.words_of(secrets.PASSWORD_SHORT), *secrets.words_of(secrets.LOGIN_SET)),
        parts=secrets.words_of(secrets.PASSWORD),
    ),
    Detector(
        "security-answers",
        ("password",),
        "secret_answer:find_security_answers",
        parts=secrets.words_of(secrets.SECURITY_ANSWER),
    ),
    Detector(
        "login-pairs",
        ("username", "password"),
        "secret:find_login_pairs",
        parts=secrets.words_of(secrets.LOGIN_PAIR),
    ),
    Detector("usernames", ("username",), "secret:find_usernames", parts=secrets.words_of(secrets.USERNAME)),
    Detector(
        "pins",
        ("pin",),
        "secret_code:find_pins",
        words=(
            *(
                f"{prefix}{word}"
                for prefix in ("", *secrets.PIN_PREFIXES.split())
                for word in ("pin", "pins", "pincode", "pinnummer")
            ),
        ),
        parts=secrets.words_of(secrets.PIN),
        digits=2,
    ),
    Detector("puks", ("puk",), "secret_code:find_puks", words=secrets.words_of(secrets.PUK), digits=4),
    Detector(
        "one-time-codes",
        ("tan",),
        "secret_code:find_tans",
        words=(*secrets.words_of(secrets.TAN_SHORT), "code"),
        parts=secrets.words_of(secrets.TAN),
        digits=2,
    ),
    Detector(
        "logins",
        ("username", "password", "tan", "pin"),
        "secret_use:find_logins",
        parts=secrets.words_of(secrets.LOGIN_VERBS),
        digits=2,
        shape=r"\d(?:(?<=[a-z._\-]\d)|[a-z._]|\d\d\d)",
    ),
    Detector(
        "sent-codes",
        ("tan",),
        "secret_use:find_sent_codes",
        words=secrets.words_of(secrets.SENT),
        digits=4,
    ),
    Detector(
        "opening-codes",
        ("pin",),
        "secret_use:find_opening_codes",
        parts=secrets.words_of(secrets.OPENING_VERBS),
        digits=4,
    ),
    Detector(
        "network-keys",
        ("password",),
        "secret_place:find_network_keys",
        words=secrets.words_of(secrets.NETWORK),
        shape=r"(?:mit|with|using|typing|typing in) (?:the |dem |der )?[^ ]{3,40}[\d!#$%_]",
    ),
    Detector(
        "door-codes",
        ("pin",),
        "secret_place:find_door_codes",
        words=secrets.words_of(secrets.DOOR),
        digits=3,
        shape=r"\d{3}|\d\d \d\d",
    ),
    Detector(
        "typed-codes",
        ("tan",),
        "secret_place:find_typed_codes",
        parts=secrets.words_of(secrets.FIELD),
        digits=4,
        shape=r"\d[ -]?\d[ -]?\d[ -]?\d [a-z ]{0,24}(?:in|at|on|auf|bei)",
    ),
    Detector(
        "offered-vouchers",
        ("voucher-code",),
        "secret_offer:find_offered_vouchers",
        words=secrets.words_of(secrets.OFFER),
        digits=1,
        shape=r"[a-z]\d[a-z\d-]{2,}[a-z]|\d[a-z]{1,6}\d",
    ),
    Detector(
        "gift-cards",
        ("voucher-code",),
        "secret_offer:find_gift_cards",
        parts=secrets.words_of(secrets.GIFT_CARD),
        digits=16,
    ),
    Detector("codewords", ("password",), "secret_use:find_codewords", parts=secrets.words_of(secrets.CODEWORD)),
    Detector(
        "vouchers", ("voucher-code",), "secret_code:find_vouchers", parts=secrets.words_of(secrets.VOUCHER), digits=1
    ),
    Detector(
        "access-keys",
        ("access-key",),
        "secret_key:find_keys",
        parts=(*secrets.KEY.split(), *secrets.words_of(secrets.KEY_CONTEXT)),
        digits=2,
    ),
)
