"""The wording language: what each sign stands for, and that the literals never miss what the expression finds."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from replyguard.lexicons.wording import Wording
from replyguard.lexicons.wording.anchors import anchor_of_words, anchors_of
from replyguard.lexicons.wording.syntax import WordingError, read_phrase
from replyguard.lexicons.wording.word_sets import WordSets
from replyguard.text.phrase_index import PhraseIndex
from replyguard.text.views import FoldedView

_SETS = WordSets({"": {"ware": ["Schuhe", "Tarif (M|L)", "<obst>"], "obst": ["Birne"], "kreis": ["<kreis>"]}})


def places(phrase: str, text: str) -> list[str]:
    """What a phrase finds in a text, by way of its literals, as folded pieces."""
    wording = Wording.of({None: [phrase]}, _SETS)
    view = FoldedView(text)
    hits = PhraseIndex(wording.triggers("x")).scan(view.text)
    return [view.text[one.start : one.end] for one in wording.places(view, hits)]


FOUND = [
    ("jetzt bestellen", "Gleich JETZT\n  bestellen!", ["jetzt bestellen"]),
    ("jetzt bestellen", "jetzt, bestellen", ["jetzt, bestellen"]),
    ("jetzt bestellen", "jetzt-bestellen", ["jetzt-bestellen"]),
    ("jetzt .. bestellen", "jetzt 👉 gleich bestellen", ["jetzt 👉 gleich bestellen"]),
    ("jetzt bestellen", "jetzt. Bestellen", []),
    ("jetzt bestellen", "jetzt bestellende", []),
    ("größte", "Die GRÖSSTE und die groesste", ["groesste", "groesste"]),
    ("bestell*", "Die Bestellung ist bestellt", ["bestellt", "bestellung"]),
    ("*tarif", "Ein Handytarif, kein Tarifvertrag", ["handytarif"]),
    ("(jetzt|heute) sparen", "heute sparen, morgen sparen", ["heute sparen"]),
    ("(sehr )?gern gemacht", "Sehr gern gemacht", ["sehr gern gemacht"]),
    ("(sehr )?gern gemacht", "gern gemacht", ["gern gemacht"]),
    ("gern gemacht( heute)?", "gern gemacht heute", ["gern gemacht heute"]),
    ("un(be)?grenzt", "unbegrenzt, ungrenzt, begrenzt", ["unbegrenzt", "ungrenzt"]),
    ("neue <ware>", "neue Schuhe, neue Tarif L, neue Birne", ["neue birne", "neue schuhe", "neue tarif l"]),
    ("<obst>nsaft", "Birnensaft, Birne, Birnnsaft", ["birnensaft"]),
    ("ab # €", "ab 5€, ab 5 €, ab €", ["ab 5 €", "ab 5€"]),
    ("jetzt .. sparen", "jetzt noch viel mehr sparen", ["jetzt noch viel mehr sparen"]),
    ("jetzt .. sparen", "jetzt noch viel mehr Geld sparen", []),
    ("jetzt ..4 sparen", "jetzt noch viel mehr Geld sparen", ["jetzt noch viel mehr geld sparen"]),
    ("jetzt .. sparen", "jetzt um 3.50 Uhr sparen", ["jetzt um 3.50 uhr sparen"]),
    ("jetzt .. sparen", "jetzt. Wir sparen", []),
    ("nur # euro", "nur 9,99 Euro, nur 1.000 Euro, nur x Euro", ["nur 1.000 euro", "nur 9,99 euro"]),
    ("# % rabatt", "20 % Rabatt und 20% Rabatt", ["20 % rabatt", "20% rabatt"]),
    ("am # .. geliefert", "am 14. März geliefert, am 14. Dann geliefert", ["am 14. maerz geliefert"]),
    ("^leider", "Leider nein. Das ist leider so. „Leider“", ["leider", "leider"]),
    ("^leider", "Nun leider nein. 👉 – Leider doch.", ["leider"]),
    ("^(sehr )?gern", "Gern. Sehr gern, gern! Ja, gern.", ["gern", "sehr gern"]),
    ("^*tarif", "Handytarif. Der Tarif.", ["handytarif"]),
    ("(mail|mailbox|mail an|an) uns", "mail an uns, mailbox uns, mail uns", ["mail an uns", "mailbox uns", "mail uns"]),
    ("(ein|eine|einer) neuer", "Einer neuer, ein neuer, keiner neuer", ["ein neuer", "einer neuer"]),
    (
        "neu (*aktion|*wochen|sale)",
        "neu Sparwochen, neu Aktion, neu Sale",
        ["neu aktion", "neu sale", "neu sparwochen"],
    ),
    ("bitte$", "Ja bitte! Bitte nicht.", ["bitte"]),
    ("24/7 da", "Wir sind 24/7 da", ["24/7 da"]),
    ("don't", "Don’t", ["don't"]),
]


@pytest.mark.parametrize(("phrase", "text", "expected"), FOUND)
def test_what_a_phrase_stands_for(phrase: str, text: str, expected: list[str]) -> None:
    assert sorted(places(phrase, text)) == sorted(expected)


_LETTERS = st.text("abc", min_size=1, max_size=4)


@given(st.lists(_LETTERS, min_size=1, max_size=6, unique=True), st.lists(_LETTERS, min_size=1, max_size=8))
def test_a_group_of_words_stands_for_each_of_them_and_for_nothing_else(group: list[str], words: list[str]) -> None:
    expected = [word for word in words if word in group]
    assert sorted(places(f"({'|'.join(group)})", " ".join(words))) == sorted(expected)


MISTAKES = [
    ("", "stands for no letters"),
    ("..  sparen", "a gap stands between words"),
    ("sparen ..", "a gap stands between words"),
    ("jetzt ..40 sparen", "a gap holds 1 to 12 words, not 40"),
    ("(a|b", "a group is not closed"),
    ("()", "an empty group"),
    ("neue <wahre>", "no set of words here; known: <kreis>, <obst>, <ware>"),
    ("neue <kreis>", "leads back to itself"),
    ("a*b", "stands at an end of a word"),
    ("*", "beside letters"),
    ("jetzt ! sparen", "'!' means nothing here"),
    ("(ganz |sehr )+billig", "+ behind a group repeats nothing"),
    ("(jetzt)? (sparen)?", "no word of it must always stand"),
    ("# (jetzt)?", "no word of it must always stand"),
    ("{bestellen} jetzt", "needs a language"),
]


@pytest.mark.parametrize(("phrase", "message"), MISTAKES)
def test_a_phrase_that_cannot_be_read_says_why(phrase: str, message: str) -> None:
    with pytest.raises(WordingError, match=r":|letters") as caught:
        Wording.of({None: [phrase]}, _SETS).check(needs_literal=True)
    assert message in str(caught.value)


_WORDS = st.sampled_from(["jetzt", "heute", "sparen", "tarif", "schön", "neu", "gratis"])
_PHRASES = st.lists(
    st.one_of(
        _WORDS,
        _WORDS.map(lambda word: f"{word}*"),
        st.tuples(_WORDS, _WORDS).map(lambda pair: f"({pair[0]}|{pair[1]})"),
        _WORDS.map(lambda word: f"({word})?"),
        _WORDS.map(lambda word: f"(bis|bis zum|am #) {word}"),
        _WORDS.map(lambda word: f"neu({word}|preis)"),
        _WORDS.map(lambda word: f"(sehr |# )?{word}"),
        _WORDS.map(lambda word: f"((heute|sehr) {word}|neu (tarif|(gratis (jetzt|heute)|{word})))"),
        st.sampled_from(["#", "#%", "(5|am #)", "bis.. tarif"]),
    ),
    min_size=1,
    max_size=4,
).map(" ".join)
_TEXTS = st.lists(
    st.one_of(
        _WORDS,
        st.sampled_from(
            [
                "Tarifs",
                "5",
                "12,50",
                "am",
                "am 5.",
                "bis zum",
                "3%",
                "Neupreis",
                "neutarif",
                "sehr",
                "GRATIS!",
                "neu.",
                "schoen,",
                "\n\n",
                "gratisx",
                "jetzt-heute",
            ]
        ),
    ),
    max_size=12,
).map(" ".join)


@given(phrase=_PHRASES, text=_TEXTS, looks_beside=st.booleans())
def test_literals_miss_nothing(phrase: str, text: str, looks_beside: bool) -> None:
    """Whatever the expression finds in a sentence is found by way of the automaton too."""
    wording = Wording.of({None: [phrase]}, _SETS)
    try:
        wording.check(needs_literal=True)
    except WordingError:
        return
    view = FoldedView(text)
    hits = PhraseIndex(wording.triggers("x", looks_beside=looks_beside)).scan(view.text)
    directly = {place for sentence in view.sentences for place in wording.all_in(view.text, *sentence)}
    assert directly <= set(wording.places(view, hits))
    for _ in range(2):  # once looked through, once remembered
        assert directly == {place for sentence in view.sentences for place in wording.within(view, sentence)}


@pytest.mark.parametrize(
    ("phrase", "text", "may_stand"),
    [
        ("(wird|werden) ..6 (am #|bis morgen) ..4 erledigt", "Das wird erledigt.", False),
        ("(wird|werden) ..6 (am #|bis morgen) ..4 erledigt", "Das wird am Ende erledigt.", False),
        ("(wird|werden) ..6 (am #|bis morgen) ..4 erledigt", "Das wird am 5. erledigt.", True),
        ("(wird|werden) ..6 (am #|bis morgen) ..4 erledigt", "Erledigt: bis morgen, das wird.", True),
        ("(wird|werden) ..6 (am #|bis morgen) ..4 erledigt", "Erledigt. Bis morgen, das wird.", False),
        ("(sehr )?gern* helfen", "Helfen Sie ungern?", True),
        ("# Tage* warten", "Einige Tage warten.", False),
        ("neu(tarif|preis) (jetzt|heute)", "Der Tarif ist heute alt", False),
        ("neu(tarif|preis) (jetzt|heute)", "Der Neutarif, heute", True),
    ],
)
def test_a_phrase_is_tried_where_all_its_parts_may_stand(phrase: str, text: str, may_stand: bool) -> None:
    wording = Wording.of({None: [phrase]}, _SETS)
    view = FoldedView(text)
    hits = PhraseIndex(wording.triggers("x")).scan(view.text)
    assert bool(wording.sieve(hits, view)) is may_stand


@pytest.mark.parametrize(
    "phrase", ["jetzt ..12 sparen", "a* ..12 b* ..12 c*", "(a|b )?(c )?sparen", "*tarif ..12 *tarif"]
)
def test_time_grows_with_the_text(phrase: str) -> None:
    wording = Wording.of({None: [phrase]}, _SETS)
    times = []
    for length in (20_000, 80_000):
        view = FoldedView(("jetzt a b tarif " * (length // 16))[:length])
        hits = PhraseIndex(wording.triggers("x")).scan(view.text)[:2000]
        tries = []
        for _ in range(3):
            begun = time.thread_time()
            wording.places(view, hits)
            tries.append(time.thread_time() - begun)
        times.append(min(tries))
    assert times[1] < 12 * max(times[0], 0.01)


@pytest.mark.parametrize(
    "text",
    [
        "jetzt Vertrag abschließen",
        "Sonderangebot",
        "Rabattaktion Sommerschluss",
        "bestellen und sparen",
        "ganz nah",
        "Können Informationen",
        "überraschend GÜNSTIGER Tarifwechsel",
    ],
)
def test_words_alone_have_the_same_literals_as_when_they_are_read(text: str) -> None:
    read = anchors_of(read_phrase(text, lambda word: (word,), {}), text)
    telling = anchor_of_words(text)
    assert telling is None or (telling,) == read
