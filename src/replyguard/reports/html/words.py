"""The words of the page in English and German, and how both stand in it."""

from __future__ import annotations

from html import escape

WORDS: dict[str, tuple[str, str]] = {
    "title": ("Saved replies", "Textbausteine"),
    "report": ("Report of", "Bericht vom"),
    "policy": ("policy", "Richtlinie"),
    "replies": ("replies checked", "Antworten geprüft"),
    "flagged": ("with findings", "mit Befunden"),
    "error": ("errors", "Fehler"),
    "warning": ("warnings", "Warnungen"),
    "info": ("hints", "Hinweise"),
    "one-error": ("error", "Fehler"),
    "one-warning": ("warning", "Warnung"),
    "one-info": ("hint", "Hinweis"),
    "waived": ("waived", "ausgenommen"),
    "accepted": ("in the baseline", "in der Baseline"),
    "undetermined": ("not fully checked", "nicht ganz geprüft"),
    "unreadable": ("unreadable", "nicht lesbar"),
    "unchanged": ("unchanged, left out", "unverändert, ausgelassen"),
    "left-out": ("ignored files and folders", "ignorierte Dateien und Ordner"),
    "decisions": ("What may go out", "Was hinausgehen darf"),
    "allow": ("may be sent", "kann hinausgehen"),
    "warn": ("look again", "noch einmal ansehen"),
    "block": ("do not send", "nicht senden"),
    "unclear": ("not clean: a check did not run", "nicht geprüft: eine Prüfung lief nicht"),
    "by-rule": ("By rule", "Nach Regel"),
    "by-family": ("By family", "Nach Familie"),
    "by-file": ("By file", "Nach Datei"),
    "charts-help": ("A bar filters the replies below.", "Ein Balken filtert die Antworten darunter."),
    "search": ("Search", "Suchen"),
    "search-hint": ("Text, rule, file …", "Text, Regel, Datei …"),
    "severity": ("Severity", "Schwere"),
    "family": ("Family", "Familie"),
    "rule": ("Rule", "Regel"),
    "file": ("File", "Datei"),
    "all": ("all", "alle"),
    "reset": ("Reset", "Zurücksetzen"),
    "filter": ("Filter the replies", "Antworten filtern"),
    "shown": ("replies shown of", "Antworten gezeigt von"),
    "nothing-fits": ("No reply fits this filter.", "Keine Antwort passt zu diesem Filter."),
    "nothing": ("Nothing found.", "Nichts gefunden."),
    "nothing-more": (
        "Every reply was read and every check ran.",
        "Jede Antwort wurde gelesen, jede Prüfung ist gelaufen.",
    ),
    "not-checked": ("What was not checked", "Was nicht geprüft wurde"),
    "not-checked-more": (
        "A check that did not run is never clean. These have to be looked at first.",
        "Was nicht geprüft wurde, ist nie sauber. Hier ist zuerst nachzusehen.",
    ),
    "not-shown": (
        "further replies with findings are counted above but not shown:",
        "weitere Antworten mit Befunden sind oben gezählt, aber nicht gezeigt:",
    ),
    "not-shown-more": (
        "narrow the paths, or use a report for programs.",
        "Pfade eingrenzen oder einen Bericht für Programme nehmen.",
    ),
    "replies-title": ("Replies", "Antworten"),
    "whole": ("about the whole reply", "zur ganzen Antwort"),
    "add": ("Add", "Ergänzen"),
    "instead": ("Write instead", "Stattdessen"),
    "leave-out": ("Leave it out", "Weglassen"),
    "elsewhere": ("see", "siehe"),
    "safe": ("can be applied with --fix", "mit --fix anwendbar"),
    "waived-by": ("Waived by", "Ausgenommen von"),
    "until": ("until", "bis"),
    "shadow": ("on trial, does not count", "auf Probe, zählt nicht"),
    "elided": ("characters left out", "Zeichen ausgelassen"),
    "did-not-run": ("this check did not run", "diese Prüfung lief nicht"),
    "more": ("Show all", "Alle zeigen"),
    "only": ("show only these", "nur diese zeigen"),
    "private": (
        "Personal data that were found are masked on this page.",
        "Gefundene persönliche Daten sind auf dieser Seite unkenntlich.",
    ),
    "skip": ("To the replies", "Zu den Antworten"),
}


def both(key: str) -> str:
    """The words as an element that shows English, and German once the page is switched."""
    english, german = WORDS[key]
    return f'<span data-de="{escape(german)}">{escape(english)}</span>'


def attribute(name: str, key: str) -> str:
    """The words as an attribute that is switched with the page."""
    english, german = WORDS[key]
    return f'{name}="{escape(english)}" data-de-{name}="{escape(german)}"'


def number(count: int) -> str:
    """A count, grouped as both languages read it."""
    return f"{count:,}".replace(",", "\u202f")
