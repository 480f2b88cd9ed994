"""Turns a rule's marked examples into tests: what must be flagged, with the exact span, and what must be left alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from replyguard.draft import Draft
from replyguard.errors import Problem, RuleError
from replyguard.guard import Guard
from replyguard.policy.policy import Policy
from replyguard.policy.source import Brand, PolicySource, RuleSetting
from replyguard.rules.base import Rule
from replyguard.rules.examples import Example, marked, read_examples, unmarked
from replyguard.rules.registry import built_in_rule_files
from replyguard.rules.source import read_rule, text_of

FEWEST_EXAMPLES = 3
"""How many examples of each sort a rule needs in every language that it claims."""

Sort = Literal["flag", "leave"]
__all__ = [
    "FEWEST_EXAMPLES",
    "ExampleResult",
    "MarkedExample",
    "RuleUnderTest",
    "built_in_rules_under_test",
    "marked",
    "rules_in",
    "unmarked",
]


@dataclass(frozen=True, slots=True)
class MarkedExample:
    """An example of a rule: its text without marks, and the spans that the rule must find, exactly these."""

    rule: str
    language: str
    sort: Sort
    draft: Draft
    expected: tuple[tuple[int, int], ...]
    because: str | None
    brand: Brand


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """What came of an example."""

    example: MarkedExample
    found: tuple[tuple[int, int], ...]
    failed: str | None

    @property
    def passed(self) -> bool:
        """True where exactly the marked spans were found, and the check ran."""
        return self.failed is None and self.found == self.example.expected

    def explain(self) -> str:
        """What was expected and what was found, for a person."""
        example = self.example
        head = f"{example.rule} ({example.language}, {example.sort})"
        if self.failed is not None:
            return f"{head}: the check did not run: {self.failed}\n  {example.draft.text!r}"
        lines = [f"{head}:", f"  expected {marked(example.draft.text, example.expected)!r}"]
        lines.append(f"  found    {marked(example.draft.text, self.found)!r}")
        if example.because:
            lines.append(f"  because  {example.because}")
        return "\n".join(lines)


class RuleUnderTest:
    """One rule with its examples, run alone."""

    def __init__(self, text: str, file: str, *, built_in: bool = False) -> None:
        self.rule = read_rule(text, file)
        self.file = file
        self.examples = tuple(_marked_examples(self.rule, text, file))
        self._policy = _policy_for(self.rule, built_in=built_in)
        self._guards: dict[str, Guard] = {}

    def run(self) -> Iterator[ExampleResult]:
        """The result of every example, in the file's order."""
        for example in self.examples:
            verdict = self._guard_for(example.brand).check(example.draft)
            found = tuple(
                (finding.start, finding.end)
                for finding in (*verdict.findings, *verdict.shadow)
                if finding.rule == self.rule.header.name and finding.start is not None and finding.end is not None
            )
            failed = next((outcome.reason for outcome in verdict.checks.failed), None)
            yield ExampleResult(example, found, failed)

    def _guard_for(self, brand: Brand) -> Guard:
        key = brand.model_dump_json()
        if key not in self._guards:
            layer = PolicySource(name="rule-test", brand=brand)
            self._guards[key] = Guard(Policy((*self._policy.layers, layer), self._policy.registry))
        return self._guards[key]

    def lacking(self) -> list[str]:
        """What is missing: each sort of example at least three times in every language that the rule claims."""
        missing = []
        for language in self.rule.header.languages:
            for sort in ("flag", "leave"):
                count = sum(one.language == language and one.sort == sort for one in self.examples)
                if count < FEWEST_EXAMPLES:
                    missing.append(
                        f"{self.rule.header.name}: {language}: {count} examples to {sort}, {FEWEST_EXAMPLES} are needed"
                    )
        return missing


def rules_in(path: str | Path) -> list[RuleUnderTest]:
    """The rules of a rule file, or of every rule file below a folder. Raises RuleError with every mistake."""
    path = Path(path)
    if not path.exists():
        raise RuleError([Problem(str(path), 0, 0, "", "no such file or folder")])
    files = sorted(path.rglob("*.yaml")) if path.is_dir() else [path]
    return _all((text_of(file), str(file), False) for file in files)


def built_in_rules_under_test() -> list[RuleUnderTest]:
    """The rules that ship, with their examples."""
    return _all((file.read_text(encoding="utf-8"), f"{file.name}", True) for file in built_in_rule_files())


def _all(sources: Iterable[tuple[str, str, bool]]) -> list[RuleUnderTest]:
    rules: list[RuleUnderTest] = []
    problems: list[Problem] = []
    for text, file, built_in in sources:
        try:
            rules.append(RuleUnderTest(text, file, built_in=built_in))
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


def _marked_examples(rule: Rule, text: str, file: str) -> Iterator[MarkedExample]:
    for language, groups in read_examples(text, file).items():
        yield from (_marked_example(rule, language, "flag", example) for example in groups.flag)
        yield from (_marked_example(rule, language, "leave", example) for example in groups.leave)


def _marked_example(rule: Rule, language: str, sort: Sort, example: Example) -> MarkedExample:
    text, expected = unmarked(example.text)
    draft = Draft(
        text=text,
        language=language,
        kind=example.kind,
        venue=example.venue,
        visibility=example.visibility,
        format=example.format,
        thread=example.thread,
    )
    brand = Brand.model_validate(example.brand)
    return MarkedExample(rule.header.name, language, sort, draft, expected, example.because, brand)
