"""What the model of names looks at: a token of a run, its lists, its shape and its surroundings."""

from __future__ import annotations

from replyguard.facts.personal_data.person_clusters import Company, company_of
from replyguard.facts.personal_data.person_lists import AMBIGUOUS, FAMILY, GIVEN, PLACE
from replyguard.facts.personal_data.person_words import Run, Token

TEMPLATES = (
    "word", "suffix4", "suffix3", "suffix2", "prefix3", "class", "class-before", "class-behind", "class-around",
    "shape", "shape-around", "before", "behind", "before2", "behind2", "before-class", "behind-class", "sentence",
    "run", "run-before", "run-behind", "run-around", "step", "hyphen", "classes-of-run", "before-bigram",
    "before-suffix", "behind-suffix", "form", "form-around", "likeness", "likeness-of-run", "likeness-around",
    "sense-before", "sense-behind", "senses-beside", "senses-before", "senses-behind", "sense", "said-near",
    "german", "german-branch", "german-bough", "german-around", "german-before", "german-behind", "german-before2",
    "german-class", "english", "english-branch", "english-around", "english-before", "english-behind",
    "english-before2", "english-class",
)  # fmt: skip
"""The names of what `features_of` gives, in its order."""

_LETTERS = ((GIVEN, "G"), (FAMILY, "F"), (PLACE, "P"), (AMBIGUOUS, "a"))
_CLASS = ["".join(letter for flag, letter in _LETTERS if flags & flag) for flags in range(16)]
_NEAR = 4
_BEGINNING, _END, _UNKNOWN = Company(*"^^^^^"), Company(*"$$$$$"), Company()
_SIGNS_OF_AN_END = frozenset(".!?:…•*-–—")


def features_of(tokens: list[Token], run: Run) -> list[tuple[str, ...]]:
    """For each token of a run what stands under each of TEMPLATES."""
    first, last = run.first, run.last
    before = tokens[first - 1].key if first else "^"
    before2 = tokens[first - 2].key if first > 1 else "^"
    behind = tokens[last].key if last < len(tokens) else "$"
    behind2 = tokens[last + 1].key if last + 1 < len(tokens) else "$"
    begins = "^" if before == "^" or before in _SIGNS_OF_AN_END else ("," if not before[0].isalpha() else "")
    words = tokens[first:last]
    classes = [f"{_CLASS[word.flags]}{word.step}" for word in words]
    lists = [_CLASS[word.flags] or word.form or ("w" if word.step < 3 else "-") for word in words]
    shapes = [_shape(word.text) for word in words]
    forms = [f"{_CLASS[word.flags]}{word.form}" for word in words]
    keys = [before2, before, *(word.key for word in words), behind, behind2]
    size = len(words)
    likes = [f"{word.likeness}" if not word.flags else "n" for word in words]
    senses = ["^", "^", *(_sense(token) for token in tokens[max(0, first - 2) : last + 2]), "$", "$"]
    offset = 2 - max(0, first - 2) + first
    company = [
        *(_BEGINNING for _ in range(2 - first)),
        *(_UNKNOWN if one.is_apart else company_of(one.text) for one in tokens[max(0, first - 2) : last + 2]),
        _END,
        _END,
    ]
    said = "".join(
        side
        for side, near in (("b", tokens[max(0, first - _NEAR) : first]), ("f", tokens[last : last + _NEAR]))
        if any(token.sense == "S" for token in near)
    )
    of_run = " ".join(lists) if size <= 4 else "long"
    beside = f"{before}|{behind}"
    rows: list[tuple[str, ...]] = []
    for i, word in enumerate(words):
        key = word.key
        own = classes[i]
        kind = lists[i]
        left = classes[i - 1] if i else begins + "["
        right = classes[i + 1] if i + 1 < size else "]"
        left_shape = shapes[i - 1] if i else begins + "["
        right_shape = shapes[i + 1] if i + 1 < size else "]"
        place = f"{i}/{size}"
        apart, earlier, here, later = company[i : i + 4]
        rows.append((
            key,
            key[-4:],
            key[-3:],
            key[-2:],
            key[:3],
            own,
            f"{left} {own}",
            f"{own} {right}",
            f"{lists[i - 1] if i else '['} {kind} {lists[i + 1] if i + 1 < size else ']'}",
            shapes[i],
            f"{left_shape} {shapes[i]} {right_shape}",
            keys[i + 1],
            keys[i + 3],
            keys[i],
            keys[i + 4] if i + 4 < len(keys) else "",
            f"{keys[i + 1]} {kind}",
            f"{keys[i + 3]} {kind}",
            f"{begins}{own}{'^' if not i else ''}",
            f"{place} {kind}",
            f"{place} {before}",
            f"{place} {behind}",
            beside if i == 0 else "",
            f"{word.step}{shapes[i][:2]}",
            key.rpartition("-")[2] if "-" in key else "",
            f"{i} {of_run} {begins}",
            f"{keys[i]} {keys[i + 1]}",
            f"{keys[i + 1][-3:]} {kind}",
            f"{keys[i + 3][-3:]} {kind}",
            f"{forms[i]} {word.step}",
            f"{forms[i - 1] if i else begins} {forms[i]} {forms[i + 1] if i + 1 < size else ']'}",
            f"{likes[i]} {word.step}{word.form}",
            f"{place} {likes[i]} {shapes[i]}" if size < 4 else "",
            f"{likes[i - 1] if i else '['} {likes[i]} {likes[i + 1] if i + 1 < size else ']'}",
            f"{senses[offset + i - 1]} {kind}{likes[i]}",
            f"{senses[offset + i + 1]} {kind}{likes[i]}",
            f"{senses[offset + i - 1]} {kind} {senses[offset + i + 1]}",
            f"{senses[offset + i - 2]} {senses[offset + i - 1]} {kind}",
            f"{kind} {senses[offset + i + 1]} {senses[offset + i + 2]}",
            f"{word.sense} {kind} {place}" if word.sense else "",
            f"{said} {begins} {of_run}" if said else "",
            here.german,
            here.german_branch,
            here.german_bough,
            f"{earlier.german_branch} {here.german_branch} {later.german_branch}",
            earlier.german,
            later.german,
            apart.german,
            f"{here.german} {kind}",
            here.english,
            here.english_branch,
            f"{earlier.english_branch} {here.english_branch} {later.english_branch}",
            earlier.english,
            later.english,
            apart.english,
            f"{here.english} {kind}",
        ))  # fmt: skip
    return rows


def _sense(token: Token) -> str:
    """What stands beside a name: its sense, or how common a word it is and whether it has a capital."""
    if token.sense:
        return token.sense
    if token.text[0].isupper():
        return f"W{_CLASS[token.flags]}" if token.flags else f"W{token.step > 2}"
    return f"w{token.step}"


def _shape(written: str) -> str:
    """How a word is written: x, X, Xx, XX, X., Xx-Xx."""
    if len(written) == 1:
        return "X" if written.isupper() else "x"
    if written[1] == ".":
        return "X."
    if written.islower():
        return "x-x" if "-" in written else "x"
    if written.isupper():
        return "XX" if len(written) > 3 else "XXX"
    if "-" in written:
        return "Xx-Xx" if all(part[:1].isupper() for part in written.split("-")) else "Xx-x"
    if written[0].isupper() and written[1:].islower():
        return "Xx"
    return "XxX" if written[0].isupper() else "xX"
