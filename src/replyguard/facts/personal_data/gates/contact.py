"""E-mail addresses and telephone numbers."""

from __future__ import annotations

from replyguard.facts.personal_data.detectors import Detector

BY_NAME = (
    "gmail",
    "googlemail",
    "gmx",
    "t-online",
    "freenet",
    "yahoo",
    "hotmail",
    "outlook",
    "icloud",
    "aol",
    "posteo",
)
"""Providers of private mailboxes that people name without a top-level domain."""

DETECTORS = (
    Detector(
        "email",
        ("email",),
        "mail:find_email",
        words=("at", "aet", "aed", "klammeraffe", "affe"),
        parts=(
            "@",
            "(at",
            "[at",
            "{at",
            "<at",
            "*at",
            "|at",
            "(aet",
            "[aet",
            "{aet",
            "(a)",
            "[a]",
            "{a}",
            "-at-",
            "_at_",
        ),
        # the sign between a mailbox and a domain, or the word for it with a dot behind: not the sign before a handle
        shape=(
            r"[@a(\[{<*|\-_](?:(?<=[\w.+\-]@)|(?<=\w @) \w|(?<=@)[\w\-]+\.[a-z]{2}"
            r"|(?<=[(\[{<*|]) ?(?:at|aet|a|@) ?[)\]}>*|]|(?<=[\-_])at[\-_]\w"
            r"|(?:(?<=\ba)(?:t|e[td])|(?<=a)ffe) (?:[\w\-]+"
            r"(?:\.[a-z]{2}| \. ?[a-z]{2}| ?[(\[{<*|] ?(?:dot|punkt|pkt|\.)| (?:dot|punkt)\b)"
            r"|(?:gmail|googlemail|gmx|web|t-online|freenet|yahoo|hotmail|outlook|live|icloud|aol) ?\.))"
        ),
    ),
    Detector(
        "phone",
        ("phone",),
        "phone:find_phone",
        digits=6,
        # with the letter O for a nought inside
        shape=r"[\dv ](?:(?<=\d)(?:[ \-‐–—−/.()·]{0,4}(?:\d|o(?=[\do ]))){5}|(?<=v)orwahl|(?<= )code )",
    ),
    Detector(
        "phone-in-words",
        ("phone",),
        "phone_in_words:find_phone_in_words",
        words=("null", "oh", "zero", "nought"),
        shape=(
            r"\b(?:null|oh|zero|nought)(?:[ ,\-–/]{1,3}(?:double|triple|doppel)?[ \-]?"
            r"(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine"
            r"|null|eins?|zw[eo]i?|drei|vier|fuenf|sechs|sieben|acht|neun)[a-z]*){3}"
        ),
    ),
    Detector(
        "email-by-provider",
        ("email",),
        "mail_by_provider:find_email_by_provider",
        words=tuple(f"{word} {provider}" for word in ("at", "on", "bei", "@") for provider in BY_NAME),
    ),
)
