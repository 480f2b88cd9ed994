"""The arrows between packages, the public names, and the shape of modules."""

from __future__ import annotations

import ast
import inspect
import json
import subprocess
import sys
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pydantic import BaseModel

import replyguard
from replyguard.facts.personal_data.recognizers import RecognizerDetector

_ROOT = Path(__file__).parents[1] / "src" / "replyguard"
_FILES = sorted(_ROOT.rglob("*.py"))
_MOST_LINES = 400
_VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "core", "misc", "base_utils"}

# Who may know whom: the packages and modules of replyguard that a package may import, its own always.
KNOWS: dict[str, set[str]] = {
    "errors": set(),
    "processor_time": set(),
    "collector": set(),
    "draft": {"errors"},
    "verdict": {"draft"},
    "yaml_source": {"errors"},
    "text": {"draft", "errors"},
    "lexicons": {"text", "errors"},
    "facts": {"text", "lexicons", "draft", "processor_time"},
    "patterns": set(),
    "rules": {"patterns", "facts", "text", "draft", "verdict", "lexicons", "yaml_source", "errors"},
    "waivers": {"draft", "text"},
    "masking": {"text"},
    "redaction": {"text", "masking"},
    "policy": {"patterns", "text", "rules", "facts", "draft", "verdict", "yaml_source", "errors", "redaction"},
    "routing": {"findings", "facts", "rules", "text", "draft", "verdict", "yaml_source"},
    "findings": {"rules", "text", "draft", "verdict", "masking", "redaction", "waivers"},
    "collection": {"facts", "rules", "text", "draft", "verdict", "yaml_source"},
    "compiled": {"findings", "policy", "rules", "facts", "lexicons", "text", "draft", "verdict", "redaction", "processor_time"},
    "guard": {
        "collection", "compiled", "findings", "routing", "facts", "policy", "rules", "text", "draft", "verdict", "redaction", "errors",
        "stream", "processor_time", "waivers", "warming",
    },
    "warming": {"compiled", "text"},
    "stream": {"draft", "verdict", "errors"},
    "form": {"facts", "lexicons", "rules", "text"},
    "testing": {"collection", "guard", "policy", "rules", "draft", "errors", "verdict", "yaml_source"},
    "pytest_plugin": {"replyguard", "testing"},
    "schemas": {"policy", "rules", "testing", "yaml_source"},
    "saved_replies": {"draft", "errors", "text"},
    "client": {"draft", "errors", "verdict"},
    "reports": {"replyguard"},
    "linting": {"replyguard", "reports", "saved_replies", "draft", "verdict", "yaml_source"},
    "integrations": {"replyguard"},
    "service": {"replyguard", "collector", "draft", "verdict", "yaml_source"},
    "cli": {"replyguard", "collector", "reports", "linting", "integrations", "saved_replies", "service", "testing", "schemas"},
    "__main__": {"cli"},
    "__init__": {"client", "collection", "draft", "errors", "guard", "policy", "rules", "stream", "text", "verdict"},
}  # fmt: skip

# What a package knows beyond that, module by module, and why; an entry that is not needed any more is an error.
EXCEPTIONS: dict[tuple[str, str], str] = {
    ("cli.single", "text.excerpt"): "lines and columns of the text that is shown",
    ("cli.lint", "draft"): "the values of an option are the contract's own literals",
    ("cli.main", "yaml_source"): "suggests the nearest name as policies do",
    ("cli.options", "draft"): "the values of an option are the contract's own literals",
    ("cli.policy", "policy.doubts"): "warns of what a policy cannot mean",
    ("cli.rules", "rules.examples"): "shows what a rule flags and leaves alone",
    ("cli.rules", "rules.registry"): "shows what a rule flags and leaves alone",
    ("cli.rules", "yaml_source"): "suggests the nearest name as policies do",
    ("cli.rules_new", "rules.header"): "a name is refused before a file is written",
    ("cli.rules_new", "yaml_source"): "suggests the nearest name as policies do",
    ("integrations.columns.drafts", "yaml_source"): "suggests the nearest name as policies do",
    ("reports.rule_page", "rules.base"): "the page is about a rule",
    ("reports.rule_page", "rules.examples"): "the page shows a rule's examples",
    ("service.trial", "testing"): "runs the examples of a rule that is being written",
}

# What is loaded only when it is first needed.
LATE = ("spacy", "presidio_analyzer", "numpy", "rich", "typer", "langdetect", "pyarrow", "thinc", "phonenumbers")


