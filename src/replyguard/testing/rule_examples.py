"""Turns a rule's marked examples into tests: what must be flagged, with the exact span, and what must be left alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from replyguard.collection.kept import Kept
from replyguard.draft import Draft
from replyguard.errors import Problem, RuleError
from replyguard.guard import Guard
from replyguard.policy.policy import Policy
from replyguard.policy.source import PolicySource, RuleSetting
from replyguard.rules.base import DRAFT, Rule
from replyguard.rules.examples import Beside, Example, Examples, marked, read_examples, unmarked
from replyguard.rules.pack_files import PackFiles, rule_files_below
from replyguard.rules.registry import built_in_rule_files
from replyguard.rules.source import read_rule, text_of
from replyguard.verdict import Verdict

FEWEST_EXAMPLES = 3
"""How many examples of each sort a rule needs in every language that it claims."""

Sort = Literal["flag", "leave"]
FILL_IN = "‹"
"""The sign that begins what an author has yet to write."""


@dataclass(frozen=True, slots=True)
class MarkedExample:
    """An example of a rule: its texts without marks, and the spans that the rule must find, exactly these.

    `expected` stand in the draft, `expected_in_thread` in messages: their number, and the span in their text.
    """

    rule: str
    language: str
    sort: Sort
    draft: Draft
    expected: tuple[tuple[int, int], ...]
    expected_in_thread: tuple[tuple[int, int, int], ...]
    because: str | None
    layer: PolicySource
    """What the policy says beside the default one."""
    expects_whole: bool
    """True where the finding must be about the whole draft."""
    host: str | None = None
    beside: tuple[Kept, ...] = ()
    """The replies that it is held against."""

    def verdict(self, guard: Guard) -> Verdict:
        """What a guard says of it, among the replies that it is held against."""
        if not self.beside:
            return guard.check(self.draft)
        *_, last = guard.across((*self.beside, Kept(self.draft, self.host)))
        return last.verdict

    @property
    def is_to_fill_in(self) -> bool:
        """True where the author has yet to write it."""
        return FILL_IN in self.draft.text


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """What came of an example."""

    example: MarkedExample
    found: tuple[tuple[int, int], ...]
    found_in_thread: tuple[tuple[int, int, int], ...]
    failed: str | None
    found_whole: bool = False

    @property
    def passed(self) -> bool:
        """True where exactly the marked spans were found, and the check ran."""
        example = self.example
        is_same = self.found == example.expected and self.found_in_thread == example.expected_in_thread
        return self.failed is None and is_same and self.found_whole == example.expects_whole

    def explain(self) -> str:
        """What was expected and what was found, for a person."""
        example = self.example
        head = f"{example.rule} ({example.language}, {example.sort})"
        if self.failed is not None:
            return f"{head}: the check did not run: {self.failed}\n  {example.draft.text!r}"
        lines = [f"{head}:", f"  expected {marked(example.draft.text, example.expected)!r}"]
        lines.append(f"  found    {marked(example.draft.text, self.found)!r}")
        for number, message in enumerate(example.draft.thread):
            for word, spans in (("expected", example.expected_in_thread), ("found   ", self.found_in_thread)):
                here = [(start, end) for at, start, end in spans if at == number]
                lines.append(f"  {word} in thread[{number}] {marked(message.text, here)!r}")
        for sign, some, others in (
            ("missing ", example.expected, self.found),
            ("too much", self.found, example.expected),
        ):
            beyond = sorted(set(some) - set(others))
            lines += [f"  {sign} {example.draft.text[start:end]!r} at {start} to {end}" for start, end in beyond]
        if self.found_whole != example.expects_whole:
            lines.append(f"  expected a finding about the whole draft: {example.expects_whole}")
        if example.because:
            lines.append(f"  because  {example.because}")
        return "\n".join(lines)


class RuleUnderTest:
    """One rule with its examples, run alone."""

    def __init__(
        self,
        text: str,
        file: str,
        *,
        built_in: bool = False,
        files: PackFiles | None = None,
        rule: Rule | None = None,
    ) -> None:
        """`rule` is one in Python, whose examples stand in the text behind its header."""
        problems: list[Problem] = []
        try:
            self.rule = rule if rule is not None else read_rule(text, file, files)
        except RuleError as error:
            problems += error.problems
        try:
            examples = read_examples(text, file)
        except RuleError as error:
            problems += error.problems
        if problems:
            raise RuleError(problems)
        self.file = file
        self.examples = tuple(_marked_examples(self.rule, examples))
        self.policy = _policy_for(self.rule, built_in=built_in)
        """Everything off but this rule."""
        self._guards: dict[str, Guard] = {}

    def run(self) -> Iterator[ExampleResult]:
        """The result of every example, in the file's order."""
        for example in self.examples:
            if example.is_to_fill_in:
                continue
            verdict = example.verdict(self._guard_for(example.layer))
            places = _places(verdict, self.rule.header.name)
            in_draft = tuple((start, end) for source, start, end in places if source == DRAFT)
            in_thread = tuple((_number(source), start, end) for source, start, end in places if source != DRAFT)
            failed = next((outcome.reason for outcome in verdict.checks.failed), None)
            name = self.rule.header.name
            whole = any(
                one.rule == name and one.source == DRAFT and one.start is None
                for one in (*verdict.findings, *verdict.shadow)
            )
            yield ExampleResult(example, in_draft, in_thread, failed, whole)

    def guard(self) -> Guard:
        """The guard that runs the rule alone."""
        return Guard(self.policy)

    def _guard_for(self, layer: PolicySource) -> Guard:
        """The guard that runs the rule alone, under the policy of an example."""
        key = layer.model_dump_json()
        if key not in self._guards:
            self._guards[key] = Guard(Policy((*self.policy.layers, layer), self.policy.registry))
        return self._guards[key]

    def lacking(self) -> list[str]:
        """What is missing: each sort of example at least three times in every language that the rule claims.

        An example that is yet to be filled in is missing as well.
        """
        to_fill_in = Counter((one.language, one.sort) for one in self.examples if one.is_to_fill_in)
        missing = [
            f"{self.rule.header.name}: {language}: {count} examples to {sort} still to be filled in"
            for (language, sort), count in to_fill_in.items()
        ]
        header = self.rule.header
        for key in ("title", "message", "what", "why", "instead"):
            for language, text in getattr(header, key).model_dump().items():
                if FILL_IN in text:
                    missing.append(f"{header.name}: {key}.{language}: still to be filled in: {text!r}")
        for language in self.rule.header.languages:
            for sort in ("flag", "leave"):
                count = sum(one.language == language and one.sort == sort for one in self.examples)
                if count < FEWEST_EXAMPLES:
                    missing.append(
                        f"{self.rule.header.name}: {language}: {count} examples to {sort}, {FEWEST_EXAMPLES} are needed"
                    )
        return missing


