"""What a hit in a word means: forms, compounds, and innocent words in which the letters merely meet."""

from __future__ import annotations

import pytest

from tests.lexicons.small_lexicon import lexicon_of, marked_words, words_of

KNOWN = "wetter bauer hof feld laden arbeit"

# (compounds column, known words, the text with what is found in marks)
COMPOUNDS: dict[str, tuple[str, str]] = {
    "alone": ("-", "[[Sau]], [[SAU]]! Sauwetter, Wildsau, Sauna, sausen"),
    "first": ("first", "[[Sau]] [[Sauwetter]] [[Sauerei]] [[Sausen]], aber Saua und Wildsau"),
    "last": ("last", "[[Sau]] [[Wildsau]] [[Bausau]], aber Sauwetter und essau"),
    "first and last": ("first last", "[[Sauwetter]] [[Wildsau]] [[Wildsauwetter]]"),
    "first, with a known word": ("first?", "[[Sau]] [[Sauwetter]] [[Saubauer]], aber Sauna, sausen und Saurier"),
    "last, with a known word": ("last?", "[[Sau]] [[Hofsau]] [[Arbeitssau]], aber Bausau und Sauwetter"),
    "anywhere": ("anywhere", "[[Sau]] [[Sauna]] [[bausaut]] [[Wildsau]]"),
    "beside a hyphen": ("-", "[[Sau]]-Wetter und Wild-[[Sau]]"),
    "beside digits": ("first", "2[[Sau]] und [[Sau]]2"),
}


@pytest.mark.parametrize(("compounds", "text"), COMPOUNDS.values(), ids=COMPOUNDS)
def test_compounds(compounds: str, text: str) -> None:
    lexicon = lexicon_of(f"Sau | mild | = | {compounds}", known=KNOWN)
    assert marked_words(lexicon, text.replace("[[", "").replace("]]", "")) == text


def test_a_compound_is_told_apart_from_a_form() -> None:
    lexicon = lexicon_of("Sau | mild | Säue -n | first last")
    words = words_of(lexicon, "Sau Säuen Sauwetter Wildsau Wildsäue")
    assert [word.is_compound for word in words] == [False, False, True, True, True]


def test_a_prefix_of_a_verb_makes_no_compound() -> None:
    lexicon = lexicon_of("kacken | strong | verb | first")
    assert [word.is_compound for word in words_of(lexicon, "verkackt Kackwetter")] == [False, True]


def test_a_span_is_the_whole_word_as_it_was_written() -> None:
    lexicon = lexicon_of("Scheiße | strong | = | first last")
    text = "So eine 😀 RIESENSCHEISSE, so eine Scheißesache, so eine Schei\u200bße!"
    assert [text[word.span.start : word.span.end] for word in words_of(lexicon, text)] == [
        "RIESENSCHEISSE",
        "Scheißesache",
        "Schei\u200bße",
    ]


# (innocent words, the text with what is found in marks)
INNOCENT: dict[str, tuple[str, str]] = {
    "a word": ("Scharsch", "Scharsch, [[Scharscht]], [[Arsch]]"),
    "its beginning": ("Kirsch*", "[[Arsch]] Kirsche, [[Kirscharsch]]"),
    "its end": ("*marsch", "Fußmarsch, Marsch, [[Marschen]], [[Barsch]]"),
    "its middle": ("*harsch*", "Verharschung, harscher, [[Barsch]]"),
    "a phrase": ("Arsch der Welt", "am Arsch der Welt, am [[Arsch]] der Erde"),
    "a phrase with a hyphen": ("am-arsch-ion", "am-arsch-ion, am-[[arsch]]"),
    "a phrase is whole words": ("barsch der Welt", "barsch der Welt, [[barsch]] der Weltmeister"),
    "a phrase over a line end": ("Arsch der Welt", "am Arsch\nder   Welt"),
    "whatever the spelling": ("großarsch*", "großarsch, GROSSARSCH, [[kleinarsch]]"),
}


@pytest.mark.parametrize(("innocent", "text"), INNOCENT.values(), ids=INNOCENT)
def test_innocent_words(innocent: str, text: str) -> None:
    lexicon = lexicon_of("Arsch | strong | = | anywhere", innocent=innocent)
    assert marked_words(lexicon, text.replace("[[", "").replace("]]", "")) == text


def test_without_the_innocent_word_the_letters_count() -> None:
    assert marked_words(lexicon_of("Arsch | strong | = | anywhere"), "Fußmarsch") == "[[Fußmarsch]]"


def test_of_overlapping_words_the_gravest_stays() -> None:
    lexicon = lexicon_of("blöde Kuh | mild | = | -\nKuh | strong | = | -\nblöde Kuh da | mild | = | -")
    assert [(word.entry.lemma, word.entry.grade) for word in words_of(lexicon, "Du blöde Kuh da!")] == [
        ("Kuh", "strong")
    ]


def test_of_equally_grave_words_the_longest_stays() -> None:
    lexicon = lexicon_of("Kuh | mild | = | -\nblöde Kuh | mild | = | -")
    assert marked_words(lexicon, "Du blöde Kuh, du Kuh!") == "Du [[blöde Kuh]], du [[Kuh]]!"


def test_two_letters_in_each_others_place_are_read_in_long_grave_words() -> None:
    lexicon = lexicon_of("Sausack | strong | Sausäcke | -\nFlegelhans | mild | = | -")
    assert marked_words(lexicon, "Suasack, Flegehlans!") == "Suasack, Flegehlans!"
    lexicon = lexicon_of("bescheißen | strong | verb | -", known="beschiessen")
    assert marked_words(lexicon, "beschiessen, bescheißen") == "beschiessen, [[bescheißen]]"
    lexicon = lexicon_of("Dreckschwein | strong | Drecksschwein -e | -\nFlegelhans | mild | = | -")
    assert marked_words(lexicon, "Drekcschwein, Drekcsschweine, Flegehlans!") == (
        "[[Drekcschwein]], [[Drekcsschweine]], Flegehlans!"
    )


def test_each_alternative_of_a_phrase_is_found() -> None:
    lexicon = lexicon_of("slag off | mild | (slag|slags|slagged) (us|you|everyone) off | -", "en")
    text = "Slag us off, slags everyone off, slagged you off."
    assert marked_words(lexicon, text) == "[[Slag us off]], [[slags everyone off]], [[slagged you off]]."


def test_two_masked_words_of_which_only_capitals_are_shown_are_a_name() -> None:
    lexicon = lexicon_of("bollocks | strong | = | - | often masked", "en")
    assert marked_words(lexicon, "A*** B******* and b*******") == "A*** B******* and [[b*******]]"
