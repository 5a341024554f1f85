"""The answer to a poll that was sent in time, and comes late: real servers, both flows."""

from __future__ import annotations

import json
import socket
import threading

import anyio
import httpx
import pytest

from tests.driving import CODE_BODY, TOKEN, TOKEN_BODY, Driver, FakeTime, approved, scripted
from tests.wire.servers import Rude, whole
from trakt_auth import App, AsyncDeviceFlow, DeviceFlow, LoginCancelled, Token
from trakt_auth._wire.bounds import bounds_of

PAUSE = 0.3


class Closing(FakeTime):
    """Its first wait ends a moment before the code does."""

    def sleep(self, seconds: float) -> None:
        super().sleep(seconds)
        self.now = 1000 + 600 - 0.05


def late(server: Rude, peer: socket.socket) -> None:
    """Issue a code; and a while after a poll came, grant it."""
    if b"/oauth/device/code" in server.here.request:
        code = {**CODE_BODY, "verification_url": f"{server.url}/activate"}
        whole(json.dumps(code).encode())(server, peer)
    else:
        server.over.wait(PAUSE)
        whole(json.dumps(TOKEN_BODY).encode())(server, peer)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sync", "asyncio", "trio"])
def test_a_poll_that_was_sent_is_heard_past_the_end_of_its_code(kind: str) -> None:
    time = Closing()

    async def sleep(seconds: float) -> None:
        time.sleep(seconds)

    async def wait() -> Token:
        async with AsyncDeviceFlow(app, clock=time.clock, sleep=sleep) as flow:
            return await flow.wait(await flow.start())

    with Rude(late) as server:
        app = App("client-id", api_url=server.url, auth_url=server.url)
        if kind == "sync":
            with DeviceFlow(app, clock=time.clock, sleep=time.sleep) as flow:
                token = flow.wait(flow.start())
        else:
            token = anyio.run(wait, backend=kind)
    assert token.access_token == TOKEN.access_token


def test_a_poll_may_take_longer_than_half_a_minute(
    app: App, time: FakeTime, driver: Driver
) -> None:
    left: list[float] = []
    server = scripted([approved()])

    def handler(request: httpx.Request) -> httpx.Response:
        left.append(bounds_of(request).left())
        return server(request)

    assert driver.wait(app, handler, time).token == TOKEN
    # How much of the 60 s has passed here, this machine decides.
    assert 30 < left[-1] <= 60


@pytest.mark.slow
def test_a_poll_that_is_heard_past_the_end_can_be_cancelled() -> None:
    time, cancel = Closing(), threading.Event()

    def never(server: Rude, peer: socket.socket) -> None:
        if b"/oauth/device/code" in server.here.request:
            late(server, peer)
        else:
            cancel.set()
            server.over.wait(60)

    with Rude(never) as server:
        app = App("client-id", api_url=server.url, auth_url=server.url)
        with DeviceFlow(app, clock=time.clock, sleep=time.sleep) as flow:
            code = flow.start()
            with pytest.raises(LoginCancelled):
                flow.wait(code, cancel=cancel)
