"""Reads lexicon files: one entry a line, with grade, formation, compounds and conditions (docs/lexicon-format.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import Literal, NamedTuple, cast

from replyguard.errors import LexiconError, Problem
from replyguard.lexicons.instead import InsteadError, read_instead
from replyguard.text.views import fold

CaseCondition = Literal["any", "upper", "lower"]

_COLUMNS = ("lemma", "grade", "forms", "compounds", "conditions", "note")
_COMPOUNDS = ("first", "first?", "last", "last?", "anywhere", "-")
_CONDITIONS = (
    "own-language",
    "unless near:",
    "only near:",
    "unless in:",
    "unless name",
    "only upper",
    "only lower",
    "instead:",
    "no disguise",
    "only disguised",
    "often masked",
)
_GRADE = re.compile(r"[a-z][a-z0-9-]*\Z")
_OUTER_BAR = re.compile(r"\|(?![^(]*\))")
_ALTERNATIVES = re.compile(r"\(([^()]*)\)(\?)?")


class Conditions(NamedTuple):
    """When an entry counts."""

    own_language: bool = False
    unless_near: tuple[str, ...] = ()
    only_near: tuple[str, ...] = ()
    unless_in: tuple[str, ...] = ()
    unless_name: bool = False
    case: CaseCondition = "any"
    instead: str | None = None
    no_disguise: bool = False
    only_disguised: bool = False
    often_masked: bool = False


_NO_CONDITIONS = Conditions()


class FormItem(NamedTuple):
    """A word or phrase of an entry as written (None: the lemma), with the endings and paradigms put behind it."""

    written: str | None
    endings: frozenset[str]
    """Folded; the empty ending is always one of them."""
    paradigms: tuple[str, ...]


NO_ENDING = frozenset({""})
"""The endings of a word that has none."""
_LEMMA_ALONE = FormItem(None, NO_ENDING, ())


class Entry(NamedTuple):
    """One line of a lexicon."""

    lemma: str
    grade: str
    items: tuple[FormItem, ...]
    compounds: frozenset[str]
    written_conditions: str
    language: str
    file: str
    line: int

    @property
    def conditions(self) -> Conditions:
        """When the entry counts; read when first asked for, since few entries are ever met."""
        return read_conditions(self.written_conditions)


class Innocent(NamedTuple):
    """A word or phrase in which an entry's letters merely meet; the wildcards are those at its ends."""

    text: str
    open_left: bool
    open_right: bool


def lines_of(text: str) -> Iterator[tuple[int, str]]:
    """The lines that say something, with their numbers."""
    for number, line in enumerate(text.splitlines(), 1):
        if line and not line.isspace() and not line.startswith("#"):
            yield number, line


def read_entries(
    text: str, language: str, file: str, paradigms: frozenset[str], *, checks_conditions: bool = True
) -> list[Entry]:
    """The entries of a lexicon; raises LexiconError with every mistake in it.

    `checks_conditions` is False for files that the tests have read already: the conditions are left for later.
    """
    entries: list[Entry] = []
    problems: list[Problem] = []
    for number, line in lines_of(text):
        # alternatives in parentheses are divided by the same sign
        columns = line.split("|") if "(" not in line else _OUTER_BAR.split(line)
        try:
            entry = _entry([column.strip() for column in columns], language, file, number, paradigms)
            if checks_conditions:
                read_conditions(entry.written_conditions)
            entries.append(entry)
        except InsteadError as error:
            column = max(0, line.find(error.part.strip(), line.find("instead:") + len("instead:"))) + 1
            problems.append(Problem(file, number, column, columns[0].strip(), str(error)))
        except ValueError as error:
            problems.append(Problem(file, number, 1, columns[0].strip(), str(error)))
    if problems:
        raise LexiconError(problems)
    return entries


def read_innocent(text: str) -> list[Innocent]:
    """The innocent words and phrases of a language."""
    found = []
    for _, line in lines_of(text):
        word = line.split("|", 1)[0].strip()
        if word.strip("*"):
            found.append(Innocent(word.strip("*"), word.startswith("*"), word.endswith("*")))
    return found


def read_endings(text: str, file: str) -> dict[str, tuple[str, ...]]:
    """The named ending sets of a language; '-' is the empty ending, lines of one name add up. Raises LexiconError."""
    named: dict[str, tuple[str, ...]] = {}
    problems = []
    for number, line in lines_of(text):
        name, equals, endings = line.partition("=")
        if not equals or not name.strip():
            problems.append(Problem(file, number, 1, "", "expected 'name = ending ending …'"))
        else:
            key = name.strip()
            named[key] = named.get(key, ()) + tuple("" if ending == "-" else ending for ending in endings.split())
    if problems:
        raise LexiconError(problems)
    return named


