"""Calls Presidio's recognizers without its engine: within a time limit, without the network, and without its logs."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from types import MethodType

import regex
from presidio_analyzer import EntityRecognizer, Pattern, PatternRecognizer
from presidio_analyzer.predefined_recognizers import EmailRecognizer

from replyguard.facts.personal_data.recognizers import Recognized
from replyguard.text.offsets import Span

# of presidio-analyzer and of tldextract, which its recognizer of mail addresses asks
_LOGGERS = ("presidio-analyzer", "decision_process", "tldextract", "tldextract.cache")


def recognize(recognizer: EntityRecognizer, text: str, seconds: float) -> list[Recognized]:
    """Everything that a recognizer finds in a text, whatever its score.

    Raises TimeoutError where a pattern takes longer than `seconds` of processor time, also where Presidio itself would
    log that, skip the pattern and find nothing.
    """
    with _quietly() as watch:
        if isinstance(recognizer, PatternRecognizer) and type(recognizer).analyze is PatternRecognizer.analyze:
            found = list(_by_patterns(recognizer, text, seconds))
        else:
            # what an engine would read first is for recognizers that need one, which no policy can name
            results = recognizer.analyze(text, list(recognizer.get_supported_entities()), None) or ()  # type: ignore[arg-type]
            found = [
                Recognized(one.entity_type, Span(one.start, one.end), float(one.score), _is_validated(one))
                for one in results
            ]
    if watch.timed_out:
        raise TimeoutError
    return found


def keep_offline(recognizer: EntityRecognizer) -> None:
    """Let Presidio's recognizer of mail addresses know the public suffixes that are installed with it.

    Left alone it fetches the list of them from the network when it first finds something.
    """
    if isinstance(recognizer, EmailRecognizer) and type(recognizer).validate_result is EmailRecognizer.validate_result:
        _suffixes()  # read now, and not while the first text waits
        recognizer.validate_result = MethodType(_has_public_suffix, recognizer)  # type: ignore[method-assign]


@contextmanager
def quiet() -> Iterator[None]:
    """Presidio's loggers, which repeat what was read, say nothing inside."""
    with _quietly():
        yield


def _by_patterns(recognizer: PatternRecognizer, text: str, seconds: float) -> Iterator[Recognized]:
    """What PatternRecognizer.analyze does, with our own limit of time: its own is a minute, and then it is silent."""
    entity = recognizer.supported_entities[0]
    patterns: list[Pattern] = vars(recognizer)["patterns"]
    for pattern in patterns:
        compiled = regex.compile(pattern.regex, flags=recognizer.global_regex_flags or 0)
        for match in compiled.finditer(text, timeout=seconds):
            value = match.group()
            if not value:
                continue
            is_valid = recognizer.validate_result(value)
            score = EntityRecognizer.MAX_SCORE if is_valid else pattern.score
            if (is_valid is not None and not is_valid) or recognizer.invalidate_result(value) or score <= 0:
                continue
            yield Recognized(entity, Span(*match.span()), float(score), bool(is_valid))


def _is_validated(result: object) -> bool:
    explanation = getattr(result, "analysis_explanation", None)
    return bool(getattr(explanation, "validation_result", None))


@cache
def _suffixes() -> object:
    from tldextract import TLDExtract

    suffixes = TLDExtract(suffix_list_urls=(), cache_dir=None)
    suffixes("example.com")
    return suffixes


def _has_public_suffix(_: EntityRecognizer, address: str) -> bool:
    return bool(_suffixes()(address).fqdn)  # type: ignore[operator]


@dataclass(slots=True)
class _Watch:
    """What came of a call that its recognizer only logged."""

    timed_out: bool = False


_CALL: ContextVar[_Watch | None] = ContextVar("call", default=None)


class _Silence(logging.Filter):
    """Drops what is logged during our own calls, and notes a pattern that ran out of time; others' calls go on."""

    def filter(self, record: logging.LogRecord) -> bool:
        watch = _CALL.get()
        if watch is None:
            return True
        error = record.exc_info[1] if record.exc_info else None
        watch.timed_out = watch.timed_out or isinstance(error, TimeoutError)
        return False


_SILENCE = _Silence()


@contextmanager
def _quietly() -> Iterator[_Watch]:
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_SILENCE)  # once is enough, and once it is
    watch = _Watch()
    token = _CALL.set(watch)
    try:
        yield watch
    finally:
        _CALL.reset(token)
