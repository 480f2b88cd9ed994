"""Bars of findings by rule, family and file, as inline SVG in buttons that filter the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from replyguard.reports.advice import printable
from replyguard.reports.html.words import WORDS, both, number
from replyguard.reports.totals import WEIGHTS, Tally

_SHOWN = 8
_MOST = 200
_DECISIONS = (("block", "block"), ("undetermined", "unclear"), ("warn", "warn"), ("allow", "allow"))


def bars(key: str, title: str, tallies: Mapping[str, Tally]) -> str:
    """A chart of findings by one thing, the most first; `key` is the filter that a bar sets."""
    ordered = sorted(tallies.items(), key=lambda item: (-item[1].total(), item[0]))[:_MOST]
    if not ordered:
        return ""
    largest = ordered[0][1].total()
    rows = [_row(key, name, tally, largest, is_extra=i >= _SHOWN) for i, (name, tally) in enumerate(ordered)]
    more = ""
    if len(rows) > _SHOWN:
        more = f'<button type="button" class="more" hidden>{both("more")} ({number(len(rows))})</button>'
    return (
        f'<section class="chart" aria-labelledby="chart-{key}"><h3 id="chart-{key}">{both(title)}</h3>'
        f"<ul>{''.join(rows)}</ul>{more}</section>"
    )


def _row(key: str, name: str, tally: Tally, largest: int, *, is_extra: bool) -> str:
    name = printable(name)
    english = f"{name}: {_spelled(tally, 0)}; {WORDS['only'][0]}"
    german = f"{name}: {_spelled(tally, 1)}; {WORDS['only'][1]}"
    position = 0.0
    rects = []
    for severity in WEIGHTS:
        width = 100 * tally[severity] / largest
        if width:
            rects.append(f'<rect class="{severity}" x="{position:.2f}" width="{width:.2f}" height="10"/>')
            position += width
    head, divider, last = name.rpartition("/")
    shown = f'<span class="way">{escape(head)}{divider}</span>{escape(last)}' if divider else escape(name)
    return (
        f"<li{' class=extra' if is_extra else ''}>"
        f'<button type="button" class="bar" data-filter="{key}" data-value="{escape(name)}" aria-pressed="false" '
        f'aria-label="{escape(english)}" data-de-aria-label="{escape(german)}" title="{escape(name)}">'
        f'<span class="label">{shown}</span><span class="count">{number(tally.total())}</span>'
        f"{_svg(rects)}</button></li>"
    )


def _svg(rects: Iterable[str]) -> str:
    # the words beside it say the same
    head = '<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">'
    return f"{head}{''.join(rects)}</svg>"


def _spelled(tally: Tally, language: int) -> str:
    named = ((tally[severity], severity) for severity in WEIGHTS if tally[severity])
    return ", ".join(
        f"{number(count)} {WORDS[f'one-{severity}' if count == 1 else severity][language]}" for count, severity in named
    )


def decisions(counts: Mapping[str, int]) -> str:
    """One bar of all replies by decision, with a legend that says the counts."""
    total = sum(counts.values())
    if not total:
        return ""
    position = 0.0
    rects, legend = [], []
    for decision, words in _DECISIONS:
        count = counts.get(decision, 0)
        if not count:
            continue
        width = 100 * count / total
        rects.append(f'<rect class="{decision}" x="{position:.3f}" width="{width:.3f}" height="10"/>')
        position += width
        share = f"{100 * count / total:.1f}".removesuffix(".0")
        legend.append(
            f'<li><span class="swatch {decision}" aria-hidden="true"></span><b>{number(count)}</b> {both(words)}'
            f' <span class="share" data-de="{share.replace(".", ",")}\u202f%">{share}\u202f%</span></li>'
        )
    return (
        f'<section class="decisions" aria-labelledby="decisions"><h2 id="decisions">{both("decisions")}</h2>'
        f"{_svg(rects)}<ul>{''.join(legend)}</ul></section>"
    )
