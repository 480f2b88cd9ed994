"""Regular expressions that are compiled when they are first tried: most drafts need few of them."""

from __future__ import annotations

from typing import Any, cast

import regex


class _Late:
    """Stands in for a compiled expression; its methods are found anew only once."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        method = getattr(regex.compile(self._pattern, self._flags), name)
        self.__dict__[name] = method
        return method


def late_pattern(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """What `regex.compile` gives, without compiling it yet; what is wrong with it is told when it is first tried."""
    return cast("regex.Pattern[str]", _Late(pattern, flags))
