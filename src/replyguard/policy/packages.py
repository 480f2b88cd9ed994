"""Packs that are installed Python packages: found by their entry point, and loaded only where a policy names them."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import EntryPoint, entry_points

from replyguard.errors import PolicyError, Problem, RuleError
from replyguard.policy.source import PackageSource
from replyguard.rules.base import Rule
from replyguard.rules.pack import GROUP, Pack
from replyguard.yaml_source import Document, nearest


def rules_of_package(source: PackageSource, document: Document, number: int) -> Iterator[tuple[Rule, str]]:
    """The rules of an installed pack, each with what messages call its place.

    Raises PolicyError where no such pack is installed, two packages bring one of that name, its version will not do, or
    it cannot be loaded; RuleError for mistakes in its rule files.
    """
    path = ("packs", number)
    entry = _entry(source.package, document, path)
    version = entry.dist.version if entry.dist is not None else "0"
    if source.version is not None:
        _refuse_other_version(source, version, document, path)
    pack = _loaded(entry, document, path)
    for rule, place in pack.all_rules():
        yield rule, f"{source.package} {version}: {place}"


def _entry(name: str, document: Document, path: tuple[str | int, ...]) -> EntryPoint:
    installed = entry_points(group=GROUP)
    named = [one for one in installed if one.name == name]
    # one package seen by way of two folders of the search path is still one
    by_package = {one.dist.name if one.dist is not None else one.value: one for one in named}
    if len(by_package) == 1:
        return next(iter(by_package.values()))
    if by_package:
        message = f"{len(by_package)} installed packages bring a pack of this name: {', '.join(sorted(by_package))}"
        raise PolicyError([document.problem(path, message)])
    known = sorted({one.name for one in installed})
    there = f"installed: {', '.join(known)}" if known else "no pack is installed"
    raise PolicyError([document.problem(path, f"no installed pack {name!r}{nearest(name, known)}; {there}")])


def _refuse_other_version(source: PackageSource, version: str, document: Document, path: tuple[str | int, ...]) -> None:
    from packaging.specifiers import InvalidSpecifier, SpecifierSet

    try:
        allowed = SpecifierSet(source.version or "")
    except InvalidSpecifier:
        message = f"{source.version!r} names no versions: expected such as >=1.2,<2"
        raise PolicyError([document.problem((*path, "version"), message)]) from None
    if not allowed.contains(version, prereleases=True):
        message = f"{source.package} {version} is installed, asked for is {source.version}"
        raise PolicyError([document.problem((*path, "version"), message)])


def _loaded(entry: EntryPoint, document: Document, path: tuple[str | int, ...]) -> Pack:
    try:
        loaded = entry.load()
        pack = loaded() if callable(loaded) else loaded
    except (PolicyError, RuleError):
        raise
    except Exception as error:  # what a package does when it is imported is not ours
        message = f"the pack {entry.name!r} ({entry.value}) cannot be loaded: {type(error).__name__}: {error}"
        raise PolicyError([document.problem(path, message)]) from None
    if not isinstance(pack, Pack):
        message = f"the pack {entry.name!r} ({entry.value}) is no replyguard.Pack but {type(pack).__name__}"
        raise PolicyError([document.problem(path, message)])
    wrong = [one for one in pack.rules if not isinstance(one, Rule)]
    if wrong:
        listed = ", ".join(type(one).__name__ for one in wrong)
        raise PolicyError([Problem(entry.value, 0, 0, entry.name, f"no rules by the protocol: {listed}")])
    return pack
