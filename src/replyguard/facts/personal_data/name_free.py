"""Names of people in free position: no word announces them, a model and the lists of names tell them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from replyguard.facts.greeting import find_sign_off
from replyguard.facts.personal_data.datum import Datum, Scene, Strength
from replyguard.facts.personal_data.gates.name import begins_in_lower_case, holds_pair, pairs_in
from replyguard.facts.personal_data.name_borne import is_borne_by_something
from replyguard.facts.personal_data.name_greeting import greeted_names
from replyguard.facts.personal_data.name_known import may_stand
from replyguard.facts.personal_data.person_document import occurrences, settled
from replyguard.facts.personal_data.person_grammar import OF_A_LISTED_FORM, FoundName, is_rare
from replyguard.facts.personal_data.person_lists import AMBIGUOUS, FAMILY, GIVEN, PLACE, UNKNOWN, words_of
from replyguard.facts.personal_data.person_model import load_model, people_in
from replyguard.facts.personal_data.person_words import PARTICLES, Run, Token, runs_of, tokens_of
from replyguard.text.offsets import Span

_LONG, _PASSAGE = 20_000, 2_000
LEAST_CONFIDENCE = 0.5
"""What is less sure is not told at all, whatever the policy asks for."""
_SURE_WITHOUT_LISTS, _VERY_SURE = 0.75, 0.95
_SUREST = 0.999
"""A guess is never quite sure: a policy that asks for 1 hears none."""
Select = Callable[[list[Token], Sequence[Run]], Iterator[FoundName]]
"""Which names of a text are wanted."""
_PRESENTS = re.compile(
    r"\b(?:ich bin|ich heisse|mein name ist|hier ist|hier schreibt|my name is|my name's|this is|i am|i'm|name's"
    r"|(?:ich|mich|mir|i|me),"
    r"|(?:sie|ihr|du) (?:sprech|schreib|chatte|sprich|red)\w{1,4} (?:hier |gerade |jetzt )?mit"
    r"|you(?:'re| are| were) (?:now |currently )?(?:chatting|speaking|talking|connected|through|in touch) (?:with|to))"
    r"\s?,?\Z"
)
_AS_WHAT = re.compile(r"\b(?:als|as)(?: (?:your|ihre?|the|a))?(?: [^\W\d_]+){1,2}\Z")
_I = re.compile(r"\A[^.!?\n]*\b(?:ich|I)\b")
_HERE = re.compile(r"\s(?:here|hier)\b")
_SIGNS = re.compile(r"(?:\n|[-–—^~/]\s?|(?:!|(?<=[^\W\d_]{5})\.)\s{1,2}|\b[iI]\. ?[AV]\.\s?)\Z")
_SIGNS_IN_WORDS = re.compile(
    r"\b(?:ihre?|eure?|euer|deine?|your|yours|gruss|gruesse|lg|mfg|vg|regards|cheers|best|sincerely|soon|bald"
    r"|warmly|warmest|respectfully|faithfully|wishes|herzlich|herzlichst|hochachtungsvoll)"
    r",? \Z"
)
_ENDS = re.compile(
    r"\A[\s.,!]*(?:\Z|\n"
    r"|(?:,|\(|\||-|–|from|vom|von|at|your|ihre?|dein|aus de[mr]|on behalf|im auftrag)\s?[^\n.!?]{0,60}\Z)"
)
_NEAR = 40
_MANY = frozenset("vielen herzlichen besten lieben tausend many".split())


def find_free_names(scene: Scene) -> Iterator[Datum]:
    """Given name and family name anywhere in a text, but for those that may stand there.

    Those are the greeted person's, the agent's own, the names that the thread shows, public persons of a reviewed list,
    and what is named after somebody: a street, a house, a firm, a brand, a work.
    """
    if not _may_hold_names(scene.text):
        return iter(())
    return _data(scene, "person", _full_names)


def find_lone_names(scene: Scene) -> Iterator[Datum]:
    """Given names and family names that stand alone, but for the same."""
    return _data(scene, "lone-name", _lone_names)


def _data(scene: Scene, kind: str, select: Select) -> Iterator[Datum]:
    named = [one for first, last in _passages(scene.text) for one in _named_in(scene.text, first, last, select)]
    if not named:
        return
    greeted = [scene.span(one.name.start, one.name.end) for one in greeted_names(scene)]
    sign_off = find_sign_off(scene.text[: scene.reading.body_end])
    signature = sign_off.span if sign_off is not None else None
    for span, words, confidence in named:
        if any(span.start < other.end and other.start < span.end for other in greeted):
            continue
        if signature is not None and signature.start <= span.start:
            continue
        if may_stand(scene, words) or _presents_the_author(scene, span):
            continue
        yield Datum(kind, span, Strength.SHAPE, "model of names", min(round(confidence, 3), _SUREST))


def _may_hold_names(text: str) -> bool:
    """True for a text without capitals, and where two words with capitals in a row are worth asking the model."""
    return begins_in_lower_case(text) or any(_is_worth_a_look(one, other) for one, other in pairs_in(text))


def _is_worth_a_look(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return True
    pair = f"{one} {other}"
    tokens = tokens_of(pair)
    return any(_is_worth_asking(tokens[run.first : run.last]) for run in runs_of(pair, tokens))


def _passages(text: str) -> Iterator[tuple[int, int]]:
    """The text; of one longer than any reply only the passages that hold two words with capitals in a row."""
    if len(text) <= _LONG:
        yield 0, len(text)
        return
    first = 0
    while first < len(text):
        last = text.find(" ", first + _PASSAGE)
        last = last if 0 <= last <= first + 2 * _PASSAGE else first + _PASSAGE
        if holds_pair(text[first:last]):
            yield first, min(last, len(text))
        first = last


def _named_in(text: str, first: int, last: int, select: Select) -> Iterator[tuple[Span, tuple[str, ...], float]]:
    """The selected names of a passage that stand for a private person, with their words and how sure they are."""
    tokens = tokens_of(text, first=first, last=last)
    runs = [run for run in runs_of(text, tokens) if _has_the_texts_case(text, tokens[run.first : run.last])]
    names = [name for name in select(tokens, runs) if name.confidence >= LEAST_CONFIDENCE]
    for name in names:
        own = tokens[name.first : name.last]
        if any(is_borne_by_something(text, tokens, one) for one in occurrences(tokens, name)):
            continue
        if _is_addressed(text, tokens, name):
            continue
        words = tuple(token.key for token in own if token.key not in PARTICLES)
        yield Span(own[0].start, own[-1].end), words, name.confidence


def _is_addressed(text: str, tokens: Sequence[Token], name: FoundName) -> bool:
    """True behind a greeting or thanks: "Hallo Anna Schmidt", "Danke, Stefan Wolf, das freut uns"."""
    number = name.first - 1
    behind = tokens[name.last].text if name.last < len(tokens) else "."
    if number > 0 and tokens[number].text == "," and behind in ",!.":
        number -= 1
    if number < 0 or tokens[number].key not in words_of("greetings"):
        return False
    while number > 0 and tokens[number - 1].key in _MANY:
        number -= 1
    return _opens(text, tokens[number])


def _full_names(tokens: list[Token], runs: Sequence[Run]) -> Iterator[FoundName]:
    asked = [run for run in runs if _is_worth_asking(tokens[run.first : run.last])]
    for name in (*_by_model(tokens, asked), *_turned_round(tokens, runs)):
        if _is_full(tokens[name.first : name.last], name.confidence):
            yield name


def _lone_names(tokens: list[Token], runs: Sequence[Run]) -> Iterator[FoundName]:
    for name in settled(tokens, list(_by_model(tokens, runs))):
        own = tokens[name.first : name.last]
        if not _is_full(own, name.confidence) and own[0].key not in words_of("greetings"):
            yield name


def _by_model(tokens: list[Token], runs: Sequence[Run]) -> Iterator[FoundName]:
    model = load_model() if runs else None
    if model is not None:
        for run in runs:
            yield from people_in(tokens, run, model)


def _has_the_texts_case(text: str, words: Sequence[Token]) -> bool:
    """True but for words in lower case in a text that begins with a capital: who types capitals types them in names."""
    if any(not word.text[0].islower() for word in words):
        return True
    return begins_in_lower_case(text)


def _is_worth_asking(words: Sequence[Token]) -> bool:
    """True for two words or more, of which one is a listed name or hardly a word of any language."""
    return len(words) > 1 and any(word.flags & (GIVEN | FAMILY) or is_rare(word) for word in words)


def _is_unknown(token: Token) -> bool:
    return token.step == UNKNOWN and not token.form


def _is_full(words: Sequence[Token], confidence: float) -> bool:
    """True for a given name or an initial with a family name; two given names are none, unless the last is a rare one.

    Where no list knows a word of it, the model has to be sure, and the words spelt like names.
    """
    names = [word for word in words if word.key not in PARTICLES or (word.flags & GIVEN and word.text[0].isupper())]
    if words[0].text[0].islower() and any(word.text[0].isupper() for word in names[1:]):
        return False
    if len(names) < 2 or len(names[-1].text.rstrip(".")) == 1 or names[0].key in words_of("greetings"):
        return False
    if not any(word.flags & (GIVEN | FAMILY) for word in names):
        if "." in names[0].text and is_rare(names[-1]):
            return True
        spelt_out = [word for word in names if len(word.text.rstrip(".")) > 1]
        return (
            confidence >= _SURE_WITHOUT_LISTS
            and len(spelt_out) > 1
            and all(map(is_rare, spelt_out))
            and (confidence >= _VERY_SURE or sum(word.likeness for word in spelt_out) >= 0)
        )
    if all(len(word.text) <= 3 and word.text.isupper() for word in names):
        return False
    if len(names) > 2 and all(map(_is_also_a_word, names)):
        return False
    if any(word.flags & FAMILY or not word.flags & GIVEN for word in names) or len(words) > len(names):
        return True
    return confidence >= _VERY_SURE and is_rare(names[-1])


def _is_also_a_word(token: Token) -> bool:
    """True for a name that is an ordinary word as well, and for a common word that is no name: "Ruby Red Stone"."""
    if token.flags & AMBIGUOUS or token.key in words_of("words"):
        return True
    return not token.flags and token.step < UNKNOWN - 1 and len(token.text) > 2


def _turned_round(tokens: list[Token], runs: Sequence[Run]) -> Iterator[FoundName]:
    """Family name, comma, given name: "Hadzic, Mirsad"."""
    for run, other in pairwise(runs):
        if other.first != run.last + 1 or tokens[run.last].text != "," or run.last - run.first > 1:
            continue
        family, given = tokens[run.first], [one for one in tokens[other.first : other.last] if one.text[0].isupper()]
        if not given or (family.text.isupper() and not given[0].text.isupper()) or family.key in words_of("greetings"):
            continue
        if (
            family.flags & (GIVEN | PLACE)
            or (family.flags & AMBIGUOUS and len(given) < 2)
            or not (family.flags & FAMILY or _is_unknown(family))
        ):
            continue
        before = tokens[run.first - 1].text if run.first else ""
        if (
            all(one.flags & GIVEN and not one.flags & PLACE for one in given)
            and not given[0].flags & AMBIGUOUS
            and before != ","
        ):
            yield FoundName(run.first, other.first + len(given), OF_A_LISTED_FORM)


def _opens(text: str, token: Token) -> bool:
    """True where nothing but an account's name stands before a word, or a sentence begins with it."""
    before = text[: token.start].rstrip()
    return (
        not before
        or before[-1] in ".!?\n:,)"
        or "\n" in text[len(before) : token.start]
        or before.split()[-1][0] == "@"
    )


def _begins_a_sentence(before: str) -> bool:
    """True for "Anna Schmidt here, I saw your post", not for "we cannot discuss Anna Schmidt here"."""
    before = before.rstrip(" ")
    return not before or before[-1] in ".!?,:\n-–" or before.split()[-1].casefold() in words_of("greetings")


def _presents_the_author(scene: Scene, span: Span) -> bool:
    """True for "ich bin Anna Schmidt", and for a name that stands alone at the end of the text."""
    text = scene.text[: scene.reading.body_end]
    before = text[max(0, span.start - _NEAR) : span.start]
    folded = before.casefold().replace("ß", "ss").rstrip()
    if _PRESENTS.search(folded) or (_HERE.match(text, span.end) and _begins_a_sentence(before)):
        return True
    if _AS_WHAT.search(folded) and _I.search(text[span.end : span.end + _NEAR]):
        return True
    signs = _SIGNS.search(before) or _SIGNS_IN_WORDS.search(folded + " ")
    return signs is not None and _ENDS.match(text[span.end :]) is not None and span.start > len(text) // 3
