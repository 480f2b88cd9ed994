"""What the law specially protects."""

from __future__ import annotations

from replyguard.facts.personal_data.detectors import Detector
from replyguard.facts.personal_data.special_terms import literals

_WORDS, _PARTS = literals()
STATEMENTS = (
    "positiver test", "positive test", "positiven test", "positives testergebnis", "positiven testergebnis",
    "corona test", "corona-test", "coronatest", "covid test", "covid-test", "covid-19 test", "covid-19-test",
    "pcr test", "pcr-test", "schnelltest", "antigentest", "antigen-test", "tested positive", "getestet",
    "im krankenhaus", "in der klinik", "in einer klinik", "auf der intensivstation", "in der psychiatrie",
    "expecting", "ein kind", "ein baby", "erstes kind", "zweites kind", "drittes kind", "maedchen", "einen jungen",
    "einen sohn", "eine tochter", "zwillinge", "drillinge", "nachwuchs", "originally", "fled", "roots", "born in",
    "parents are", "family is", "family are", "mother is", "father is", "mum is", "dad is", "wife is", "husband is",
    "parents come", "parents came", "family comes", "family came",
    "converted to", "left the church", "catholic church", "anglican church", "mormon church", "baptised", "baptized",
    "christened", "stammen", "stammst", "stammt", "urspruenglich", "gebuertig", "gefluechtet", "geflohen", "geboren",
)  # fmt: skip

_KINDS = ("health", "health-order", "pregnancy", "religion", "sexual-life", "union", "origin", "politics")

DETECTORS = (
    Detector("special-categories", _KINDS, "special:find_special", words=(*_WORDS, *STATEMENTS), parts=_PARTS),
)
