"""Writes the file of a new rule: a header, the part of its kind, and examples to fill in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

import yaml

_EXAMPLES = {
    "de": ("‹ein Satz mit [[dem, was zu finden ist]]›", "‹ein Satz, der in Ruhe bleiben muss›"),
    "en": ("‹a sentence with [[what must be found]]›", "‹a sentence that must be left alone›"),
}
_FEWEST = 3
_PLACEHOLDER = {"de": "Wort", "en": "word"}
_OTHERWISE = {"de": "anders gesagt", "en": "said otherwise"}


@dataclass(frozen=True, slots=True)
class NewRule:
    """What the author said of the rule; `find` are words or phrases by language."""

    name: str
    kind: str
    severity: str
    languages: tuple[str, ...]
    title: str
    find: Mapping[str, Sequence[str]]
    since: str

    def text(self) -> str:
        """The rule file, what is not known yet between ‹ and ›."""
        folder = resources.files("replyguard") / "cli" / "skeletons"
        header = (folder / "header.yaml").read_text(encoding="utf-8")
        kinds: dict[str, str] = yaml.safe_load((folder / "kinds.yaml").read_text(encoding="utf-8"))
        title = self.title or "‹Titel›"
        known = {
            "name": self.name,
            "kind": self.kind,
            "severity": self.severity,
            "since": self.since,
            "languages": ", ".join(self.languages),
            "what_de": f"Findet {self._words()}." if self.find else "‹was die Regel findet›",
            "what_en": f"Finds {self._words()}." if self.find else "‹what the rule finds›",
            "find": self._by_language(lambda language: _flow(self._of(language))),
            "find_inline": "{" + ", ".join(f"{one}: {_flow(self._of(one))}" for one in self.languages) + "}",
            "swap": self._by_language(lambda language: _swap(self._of(language))),
            "otherwise": "{" + ", ".join(f"{one}: {_flow([_OTHERWISE[one]])}" for one in self.languages) + "}",
            "pattern": "|".join(rf"\b{one}\w*" for one in self._all()).replace("'", "''"),
            "gate": ", ".join(_quoted(one.lower()) for one in self._all()),
            "language": self.languages[0],
        }
        # the title stands inside quotes as well
        plain = {"title_de": title.replace('"', "'"), "title_en": title.replace('"', "'")}
        rule = f"{header}{kinds[self.kind]}"
        for key, value in {**known, **plain}.items():
            rule = rule.replace("{" + key + "}", value)
        head = "# each example is a test: [[so]] is marked what must be found, at exactly that place"
        return f"{rule}---\n{head}\n{self._examples()}"

    def _words(self) -> str:
        return ", ".join(f"„{one}“" for listed in self.find.values() for one in listed).replace('"', "'")

    def _all(self) -> list[str]:
        return [one for language in self.languages for one in self._of(language)]

    def _of(self, language: str) -> list[str]:
        return list(self.find.get(language, ())) or [_PLACEHOLDER[language]]

    def _by_language(self, listed: Any) -> str:
        return "\n".join(f"  {language}: {listed(language)}" for language in self.languages)

    def _examples(self) -> str:
        lines = ["examples:"]
        for language in self.languages:
            flag, leave = _EXAMPLES[language]
            lines += [f"  {language}:", "    flag:"]
            lines += [f'    - "{flag}"'] * _FEWEST
            lines += ["    leave:"]
            lines += [
                f'    - text: "{leave}"',
                f'      because: "{"‹warum›" if language == "de" else "‹why›"}"',
            ] * _FEWEST
        return "\n".join(lines) + "\n"


def _flow(words: Sequence[str]) -> str:
    return "[" + ", ".join(_quoted(one) for one in words) + "]"


def _swap(words: Sequence[str]) -> str:
    return "{" + ", ".join(f"{_quoted(one)}: [{_quoted('‹…›')}]" for one in words) + "}"


def _quoted(word: str) -> str:
    return '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'
