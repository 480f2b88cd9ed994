"""Collects the rule files and policy drafts of a pack as pytest tests, where its configuration names their folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_OPTION = "replyguard_rules"


class _Failed(Exception):
    """An example whose result is not what it should be."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """The setting that names where rule files stand."""
    parser.addini(
        _OPTION, "folders and files of replyguard rules and policies that are tests", type="paths", default=[]
    )


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A file below one of the named folders; policies by their drafts, `NAME.test.yaml`."""
    if file_path.suffix != ".yaml":
        return None
    named = [Path(path) for path in parent.config.getini(_OPTION)]
    if not any(file_path == path or path in file_path.parents for path in named):
        return None
    if file_path.name.endswith(".test.yaml"):
        return PolicyDraftsFile.from_parent(parent, path=file_path)
    if file_path.with_name(f"{file_path.stem}.test.yaml").is_file():
        return None
    return RuleFile.from_parent(parent, path=file_path)


class RuleFile(pytest.File):
    """A rule file: a test for each example, and one that there are enough."""

    def collect(self) -> Iterator[pytest.Item]:
        """Its tests."""
        from replyguard import RuleError
        from replyguard.testing import rules_in

        try:
            (rule,) = rules_in(self.path)
        except RuleError as error:
            raise self.CollectError(str(error)) from None
        yield Checked.from_parent(self, name="enough-examples", lines=rule.lacking())
        numbers: dict[tuple[str, str], int] = {}
        for result in rule.run():
            key = (result.example.language, result.example.sort)
            numbers[key] = numbers.get(key, 0) + 1
            name = f"{key[0]}-{key[1]}-{numbers[key]}"
            yield Checked.from_parent(self, name=name, lines=[] if result.passed else [result.explain()])


class PolicyDraftsFile(pytest.File):
    """Drafts beside a policy: a test for each."""

    def collect(self) -> Iterator[pytest.Item]:
        """Its tests."""
        from replyguard import Guard, SourceError
        from replyguard.testing import policy_drafts_beside, tried

        policy = self.path.with_name(self.path.name.removesuffix(".test.yaml") + ".yaml")
        try:
            results = list(tried(Guard.from_file(policy), policy_drafts_beside(policy)))
        except SourceError as error:
            raise self.CollectError(str(error)) from None
        for result in results:
            yield Checked.from_parent(self, name=result.draft.name, lines=list(result.differences))


class Checked(pytest.Item):
    """One example or draft that was checked; it fails where there is anything to say."""

    def __init__(self, *, lines: list[str], **rest: Any) -> None:
        super().__init__(**rest)
        self._lines = lines

    def runtest(self) -> None:
        """Fails with what differs."""
        if self._lines:
            raise _Failed("\n".join(self._lines))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """What differs, without a traceback."""
        if isinstance(excinfo.value, _Failed):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """The file, and the test's name."""
        return self.path, None, self.name
