"""Forms of German verbs: persons, tenses, moods, participles, with a prefix joined to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from replyguard.lexicons.inflection.german_adjectives import ENDINGS
from replyguard.lexicons.inflection.irregular_verbs import irregular_verbs
from replyguard.lexicons.inflection.tables import sections

_NEEDS_E = re.compile(r"(?:[td]|[^lrhaeiouäöümn][mn]|[^aeiouäöülr][hk]n)\Z")
_SIBILANT = re.compile(r"(?:[sßzx])\Z")
# a beginning that no German word has: what stands before it is no prefix
_NO_ONSET = re.compile(r"(?:nk|nt|nd|ng|ck|tt|ss|ll|nn|mm|rr|rsch|lt|rt|mp|mpf|tw(?=o)|rn|nh|nz|bb|pp|ff|gg|lf|rf|ch)")
_FOREIGN = re.compile(r".*[aeiouäöüy].*ieren\Z")
_FOREIGN_REST = re.compile(r"[aeiouäöüy].*ieren\Z")
_SHORTEST_BASE = 5


@dataclass(frozen=True, slots=True)
class _Prefixed:
    """A verb divided into its prefix and the rest; `is_separable` tells where ge- and zu- stand."""

    prefix: str
    base: str
    is_separable: bool


def verb_forms(infinitive: str) -> Iterator[str]:
    """The forms of a verb; of one with a separable prefix those in which the prefix is joined to it."""
    written = irregular_verbs("de").get(infinitive)
    if written is not None and written.is_whole:
        yield from written.further
        return
    for reading in _readings(infinitive) or (None,):
        principal = _principal(infinitive, reading)
        is_separable = reading is not None and reading.is_separable
        yield from _finite(principal, may_command=not is_separable)
        yield from _participles(principal)
        if reading is not None and reading.is_separable:
            to_do = f"{reading.prefix}zu{reading.base}"
            yield from (to_do, *(f"{to_do}d{ending}" for ending in ENDINGS))


def principal_parts(infinitive: str) -> tuple[str, str, str, str] | None:
    """Infinitive, third person, preterite and participle of an irregular verb; None for any other.

    Of forms that stand side by side the commonest; a separable prefix stays joined.
    """
    written = irregular_verbs("de").get(infinitive)
    if written is not None and written.is_whole:
        return None
    verb = _principal(infinitive, _first_reading(infinitive))
    return (infinitive, verb.thirds[0], verb.pasts[0], verb.participles[0]) if verb.is_irregular else None


@dataclass(frozen=True, slots=True)
class _Principal:
    """What the forms of a verb are made of."""

    infinitive: str
    thirds: tuple[str, ...]
    pasts: tuple[str, ...]
    participles: tuple[str, ...]
    subjunctives: tuple[str, ...]
    further: tuple[str, ...] = ()
    excluded: frozenset[str] = frozenset()
    is_irregular: bool = False

    @property
    def stem(self) -> str:
        """The infinitive without its ending."""
        return _stem(self.infinitive)

    def prefixed(self, prefix: str, participles: Iterable[str]) -> _Principal:
        """The verb with a prefix joined to it, and these participles."""
        return _Principal(
            prefix + self.infinitive,
            _each(prefix, self.thirds),
            _each(prefix, self.pasts),
            _each(prefix, participles),
            _each(prefix, self.subjunctives),
            _each(prefix, self.further),
            frozenset(_each(prefix, self.excluded)),
            self.is_irregular,
        )


def _each(prefix: str, forms: Iterable[str]) -> tuple[str, ...]:
    return tuple(prefix + form for form in forms)


def _finite(verb: _Principal, *, may_command: bool) -> Iterator[str]:
    """The infinitive and every finite form; commands only where the verb stands alone."""
    made = [verb.infinitive, *verb.thirds]
    made += [*_present(verb), *(_commands(verb) if may_command else ())]
    for past in verb.pasts:
        made += _persons(past)
    for subjunctive in verb.subjunctives:
        made += _persons(subjunctive)
    yield from (form for form in made if form not in verb.excluded)
    yield from verb.further


def _present(verb: _Principal) -> Iterator[str]:
    stem, infinitive = verb.stem, verb.infinitive
    if infinitive.endswith(("eln", "ern")):
        yield f"{stem}e"
        yield f"{stem[:-2]}{stem[-1]}e"
        yield f"{stem}st"
        return
    yield f"{stem}e"
    yield f"{stem}est"
    yield f"{stem}et"
    yield f"{stem}{'et' if _NEEDS_E.search(stem) else 't'}"
    for third in verb.thirds:
        yield _second_person(stem, third)


def _second_person(stem: str, third: str) -> str:
    if not third.endswith("t"):
        return f"{third}t" if _SIBILANT.search(third) else f"{third}st"
    if _SIBILANT.search(third[:-1]):
        return third
    is_of_stem = stem.endswith("t") and not third.endswith("et")
    return f"{third if is_of_stem else third[:-1]}st"


def _commands(verb: _Principal) -> Iterator[str]:
    """The imperative singular without an ending; the one in -e is the first person too."""
    stem = verb.stem
    for third in verb.thirds:
        if verb.is_irregular and _changes_to_i(stem, third):
            yield third if stem.endswith("t") or not third.endswith("t") else third[:-1]
            return
    if not _NEEDS_E.search(stem) and not verb.infinitive.endswith(("eln", "ern", "igen", "ieren")):
        yield stem


def _changes_to_i(stem: str, third: str) -> bool:
    vowels = re.findall(r"[aeiouäöü]+", stem)
    changed = re.findall(r"[aeiouäöü]+", third)
    return bool(vowels and changed) and vowels[-1] in ("e", "ee", "ö") and changed[-1] in ("i", "ie")


def _persons(form: str) -> Iterator[str]:
    """A preterite or subjunctive II in every person."""
    yield form
    if form.endswith("e"):
        yield from (f"{form}st", f"{form}n", f"{form}t")
        if not form.endswith("te") and not _NEEDS_E.search(form[:-1]) and not _SIBILANT.search(form[:-1]):
            yield from (f"{form[:-1]}st", f"{form[:-1]}t")
        return
    yield f"{form}en"
    if form.endswith(("t", "d")):
        yield from (f"{form}est", f"{form}st", f"{form}et")
    elif _SIBILANT.search(form):
        yield from (f"{form}est", f"{form}t")
    else:
        yield from (f"{form}st", f"{form}t")


def _participles(verb: _Principal) -> Iterator[str]:
    present = f"{verb.stem}end" if verb.stem.endswith("u") else f"{verb.infinitive}d"
    for participle in (*verb.participles, present):
        yield participle
        yield from (participle + ending for ending in ENDINGS)


def _principal(infinitive: str, reading: _Prefixed | None) -> _Principal:
    """The principal parts of a verb that is divided so: its own line, those of its base, or what is regular."""
    written = irregular_verbs("de").get(infinitive)
    if written is not None:
        thirds, pasts, participles, subjunctives = written.principal
        return _Principal(
            infinitive, thirds, pasts, participles, subjunctives, written.further, written.excluded, is_irregular=True
        )
    if reading is None:
        return _regular(infinitive)
    inner = _first_reading(reading.base)
    is_weak = infinitive in _prefixes()["weak"] or (
        not reading.is_separable and inner is not None and inner.is_separable
    )
    base = _regular(reading.base) if is_weak else _principal(reading.base, inner)
    has_ge = reading.is_separable or (inner is not None and not is_weak)
    return base.prefixed(
        reading.prefix, base.participles if has_ge else [form.removeprefix("ge") for form in base.participles]
    )


def _regular(infinitive: str) -> _Principal:
    stem = _stem(infinitive)
    middle = "e" if _NEEDS_E.search(stem) and not infinitive.endswith(("eln", "ern")) else ""
    has_ge = _FOREIGN.match(infinitive) is None and infinitive not in _prefixes()["no ge"]
    participle = f"{'ge' if has_ge else ''}{stem}{middle}t"
    past = (f"{stem}{middle}te",)
    return _Principal(infinitive, (f"{stem}{middle}t",), past, (participle,), past)


def _first_reading(infinitive: str) -> _Prefixed | None:
    return next(iter(_readings(infinitive)), None)


@cache
def _readings(infinitive: str) -> tuple[_Prefixed, ...]:
    """How a verb divides into prefix and base: not at all, or once, or as a separable and as an inseparable one."""
    listed = _prefixes()
    if infinitive in listed["whole"] or infinitive in irregular_verbs("de"):
        return ()
    for length in range(min(len(infinitive) - 3, _longest_prefix()), 1, -1):
        prefix, base = infinitive[:length], infinitive[length:]
        if (prefix not in listed["separable"] and prefix not in listed["inseparable"]) or not _is_base(base):
            continue
        is_told = infinitive in listed["stressed"] or infinitive in listed["unstressed"]
        is_separable = infinitive in listed["stressed"] if is_told else prefix in listed["separable"]
        is_inseparable = infinitive in listed["unstressed"] if is_told else not is_separable
        manners = [manner for manner, holds in ((True, is_separable), (False, is_inseparable)) if holds]
        return tuple(_Prefixed(prefix, base, manner) for manner in manners)
    return ()


def _is_base(base: str) -> bool:
    written = irregular_verbs("de").get(base)
    if written is not None:
        return not written.is_whole
    if base in _prefixes()["short"]:
        return True
    if len(base) < _SHORTEST_BASE or _NO_ONSET.match(base) or _FOREIGN_REST.match(base):
        return False
    return base.endswith(("en", "ern", "eln")) and re.search(r"[aeiouäöüy]", _stem(base)) is not None


def _stem(infinitive: str) -> str:
    return infinitive[:-2] if infinitive.endswith("en") else infinitive.removesuffix("n")


@cache
def _prefixes() -> dict[str, frozenset[str]]:
    return {section: frozenset(words) for section, words in sections("de", "verb-prefixes").items()}


@cache
def _longest_prefix() -> int:
    return max(map(len, _prefixes()["separable"]))
