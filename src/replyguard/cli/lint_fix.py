"""`replyguard lint --fix`: mends replies in their files, shows before what it would do, and asks where it is unsafe."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping

from replyguard import Guard
from replyguard.cli import exits
from replyguard.cli.lint_call import LintCall
from replyguard.linting.fixes import Mend, chosen, mend_file, preview
from replyguard.linting.lint_file import LintFile
from replyguard.reports.record import Checked


def fix(call: LintCall, guards: list[Guard], written: LintFile) -> int:
    """Mend what may be mended; 0 where the files were written or nothing was to be done, else why not."""
    by_file = _mends(call, guards, written)
    count = sum(len(mend.suggestions) for mends in by_file.values() for mend in mends)
    if not count:
        print("nothing to mend", file=sys.stderr)
        return exits.CLEAN
    where = f"{_counted(count, 'place')} in {_counted(len(by_file), 'file')}"
    if call.preview:
        print(f"{where} would change", file=sys.stderr)
        return exits.FINDINGS
    if call.unsafe and not call.yes and not _agreed(where):
        return exits.FINDINGS
    return _mended(call, by_file)


def _mended(call: LintCall, by_file: Mapping[str, list[Mend]]) -> int:
    done = files = 0
    for path, mends in by_file.items():
        refused = mend_file(path, mends, call.reading)
        if refused is not None:
            print(f"{path}: not mended: {refused.reason}", file=sys.stderr)
            continue
        done += sum(len(mend.suggestions) for mend in mends)
        files += 1
    print(f"mended: {_counted(done, 'place')} in {_counted(files, 'file')}", file=sys.stderr)
    return exits.CLEAN


def _mends(call: LintCall, guards: list[Guard], written: LintFile) -> dict[str, list[Mend]]:
    """What is to be mended, by file; what would change is shown where that was asked for."""
    from replyguard.cli.lint_run import opened

    linting = call.run(guards, written)
    by_file: dict[str, list[Mend]] = {}
    is_shown = call.preview or (call.unsafe and not call.yes)
    try:
        with opened(call, linting, call.ignored()) as results:
            for result in results:
                if not isinstance(result, Checked):
                    continue
                suggestions = chosen(result.verdict, unsafe=call.unsafe)
                if not suggestions:
                    continue
                mend = Mend(result.text, suggestions, result.locate)
                by_file.setdefault(result.path, []).append(mend)
                if is_shown:
                    _print(preview(result, mend))
    finally:
        if linting.cache is not None:
            linting.cache.close()
    return by_file


def _print(lines: Iterator[str]) -> None:
    for line in lines:
        print(line)
    print()


def _agreed(where: str) -> bool:
    """True where a person at the terminal says so."""
    if not sys.stdin or not sys.stdin.isatty():
        print(f"{where} would change; nothing is written without --yes", file=sys.stderr)
        return False
    answer = input(f"Change {where}? [y/N] ")
    return answer.strip().lower() in ("y", "yes", "j", "ja")


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"
