"""The replies of a collection, of which signatures and figures are kept, and what they say differently."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from replyguard.collection.contradictions import Contradictions
from replyguard.collection.form_of_address import FormsOfAddress
from replyguard.collection.kept import Elsewhere, Kept, Note
from replyguard.collection.matter import matters_of
from replyguard.collection.near_duplicates import NearDuplicates
from replyguard.collection.noting import Discrepancy, elsewhere, noted
from replyguard.collection.placeholders import Placeholders, names_in
from replyguard.collection.variants import Variants
from replyguard.collection.wording import body_of, features_of, words_in
from replyguard.draft import Draft
from replyguard.facts.figures import find_figures
from replyguard.rules.header import Header
from replyguard.rules.kinds.across import AcrossSource, Comparison
from replyguard.text.offsets import Span
from replyguard.text.reading import Reading


class Collection:
    """Replies that are held against each other. Of none the text is kept: about a kilobyte each.

    `rules` of kind `across` say what is compared, and how; `languages` are those of the policy. Replies are added one
    by one; then `compare` finds what they say differently, and `notes` gives it reply by reply, for which their text
    is needed once more.
    """

    def __init__(self, rules: Sequence[Header], languages: Sequence[str] = ("de", "en")) -> None:
        self._languages = tuple(languages)
        self._rules: defaultdict[Comparison, list[AcrossSource]] = defaultdict(list)
        for rule in rules:
            if isinstance(rule, AcrossSource):
                self._rules[rule.compares].append(rule)
        self._count = 0
        self._contradictions = Contradictions()
        self._placeholders = Placeholders()
        self._variants = Variants()
        self._alike = {rule.name: NearDuplicates(rule.alike) for rule in self._rules["near-duplicate"]}
        self._forms = {rule.name: FormsOfAddress(rule.majority) for rule in self._rules["form-of-address"]}
        self._found: defaultdict[int, list[tuple[str, Discrepancy]]] = defaultdict(list)

    def __len__(self) -> int:
        return self._count

    def add(self, kept: Kept) -> int:
        """Keep what is compared of a reply, and give its number."""
        reading = self._read(kept.draft)
        number = self._count
        self._count += 1
        if self._alike:
            body, _ = body_of(reading)
            words, features = words_in(body), features_of(body)
            for rule in self._rules["near-duplicate"]:
                if words >= rule.words:
                    self._alike[rule.name].add(number, features)
        if self._compares("contradiction", "variant"):
            self._add_figures(number, kept, reading)
        if reading.language == "de":
            for forms in self._forms.values():
                forms.add(number, reading)
        if self._compares("placeholder-spelling", "placeholder-of-host"):
            named = tuple(one for one in names_in(reading.text) if not _is_code(one[1], reading))
            self._placeholders.add(number, kept.host, named, [reading.source_span(span) for _, span in named])
        return number

    def compare(self) -> None:
        """Find what the replies say differently; called once, when all have been added."""
        told: set[tuple[int, int]] = set()
        of_variants: set[tuple[int, Span]] = set()
        if self._compares("variant"):
            for differs in self._variants.differing():
                told.add((differs.reply, differs.earlier))
                of_variants.update((one.reply, one.span) for one in (differs.said, differs.other) if one is not None)
                self._tell("variant", differs.reply, differs)
        if self._compares("contradiction"):
            for one in self._contradictions.found():
                told.update((one.said.reply, other.reply) for other in one.others)
                if (one.said.reply, one.said.span) not in of_variants:  # one figure is told once
                    self._tell("contradiction", one.said.reply, one)
        for name, alike in self._alike.items():
            for pair in alike.nearest():
                # what they say differently is told already
                if told.isdisjoint(((pair.reply, pair.earlier), (pair.earlier, pair.reply))):
                    self._found[pair.reply].append((name, pair))
        for name, forms in self._forms.items():
            for other in forms.others():
                self._found[other.addressed.reply].append((name, other))
        self._compare_placeholders()

    @property
    def concerned(self) -> frozenset[int]:
        """The numbers of the replies of which something was found."""
        return frozenset(self._found)

    @property
    def mentioned(self) -> frozenset[Elsewhere]:
        """The places in replies that the notes on others are about."""
        return frozenset(place for found in self._found.values() for _, one in found for place in elsewhere(one))

    def notes(self, reply: int, draft: Draft) -> list[Note]:
        """What was found of a reply, in the order in which it stands there; `draft` is the same that was added."""
        if reply not in self._found:
            return []
        reading = self._read(draft)
        notes = [noted(rule, found, reading, self._alike.get(rule)) for rule, found in self._found.get(reply, ())]
        return sorted(notes, key=lambda note: note.match.span or Span(-1, -1))

    def _read(self, draft: Draft) -> Reading:
        spoken = draft.language.split("-")[0].split("_")[0].lower() if draft.language else None
        return Reading(
            draft.text,
            format=draft.format,
            kind="saved-reply",
            languages=self._languages,
            language=spoken if spoken in self._languages else None,
        )

    def _tell(self, comparison: Comparison, reply: int, found: Discrepancy) -> None:
        self._found[reply] += [(rule.name, found) for rule in self._rules[comparison]]

    def _compares(self, *comparisons: Comparison) -> bool:
        return any(self._rules[one] for one in comparisons)

    def _add_figures(self, number: int, kept: Kept, reading: Reading) -> None:
        text = reading.text
        figures = [one for one in find_figures(text) if not reading.is_quoted(one.span)]
        sources = [reading.source_span(one.span) for one in figures]
        if figures and self._compares("contradiction"):
            self._contradictions.add(number, figures, sources, matters_of(text, figures, reading.placeholders))
        if self._compares("variant"):
            self._variants.add(number, (kept.path, kept.draft.id), reading.language, figures, sources)

    def _compare_placeholders(self) -> None:
        misspelt: set[tuple[int, Span]] = set()
        for one in self._placeholders.misspelt():
            misspelt.add((one.placed.reply, one.placed.span))
            self._tell("placeholder-spelling", one.placed.reply, one)
        for placed in self._placeholders.unknown():
            if (placed.reply, placed.span) not in misspelt:
                self._tell("placeholder-of-host", placed.reply, placed)


def _is_code(span: Span, reading: Reading) -> bool:
    return any(span.overlaps(code) for code in reading.code)
