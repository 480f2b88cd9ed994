"""A policy: its layers from the built-in ones to a team's own, and the rules that they bring."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pydantic import ValidationError

from replyguard.draft import Venue
from replyguard.errors import PolicyError, Problem, RuleError, SourceError
from replyguard.facts.participation import Participation
from replyguard.policy.levels import Setting, redaction_of, settle
from replyguard.policy.participation import participation_of
from replyguard.policy.personal_data import PERSONAL_DATA, RedactionForm, kind_of
from replyguard.policy.source import Brand, OnFailure, PackageSource, PolicySource, PolicyWaiver, policy_source
from replyguard.policy.words import added_up
from replyguard.rules.base import Rule, digest_of
from replyguard.rules.formed import FormedRule
from replyguard.rules.header import Header
from replyguard.rules.pack_files import rule_files_below
from replyguard.rules.registry import Registry, built_in_rules
from replyguard.rules.source import read_rule_file
from replyguard.yaml_source import Document, as_mapping, nearest, read_yaml

if TYPE_CHECKING:
    from replyguard.facts.personal_data.recognizers import RecognizerDetector
    from replyguard.policy.recognizers import NamedKind, NamedRecognizer

_BUILT_IN = "replyguard:"
_DEFAULT = "default"
_MOST_ANCESTORS = 20


class Policy:
    """A team's rules as data; immutable.

    Make one with `Policy.default()`, `Policy.from_file(path)` or `Policy.from_text(text)`. All raise PolicyError, with
    every mistake at its file, line and column, also those in rule files that the policy names.
    """

    def __init__(
        self, layers: Iterable[PolicySource], registry: Registry, detectors: Iterable[RecognizerDetector] = ()
    ) -> None:
        self.layers = tuple(layers)
        self.registry = registry
        self.detectors = tuple(detectors)
        """Those of recognizers that the layers name, beside the built-in ones."""

    @classmethod
    def default(cls) -> Policy:
        """The built-in default policy."""
        return cls.built_in(_DEFAULT)

    @classmethod
    def built_in(cls, name: str) -> Policy:
        """A built-in policy by name."""
        return _load(_built_in_text(name, None), f"{_BUILT_IN}{name}", None, ()).policy

    @classmethod
    def from_file(cls, path: str | Path) -> Policy:
        """The policy of a YAML file; files that it names are looked for beside it."""
        path = Path(path)
        return _load(_text_of(path), str(path), path.parent, ()).policy

    @classmethod
    def from_text(cls, text: str, *, folder: str | Path | None = None, name: str = "policy") -> Policy:
        """The policy of a YAML text; files that it names are looked for in `folder`."""
        return _load(text, name, Path(folder) if folder is not None else None, ()).policy

    def with_rules(self, rules: Iterable[Rule]) -> Policy:
        """This policy with further rules, written in Python. Raises RuleError where a name is taken."""
        registry = self.registry.extended((rule, type(rule).__qualname__) for rule in rules)
        return Policy(self.layers, registry, self.detectors)

    @property
    def name(self) -> str:
        """The policy's own name."""
        return self.layers[-1].name

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages that replies may be in."""
        return next((layer.languages for layer in reversed(self.layers) if layer.languages), ("de", "en"))

    @cached_property
    def brand(self) -> Brand:
        """Who speaks, lists of all layers added up."""
        brands = [layer.brand for layer in self.layers]
        return Brand(
            names=added_up(brand.names for brand in brands),
            contacts=added_up(brand.contacts for brand in brands),
            address=next((brand.address for brand in reversed(brands) if brand.address), None),
            style=next((brand.style for brand in reversed(brands) if brand.style), None),
            goodwill=next((brand.goodwill for brand in reversed(brands) if brand.goodwill is not None), None),
            private_channels=added_up(brand.private_channels for brand in brands),
            competitors=added_up(brand.competitors for brand in brands),
        )

    @cached_property
    def participation(self) -> Participation | None:
        """The criteria for taking part in a conversation; None where no layer names any."""
        return participation_of([layer.engagement for layer in self.layers])

    @cached_property
    def on_failure(self) -> OnFailure:
        """Whether a draft that could not be fully checked is held back."""
        return next((layer.on_failure for layer in reversed(self.layers) if layer.on_failure), "block")

    @cached_property
    def longest_text(self) -> int:
        """The longest text of a draft, in code points."""
        return next((layer.limits.text for layer in reversed(self.layers) if layer.limits.text), 2_000_000)

    @cached_property
    def seconds(self) -> float:
        """The processor time that one rule may take of one draft."""
        return next((layer.limits.seconds for layer in reversed(self.layers) if layer.limits.seconds), 2.0)

    @cached_property
    def waivers(self) -> tuple[PolicyWaiver, ...]:
        """The exceptions that all layers record."""
        return tuple(waiver for layer in self.layers for waiver in layer.waivers)

    def setting(self, rule: Rule, venue: Venue) -> Setting:
        """What the policy has settled for a rule on a venue."""
        return settle(rule.header, venue, self.layers, self.seconds)

    def redaction(self, rule: Header) -> RedactionForm:
        """What stands in the place of data that a rule finds."""
        return redaction_of(rule.name, self.layers)

    def url(self, rule: str) -> str | None:
        """The address of a rule's page, where the policy names one."""
        template = next((layer.rule_url for layer in reversed(self.layers) if layer.rule_url), None)
        return template.replace("{rule}", rule) if template else None

    @cached_property
    def digest(self) -> str:
        """A digest of everything that decides: the layers, the rules; the lexicons' part is added by the Guard."""
        content = {
            "layers": [layer.model_dump(mode="json") for layer in self.layers],
            "recognizers": [detector.fingerprint() for detector in self.detectors],
            "rules": [
                rule.digest if isinstance(rule, FormedRule) else digest_of(rule)
                for rule in sorted(self.registry, key=lambda rule: rule.header.name)
            ],
        }
        return hashlib.sha256(json.dumps(content, sort_keys=True).encode("utf-8", "surrogatepass")).hexdigest()


