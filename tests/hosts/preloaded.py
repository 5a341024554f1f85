"""A program that must not import in its event loop: ``python -m tests.hosts.preloaded API_URL``.

Prints what was imported after `preload`, by which time the loop runs.
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress

from attrs import evolve

from trakt_auth import App, AsyncDeviceFlow, AsyncTrakt, LoginRequired, MemoryTokenStore, preload


async def live(app: App) -> None:
    """Do what programs do: log in, read, turn pages, write, renew, fail, and end."""
    async with AsyncDeviceFlow(app) as flow:
        token = await flow.wait(await flow.start())
    store = MemoryTokenStore()
    store.save("default", evolve(token, created_at=token.created_at - 30 * 86400))
    async with AsyncTrakt(app, store=store) as trakt:
        await trakt.users.settings()
        [play async for play in trakt.users.history("me")]
        movies = [{"ids": {"imdb": f"tt{number:07}"}} for number in range(3)]
        await trakt.sync.history.add(movies=movies)  # type: ignore[arg-type] # literals would do
        await trakt.with_response.users.stats("me")
        with suppress(LoginRequired):
            await trakt.account("nobody").users.settings()


async def main(app: App) -> None:
    await asyncio.to_thread(preload)
    before = set(sys.modules)
    await live(app)
    print(*sorted(set(sys.modules) - before))


if __name__ == "__main__":
    url = sys.argv[1]
    asyncio.run(main(App("sandbox-client-id", api_url=url, auth_url=url)))
