"""E-mail addresses and telephone numbers."""

from __future__ import annotations

from replyguard.facts.personal_data.detectors import Detector

DETECTORS = (
    Detector(
        "email",
        ("email",),
        "mail:find_email",
        words=("at", "aet", "klammeraffe", "affe"),
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
            r"|(?:(?<=\ba)(?:t|et)|(?<=a)ffe) (?:[\w\-]+(?:\.[a-z]{2}| \. ?[a-z]{2}| ?[(\[{<*|] ?(?:dot|punkt|pkt|\.)"
            r"| (?:dot|punkt)\b)|(?:gmail|googlemail|gmx|web|t-online|freenet|yahoo|hotmail|outlook|live|icloud|aol)"
            r" ?\.))"
        ),
    ),
    Detector(
        "phone",
        ("phone",),
        "phone:find_phone",
        digits=6,
        shape=r"[\dv ](?:(?<=\d)(?:[ \-‐–—−/.()·]{0,4}\d){5}|(?<=v)orwahl|(?<= )code )",
    ),
)