@dataclass(frozen=True)
class Import:
    """One import of something of replyguard: by which module, of which one, with which names."""

    module: str
    line: int
    target: str
    names: tuple[str, ...]

    @property
    def head(self) -> str:
        return self.target.split(".")[0]

    def __str__(self) -> str:
        return f"{self.module}:{self.line} imports {self.target or 'replyguard'}"


def _module(path: Path) -> str:
    parts = path.relative_to(_ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)


def _imports(path: Path) -> Iterator[Import]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are absolute"
            module = node.module or ""
            if module == "replyguard":
                # a submodule imported by name counts as that submodule
                submodules = tuple(a.name for a in node.names if _exists(a.name))
                names = tuple(a.name for a in node.names if not _exists(a.name))
                yield from (Import(_module(path), node.lineno, name, ()) for name in submodules)
                if names:
                    yield Import(_module(path), node.lineno, "", names)
            elif module.startswith("replyguard."):
                target = module.removeprefix("replyguard.")
                yield Import(_module(path), node.lineno, target, tuple(a.name for a in node.names))
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "replyguard":
                    yield Import(_module(path), node.lineno, alias.name.removeprefix("replyguard").lstrip("."), ())


def _exists(name: str) -> bool:
    return (_ROOT / name).is_dir() or (_ROOT / f"{name}.py").is_file()


_IMPORTS = [found for path in _FILES for found in _imports(path)]


def test_imports_are_read() -> None:
    """The tests below would prove nothing if the reading of imports found none."""
    assert any(found.module == "guard" and found.target == "facts.facts" for found in _IMPORTS)
    assert any(found.module == "cli.main" and found.target == "cli.app" for found in _IMPORTS), "inside a function"
    assert len(_FILES) > 50


def test_every_package_has_its_arrows() -> None:
    assert {_module(path).split(".")[0] for path in _FILES} <= set(KNOWS), "say in KNOWS what a new package may import"
    assert {name for name in KNOWS if name != "__init__" and not _exists(name)} == set(), "a package has gone"


@pytest.mark.parametrize("package", KNOWS)
def test_package_knows_only_what_it_may(package: str) -> None:
    allowed = KNOWS[package] | {package}
    wrong = [
        str(found)
        for found in _IMPORTS
        if found.module.split(".")[0] == package
        and (found.head or "replyguard") not in allowed
        and not _is_excepted(found)
    ]
    assert wrong == []


def _is_excepted(found: Import) -> bool:
    return (found.module, found.target) in EXCEPTIONS


@pytest.mark.parametrize(("module", "target"), EXCEPTIONS)
def test_exception_is_still_needed(module: str, target: str) -> None:
    assert any(found.module == module and found.target == target for found in _IMPORTS)


@pytest.mark.parametrize("package", ["cli", "linting", "reports", "integrations", "service"])
def test_outer_packages_use_exported_names(package: str) -> None:
    exported = {*replyguard.__all__}
    for found in _IMPORTS:
        if found.module.split(".")[0] == package and not found.target:
            assert set(found.names) <= exported, str(found)


def test_rule_families_do_not_know_each_other() -> None:
    """A family knows what all rules share (the modules of `rules` and its `kinds`), and itself."""
    shared = {path.stem for path in (_ROOT / "rules").glob("*.py")} | {"kinds"}
    for found in _IMPORTS:
        if found.module.startswith("rules.") and found.target.startswith("rules."):
            own = found.module.split(".")[1]
            assert found.target.split(".")[1] in shared | {own}, str(found)
        if found.module.startswith("rules.kinds."):
            assert found.target.split(".")[:2] != ["rules", "registry"], f"{found}: a kind knows no other rule"


def test_inner_packages_know_no_outer_one() -> None:
    outer = {"guard", "cli", "reports", "linting", "integrations", "saved_replies", "testing", ""}
    inner = ("text", "lexicons", "facts", "rules", "policy", "draft", "verdict", "findings", "redaction", "masking")
    wrong = [str(found) for found in _IMPORTS if found.module.split(".")[0] in inner and found.head in outer]
    assert wrong == []


def test_no_arrow_leads_back() -> None:
    """Between packages there is no way in a circle."""
    arrows: dict[str, set[str]] = {}
    for found in _IMPORTS:
        own = found.module.split(".")[0]
        if found.head != own:
            arrows.setdefault(own, set()).add(found.head or "__init__")

    def reach(package: str, seen: set[str]) -> Iterator[str]:
        for target in arrows.get(package, set()) - seen:
            seen.add(target)
            yield target
            yield from reach(target, seen)

    assert [package for package in arrows if package in set(reach(package, set()))] == []


