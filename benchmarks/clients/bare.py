"""httpx and nothing else: what a program that needs no more would write by hand."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable

import harness
import httpx

HEADERS = {
    "User-Agent": harness.USER_AGENT,
    "trakt-api-key": harness.CLIENT_ID,
    "trakt-api-version": "2",
}
# As few idle connections as ours: httpcore looks at all of them on every request.
LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=20, keepalive_expiry=90)


def login(url: str) -> str:
    raise NotImplementedError("it has no login of its own")


def wait(url: str, count: int, over: float) -> None:
    asyncio.run(_wait(url, count, over))


async def _wait(url: str, count: int, over: float) -> None:
    async def one(number: int) -> None:
        await asyncio.sleep(over * number / count)
        asked = {"client_id": harness.CLIENT_ID}
        code = (await client.post("/oauth/device/code", json=asked)).json()
        body = {
            "code": code["device_code"],
            "client_id": harness.CLIENT_ID,
            "client_secret": harness.CLIENT_SECRET,
        }
        status = 400
        while status == 400:
            await asyncio.sleep(code["interval"])
            # No answer is kept in a variable: each login would hold one while it sleeps.
            status = (await client.post("/oauth/device/token", json=body)).status_code

    async with httpx.AsyncClient(
        base_url=url, headers=HEADERS, limits=LIMITS, timeout=20
    ) as client:
        await asyncio.gather(*(one(number) for number in range(count)))


def caller(url: str) -> Callable[[], object]:
    headers = HEADERS | {"Authorization": "Bearer token"}
    client = httpx.Client(base_url=url, headers=headers, limits=LIMITS, timeout=20)
    return lambda: client.get("/users/settings").json()


if __name__ == "__main__":
    harness.main(sys.modules[__name__])
