"""What a running service holds: policies, keys, limits, figures; and how it keeps them new."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from replyguard import Guard, ReplyguardError
from replyguard.service.figures import Figures
from replyguard.service.journal import say
from replyguard.service.keys import ANYONE, Client, KeyRing
from replyguard.service.pace import Pace
from replyguard.service.refusals import Refusal
from replyguard.service.settings import ServiceSettings, refuse_open
from replyguard.service.shelf import PolicyShelf
from replyguard.service.sources import state_of_file
from replyguard.service.work import Work

_BEARER = "bearer "


class ServiceState:
    """Made once at the start. Raises ReplyguardError where the service must not start as it was told to."""

    def __init__(self, settings: ServiceSettings) -> None:
        self.settings = settings
        self.figures = Figures()
        self._keys = KeyRing.from_file(Path(settings.keys)) if settings.keys else None
        refuse_open(settings, has_clients=bool(self._keys))
        self.shelf = PolicyShelf(settings.policies)
        limits = settings.limits
        self._pace = Pace(limits.requests_per_second, limits.burst)
        self.work = Work(at_once=limits.checks_at_once, waiting=limits.checks_waiting, seconds=settings.timeouts.check)
        # a trial of a policy compiles it: one at a time, so that checks go on beside it
        self.trials = Work(at_once=1, waiting=4, seconds=settings.timeouts.check)
        # always the same thread: what compiling a policy takes and gives back stays in the one place in memory
        self._reading = ThreadPoolExecutor(1, thread_name_prefix="reload")
        self.is_ready = False
        self._keys_problem: str | None = None
        self._keys_state = _state(settings.keys)

    @property
    def has_keys(self) -> bool:
        """Whether a request needs a key."""
        return self._keys is not None

    def admit(self, authorization: str | None) -> Client:
        """Who asks, by the key shown. Raises Refusal without a valid one, and where it asks too often."""
        client = self._client(authorization)
        wait = self._pace.wait(client.name, client.requests_per_second)
        if wait > 0:
            raise Refusal("too-many", headers={"retry-after": str(int(wait) + 1)})
        return client

    def guard(self, client: Client, policy: str | None) -> tuple[str, Guard]:
        """The policy that a request means, by name, and its guard. Raises Refusal."""
        name = policy if policy is not None else self._policy_of(client)
        if not client.may_use(name):
            # the same answer whether it exists or not
            raise Refusal("not-allowed", "the key is not good for this policy")
        guard = self.shelf.guard(name)
        if guard is None:
            raise Refusal("not-found", f"no such policy; there are: {', '.join(self.policies_of(client))}")
        return name, guard

    def policies_of(self, client: Client) -> list[str]:
        """The policies that a client may use."""
        return [name for name, _ in self.shelf if client.may_use(name)]

    def problems(self) -> dict[str, str]:
        """Files that cannot be used now, with the reason; what they said before goes on counting."""
        keys = {"keys": self._keys_problem} if self._keys_problem is not None else {}
        return {**self.shelf.problems(), **keys}

    async def keep_new(self) -> None:
        """Look for changed files for as long as the service runs."""
        while True:
            await asyncio.sleep(self.settings.reload_every)
            try:
                await self.reload()
            except Exception as crash:  # what was valid goes on counting, and the next round tries again
                say("reload-crashed", {"crash": type(crash).__name__}, level=logging.ERROR)

    async def reload(self, *, all_of_them: bool = False) -> None:
        """Take over what has changed on disk and is valid."""
        loop = asyncio.get_running_loop()
        read = partial(self.shelf.reload, all_of_them=all_of_them)
        for done in await loop.run_in_executor(self._reading, read):
            self._told(f"policy:{done.policy}", done.problem)
            guard = self.shelf.guard(done.policy)
            if done.problem is None and guard is not None:
                say("policy", {"policy": done.policy, "digest": guard.digest})
        state = _state(self.settings.keys)
        if self.settings.keys and (all_of_them or state != self._keys_state):
            self._keys_state = state
            self._keys_problem = await loop.run_in_executor(self._reading, self._read_keys)
            self._told("keys", self._keys_problem)
        self.figures.broken(len(self.problems()))

    def close(self) -> None:
        """Begin nothing more, and do not wait for what is out of time."""
        self.work.close()
        self.trials.close()
        self._reading.shutdown(wait=False, cancel_futures=True)

    def _read_keys(self) -> str | None:
        try:
            keys = KeyRing.from_file(Path(self.settings.keys or ""))
        except ReplyguardError as error:
            return str(error)
        self._keys = keys
        return None

    def _told(self, what: str, problem: str | None) -> None:
        self.figures.reloaded(what, worked=problem is None)
        if problem is None:
            say("reloaded", {"what": what})
        else:
            say("reload-refused", {"what": what, "problem": problem}, level=logging.WARNING)

    def _client(self, authorization: str | None) -> Client:
        if self._keys is None:
            return ANYONE
        if authorization is not None and authorization[: len(_BEARER)].lower() == _BEARER:
            client = self._keys.client(authorization[len(_BEARER) :].strip(), datetime.now(UTC))
            if client is not None:
                return client
        raise Refusal("no-key", headers={"www-authenticate": 'Bearer realm="replyguard"'})

    def _policy_of(self, client: Client) -> str:
        """The policy that counts where none is named: the service's, or the only one that the key is good for."""
        if client.policies is not None and len(client.policies) == 1:
            return next(iter(client.policies))
        return self.settings.fallback


def _state(path: str | None) -> tuple[int, int]:
    return state_of_file(Path(path)) if path is not None else (0, 0)
