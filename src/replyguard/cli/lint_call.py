"""What a call of `replyguard lint` asks for, and what is made from it before anything is read."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import typer

from replyguard import Guard
from replyguard.cli.options import guard_for
from replyguard.linting.baseline import Baseline
from replyguard.linting.cache import Cache, CacheUnusable
from replyguard.linting.changes import Changes
from replyguard.linting.ignored import Ignored
from replyguard.linting.lint_file import NAME, LintFile
from replyguard.linting.run import Asked, Run
from replyguard.linting.workers import can_fork
from replyguard.reports.rows import refuse_without_pyarrow
from replyguard.saved_replies import ReadOptions

_WITH_FIX = ("unsafe", "preview", "yes")
_NOT_RESUMED = ("fix", "watch", "baseline", "revision", "statistics")
_RESUMED = ("parquet", "jsonl")
_NOT_WATCHED = ("output", "fix", "write_baseline", "statistics", "revision")


@dataclass(frozen=True, slots=True)
class LintCall:
    """The arguments and options of one call."""

    paths: tuple[Path, ...]
    policy: Path | None
    fail_on: str
    reading: ReadOptions
    asked: Asked
    lint_file: Path | None
    respects_ignore_files: bool
    output_format: Literal["text", "json", "jsonl", "sarif", "junit", "github", "gitlab", "html", "parquet"]
    output: Path | None
    statistics: bool
    progress: bool
    baseline: Path | None
    write_baseline: bool
    revision: str | None
    fix: bool
    unsafe: bool
    preview: bool
    yes: bool
    watch: bool
    resume: bool
    jobs: int
    cache: Path | None
    across: bool | None

    def refuse_contradictions(self) -> None:
        """Raises BadParameter for options that mean nothing together."""
        if self.write_baseline and self.baseline is None:
            raise typer.BadParameter("say with --baseline FILE where to", param_hint="--write-baseline")
        for name in _WITH_FIX:
            if getattr(self, name) and not self.fix:
                raise typer.BadParameter("means something only with --fix", param_hint=f"--{name}")
        if self.fix and self.write_baseline:
            raise typer.BadParameter("mend first, then write the baseline", param_hint="--write-baseline")
        if self.write_baseline and self.revision is not None:
            raise typer.BadParameter("a baseline is of all replies, not of those that changed", param_hint="--diff")
        if self.statistics and self.output_format not in ("text", "json"):
            raise typer.BadParameter("only as text or json", param_hint="--statistics")
        for path, option in ((self.output, "--output"), (self.baseline, "--baseline")):
            if path is not None and not path.parent.is_dir():
                raise typer.BadParameter(f"no such folder: {path.parent}", param_hint=option)
        if self.output_format == "parquet":
            if self.output is None:
                raise typer.BadParameter("say with --output FILE where to", param_hint="--output-format parquet")
            refuse_without_pyarrow()
        if self.resume:
            self._refuse_beside("resume", _NOT_RESUMED)
            if self.output is None:
                raise typer.BadParameter("say with --output FILE where to", param_hint="--resume")
            if self.output_format not in _RESUMED:
                formats = " or ".join(_RESUMED)
                raise typer.BadParameter(f"only with --output-format {formats}", param_hint="--resume")
            if self.output.exists() and not self.output.is_file():
                raise typer.BadParameter("only into a file", param_hint="--resume")
        if self.watch:
            self._refuse_beside("watch", _NOT_WATCHED)
            if self.output_format != "text":
                raise typer.BadParameter("--watch writes text", param_hint="--output-format")

    def compares(self, written: LintFile) -> bool:
        """Whether the replies are held against each other; raises BadParameter for what can be read only once."""
        if not (written.source.across if self.across is None else self.across):
            return False
        if self.resume:
            message = "not with --resume: what is said of a reply would depend on those of other parts"
            raise typer.BadParameter(message, param_hint="--across")
        for path in self.paths:
            if path.exists() and not (path.is_file() or path.is_dir()):
                raise typer.BadParameter(f"{path} can be read only once; save it as a file", param_hint="--across")
        return True

    def _refuse_beside(self, option: str, others: Sequence[str]) -> None:
        for name in others:
            if getattr(self, name):
                other = "diff" if name == "revision" else name.replace("_", "-")
                raise typer.BadParameter(f"not with --{option}", param_hint=f"--{other}")

    def ignored(self) -> Ignored | None:
        """The ignore files, unless they are not to be heard."""
        return Ignored() if self.respects_ignore_files else None

    def guards(self) -> tuple[list[Guard], LintFile]:
        """The guard of the call and those of the paths that the lint file names; raises PolicyError."""
        path = self.lint_file or (Path(NAME) if Path(NAME).is_file() else None)
        if path is not None and not path.is_file():
            raise typer.BadParameter(f"no such file: {path}", param_hint="--lint-file")
        written = LintFile.none() if path is None else LintFile.read(path)
        return [guard_for(self.policy or written.policy), *map(Guard.from_file, written.policies)], written

    def run(self, guards: list[Guard], written: LintFile) -> Run:
        """A run over the paths; raises PolicyError for a baseline that cannot be read, and NoRevision."""
        run = Run(guards, written, self.asked, self._jobs())
        if self.baseline is not None:
            is_new = self.write_baseline and not self.baseline.exists()
            run.baseline = Baseline() if is_new else Baseline.read(self.baseline)
        if self.revision is not None:
            run.changes = Changes.since(self.revision, self.paths, self.reading)
        if self.cache is not None:
            try:
                run.cache = Cache(self.cache, run.today.isoformat())
            except CacheUnusable as error:
                print(f"note: nothing is remembered: {error}", file=sys.stderr)
        return run

    def _jobs(self) -> int:
        jobs = self.jobs or len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else self.jobs or 1
        if jobs > 1 and not can_fork():
            print("note: this system cannot share a policy among processes; one process checks", file=sys.stderr)
            return 1
        return jobs
