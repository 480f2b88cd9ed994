"""Numbers as people write them in a language."""

from __future__ import annotations

_GERMAN = str.maketrans(",.", ".,")


def written(number: float, language: str | None, *, digits: int = 0) -> str:
    """A number with so many digits behind its sign: 1,234.5 in English, 1.234,5 in German."""
    text = f"{number:,.{digits}f}"
    return text.translate(_GERMAN) if language == "de" else text


def percent(number: float, language: str | None) -> str:
    """A whole number of percent: 40% in English, 40 % in German."""
    return f"{written(number, language)}{' ' if language == 'de' else ''}%"
