"""One reply on the page: its text with marks, and beside it a card for each finding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from replyguard import Finding
from replyguard.reports.advice import advice_of, printable
from replyguard.reports.html.marked_text import Mark, marked_text
from replyguard.reports.html.words import both
from replyguard.reports.record import Checked, OtherPlace, elsewhere, place_of

_WORDS_OF = {"allow": "allow", "warn": "warn", "block": "block", "undetermined": "unclear"}


def reply_html(checked: Checked, number: int) -> str:
    """The reply as an article; `number` makes its addresses unlike any other's."""
    verdict = checked.verdict
    findings = [*verdict.findings, *verdict.shadow]
    marks = [Mark(finding, i, f"r{number}f{i}") for i, finding in enumerate(findings, 1)]
    counted = [finding for finding in verdict.findings if not finding.waived]
    line, _ = checked.locate(0)
    name = f'<span class="name">{_shown(checked.name)}</span>' if checked.name else ""
    language = f'<span class="language">{escape(verdict.language)}</span>' if verdict.language else ""
    spoken = f' lang="{escape(verdict.language)}"' if verdict.language else ""
    cards = [_card(checked, mark, is_shadow=mark.number > len(verdict.findings)) for mark in marks]
    cards += [
        f'<li class="card error"><p class="head"><b>{escape(one.rule)}</b></p>'
        f"<p>{both('did-not-run')}: {_shown(one.reason)}</p></li>"
        for one in verdict.checks.failed
    ]
    # not the heading's: a browser that has not laid out the reply yet would find no name
    path = printable(checked.path)
    label = escape(f"{path}:{line}{f' {checked.name}' if checked.name else ''}")
    return (
        f'<article class="reply" id="r{number}" aria-label="{label}" data-file="{escape(path)}"'
        f' data-rule="{_list(finding.rule for finding in counted)}"'
        f' data-family="{_list(finding.category for finding in counted)}"'
        f' data-severity="{_list(finding.severity for finding in counted)}">'
        f'<header><h3><span class="place">{escape(path)}:{line}</span>{name}</h3>{language}'
        f'<span class="decision {verdict.decision}">{both(_WORDS_OF[verdict.decision])}</span></header>'
        f'<div class="sides"><div class="text"{spoken}>{marked_text(checked.masked, marks)}</div>'
        f'<ol class="cards"{spoken}>{"".join(cards)}</ol></div></article>\n'
    )


def _card(checked: Checked, mark: Mark, *, is_shadow: bool) -> str:
    finding = mark.finding
    waived = " waived" if finding.waived or is_shadow else ""
    rule = escape(finding.rule)
    if finding.url and finding.url.startswith(("https://", "http://")):
        rule = f'<a href="{escape(finding.url)}" rel="noreferrer">{rule}</a>'
    line, column = place_of(checked, finding)
    where = f"{line}:{column}" if finding.start is not None else both("whole")
    notes = "".join(_notes(finding, is_shadow=is_shadow)) + _others(elsewhere(checked, finding))
    return (
        f'<li class="card {finding.severity}{waived}" id="{mark.card}" tabindex="-1">'
        f'<p class="head"><span class="number" aria-hidden="true">{mark.number}</span>'
        f'<span class="severity">{both(f"one-{finding.severity}")}</span> <b>{rule}</b>'
        f' <span class="where">{where}</span></p>'
        f'<p class="message">{_shown(finding.message)}</p>{"".join(_advice(finding))}'
        f"{_why(finding)}{notes}</li>"
    )


def _advice(finding: Finding) -> Iterator[str]:
    for suggestion in finding.suggestions:
        advice = advice_of(finding, suggestion)
        words = "" if advice == "leave-out" else f": <ins>{_shown(suggestion.text.strip())}</ins>"
        safe = f' <span class="safe">{both("safe")}</span>' if suggestion.safe else ""
        yield f'<p class="advice">{both(advice)}{words}{safe}</p>'


def _why(finding: Finding) -> str:
    return f'<p class="why">{_shown(finding.why)}</p>' if finding.why else ""


def _others(others: Sequence[OtherPlace]) -> str:
    """The places in other replies."""
    if not others:
        return ""
    places = ", ".join(f'<span class="place">{_shown(str(other))}</span>' for other in others)
    return f'<p class="note elsewhere">{both("elsewhere")}: {places}</p>'


def _notes(finding: Finding, *, is_shadow: bool) -> Iterator[str]:
    if is_shadow:
        yield f'<p class="note">{both("shadow")}</p>'
    if finding.waived:
        until = f", {both('until')} {finding.waived.until.isoformat()}" if finding.waived.until else ""
        who, reason = _shown(finding.waived.by), _shown(finding.waived.reason)
        yield f'<p class="note">{both("waived-by")} {who}{until}: {reason}</p>'


def _list(names: Iterator[str]) -> str:
    return escape(" ".join(dict.fromkeys(names)))


def _shown(text: str) -> str:
    return escape(printable(" ".join(text.split())))
