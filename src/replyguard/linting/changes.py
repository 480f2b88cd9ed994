"""What has changed since a revision of a git repository: files, and the replies in them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from replyguard import ReplyguardError
from replyguard.saved_replies import ReadOptions, SavedReply, read_path

_GIT = ("git", "-c", "core.quotepath=off")


class NoRevision(ReplyguardError):
    """There is nothing to compare with: no git, no repository, or no such revision."""


@dataclass(slots=True)
class Changes:
    """The files that differ from a revision, and those of their replies that stood there already."""

    _older: dict[str, str | None]
    _folder: str
    _revision: str
    _options: ReadOptions
    _known: dict[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def since(cls, revision: str, paths: Sequence[Path], options: ReadOptions) -> Changes:
        """What differs in these paths; raises NoRevision. Files that git does not track yet are new."""
        folder = _git(Path(), "rev-parse", "--show-toplevel").rstrip("\n")
        commit = _git(Path(), "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}").strip()
        inside = [os.path.abspath(path) for path in paths]
        older: dict[str, str | None] = {}
        listed = _git(Path(folder), "diff", "--name-status", "-z", "-M", "--no-ext-diff", commit, "--", *inside)
        fields = iter(listed.split("\0")[:-1])
        for status in fields:
            name = next(fields)
            if status[0] in "RC":
                older[os.path.join(folder, next(fields))] = name
            elif status[0] == "A":
                older[os.path.join(folder, name)] = None
            elif status[0] != "D":
                older[os.path.join(folder, name)] = name
        untracked = _git(Path(folder), "ls-files", "--others", "--exclude-standard", "-z", "--", *inside)
        older.update({os.path.join(folder, name): None for name in untracked.split("\0")[:-1]})
        return cls({os.path.realpath(path): name for path, name in older.items()}, folder, commit, options)

    def concern(self, path: str) -> bool:
        """True for a file that has changed, and for every folder."""
        return os.path.isdir(path) or os.path.realpath(path) in self._older

    def is_new(self, path: str, text: str) -> bool:
        """True for a reply that did not stand in the file before; one that only moved in it is not new."""
        from replyguard.reports.record import digest_of

        known = self._known.get(path)
        if known is None:
            self._known = {path: (known := frozenset(self._digests(path)))}
        return digest_of(text) not in known

    def _digests(self, path: str) -> Iterable[str]:
        from replyguard.reports.record import digest_of

        older = self._older.get(os.path.realpath(path))
        if older is None:
            return
        shown = subprocess.run(
            [*_GIT, "show", f"{self._revision}:{older}"], cwd=self._folder, capture_output=True, check=False
        )
        if shown.returncode:
            return
        with TemporaryDirectory() as folder:
            # the ending says how it is to be read
            file = Path(folder, f"older{Path(path).suffix}")
            file.write_bytes(shown.stdout)
            for item in read_path(file, self._options):
                if isinstance(item, SavedReply):
                    yield digest_of(item.text)


def _git(folder: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(
            [*_GIT, *arguments],
            cwd=folder,
            capture_output=True,
            check=False,
            encoding="utf-8",
            errors="surrogateescape",
        )
    except OSError:
        raise NoRevision("--diff needs git, which is not installed") from None
    if done.returncode:
        said = next(iter(done.stderr.strip().splitlines()), "").removeprefix("fatal: ")
        raise NoRevision(f"--diff: {said or 'git failed'}")
    return done.stdout