def built_in_policy_names() -> list[str]:
    """The built-in policies, by name."""
    folder = resources.files("replyguard") / "policy" / "builtin"
    return sorted(file.name.removesuffix(".yaml") for file in folder.iterdir() if file.name.endswith(".yaml"))


class _Loaded(NamedTuple):
    """A policy with what its children begin with: the rules but for those of recognizers, and who named what."""

    policy: Policy
    registry: Registry
    recognizers: tuple[NamedRecognizer, ...] = ()
    required: tuple[NamedKind, ...] = ()


def _load(text: str, file: str, folder: Path | None, inside: tuple[str, ...]) -> _Loaded:
    try:
        document = read_yaml(text, file)
    except SourceError as error:
        raise PolicyError(list(error.problems)) from None
    problems: list[Problem] = []
    source: PolicySource | None = None
    try:
        source = policy_source(document)
    except PolicyError as error:
        problems.extend(error.problems)
    # also beside mistakes, so that all of them are told at once
    loaded = _Loaded(Policy((), built_in_rules()), built_in_rules())
    try:
        loaded = _parent(document, folder, (*inside, file)) or loaded
        loaded = loaded._replace(registry=loaded.registry.extended(_rules_of_packs(document, folder)))
        if source is not None:
            loaded = _with_layer(loaded, source, document, folder)
        is_whole = source is not None or PERSONAL_DATA not in as_mapping(document.data)
        registry = loaded.policy.registry if source is not None else loaded.registry
        problems.extend(_unknown_rules(document, registry, is_whole=is_whole))
        if not problems and loaded.required:
            from replyguard.policy.recognizers import refuse_unmet

            refuse_unmet(loaded.required, loaded.policy)
    except SourceError as error:
        problems.extend(error.problems)
        problems.extend(_unknown_rules(document, loaded.registry, is_whole=False))
    if problems or source is None:
        raise PolicyError(problems)
    return loaded


def _with_layer(below: _Loaded, source: PolicySource, document: Document, folder: Path | None) -> _Loaded:
    """A further layer, and what the recognizers of all of them find. Raises PolicyError, RuleError."""
    settings = source.personal_data
    policy = Policy((*below.policy.layers, source), below.registry)
    if not (settings.recognizers or settings.required or below.recognizers):
        return below._replace(policy=policy)
    from replyguard.policy.recognizers import NamedKind, NamedRecognizer, detectors_of, rules_of

    named = [NamedRecognizer(one, document, folder, i) for i, one in enumerate(settings.recognizers)]
    required = [NamedKind(kind_of(kind), document, i) for i, kind in enumerate(settings.required)]
    recognizers = (*below.recognizers, *named)
    if recognizers:
        made = detectors_of(recognizers, policy.languages)
        registry = below.registry.extended(rules_of(made, below.registry))
        policy = Policy(policy.layers, registry, (detector for _, detector in made))
    return _Loaded(policy, below.registry, recognizers, (*below.required, *required))


