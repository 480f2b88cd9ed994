"""Whose names may stand in the reply: display names that the thread shows, the agent's, the brand's, public ones."""

from __future__ import annotations

import re

from replyguard.facts.personal_data.datum import Scene
from replyguard.facts.personal_data.name_words import section
from replyguard.facts.personal_data.person_lists import phrases
from replyguard.text.views import fold

_SHORTEST_JOINED = 4


def may_stand(scene: Scene, words: tuple[str, ...]) -> bool:
    """True for folded words of a name that the thread shows, that the agent or the brand has."""
    return is_shown(scene, words) or is_agent(scene, words) or any(_holds(name, words) for name in scene.brand)


def is_reviewed(spelt: str) -> bool:
    """True for folded words, with one blank between, that are a public person, a brand or a work on a reviewed list."""
    return any(
        spelt in known for known in (phrases("brands"), phrases("public"), section("public"), section("figures"))
    )


def is_shown(scene: Scene, words: tuple[str, ...]) -> bool:
    """True for a name that a customer's public display name shows, in any order and case, also run together."""
    return any(
        _holds(message.author, words)
        for message in scene.thread
        if message.author and message.role == "customer" and message.visibility != "private"
    )


def is_agent(scene: Scene, words: tuple[str, ...]) -> bool:
    """True for the agent's own name or signature."""
    author = scene.author
    if author is None:
        return False
    return any(_holds(name, words) for name in (author.name, author.signature) if name)


def _holds(shown: str, words: tuple[str, ...]) -> bool:
    """True where every word stands in it, or all of them run together: "annaschmidt85", "a_schmidt"."""
    parts = set(re.findall(r"[^\W\d_]+", fold(shown)))
    wanted = [part for word in words for part in re.split("[-']", word)]
    if set(wanted) <= parts:
        return True
    if len(wanted) == 1:
        one = wanted[0]
        return len(one) >= _SHORTEST_JOINED and any(part.startswith(one) or part.endswith(one) for part in parts)
    joined = "".join(re.findall(r"[^\W\d_]", fold(shown)))
    return "".join(wanted) in joined or "".join(reversed(wanted)) in joined
