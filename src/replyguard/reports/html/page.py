"""The page as a whole: counts and charts above, the replies below, style and script inside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from html import escape
from importlib import resources
from typing import IO

from replyguard import __version__
from replyguard.reports.advice import printable
from replyguard.reports.html.charts import bars, decisions
from replyguard.reports.html.reply import reply_html
from replyguard.reports.html.words import WORDS, attribute, both, number
from replyguard.reports.record import Checked
from replyguard.reports.report import Report
from replyguard.reports.spool import spool
from replyguard.reports.totals import WEIGHTS, Totals

_MOST_REPLIES = 5_000
_MOST_UNREADABLE = 500
_CHUNK = 1 << 16
# nothing may be loaded from anywhere, whatever a reply says
_ONLY_ITSELF = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)


class HtmlReport(Report):
    """A page with the replies in which something was found, up to a number that a browser shows with ease."""

    def __init__(self, policies: Iterable[str], made_at: datetime | None = None) -> None:
        self._policies = tuple(dict.fromkeys(policies))
        self._made_at = made_at or datetime.now(UTC)
        self._replies: IO[str] | None = None
        self._shown = 0
        self._not_shown = 0
        self._unreadable: list[tuple[str, int | None, str]] = []

    def reply(self, checked: Checked) -> str:
        """Nothing yet: the counts stand above the replies."""
        if not checked.verdict.findings and not checked.verdict.shadow and not checked.verdict.checks.failed:
            return ""
        if self._shown >= _MOST_REPLIES:
            self._not_shown += 1
            return ""
        self._shown += 1
        if self._replies is None:
            self._replies = spool()
        self._replies.write(reply_html(checked, self._shown))
        return ""

    def unreadable(self, path: str, line: int | None, message: str) -> str:
        """Nothing yet."""
        if len(self._unreadable) < _MOST_UNREADABLE:
            self._unreadable.append((path, line, message))
        return ""

    def tail(self, totals: Totals) -> Iterator[str]:
        """The whole page."""
        with self._replies or spool() as replies:
            yield self._opening()
            yield f'<main id="top">{self._header(totals)}{_tiles(totals)}{decisions(totals.decisions)}'
            yield self._not_checked(totals)
            yield _charts(totals)
            replies.seek(0)
            yield from self._list(totals, iter(lambda: replies.read(_CHUNK), ""))
            yield f"</main><footer><p>replyguard {escape(__version__)} · {both('private')}</p></footer>"
            yield f"<script>{_asset('page.js')}</script></body></html>\n"

    def _opening(self) -> str:
        return (
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{_ONLY_ITSELF}">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">'
            f"<title>{WORDS['title'][0]} · replyguard</title><style>{_asset('page.css')}</style></head><body>"
            f'<a class="skip" href="#replies">{both("skip")}</a>'
        )

    def _header(self, totals: Totals) -> str:
        moment = self._made_at.astimezone(UTC)
        policies = ", ".join(map(escape, self._policies))
        policy = f" · {both('policy')} <b>{policies}</b>" if policies else ""
        return (
            f'<header class="page"><div><h1>{both("title")}</h1><p>{both("report")} '
            f'<time datetime="{moment.isoformat(timespec="seconds")}">{moment:%Y-%m-%d %H:%M} UTC</time>'
            f" · {number(totals.replies)} {both('replies')}{policy}</p></div>"
            '<button type="button" id="language" lang="de" hidden>Deutsch</button></header>'
        )

    def _not_checked(self, totals: Totals) -> str:
        if not self._unreadable:
            return ""
        rows = "".join(
            f"<li><code>{escape(printable(path))}{f':{line}' if line else ''}</code> {escape(printable(message))}</li>"
            for path, line, message in self._unreadable
        )
        further = totals.unreadable - len(self._unreadable)
        more = f"<li>… +{number(further)}</li>" if further > 0 else ""
        return (
            f'<section class="trouble" aria-labelledby="trouble"><h2 id="trouble">{both("not-checked")} '
            f"({number(totals.unreadable)})</h2><p>{both('not-checked-more')}</p><ul>{rows}{more}</ul></section>"
        )

    def _list(self, totals: Totals, replies: Iterator[str]) -> Iterator[str]:
        yield '<section id="replies" aria-labelledby="replies-title">'
        yield f'<h2 id="replies-title">{both("replies-title")}</h2>'
        if not self._shown:
            is_whole = not totals.unreadable and not totals.undetermined
            more = f" {both('nothing-more')}" if is_whole else ""
            yield f'<p class="empty">{both("nothing")}{more}</p></section>'
            return
        yield _filters(totals, self._shown)
        yield from replies
        yield f'<p class="empty" id="nothing-fits" hidden>{both("nothing-fits")}</p>'
        if self._not_shown:
            yield f'<p class="empty">{number(self._not_shown)} {both("not-shown")} {both("not-shown-more")}</p>'
        yield "</section>"


def _tiles(totals: Totals) -> str:
    tiles = [("flagged", totals.flagged, ""), *((one, totals.severities[one], one) for one in WEIGHTS)]
    rest = (
        ("undetermined", totals.undetermined),
        ("unreadable", totals.unreadable),
        ("waived", totals.waived),
        ("accepted", totals.accepted),
        ("unchanged", totals.unchanged),
        ("left-out", totals.left_out),
    )
    items = "".join(f'<li class="tile {look}"><b>{number(count)}</b> {both(key)}</li>' for key, count, look in tiles)
    items += "".join(f'<li class="tile small"><b>{number(count)}</b> {both(key)}</li>' for key, count in rest if count)
    return f'<ul class="tiles">{items}</ul>'


def _charts(totals: Totals) -> str:
    if not totals.by_rule:
        return ""
    legend = "".join(
        f'<li><span class="swatch {severity}" aria-hidden="true"></span>{both(severity)}</li>' for severity in WEIGHTS
    )
    charts = (
        bars("rule", "by-rule", totals.by_rule)
        + bars("family", "by-family", totals.by_family)
        + bars("file", "by-file", totals.by_file)
    )
    return (
        f'<div class="charts-head"><p class="hint" hidden>{both("charts-help")}</p>'
        f'<ul class="legend">{legend}</ul></div><div class="charts">{charts}</div>'
    )


def _filters(totals: Totals, shown: int) -> str:
    severities = "".join(
        f'<label class="pill {severity}"><input type="checkbox" name="severity" value="{severity}" checked>'
        f"<span>{both(severity)}</span></label>"
        for severity in WEIGHTS
    )
    selects = "".join(
        f'<label><span class="caption">{both(key)}</span><select name="{key}">'
        f'<option value="" data-de="{WORDS["all"][1]}">{WORDS["all"][0]}</option>'
        + "".join(f"<option>{escape(printable(name))}</option>" for name in sorted(names))
        + "</select></label>"
        for key, names in (("family", totals.by_family), ("rule", totals.by_rule), ("file", totals.by_file))
    )
    return (
        f'<form id="filter" role="search" {attribute("aria-label", "filter")} hidden>'
        f'<label class="search"><span class="caption">{both("search")}</span>'
        f'<input type="search" name="search" autocomplete="off" {attribute("placeholder", "search-hint")}></label>'
        f'<fieldset><legend class="caption">{both("severity")}</legend>{severities}</fieldset>{selects}'
        f'<div class="foot"><p role="status" class="status"><b id="count">{number(shown)}</b> {both("shown")}'
        f' {number(shown)}</p><button type="reset">{both("reset")}</button></div></form>'
    )


def _asset(name: str) -> str:
    return (resources.files("replyguard") / "reports" / "html" / name).read_text(encoding="utf-8").strip()
