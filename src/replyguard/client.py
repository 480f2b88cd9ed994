"""A client of the service that answers as a Guard does; whatever goes wrong is undetermined, never clean."""

from __future__ import annotations

import http.client
import json
import random
import ssl
import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal
from urllib.parse import quote, urlsplit

from pydantic import ValidationError

from replyguard.draft import Draft
from replyguard.errors import DraftError, ReplyguardError
from replyguard.verdict import SCHEMA_VERSION, CheckOutcome, Checks, PolicyStamp, RecordError, Routing, Verdict

_UNKNOWN_DIGEST = f"sha256:{'0' * 64}"
_AGAIN = (429, 503)
_NO_DRAFT = 400
_FIRST_PAUSE = 0.1
_MOST_ANSWER = 200_000_000
_REDACTED_KEYS = {"schema_version", "id", "language", "redacted", "checks", "policy"}
# a group is small enough that the service can read it whole before anybody reads its answer
_GROUP_BYTES = 32_000
_GROUP_DRAFTS = 100


class NotRedacted(ReplyguardError):
    """The service did not vouch for a redacted text; the message never repeats the draft."""


@dataclass(frozen=True, slots=True)
class _Failure(Exception):
    """Why there is no answer; `again` seconds after which asking once more makes sense, None where it does not."""

    reason: str
    again: float | None = None


