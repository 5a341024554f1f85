"""A signed-in program and its Trakt: real connections, a time that stands still unless moved."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import anyio
import httpx
from attrs import define

from trakt_auth import Token, TokenStore, TraktAuth
from trakt_auth.sandbox import RequestRecord, Sandbox

SETTINGS = "/users/settings"
CALL = f"GET {SETTINGS}"
REFRESH = "POST /oauth/token"
WEEK = 7 * 86_400
NEARLY_A_WEEK = WEEK - 600
"""A token of this age is stale, and lives for another ten minutes."""


@define
class Time:
    """Trakt's time, and a local clock that may be wrong."""

    now: float = 1_800_000_000.0
    skew: float = 0.0

    def trakt(self) -> float:
        return self.now

    def local(self) -> float:
        return self.now + self.skew


def refreshes(sandbox: Sandbox) -> list[int | None]:
    """What the refreshes that reached a sandbox were answered, in order."""
    return [record.status for record in sandbox.requests if record.grant_type == "refresh_token"]


def calls(sandbox: Sandbox) -> list[RequestRecord]:
    """The calls of the API that reached a sandbox, in order."""
    return [record for record in sandbox.requests if record.path == SETTINGS]


def sign_in(sandbox: Sandbox, store: TokenStore, received_at: float | None) -> Token:
    """Save a token as a login would have."""
    arrival = {"received_at": received_at, "client_id": sandbox.app.client_id}
    token = Token.from_dict({**sandbox.issue_token(), **arrival})
    store.save("default", token)
    return token


def stored(store: TokenStore) -> Token:
    """What the store holds now."""
    token = store.load("default")
    assert token is not None
    return token


def until(check: Callable[[], bool]) -> None:
    """Wait, at most a minute, for what another thread or process is about to do."""
    deadline = time.monotonic() + 60
    while not check():
        assert time.monotonic() < deadline
        time.sleep(0.001)


def end_renewals() -> None:
    """Wait until every refresh of this process is over, whether or not anybody waits for it."""
    for thread in threading.enumerate():
        if thread.name.startswith("trakt-auth refresh"):
            thread.join(60)
            assert not thread.is_alive()


@define
class Program:
    """Calls the API by an httpx client that signs its requests, in one of three ways."""

    kind: str
    sandbox: Sandbox
    auth: TraktAuth

    def call(self, times: int = 1) -> list[int]:
        """Call an operation that needs a person, again and again: the statuses.

        What goes on behind a call is over before the next.
        """
        url, headers = self.sandbox.url + SETTINGS, self.sandbox.app.headers
        # Loading certificates would take longer than all the rest.
        if self.kind == "sync":
            with httpx.Client(auth=self.auth, headers=headers, verify=False) as client:
                return [self._settled(client.get(url)) for _ in range(times)]

        async def call() -> list[int]:
            async with httpx.AsyncClient(auth=self.auth, headers=headers, verify=False) as client:
                statuses = []
                for _ in range(times):
                    statuses.append((await client.get(url)).status_code)
                    await self.auth.refresher.aclose()
                return statuses

        return anyio.run(call, backend=self.kind)

    def _settled(self, answer: httpx.Response) -> int:
        self.auth.refresher.close()
        return answer.status_code


@define
class Life:
    """One account: where its token is kept, who issued it, and what time it is."""

    kind: str
    sandbox: Sandbox
    store: TokenStore
    time: Time

    def program(
        self, *, store: TokenStore | None = None, http_client: httpx.Client | None = None
    ) -> Program:
        """A program of the account: what one process would be."""
        auth = TraktAuth(
            self.sandbox.app, store or self.store, http_client=http_client, clock=self.time.local
        )
        return Program(self.kind, self.sandbox, auth)

    def sign_in(self, *, age: float = 0) -> Token:
        """Let a login have happened `age` seconds ago."""
        token = sign_in(self.sandbox, self.store, self.time.local())
        self.time.now += age
        return token