def test_all_is_sorted_and_holds_each_public_name_once() -> None:
    exported = replyguard.__all__
    assert exported == sorted(exported)
    assert len(exported) == len(set(exported))
    imported = {name for found in _IMPORTS if found.module == "__init__" for name in found.names}
    assert set(exported) == imported | {"__version__"}, "what type checkers see is what is exported"


@pytest.mark.parametrize("name", replyguard.__all__)
def test_exported_name_is_there(name: str) -> None:
    value = getattr(replyguard, name)
    assert name in dir(replyguard)
    assert name == "__version__" or (inspect.isclass(value) and value.__name__ == name)


def test_name_that_is_not_exported_is_not_there() -> None:
    assert not hasattr(replyguard, "Gard")


@pytest.mark.parametrize("module", ["draft", "verdict", "errors", "guard", "policy.policy"])
def test_every_class_of_the_public_modules_is_exported(module: str) -> None:
    path = _ROOT / f"{module.replace('.', '/')}.py"
    classes = {node.name for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.ClassDef)}
    assert {name for name in classes if not name.startswith("_")} <= set(replyguard.__all__)


def test_every_class_that_a_public_name_speaks_of_is_exported() -> None:
    """A caller can name the type of everything that a public class takes, gives back or holds."""
    missing: dict[str, set[str]] = {}
    for name in replyguard.__all__:
        value = getattr(replyguard, name)
        if not inspect.isclass(value):
            continue
        for place, kind in _spoken_of(value):
            package, _, module = kind.__module__.partition(".")
            # what a rule sees of a text is documented where it stands
            is_seen_by_rules = module.split(".")[0] in ("facts", "text", "lexicons")
            if package == "replyguard" and not is_seen_by_rules and kind.__name__ not in replyguard.__all__:
                missing.setdefault(kind.__name__, set()).add(f"{name}.{place}")
    assert missing == {}


def _spoken_of(owner: type) -> Iterator[tuple[str, type]]:
    """The classes in the annotations of a class's public fields, properties and methods."""
    # and what a module names in annotations alone, so that it is loaded late
    known = {name: getattr(replyguard, name) for name in replyguard.__all__}
    known[RecognizerDetector.__name__] = RecognizerDetector
    if issubclass(owner, BaseModel):
        for name, field in owner.model_fields.items():
            yield from ((name, kind) for kind in _classes(field.annotation))
    for name, member in vars(owner).items():
        function = _function(member)
        if function is None or (name.startswith("_") and name != "__init__"):
            continue
        for annotation in typing.get_type_hints(function, localns=known).values():
            yield from ((name, kind) for kind in _classes(annotation))


def _function(member: object) -> Callable[..., object] | None:
    if isinstance(member, classmethod | staticmethod):
        return member.__func__
    if isinstance(member, property):
        return member.fget
    wrapped = getattr(member, "func", member)  # of a cached property
    return wrapped if inspect.isfunction(wrapped) else None


def _classes(annotation: object) -> Iterator[type]:
    arguments = typing.get_args(annotation)
    if not arguments and inspect.isclass(annotation):
        yield annotation
    for argument in arguments:
        yield from _classes(argument)


def test_import_loads_nothing_that_is_needed_late() -> None:
    assert _loaded("import replyguard") == []


def test_checking_plain_text_loads_nothing_that_is_needed_late() -> None:
    loaded = _loaded("import replyguard; replyguard.Guard().check('Vielen Dank für die Nachricht, wir sehen nach.')")
    assert loaded == []


def test_late_modules_are_recognised() -> None:
    """The control: what is really loaded is seen."""
    assert "rich" in _loaded("import replyguard, rich")


def _loaded(code: str) -> list[str]:
    report = f"import json, sys; print(json.dumps([name for name in {LATE!r} if name in sys.modules]))"
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"{code}\n{report}"], capture_output=True, check=True, timeout=60
    )
    loaded: list[str] = json.loads(result.stdout)
    return loaded


@pytest.mark.parametrize("path", _FILES, ids=_module)
def test_shape_of_module(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    docstring = ast.get_docstring(ast.parse(text))
    assert docstring, "the first line says why the module exists"
    assert text.startswith('"""'), "the docstring is the first line"
    first = docstring.splitlines()[0]
    assert first.endswith((".", "?")), "it is a sentence"
    assert len(text.splitlines()) <= _MOST_LINES, "a sign to look for a second reason to exist"


def test_nothing_has_a_name_that_says_nothing() -> None:
    names = {part for path in _ROOT.rglob("*") for part in path.relative_to(_ROOT).with_suffix("").parts}
    names |= {part for path in Path(__file__).parent.rglob("*.py") for part in [path.stem, path.parent.name]}
    assert names & _VAGUE == set()
