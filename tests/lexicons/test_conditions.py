"""An entry's conditions in context: texts with what counts in marks, and beside each condition what breaks it."""

from __future__ import annotations

import pytest

from tests.lexicons.small_lexicon import Language, lexicon_of, marked_words, words_of

# (conditions, the text with what is found in marks); the entry is the German noun Sau
CASES: dict[str, tuple[str, str]] = {
    "in its own language": ("own-language", "Das ist eine [[Sau]] und nicht für Sie."),
    "in a sentence of another": ("own-language", "This is the Sau that we have for you."),
    "in its own sentence of a mixed text": (
        "own-language",
        "Das ist eine [[Sau]] und nicht für Sie. This is the Sau that we have for you.",
    ),
    "without the condition another language does not matter": ("", "This is the [[Sau]] that we have for you."),
    "unless near: the word": ("unless near: Eber", "Der Eber und die Sau."),
    "unless near: before and behind": ("unless near: Eber", "Die Sau und ihr EBER."),
    "unless near: another word": ("unless near: Eber", "Der Ebers und die [[Sau]]."),
    "unless near: only in the same sentence": ("unless near: Eber", "Der Eber kommt. Die [[Sau]] auch."),
    "unless near: a wildcard": ("unless near: jagd*", "Auf der Jagdwiese war die Sau."),
    "unless near: a wildcard before": ("unless near: *jagd", "Bei der Treibjagd war die Sau."),
    "unless near: one of several": ("unless near: x, Züchter", "Der Zuechter der Sau."),
    "unless near: two words": ("unless near: wilde Jagd", "Die wilde Jagd und die Sau."),
    "unless near: its own letters do not count": ("unless near: sau", "Die [[Sau]]!"),
    "only near: the word": ("only near: dumm*", "Du dumme [[Sau]]!"),
    "only near: without it": ("only near: dumm*", "Du Sau!"),
    "only near: in another sentence": ("only near: dumm*", "Du bist dumm. Die Sau nicht."),
    "unless in: the phrase": ("unless in: die Sau rauslassen", "Wir wollen die Sau rauslassen, du [[Sau]]!"),
    "unless in: whole words only": ("unless in: die Sau", "Lydie [[Sau]], die Sau"),
    "unless in: the spelling": ("unless in: Große Sau", "GROSSE SAU"),
    "unless name: behind a title": ("unless name", "Herr Sau, Frau Dr. Sau, Familie Sau und die [[Sau]]"),
    "unless name: behind a greeting": ("unless name", "Hallo Sau, wir melden uns."),
    "unless name: in capitals it is no name": ("unless name", "Herr [[SAU]]"),
    "unless name: in small letters it is no name": ("unless name", "Herr [[sau]]"),
    "only upper": ("only upper", "Die [[Sau]], die sau."),
    "only lower": ("only lower", "Die Sau, die [[sau]]."),
    "only lower: in capitals both count": ("only lower", "DIE [[SAU]]!"),
    "only upper: in capitals both count": ("only upper", "DIE [[SAU]]!"),
    "only disguised": ("only disguised", "Die Sau und die [[S4u]]."),
    "a handle": ("", "@sau und @die_sau, @Sau_1, aber [[Sau]]"),
    "an address at a sign is no handle": ("", "Wir sind da @ [[Sau]]!"),
    "conditions hold together": ("only upper; unless near: Eber", "sau, [[Sau]]. Eber, Sau."),
}


@pytest.mark.parametrize(("conditions", "text"), CASES.values(), ids=CASES)
def test_conditions(conditions: str, text: str) -> None:
    lexicon = lexicon_of(f"Sau | mild | = | - | {conditions}")
    assert marked_words(lexicon, text.replace("[[", "").replace("]]", "")) == text


ENGLISH_NAMES = {
    "before a surname": "We saw that Dick Miller was there.",
    "behind a given name": "We saw that Tracy Dick was there.",
    "with a genitive": "This is Dick's Garage for you.",
    "not a name": "You are such a [[Dick]] to us.",
}


@pytest.mark.parametrize("text", ENGLISH_NAMES.values(), ids=ENGLISH_NAMES)
def test_english_names(text: str) -> None:
    lexicon = lexicon_of("dick | mild | = | - | unless name", "en")
    assert marked_words(lexicon, text.replace("[[", "").replace("]]", "")) == text


# (conditions, the text with what is found in marks); the entry is Scheiße
DISGUISED: dict[str, tuple[str, str]] = {
    "leet": ("", "So eine [[Sch31sse]]!"),
    "letters apart": ("", "So eine [[S c h e i s s e]]!"),
    "letters apart, one of which is folded to two": ("", "So eine [[S c h e i ß e]]!"),
    "stretched": ("", "So eine [[Scheeeeiße]]!"),
    "look-alikes": ("", "So eine [[Sсhеisse]]!"),
    "masked": ("", "So eine [[Sch**ße]]!"),
    "no disguise: as written": ("no disguise", "So eine [[Scheiße]]!"),
    "no disguise: long and unmistakable": ("no disguise", "So eine [[Sch31sse]]!"),
    "no disguise: letters apart": ("no disguise", "So eine [[S c h e i ß e]]!"),
    "no disguise: hyphenated": ("no disguise", "So eine Schei-sse!"),
    "no disguise: cut in two": ("no disguise", "So eine Schei sse!"),
    "no disguise: masked": ("no disguise", "So eine Sch**ße!"),
    "one letter shown is too little": ("", "So ein S******!"),
    "often masked: one letter shown": ("often masked", "So eine [[S******]]!"),
    "often masked: of the word's own length": ("often masked", "So eine S********!"),
    "often masked does not undo no disguise": ("often masked; no disguise", "So eine S******!"),
    "masked behind a title is a name": ("", "Guten Tag Herr Sch**ße"),
}


@pytest.mark.parametrize(("conditions", "text"), DISGUISED.values(), ids=DISGUISED)
def test_disguises(conditions: str, text: str) -> None:
    lexicon = lexicon_of(f"Scheiße | strong | = | - | {conditions}")
    bare = text.replace("[[", "").replace("]]", "")
    assert marked_words(lexicon, bare, language="de") == text


def test_what_is_disguised_is_told_apart() -> None:
    lexicon = lexicon_of("Scheiße | strong | = | -")
    words = words_of(lexicon, "So eine Scheiße, so eine Sch31sse!", language="de")
    assert [word.is_disguised for word in words] == [False, True]


@pytest.mark.parametrize(("language", "count"), [("de", 1), ("en", 0)])
def test_a_known_language_counts_where_the_sentence_leaves_it_open(language: Language, count: int) -> None:
    lexicon = lexicon_of("Sau | mild | = | - | own-language")
    assert len(words_of(lexicon, "Sau!", language=language)) == count