class ServiceClient:
    """Checks drafts at a service. Safe to share between threads; `close`, or `with`, ends its connections.

    `timeout` is the seconds that a check may take in all, retries included. A check that cannot be done gives an
    undetermined verdict, which is `blocked` unless `on_failure` is "allow"; that holds for undetermined verdicts of the
    service too, whatever its policy says. Only a draft that is none raises DraftError.
    """

    def __init__(
        self,
        url: str,
        key: str | None = None,
        *,
        policy: str | None = None,
        timeout: float = 5,
        retries: int = 2,
        on_failure: Literal["block", "allow"] = "block",
    ) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"{url!r} is no address of a service; expected one such as http://127.0.0.1:8470")
        if key is not None and not (key.isascii() and key.isprintable()):
            raise ValueError("that is no key: 'replyguard keys add' makes one")
        self._is_secure = parts.scheme == "https"
        self._host, self._port = parts.hostname, parts.port
        self._prefix = parts.path.rstrip("/")
        self._key = key
        self._policy = policy
        self._timeout = timeout
        self._retries = retries
        self._on_failure: Literal["block", "allow"] = on_failure
        self._idle: deque[http.client.HTTPConnection] = deque()

    def __enter__(self) -> ServiceClient:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"ServiceClient({self._host}:{self._port}, policy={self._policy!r})"

    def check(self, draft: Draft | str | Mapping[str, Any]) -> Verdict:
        """The verdict on a draft; undetermined where the service does not give one. Raises DraftError for no draft."""
        sent = _as_draft(draft)
        try:
            return self._verdict(self._ask("/v1/check", _written(sent), "application/json"), sent)
        except _Failure as failure:
            return self._undetermined(sent.id, failure.reason)

    async def acheck(self, draft: Draft | str | Mapping[str, Any]) -> Verdict:
        """`check` in a worker thread, so that an event loop goes on meanwhile."""
        import asyncio

        return await asyncio.to_thread(self.check, draft)

    def check_many(self, drafts: Iterable[Draft | str | Mapping[str, Any]]) -> Iterator[Verdict]:
        """A verdict for each draft, in order; what is no draft gets an undetermined one that says why."""
        group: list[tuple[int, Draft | DraftError, bytes]] = []
        size = 0
        for number, draft in enumerate(drafts, 1):
            try:
                sent: Draft | DraftError = _as_draft(draft)
                line = _written(sent) if isinstance(sent, Draft) else b""
            except DraftError as error:
                sent, line = error, b""
            if group and size + len(line) > _GROUP_BYTES:
                yield from self._group(group)
                group, size = [], 0
            group.append((number, sent, line))
            size += len(line)
            if len(group) == _GROUP_DRAFTS:
                yield from self._group(group)
                group, size = [], 0
        yield from self._group(group)

    def redact(self, draft: Draft | str | Mapping[str, Any]) -> str:
        """The draft with personal data replaced. Raises NotRedacted where that is not vouched for, and DraftError."""
        try:
            sent = _as_draft(draft)
            answer = _object(self._ask("/v1/redact", _written(sent), "application/json"))
        except _Failure as failure:
            raise NotRedacted(f"not redacted: {failure.reason}") from None
        redacted = answer.get("redacted")
        if answer.keys() != _REDACTED_KEYS or answer["schema_version"] != SCHEMA_VERSION or answer["id"] != sent.id:
            raise NotRedacted("not redacted: the answer is none that this version knows")
        if not isinstance(redacted, str):
            raise NotRedacted("not redacted: a check for personal data did not run")
        return redacted

    def close(self) -> None:
        """Close the connections that are idle."""
        while self._idle:
            self._idle.pop().close()

    def _group(self, group: Sequence[tuple[int, Draft | DraftError, bytes]]) -> Iterator[Verdict]:
        lines = [line for _, sent, line in group if isinstance(sent, Draft)]
        answers: list[bytes] = []
        reason = "the answer broke off"
        try:
            if lines:
                answer = self._ask("/v1/check:batch", b"".join(line + b"\n" for line in lines), "application/x-ndjson")
                answers = answer.splitlines()
        except _Failure as failure:
            reason = failure.reason
        except DraftError as error:
            reason = str(error)
        if len(answers) != len(lines):
            # which line belongs to which draft is not known for certain
            answers = []
        waiting = iter(answers)
        for number, sent, _ in group:
            if isinstance(sent, DraftError):
                yield self._undetermined(None, str(sent), line=number)
                continue
            try:
                answer = next(waiting, b"")
                yield self._verdict(answer, sent, line=number) if answers else self._undetermined(sent.id, reason)
            except _Failure as failure:
                yield self._undetermined(sent.id, failure.reason)

    def _verdict(self, answer: bytes, sent: Draft, line: int | None = None) -> Verdict:
        data = _object(answer)
        try:
            verdict = _read_verdict(data, self._on_failure, line)
        except (ValidationError, TypeError, AttributeError, KeyError):
            raise _Failure("the answer is no verdict that this version knows") from None
        if verdict.id != sent.id and verdict.error is None:
            raise _Failure("the answer belongs to another draft")
        return verdict

    def _undetermined(self, id: str | None, reason: str, line: int | None = None) -> Verdict:
        failed = () if line is not None else (CheckOutcome(rule="service", reason=reason),)
        return Verdict(
            schema_version=SCHEMA_VERSION,
            id=id,
            decision="undetermined",
            language=None,
            findings=(),
            routing=Routing(),
            engagement=None,
            redacted=None,
            shadow=(),
            checks=Checks(run=0, failed=failed),
            policy=PolicyStamp(name=self._policy or "default", digest=_UNKNOWN_DIGEST),
            error=RecordError(line=line, message=reason) if line is not None else None,
            on_failure=self._on_failure,
            is_complete=False,
        )

    def _ask(self, path: str, body: bytes, content_type: str) -> bytes:
        """The body of the answer. Raises _Failure, and DraftError where the service says that it is no draft."""
        until = time.monotonic() + self._timeout
        for attempt in range(self._retries + 1):
            try:
                return self._once(path, body, content_type, until)
            except _Failure as failure:
                pause = _FIRST_PAUSE * 2**attempt * random.uniform(0.5, 1.5)
                if failure.again is None or attempt == self._retries:
                    raise
                pause = max(pause, failure.again)
                if time.monotonic() + pause >= until:
                    raise
                time.sleep(pause)
        raise AssertionError("not reached")

    def _once(self, path: str, body: bytes, content_type: str, until: float) -> bytes:
        query = f"?policy={quote(self._policy, safe='')}" if self._policy is not None else ""
        headers = {"content-type": content_type, "accept-language": "en"}
        if self._key is not None:
            headers["authorization"] = f"Bearer {self._key}"
        connection = self._connection(until)
        is_reused = connection.sock is not None
        try:
            connection.request("POST", self._prefix + path + query, body, headers)
            answer = connection.getresponse()
            content = answer.read(_MOST_ANSWER + 1)
        except TimeoutError:
            connection.close()
            raise _Failure(f"no answer within {self._timeout:g} s") from None
        except (OSError, http.client.HTTPException) as error:
            connection.close()
            if is_reused and isinstance(error, http.client.RemoteDisconnected | BrokenPipeError | ConnectionResetError):
                return self._once(path, body, content_type, until)  # it had been closed while it lay idle
            raise _Failure(f"cannot be reached ({type(error).__name__})", again=0) from None
        if len(content) > _MOST_ANSWER or answer.will_close:
            connection.close()
        else:
            self._idle.append(connection)
        if answer.status == 200 and len(content) <= _MOST_ANSWER:
            return content
        raise _refused(answer.status, content, answer.headers.get("retry-after"))

    def _connection(self, until: float) -> http.client.HTTPConnection:
        left = max(0.001, until - time.monotonic())
        try:
            connection = self._idle.pop()
        except IndexError:
            if not self._is_secure:
                return http.client.HTTPConnection(self._host, self._port, timeout=left)
            context = ssl.create_default_context()
            return http.client.HTTPSConnection(self._host, self._port, timeout=left, context=context)
        connection.timeout = left
        if connection.sock is not None:
            connection.sock.settimeout(left)
        return connection


