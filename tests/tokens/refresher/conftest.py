"""A machine with one refresher and a store, before a token endpoint that goes by the rules."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import attrs
import httpx
import pytest

from tests.driving import TOKEN_BODY, FakeTime, Reply
from trakt_auth import App, MemoryTokenStore, Token
from trakt_auth._ground.forks import PerProcess
from trakt_auth._tokens import store_watch
from trakt_auth._tokens.refresher import Refresher

ISSUED = 1_790_000_000
LIFE = 7 * 86_400
LOG_IN = r"account default\. Log in.*, for example by: trakt-auth login$"
FRESH, STALE, DEAD = ISSUED + 1000, ISSUED + LIFE - 1000, ISSUED + LIFE + 1


def token(number: int = 0, **more: object) -> Token:
    body = {
        **TOKEN_BODY,
        "access_token": f"access-{number}",
        "refresh_token": f"refresh-{number}",
        "expires_in": LIFE,
        "created_at": ISSUED,
        "received_at": float(ISSUED),
        "client_id": "client-id",
    }
    return Token.from_dict({**body, **more})


class Trakt:
    """The token endpoint: refresh token n works once, and brings n + 1, unless told otherwise."""

    def __init__(self, time: FakeTime) -> None:
        self.time = time
        self.sent: list[str] = []
        self.revoked: list[str] = []
        self.script: list[Reply] = []
        self.before_answer: Callable[[], object] = lambda: None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth/revoke":
            self.revoked.append(json.loads(request.content)["token"])
            return httpx.Response(200, json={})
        assert request.url.path == "/oauth/token"
        spent = json.loads(request.content)["refresh_token"]
        again = spent in self.sent
        self.sent.append(spent)
        self.before_answer()
        if self.script:
            reply = self.script.pop(0)
            if isinstance(reply, httpx.RequestError):
                raise reply
            return reply
        if again:
            return httpx.Response(400, json={"error": "invalid_grant"})
        number = int(spent.removeprefix("refresh-")) + 1
        body = token(number, created_at=int(self.time.now)).to_dict()
        return httpx.Response(200, json=body)


class Machine:
    """One process: a refresher with its connections."""

    def __init__(self, trakt: Trakt, store: MemoryTokenStore, app: App) -> None:
        client = httpx.Client(transport=httpx.MockTransport(trakt))
        self.refresher = Refresher(app, store, http_client=client, clock=trakt.time.clock)

    def use(self, rejected: Token | None = None) -> str:
        """The access token that a call would carry; what goes on behind its back is waited for."""
        at_hand = None if rejected else self.refresher.at_hand()
        used = (at_hand or self.refresher.get(rejected)).access_token
        self.refresher.close()
        return used

    def hurry(self) -> list[float]:
        """Let what it waits for pass at once: the waits to come."""
        waits: list[float] = []
        self.refresher._context = attrs.evolve(
            self.refresher._context, sleep=waits.append, monotonic=lambda: sum(waits)
        )
        return waits

    def renewed(self) -> str:
        """What a second call carries, where the first one has begun a renewal."""
        self.use()
        return self.use()


@pytest.fixture
def trakt(time: FakeTime, monkeypatch: pytest.MonkeyPatch) -> Trakt:
    time.now = STALE
    monkeypatch.setattr("trakt_auth._wire.issued.time.time", time.clock)
    return Trakt(time)


@pytest.fixture
def store() -> MemoryTokenStore:
    store = MemoryTokenStore()
    store.save("default", token(0))
    return store


@pytest.fixture
def machine(trakt: Trakt, store: MemoryTokenStore, app: App) -> Machine:
    return Machine(trakt, store, app)


def stored(store: MemoryTokenStore) -> Token:
    found = store.load("default")
    assert found is not None
    return found


def wait_for_looks() -> None:
    """Until every look that was begun has ended. The next one begins with a new pool."""
    store_watch._LOOKERS.get().shutdown()
    store_watch._LOOKERS = PerProcess(lambda: ThreadPoolExecutor(4))
