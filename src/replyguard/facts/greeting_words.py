"""The words that greet, as they are written; what matches them folds them, or lets spellings vary."""

from __future__ import annotations

from collections.abc import Iterable

GREETINGS = (
    "hallo", "halli", "hallihallo", "hallöchen", "hi", "hey", "heyho", "hej", "heya", "hiya", "hello", "dear",
    "moin", "moinsen", "servus", "servas", "ahoi", "ahoy", "tach", "salut", "sali", "salü", "ciao", "tschau",
    "hola", "grüezi", "gruezi", "grüetzi", "grüessech", "gruessech", "hoi", "huhu", "gude", "nabend", "n'abend",
    "namaste", "merhaba", "bonjour", "bonsoir", "buongiorno", "buonasera", "greetings", "welcome", "willkommen",
    "salaam", "salam", "selam", "shalom", "howay", "wotcha", "ey up",
    "howdy", "g'day", "geehrter", "geehrte", "geehrtes", "verehrter", "verehrte", "liebe", "lieber", "liebes",
    "werte", "werter", "grüß gott", "grüß dich", "grüß euch", "grüß sie", "grüß ihnen", "grüß enk", "griaß di",
    "griaß eich", "griaß ihna", "griaß gott", "habe die ehre", "glück auf", "guten morgen", "guten tag",
    "guten mittag", "guten nachmittag", "guten abend", "schönen tag", "schönen morgen", "schönen abend",
    "good morning", "good afternoon", "good evening", "good day", "dia duit", "dia dhuit", "top of the morning",
)  # fmt: skip
"""What greets wherever a sentence begins with it, and behind thanks."""

SHORT_GREETINGS = (
    "tag", "morgen", "mittag", "abend", "mahlzeit", "gudn", "morning", "mornin", "afternoon", "evening", "alright",
    "cheers", "congratulations", "congrats", "glückwunsch", "gratulation", "frohe ostern", "frohe weihnachten",
    "frohes fest", "frohes neues", "frohes neues jahr", "gutes neues", "gutes neues jahr", "guten rutsch",
    "schöne feiertage", "schönes wochenende", "happy easter", "happy new year", "happy holidays", "happy friday",
    "happy monday", "happy birthday", "happy thanksgiving", "merry christmas",
)  # fmt: skip
"""What greets only where a text begins with it, and a name follows."""


def greeting_pattern(greetings: Iterable[str]) -> str:
    """A pattern of the words, the longest first, as people spell them: ü as ue or u, ß as ss, any space between."""
    spelt = "|".join(sorted(greetings, key=len, reverse=True)).replace("ß", "(?:ß|ss)").replace(" ", r"\s+")
    for letter, other in ("äa", "öo", "üu"):
        spelt = spelt.replace(letter, f"(?:{letter}|{other}e?)")
    return f"(?:{spelt})"