def _places(verdict: Verdict, rule: str) -> list[tuple[str, int, int]]:
    """Where a rule found something: its findings, and what it tells the routing of the draft itself."""
    reasons = (reason for reason in verdict.routing.reasons if reason.source == DRAFT)
    found = [(one.rule, one.source, one.start, one.end) for one in (*verdict.findings, *verdict.shadow)]
    found += [(one.rule, one.source, one.start, one.end) for one in reasons]
    places = dict.fromkeys((source, start, end) for name, source, start, end in found if name == rule)
    return [(source, start, end) for source, start, end in places if start is not None and end is not None]


def _number(source: str) -> int:
    return int(source.removeprefix("thread[").removesuffix("]"))


def rules_in(path: str | Path) -> list[RuleUnderTest]:
    """The rules of a rule file, or of every rule file below a folder. Raises RuleError with every mistake."""
    path = Path(path)
    if not path.exists():
        raise RuleError([Problem(str(path), 0, 0, "", "no such file or folder")])
    root = path if path.is_dir() else None
    files = rule_files_below(path) if path.is_dir() else [path]
    return _all((text_of(file), str(file), PackFiles.of(file, root)) for file in files)


def built_in_rules_under_test() -> list[RuleUnderTest]:
    """The rules that ship, with their examples."""
    return _all((file.read_text(encoding="utf-8"), f"{file.name}", None) for file in built_in_rule_files())


def _all(sources: Iterable[tuple[str, str, PackFiles | None]]) -> list[RuleUnderTest]:
    rules: list[RuleUnderTest] = []
    problems: list[Problem] = []
    for text, file, files in sources:
        try:
            rules.append(RuleUnderTest(text, file, built_in=files is None, files=files))
        except RuleError as error:
            problems.extend(error.problems)
    if problems:
        raise RuleError(problems)
    return rules


def _policy_for(rule: Rule, *, built_in: bool) -> Policy:
    name = rule.header.name
    default = Policy.default()
    policy = default if built_in else default.with_rules([rule])
    switches = dict.fromkeys(policy.registry.families(), "off") | {name: "on"}
    return Policy((*policy.layers, _layer(switches)), policy.registry)


def _layer(switches: dict[str, str]) -> PolicySource:
    return PolicySource(
        name="rule-test", rules={name: RuleSetting.model_validate(switch) for name, switch in switches.items()}
    )


def _marked_examples(rule: Rule, examples: Mapping[str, Examples]) -> Iterator[MarkedExample]:
    for language, groups in examples.items():
        yield from (_marked_example(rule, language, "flag", example) for example in groups.flag)
        yield from (_marked_example(rule, language, "leave", example) for example in groups.leave)


def _marked_example(rule: Rule, language: str, sort: Sort, example: Example) -> MarkedExample:
    text, expected = unmarked(example.text)
    thread = [(message, *unmarked(message.text)) for message in example.thread]
    draft = Draft(
        text=text,
        id=example.name,
        language=language,
        kind=example.kind,
        venue=example.venue,
        visibility=example.visibility,
        format=example.format,
        network=example.network,
        author=example.author,
        permission=example.permission,
        signals=example.signals,
        thread=tuple(message.model_copy(update={"text": plain}) for message, plain, _ in thread),
    )
    in_thread = tuple((number, *span) for number, (_, _, spans) in enumerate(thread) for span in spans)
    layer = PolicySource.model_validate({"name": "example", **example.policy}, by_alias=True)
    return MarkedExample(
        rule.header.name,
        language,
        sort,
        draft,
        expected,
        in_thread,
        example.because,
        layer,
        example.whole,
        example.host,
        tuple(_kept(one, example) for one in example.beside),
    )


def _kept(beside: Beside, example: Example) -> Kept:
    draft = Draft(
        text=beside.text,
        id=beside.name,
        kind="saved-reply",
        language=beside.language,
        format=beside.format,
        venue=example.venue,
        visibility=example.visibility,
    )
    return Kept(draft, beside.host or example.host)
