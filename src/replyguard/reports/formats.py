"""Which report is written for which name."""

from __future__ import annotations

from collections.abc import Sequence

from replyguard import Policy
from replyguard.reports.report import Report


def report_for(name: str, policies: Sequence[Policy], *, statistics: bool, coloured: bool) -> Report:
    """A new report; each format is loaded when it is asked for. Raises KeyError for an unknown name."""
    if name == "text":
        if statistics:
            from replyguard.reports.statistics import StatisticsReport

            return StatisticsReport()
        from replyguard.reports.text import TextReport

        return TextReport(coloured=coloured)
    if name == "json":
        from replyguard.reports.json import JsonReport

        return JsonReport(statistics=statistics)
    if name == "jsonl":
        from replyguard.reports.json import JsonLinesReport

        return JsonLinesReport()
    if name == "sarif":
        from replyguard.reports.rule_help import RuleHelp
        from replyguard.reports.sarif import SarifReport

        return SarifReport(RuleHelp(policies))
    if name == "junit":
        from replyguard.reports.junit import JunitReport

        return JunitReport()
    if name == "github":
        from replyguard.reports.annotations import GithubReport

        return GithubReport()
    if name == "gitlab":
        from replyguard.reports.code_quality import GitlabReport

        return GitlabReport()
    if name == "html":
        from replyguard.reports.html.page import HtmlReport

        return HtmlReport(policy.name for policy in policies)
    if name == "parquet":
        from replyguard.reports.rows import RowsReport

        return RowsReport()
    raise KeyError(name)
