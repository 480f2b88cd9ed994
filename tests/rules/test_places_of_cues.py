"""Places of a cue are weighed by a rule's conditions, though their phrases bear the cue's numbers and not the rule's."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

from replyguard.lexicons.wording.wording import Place
from replyguard.rules.kinds.phrases import PhraseFinder, PhrasesPart
from replyguard.text.views import FoldedView


def test_a_place_of_a_cue_may_bear_a_number_that_no_phrase_of_the_rule_has() -> None:
    finder = PhraseFinder(PhrasesPart(phrases={"de": ("eins",)}))
    view = FoldedView("zwei")
    reading = SimpleNamespace(language="de", folded=view)
    case = cast(Any, SimpleNamespace(options=SimpleNamespace(allow=()), reading=reading))
    place = Place(0, 4, 99)
    assert list(finder.counted([place], case, view)) == [place]
