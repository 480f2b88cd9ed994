"""Writes the file of a new rule: a header, the part of its kind, and examples to fill in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

import yaml

_FEWEST = 3
_PLACEHOLDER = {"de": "Wort", "en": "word"}
_MARKS = {"de": ("„", "“"), "en": ("“", "”")}
_TITLE = {"de": "‹Titel›", "en": "‹title›"}
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
        told: dict[str, Any] = yaml.safe_load((folder / "told.yaml").read_text(encoding="utf-8"))
        told = told["default"] | told.get(self.kind, {})
        known = {
            "name": self.name,
            "kind": self.kind,
            "severity": self.severity,
            "since": self.since,
            "languages": ", ".join(self.languages),
            "what_de": f"Findet {self._words('de')}." if self.find else "‹was die Regel findet›",
            "what_en": f"Finds {self._words('en')}." if self.find else "‹what the rule finds›",
            "find": self._by_language(lambda language: _flow(self._of(language))),
            "find_inline": "{" + ", ".join(f"{one}: {_flow(self._of(one))}" for one in self.languages) + "}",
            "swap": self._by_language(lambda language: _swap(self._of(language))),
            "otherwise": "{" + ", ".join(f"{one}: {_flow([_OTHERWISE[one]])}" for one in self.languages) + "}",
            "pattern": "|".join(rf"\b{one}\w*" for one in self._all()).replace("'", "''"),
            "gate": ", ".join(_quoted(one.lower()) for one in self._all()),
            "files": ", ".join(f"{one}: {file}" for one, file in self.files().items()),
        }
        # the title stands inside quotes as well
        titles = {one: self.title.replace('"', "'") or _TITLE[one] for one in ("de", "en")}
        plain = {f"title_{one}": title for one, title in titles.items()}
        plain |= {f"message_{one}": told["message"][one].replace("{title}", title) for one, title in titles.items()}
        rule = f"{header}{kinds[self.kind]}"
        for key, value in {**known, **plain}.items():
            rule = rule.replace("{" + key + "}", value)
        head = "# each example is a test: [[so]] is marked what must be found, at exactly that place"
        if "whole" in told:
            head = "# each example is a test; whole: true says that the finding is about the whole reply"
        return f"{rule}---\n{head}\n{self._examples(told)}"

    def files(self) -> dict[str, str]:
        """The word lists of a rule of kind lexicon, by language."""
        return {one: f"{self.name}.{one}.lex" for one in self.languages}

    def words(self, language: str) -> str:
        """The word list of a language."""
        lines = ["# lemma | grade | forms | compounds (docs/lexicon-format.md)"]
        listed = self.find.get(language) or [f"‹{_PLACEHOLDER[language]}›"]
        return "\n".join([*lines, *(f"{one} | never | = | -" for one in listed)]) + "\n"

    def _words(self, language: str) -> str:
        left, right = _MARKS[language]
        return ", ".join(f"{left}{one}{right}" for listed in self.find.values() for one in listed).replace('"', "'")

    def _all(self) -> list[str]:
        return [one for language in self.languages for one in self._of(language)]

    def _of(self, language: str) -> list[str]:
        return list(self.find.get(language, ())) or [_PLACEHOLDER[language]]

    def _by_language(self, listed: Any) -> str:
        return "\n".join(f"  {language}: {listed(language)}" for language in self.languages)

    def _examples(self, told: Mapping[str, Any]) -> str:
        lines = ["examples:"]
        for language in self.languages:
            flag, leave = told["flag"][language], told["leave"][language]
            lines += [f"  {language}:", "    flag:"]
            lines += (
                [f'    - text: "{flag}"', "      whole: true"] if "whole" in told else [f'    - "{flag}"']
            ) * _FEWEST
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
