"""What is counted: requests, verdicts, findings by rule, checks that failed; for Prometheus."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from replyguard import Verdict

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


class Figures:
    """The counters of one service; labels are names of routes, policies and rules, never what was sent."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry(auto_describe=True)
        self._requests = Counter(
            "replyguard_requests", "Requests by route and status.", ("route", "status"), registry=self.registry
        )
        self._seconds = Histogram(
            "replyguard_request_seconds", "Time to answer.", ("route",), buckets=_SECONDS, registry=self.registry
        )
        self._verdicts = Counter(
            "replyguard_verdicts", "Verdicts by policy and decision.", ("policy", "decision"), registry=self.registry
        )
        self._findings = Counter(
            "replyguard_findings", "Findings by policy and rule.", ("policy", "rule"), registry=self.registry
        )
        self._waived = Counter(
            "replyguard_waived", "Waived findings by policy and rule.", ("policy", "rule"), registry=self.registry
        )
        self._failed = Counter(
            "replyguard_failed_checks", "Checks that did not run.", ("policy", "rule"), registry=self.registry
        )
        self._reloads = Counter(
            "replyguard_reloads", "Files read anew, by what came of it.", ("what", "outcome"), registry=self.registry
        )
        self._broken = Gauge(
            "replyguard_broken_files", "Policies and key files that cannot be used now.", registry=self.registry
        )
        self.under_way = Gauge("replyguard_requests_under_way", "Requests not answered yet.", registry=self.registry)

    def request(self, route: str, status: int, seconds: float) -> None:
        """Count a request."""
        self._requests.labels(route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def verdict(self, policy: str, verdict: Verdict) -> None:
        """Count a verdict with its findings and the checks that failed."""
        self._verdicts.labels(policy, verdict.decision).inc()
        for finding in verdict.findings:
            (self._findings if finding.waived is None else self._waived).labels(policy, finding.rule).inc()
        for outcome in verdict.checks.failed:
            self._failed.labels(policy, outcome.rule).inc()

    def reloaded(self, what: str, *, worked: bool) -> None:
        """Count a file that was read anew."""
        self._reloads.labels(what, "valid" if worked else "refused").inc()

    def broken(self, count: int) -> None:
        """How many files cannot be used now."""
        self._broken.set(count)

    def text(self) -> bytes:
        """All counts, in Prometheus' format."""
        return generate_latest(self.registry)
