"""What a page takes for granted: the files that its reader has already, and what a host hands to a command."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.docs.blocks import ROOT

STDIN = {"hosts/command-hooks.md": '{"tool_name": "send_reply", "tool_input": {"body": "Danke!"}}'}

_POLICY = "name: acme\n"
_REPLIES = (
    "name,reply\n"
    "Thanks,Vielen Dank für Ihre Nachricht!\n"
    "Sorry,Das war wirklich Mist.\n"
    "Account,Die IBAN ist DE89 3704 0044 0532 0130 00.\n"
)


def provide(page: str, folder: Path) -> None:
    """Put what the page takes for granted into its folder."""
    (folder / "examples").symlink_to(ROOT / "examples")
    for name, content in _FILES.get(page, {}).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if callable(content):
            content(path)
        else:
            path.write_text(content, "utf-8")


def _history(path: Path) -> None:
    from pyarrow import parquet, table

    parquet.write_table(table({"reply": ["Vielen Dank!", "Das war Mist."]}), path)


_FILES: dict[str, dict[str, str | Callable[[Path], None]]] = {
    "columns.md": {"history.parquet": _history},
    "linting.md": {
        "replies/service.csv": _REPLIES,
        "history.parquet": _history,
        "policy.yaml": _POLICY,
        "policies/acme.yaml": _POLICY,
        "policies/forum.yaml": "name: forum\nextends: replyguard:forum\n",
    },
    "saved-replies.md": {"replies/service.csv": _REPLIES},
    "service.md": {
        "policies/acme.yaml": _POLICY,
        "policies/beta.yaml": _POLICY,
    },
    "hosts/README.md": {"policy.yaml": _POLICY},
    "hosts/roundup.md": {"TRACKER/detectors/another.py": ""},
    "hosts/trac.md": {"ENVIRONMENT/plugins/README": ""},
    "hosts/request-tracker.md": {
        "usr/local/share/request-tracker5/plugins/README": "",
        "etc/replyguard.yaml": _POLICY,
    },
}