def _entry(columns: list[str], language: str, file: str, number: int, paradigms: frozenset[str]) -> Entry:
    if not 4 <= len(columns) <= len(_COLUMNS):
        raise ValueError(f"expected 4 to 6 columns divided by ' | ' ({', '.join(_COLUMNS)}), got {len(columns)}")
    lemma, grade, forms, compounds = columns[:4]
    if not lemma:
        raise ValueError("the lemma is empty")
    if not _GRADE.match(grade):
        raise ValueError(f"the grade {grade!r} is no lower-case word such as strong or mild")
    return Entry(
        lemma,
        grade,
        _form_items(forms, paradigms),
        _joints(compounds),
        columns[4] if len(columns) > 4 else "",
        language,
        file,
        number,
    )


@lru_cache(maxsize=256)
def _joints(compounds: str) -> frozenset[str]:
    joints = frozenset(compounds.split())
    unknown = sorted(joints.difference(_COMPOUNDS))
    if unknown or not joints:
        raise ValueError(f"unknown compound behaviour {' '.join(unknown)!r}; allowed: {', '.join(_COMPOUNDS)}")
    return joints - {"-"}


@lru_cache(maxsize=512)
def _form_items(forms: str, paradigms: frozenset[str]) -> tuple[FormItem, ...]:
    """The items of an entry's forms; the lemma is always one of them."""
    if forms in ("", "="):
        return (_LEMMA_ALONE,)
    items = [_form_item(item, paradigms) for item in forms.split(",")]
    if all(item.written is not None for item in items):
        items.insert(0, _LEMMA_ALONE)
    return tuple(items)


def _form_item(item: str, paradigms: frozenset[str]) -> FormItem:
    item = item.strip()
    if " " not in item and item not in paradigms and item[:1] not in ("-", "="):
        return FormItem(item, NO_ENDING, ())
    words: list[str] = []
    endings = [""]
    named: list[str] = []
    for part in item.split():
        if part[0] == "-" and len(part) > 1:
            endings.append(fold(part[1:]))
        elif part in paradigms:
            named.append(part)
        elif part == "=":
            continue
        elif len(endings) > 1 or named:
            raise ValueError(f"unknown paradigm {part!r}; known: {', '.join(sorted(paradigms))}")
        else:
            words.append(part)
    return FormItem(" ".join(words) or None, frozenset(endings) if len(endings) > 1 else NO_ENDING, tuple(named))


def spelt_out(text: str) -> Iterator[str]:
    """Every text that '(a|b)' and '(a)?' in it stand for."""
    if "(" not in text:
        yield text
        return
    parts: list[list[str]] = []
    position = 0
    for match in _ALTERNATIVES.finditer(text):
        parts.append([text[position : match.start()]])
        parts.append([*match.group(1).split("|"), *([""] if match.group(2) else [])])
        position = match.end()
    parts.append([text[position:]])
    for chosen in product(*parts):
        yield " ".join("".join(chosen).split())


@lru_cache(maxsize=2048)
def read_conditions(text: str) -> Conditions:
    """The conditions column of an entry; raises ValueError for one that is not known."""
    if not text:
        return _NO_CONDITIONS
    own_language = unless_name = no_disguise = only_disguised = often_masked = False
    lists: dict[str, tuple[str, ...]] = {}
    case: CaseCondition = "any"
    instead: str | None = None
    for part in text.split(";"):
        condition = part.strip()
        key, colon, value = condition.partition(":")
        if colon and key in ("unless near", "only near", "unless in"):
            lists[key] = lists.get(key, ()) + tuple(word.strip() for word in value.split(",") if word.strip())
        elif colon and key == "instead":
            instead = value.strip()
            read_instead(instead)
        elif condition == "own-language":
            own_language = True
        elif condition == "unless name":
            unless_name = True
        elif condition in ("only upper", "only lower"):
            case = cast(CaseCondition, condition.removeprefix("only "))
        elif condition == "no disguise":
            no_disguise = True
        elif condition == "only disguised":
            only_disguised = True
        elif condition == "often masked":
            often_masked = True
        elif condition:
            raise ValueError(f"unknown condition {condition!r}; known: {', '.join(_CONDITIONS)}")
    return Conditions(
        own_language,
        lists.get("unless near", ()),
        lists.get("only near", ()),
        lists.get("unless in", ()),
        unless_name,
        case,
        instead,
        no_disguise,
        only_disguised,
        often_masked,
    )
