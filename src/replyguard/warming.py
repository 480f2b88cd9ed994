"""What lets the first checks of a guard take no longer than later ones."""

from __future__ import annotations

from collections.abc import Callable

from replyguard.compiled import CompiledPolicy
from replyguard.text.language import warm as warm_language

# each asks for the tables and models that one kind of wording needs: names, ordinary words, what a masked word may
# be, words in which coarse letters merely meet
_TEXTS = """\
Hallo Frau Huber, leider fand Thomas Krause Ihre Daten nicht. Könnten Sie uns bitte Ihre Kundennummer nennen?
Schreiben Sie uns gerne eine Direktnachricht, wir kümmern uns bis morgen. So ein M*st! Viele Grüße, Jana

Hi Mrs Hughes, sorry that Peter Walsh did not find your data. Could you please give us your customer number?
Feel free to send us a direct message, we will sort it out by tomorrow. What a cr*p day! Best wishes, Jana

Guten Tag, v13len D*nk! Shitake mushrooms for all.
"""


def warm(compiled: CompiledPolicy, check: Callable[[str], object]) -> None:
    """Load what is otherwise loaded when it is first needed; phrases are still read when their words are first met."""
    compiled.index.warm()
    warm_language(compiled.policy.languages)
    for rule in compiled.policy.registry:
        rule.warm()
    for text in _TEXTS.split("\n\n"):
        check(text)