def _parent(document: Document, folder: Path | None, inside: tuple[str, ...]) -> _Loaded | None:
    """The policy that a layer extends; every policy but the default one extends at least that."""
    extends = as_mapping(document.data).get("extends")
    if not isinstance(extends, str) or not extends.strip():
        return None if document.file == f"{_BUILT_IN}{_DEFAULT}" else _default()
    extends = extends.strip()
    if extends.startswith(_BUILT_IN):
        return _load(_built_in_text(extends.removeprefix(_BUILT_IN), document), extends, None, inside)
    path = (folder or Path()) / extends
    if not path.is_file():
        known = ", ".join(f"{_BUILT_IN}{name}" for name in built_in_policy_names())
        message = f"no such file: {extends}; allowed: a path beside this file, or {known}"
        raise PolicyError([document.problem(("extends",), message)])
    if path.resolve() in {Path(file).resolve() for file in inside}:
        chain = " → ".join((*inside, str(path)))
        raise PolicyError([document.problem(("extends",), f"leads back to itself: {chain}")])
    if len(inside) > _MOST_ANCESTORS:
        raise PolicyError([document.problem(("extends",), f"more than {_MOST_ANCESTORS} policies above each other")])
    return _load(_text_of(path), str(path), path.parent, inside)


def _default() -> _Loaded:
    return _load(_built_in_text(_DEFAULT, None), f"{_BUILT_IN}{_DEFAULT}", None, ())


def _rules_of_packs(document: Document, folder: Path | None) -> Iterable[tuple[Rule, str]]:
    """The rules of the files and folders that a layer names."""
    problems: list[Problem] = []
    rules: list[tuple[Rule, str]] = []
    packs = as_mapping(document.data).get("packs")
    for i, pack in enumerate(packs if isinstance(packs, list) else ()):
        if isinstance(pack, dict):
            from replyguard.policy.packages import rules_of_package

            try:
                source = PackageSource.model_validate(pack, by_alias=True, by_name=False)
                rules += rules_of_package(source, document, i)
            except ValidationError:
                continue  # told with the policy's other mistakes
            except SourceError as error:
                problems.extend(error.problems)
            continue
        if not isinstance(pack, str) or not pack.strip():
            continue
        path = (folder or Path()) / pack.strip()
        if not path.exists():
            problems.append(document.problem(("packs", i), f"no such file or folder: {pack}"))
            continue
        for file in rule_files_below(path) if path.is_dir() else [path]:
            try:
                rules.append((read_rule_file(file, path if path.is_dir() else None), str(file)))
            except RuleError as error:
                problems.extend(error.problems)
    if problems:
        raise PolicyError(problems)
    return rules


def _unknown_rules(document: Document, registry: Registry, *, is_whole: bool) -> Iterable[Problem]:
    """Settings for rules that do not exist.

    Where the registry is not whole, since a file was missing, only those whose names are nearly right: any other may
    stand in that file.
    """
    known = [*registry.names(), *registry.families()]
    data = document.data if isinstance(document.data, dict) else {}
    sections: list[tuple[tuple[str, ...], object]] = [(("rules",), data.get("rules"))]
    venues = data.get("venues")
    if isinstance(venues, dict):
        sections.extend((("venues", venue), rules) for venue, rules in venues.items())
    redaction = data.get("redaction")
    for name in redaction if isinstance(redaction, dict) else ():
        if name.split(".")[0] != PERSONAL_DATA:
            message = f"only personal data are redacted: expected {PERSONAL_DATA}, or a rule of that family"
            yield document.problem(("redaction", name), message)
    sections.append((("redaction",), redaction))
    for path, rules in sections:
        for name, setting in rules.items() if isinstance(rules, dict) else ():
            if path == ("redaction",) and name.split(".")[0] != PERSONAL_DATA:
                continue
            if name not in known:
                hint = nearest(name, known)
                if not is_whole and not hint:
                    continue
                families = ", ".join(registry.families())
                yield document.problem((*path, name), f"no such rule or family{hint}; families: {families}")
            elif name in registry.families() and _sets_a_level(setting):
                allowed = "off, on or {at-most: …}"
                yield document.problem((*path, name), f"a family takes {allowed}; a level is set rule by rule")


def _sets_a_level(setting: object) -> bool:
    return setting in ("info", "warning", "error") or (isinstance(setting, dict) and "severity" in setting)


def _built_in_text(name: str, document: Document | None) -> str:
    names = built_in_policy_names()
    if name not in names:
        message = f"no built-in policy {name!r}{nearest(name, names)}; allowed: {', '.join(names)}"
        place = (
            document.problem(("extends",), message) if document else Problem(f"{_BUILT_IN}{name}", 0, 0, "", message)
        )
        raise PolicyError([place])
    return (resources.files("replyguard") / "policy" / "builtin" / f"{name}.yaml").read_text(encoding="utf-8")


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = "not UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror or "unreadable"
        raise PolicyError([Problem(str(path), 0, 0, "", f"cannot be read: {reason}")]) from None
