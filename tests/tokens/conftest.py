"""A signed-in account at a sandbox whose time stands still, and a Valkey server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.stores import valkey
from tests.tokens.life import Life, Time
from trakt_auth import FileTokenStore
from trakt_auth.sandbox import Sandbox


@pytest.fixture(params=["sync", "asyncio", "trio"])
def life(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Life]:
    """The same test, with blocking programs and with async ones on both event loops."""
    time = Time()
    with Sandbox(clock=time.trakt) as sandbox:
        yield Life(str(request.param), sandbox, FileTokenStore(tmp_path / "tokens"), time)


class Impatience(httpx.BaseTransport):
    """Gives up waiting for the first answer, as after a timeout, without any time passing."""

    def __init__(self, *, arrives: bool) -> None:
        self._arrives = arrives
        self._waiting = False
        self._network = httpx.HTTPTransport(verify=False)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        first, self._waiting = not self._waiting, True
        if first and not self._arrives:
            raise httpx.ReadTimeout("no answer", request=request)
        answer = self._network.handle_request(request)
        if first:
            answer.read()
            raise httpx.ReadTimeout("too late", request=request)
        return answer

    def close(self) -> None:
        self._network.close()


@pytest.fixture
def unanswered() -> Iterator[httpx.Client]:
    """A client whose first request is never answered."""
    with httpx.Client(transport=Impatience(arrives=False)) as client:
        yield client


@pytest.fixture
def too_late() -> Iterator[httpx.Client]:
    """A client that has given up its first request when the answer comes."""
    with httpx.Client(transport=Impatience(arrives=True)) as client:
        yield client


@pytest.fixture
def redis_url(tmp_path: Path) -> Iterator[str]:
    """A Valkey or Redis server of this test."""
    if valkey.PROGRAM is None:
        pytest.skip("needs valkey-server or redis-server: apt-get install valkey-server")
    server = valkey.Server(tmp_path)
    server.start()
    yield server.url
    server.stop()
