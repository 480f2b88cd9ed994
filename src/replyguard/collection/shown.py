"""How what stands in another reply is told in words, without giving away whom a number or an address belongs to."""

from __future__ import annotations

from typing import Literal

from replyguard.collection.contradictions import Said

Language = Literal["de", "en"]
_OTHER: dict[str, tuple[str, str]] = {
    "phone": ("eine andere Telefonnummer", "another telephone number"),
    "mail": ("eine andere E-Mail-Adresse", "another e-mail address"),
    "link": ("ein anderer Link", "another link"),
    "street": ("eine andere Anschrift", "another address"),
}
_UNITS: dict[str, tuple[str, str, str, str]] = {
    "minutes": ("Minute", "Minuten", "minute", "minutes"),
    "hours": ("Stunde", "Stunden", "hour", "hours"),
    "days": ("Tag", "Tage", "day", "days"),
    "working days": ("Werktag", "Werktage", "working day", "working days"),
    "months": ("Monat", "Monate", "month", "months"),
}
_SIGNS = {"EUR": "€", "GBP": "£", "USD": "$", "CHF": "CHF"}
_HOUR, _DAY = 60, 1440
_MORE = ("dort nicht", "not there")
_LESS = ("dort außerdem {}", "there also {}")


def shown(said: Said, language: str | None) -> str:
    """A figure of another reply; of contacts only that they are others."""
    is_german = language == "de"
    if said.kind in _OTHER:
        return _OTHER[said.kind][0 if is_german else 1]
    if said.kind == "period":
        return _period(said.value, is_german=is_german)
    if said.kind == "amount":
        number, _, currency = said.value.partition(" ")
        if "." in number:
            number = f"{float(number):.2f}"
        sign = _SIGNS[currency]
        return f"{number.replace('.', ',')} {sign}" if is_german else f"{sign}{' ' * sign.isalpha()}{number}"
    if said.kind == "hours":
        begin, end = (f"{int(one) // _HOUR}:{int(one) % _HOUR:02d}" for one in said.value.split("-"))
        return f"{begin}–{end} Uhr" if is_german else f"{begin}–{end}"
    return said.value.replace(".", ",") if is_german else said.value.replace(" ", "")


def only_here(language: str | None) -> str:
    """That the other has nothing of the kind."""
    return _MORE[0 if language == "de" else 1]


def only_there(said: Said, language: str | None) -> str:
    """That the other has one more."""
    return _LESS[0 if language == "de" else 1].format(shown(said, language))


def _period(value: str, *, is_german: bool) -> str:
    counts, _, unit = value.partition(" ")
    numbers = [float(one) for one in counts.split("-")]
    if unit == "minutes":
        by, unit = next(
            (by, name)
            for by, name in ((_DAY, "days"), (_HOUR, "hours"), (1, "minutes"))
            if not any(n % by for n in numbers)
        )
        numbers = [number / by for number in numbers]
    written = "–".join(f"{number:g}" for number in numbers)
    one, many, single, several = _UNITS[unit]
    is_one = written == "1"
    return f"{written} {(one if is_one else many) if is_german else (single if is_one else several)}"
