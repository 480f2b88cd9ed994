"""Forms words and rules before the package is built: a wheel and an editable install carry them ready to use."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class FormWords(BuildHookInterface):  # type: ignore[type-arg]
    """Writes data/lexicons/formed, which is packed with the lexicons."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Run before each build; what it needs is listed in `build-system.requires`."""
        source = Path(self.root) / "src"
        sys.path.insert(0, str(source))
        try:
            from replyguard.form import form

            form(Path(self.root) / "data" / "lexicons" / "formed", keeps_current=True)
        finally:
            sys.path.remove(str(source))
