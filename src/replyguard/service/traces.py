"""OpenTelemetry spans, one a request, with names and numbers only; nothing of it is loaded unless asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from replyguard.service.settings import ServiceRefused

if TYPE_CHECKING:
    from opentelemetry.trace import Span, TracerProvider


class Traces:
    """Begins a span for a request, below the one that the caller names in its `traceparent`."""

    def __init__(self, provider: TracerProvider | None = None) -> None:
        try:
            from opentelemetry import trace
        except ImportError:
            raise ServiceRefused("traces: needs OpenTelemetry: pip install 'replyguard[traces]'") from None
        self._tracer = (provider or trace.get_tracer_provider()).get_tracer("replyguard.service")

    def begin(self, headers: Mapping[str, str]) -> Span:
        """A span that has begun."""
        from opentelemetry.propagate import extract
        from opentelemetry.trace import SpanKind

        return self._tracer.start_span("request", context=extract(headers), kind=SpanKind.SERVER)

    def end(self, span: Span, name: str, fields: Mapping[str, object], *, failed: bool) -> None:
        """Name the span, say what is known of the request, and end it."""
        from opentelemetry.trace import Status, StatusCode

        span.update_name(name)
        for key, value in fields.items():
            if isinstance(value, str | int | float | bool):
                span.set_attribute(f"replyguard.{key}", value)
        if failed:
            span.set_status(Status(StatusCode.ERROR))
        span.end()


def export_spans() -> None:
    """Send spans to where OpenTelemetry's own variables say (OTEL_EXPORTER_OTLP_ENDPOINT). Raises ServiceRefused."""
    try:
        from opentelemetry import trace
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError:
        raise ServiceRefused("traces: needs OpenTelemetry: pip install 'replyguard[traces]'") from None
    provider = TracerProvider(resource=Resource.create({"service.name": "replyguard"}))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    trace.set_tracer_provider(provider)
