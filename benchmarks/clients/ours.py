"""trakt-auth, as its users use it."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable

import harness

from generated_client.api.users import retrieve_settings
from trakt_auth import App, AsyncDeviceFlow, DeviceFlow, MemoryTokenStore, Token, connect


def _app(url: str) -> App:
    return App(
        harness.CLIENT_ID,
        harness.CLIENT_SECRET,
        api_url=url,
        auth_url=url,
        user_agent=harness.USER_AGENT,
    )


def login(url: str) -> str:
    with DeviceFlow(_app(url)) as flow:
        flow.wait(flow.start())
    return "token"


def wait(url: str, count: int, over: float) -> None:
    asyncio.run(_wait(url, count, over))


async def _wait(url: str, count: int, over: float) -> None:
    async def one(number: int) -> None:
        await asyncio.sleep(over * number / count)
        await flow.wait(await flow.start())

    async with AsyncDeviceFlow(_app(url)) as flow:
        await asyncio.gather(*(one(number) for number in range(count)))


def caller(url: str) -> Callable[[], object]:
    store = MemoryTokenStore()
    token = Token(
        access_token="token",
        refresh_token="r",
        expires_in=604_800,
        created_at=int(time.time()),
        api_url=url,
        auth_url=url,
    )
    store.save("default", token)
    # Without the limiter, which would rightly hold back a benchmark.
    client = connect(_app(url), store=store, rate_limit=False)
    return lambda: retrieve_settings.sync(client=client)


if __name__ == "__main__":
    harness.main(sys.modules[__name__])