def _as_draft(draft: Draft | str | Mapping[str, Any]) -> Draft:
    if isinstance(draft, Draft):
        return draft
    if isinstance(draft, str):
        return Draft(text=draft)
    if isinstance(draft, Mapping):
        return Draft.from_mapping(draft)
    raise DraftError(f"expected a text, a Draft or a mapping with the key 'text', got {type(draft).__name__}")


def _written(draft: Draft) -> bytes:
    def plain(value: object) -> str:
        if isinstance(value, date):
            return value.isoformat()
        raise TypeError(type(value).__name__)

    return json.dumps(draft.model_dump(exclude_defaults=True), default=plain).encode("ascii")


def _object(answer: bytes) -> dict[str, Any]:
    try:
        data = json.loads(answer)
    except (ValueError, RecursionError):
        raise _Failure("the answer is not JSON") from None
    if not isinstance(data, dict):
        raise _Failure("the answer is no object")
    return data


def _read_verdict(data: dict[str, Any], on_failure: str, line: int | None) -> Verdict:
    for finding in (*data["findings"], *data["shadow"]):
        if finding["waived"] is not None:
            finding["waived"] = {**finding["waived"], "rule": finding["rule"]}
    error = data.get("error")
    if error is not None and line is not None:
        data["error"] = {**error, "line": line}
    is_complete = data["decision"] != "undetermined" and not data["checks"]["failed"]
    return Verdict.model_validate({**data, "on_failure": on_failure, "is_complete": is_complete})


def _refused(status: int, content: bytes, retry_after: str | None) -> Exception:
    try:
        error = json.loads(content)["error"]
        said, detail = str(error["message"]), error["detail"]
    except (ValueError, KeyError, TypeError, RecursionError):
        said, detail = f"status {status}", None
    if status == _NO_DRAFT:
        return DraftError(str(detail or said))
    if status not in _AGAIN:
        return _Failure(said)
    seconds = float(retry_after) if retry_after and retry_after.isdecimal() else 0
    return _Failure(said, again=seconds)
