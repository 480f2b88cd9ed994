"""Keys and tokens of programming interfaces, whose prefixes their makers chose so that they can be found."""

from __future__ import annotations

import re
from collections.abc import Iterator

from replyguard.facts.personal_data.datum import Datum, Scene, Strength

# each with its maker's documentation: OpenAI and Stripe (sk-, sk_live_), GitHub (ghp_ …), GitLab (glpat-), AWS (AKIA),
# Google (AIza), Slack (xoxb-), npm, Hugging Face, SendGrid, JSON Web Token (RFC 7519: three parts in base64url)
_KEY = re.compile(
    r"(?<![a-z0-9_-])(?:sk-[a-z0-9_-]{20,200}|[srp]k_(?:live|test)_[a-z0-9]{16,200}|gh[pousr]_[a-z0-9]{36,255}"
    r"|github_pat_[a-z0-9_]{30,255}|glpat-[a-z0-9_-]{20,100}|(?:akia|asia)[a-z0-9]{16}|aiza[a-z0-9_-]{35}"
    r"|xox[abpr]-[a-z0-9-]{10,200}|npm_[a-z0-9]{36}|hf_[a-z0-9]{30,60}|sg\.[a-z0-9_-]{16,40}\.[a-z0-9_-]{30,60}"
    r"|eyj[a-z0-9_-]{8,2000}\.eyj[a-z0-9_-]{8,4000}\.[a-z0-9_-]{8,1000})(?![a-z0-9])"
)
_NAMED = re.compile(
    r"(?:(?:api|access|secret|auth)[ -]?(?:key|token|schluessel)(?:[ ]?[:=]|[ ](?:is|ist|lautet)[ ]?:?)?"
    r"|(?<![a-z])bearer)"
    r"[ ]?[\"'„“`]?(?=[a-z_.-]{0,60}\d)(?P<key>[a-z0-9_.=+/-]{12,2000})"
)


def find_keys(scene: Scene) -> Iterator[Datum]:
    """Keys and tokens by their prefix and length; not a maker's own example."""
    for found in _KEY.finditer(scene.view):
        value = found.group()
        if "example" not in value and any(map(str.isdigit, value)):
            evidence = "prefix of an access key"
            yield Datum("access-key", scene.span(*found.span()), Strength.SHAPE, evidence)
    for found in _NAMED.finditer(scene.view):
        start, end = found.span("key")
        end = start + len(found["key"].rstrip("./"))
        if "example" not in found["key"] and "/" not in found["key"] and sum(map(str.isdigit, found["key"])) >= 2:
            yield Datum("access-key", scene.span(start, end), Strength.CONTEXT, "beside: words for an access key")
