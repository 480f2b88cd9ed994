"""How words are formed: what an entry's paradigms make, and what they do not."""

from __future__ import annotations

import pytest

from tests.lexicons.small_lexicon import Language, forms_of, lexicon_of, marked_words

# (the entry's lemma and forms, forms that it must have, forms that it must not have and why)
FORMS: dict[str, tuple[Language, str, str, str]] = {
    "a German verb": (
        "de",
        "kacken | verb",
        "kacken kacke kackst kackt kackte kackten kackend kackende kack",
        "kacker kackung kackerei",  # other words, which the entry would have to list
    ),
    "a German verb in -n": ("de", "pinkeln | verb", "pinkeln pinkelst pinkelt pinkelte pinkelnd", "pinkel-n pinklen"),
    "a German adjective": (
        "de",
        "blöd | adj",
        "bloed bloede bloedem bloeden bloeder bloedes bloedere bloederen bloedste bloedsten bloedeste bloedesten",
        "bloedheit bloedlich",
    ),
    "a German noun": ("de", "Depp | noun", "depp depps deppe deppes deppen", "depper deppisch"),
    "a German noun in -e": ("de", "Zicke | noun-f", "zicke zicken", "zickes zicker"),
    "a German person": ("de", "Spinner | agent", "spinner spinners spinnern spinnerin spinnerinnen", "spinnere spinnt"),
    "a diminutive": ("de", "Arsch | dim, Ärsch dim", "arschchen aerschlein aerschle aerscherl", "arsche aerschen"),
    "literal endings": ("de", "Arsch | -e -es, Ärsche -n", "arsch arsche arsches aersche aerschen", "arschen aersches"),
    "the lemma alone": ("de", "Sau | =", "sau", "saue sauen"),
    "an English noun": ("en", "jerk | noun", "jerk jerks", "jerkes jerkies"),
    "an English noun in -y": ("en", "bully | noun", "bully bullies", "bullys bully's"),
    "an English noun in a vowel and -y": ("en", "fuckboy | noun", "fuckboy fuckboys", "fuckboies"),
    "an English noun in a sibilant": ("en", "ass | noun", "ass asses", "asss assies"),
    "an English noun in -ch": ("en", "bitch | noun", "bitch bitches", "bitchs"),
    "an English verb": ("en", "suck | verb", "suck sucks sucked sucking sucker suckers sucks suckin", "suckked sucken"),
    "an English verb in -e": ("en", "bugge | verb", "bugge bugges bugged bugging bugger", "buggeed buggeing bugg"),
    "an English verb in -y": ("en", "bully | verb", "bully bullies bullied bullying", "bullyed bullys"),
    "an English verb in a sibilant": ("en", "piss | verb", "piss pisses pissed pissing pisser", "pisss pissss"),
    "an English verb that doubles": (
        "en",
        "shit | verb2",
        "shit shits shitted shitting shitter shitters shittin",
        "shited shiting shitt",
    ),
    "an English adjective": ("en", "dumb | adj", "dumb dumber dumbest dumbly dumbness", "dumbing dumbs"),
    "an English adjective in -e": ("en", "lame | adj", "lame lamer lamest lamely lameness", "lameer lam"),
    "an English adjective in -y": (
        "en",
        "shitty | adj",
        "shitty shittier shittiest shittily shittiness",
        "shittyer shittyly shitt",
    ),
}


@pytest.mark.parametrize(("language", "entry", "has", "has_not"), FORMS.values(), ids=FORMS)
def test_forms(language: Language, entry: str, has: str, has_not: str) -> None:
    lemma, forms = entry.split(" | ")
    made = forms_of(f"{lemma} | mild | {forms} | -", language)
    assert sorted(set(has.split()) - made) == []
    assert sorted(set(has_not.split()) & made) == []


# words that a verb's entry must find, in marks, and words that it must not
VERBS = {
    "de": "[[kacken]] [[gekackt]] [[gekackte]] [[verkackt]] [[abgekackt]] [[abzukacken]] [[zukacken]] [[herumkackend]] "
    "[[zurückgekackt]] [[vollgekacktes]] [[angekackter]] [[bekackte]]",
    "not de": "Gekackel xkackt ogekackt abgebkackt kackung verabkackt",
    "en": "[[fuck]] [[fucking]] [[unfuck]] [[refucked]] [[overfucking]]",
    "not en": "xfuck gefuckt abfuck fucket",
}


@pytest.mark.parametrize("text", VERBS.values(), ids=VERBS)
def test_what_may_stand_before_a_verb(text: str) -> None:
    language: Language = "de" if "kack" in text.lower() else "en"
    line = "kacken | strong | verb | -" if language == "de" else "fuck | strong | verb | -"
    bare = text.replace("[[", "").replace("]]", "")
    assert marked_words(lexicon_of(line, language), bare, language=language) == text


def test_only_a_verb_takes_prefixes() -> None:
    # "vermist" would be a form of another word
    assert marked_words(lexicon_of("mist | mild | noun | -"), "vermist gemist mist") == "vermist gemist [[mist]]"
