"""A program that must not import in its event loop: ``python -m tests.hosts.preloaded API_URL``.

Prints what was imported after `preload`, by which time the loop runs. With a second argument, it
does not call `preload`.
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress

from attrs import evolve

from trakt_auth import (
    App,
    AsyncDeviceFlow,
    AsyncTrakt,
    LoginRequired,
    MemoryTokenStore,
    NotFound,
    Trakt,
    preload,
)


async def live(app: App, store: MemoryTokenStore) -> None:
    """Do what programs do: log in, read, turn pages, write, renew, fail, and end."""
    async with AsyncDeviceFlow(app) as flow:
        token = await flow.wait(await flow.start())
    store.save("default", evolve(token, created_at=token.created_at - 30 * 86400))
    async with AsyncTrakt(app, store=store) as trakt:
        await trakt.users.settings()
        [play async for play in trakt.users.history("me")]
        [item async for item in trakt.movies.trending().ahead(2)]
        movies = [{"ids": {"imdb": f"tt{number:07}"}} for number in range(3)]
        await trakt.sync.history.add(movies=movies)  # type: ignore[arg-type] # literals would do
        await trakt.with_response.users.stats("me")
        with suppress(LoginRequired):
            await trakt.account("nobody").users.settings()


def live_blocking(app: App, store: MemoryTokenStore) -> None:
    """Do the same with threads."""
    with Trakt(app, store=store, rate_limit=False) as trakt:
        assert trakt.users.settings().user.username == "robin"
        assert list(trakt.movies.trending().ahead(2))
        assert trakt.sync.history.add(movies=[{"ids": {"imdb": "tt1104001"}}]).added.movies == 1
        assert trakt.with_response.users.stats("me").status == 200
        with suppress(NotFound):
            trakt.movies.get("gone")


async def main(app: App, *, first: bool) -> None:
    if first:
        await asyncio.to_thread(preload)
    before, store = set(sys.modules), MemoryTokenStore()
    await live(app, store)
    await asyncio.to_thread(live_blocking, app, store)
    print(*sorted(set(sys.modules) - before))


if __name__ == "__main__":
    url = sys.argv[1]
    app = App("sandbox-client-id", api_url=url, auth_url=url)
    asyncio.run(main(app, first=len(sys.argv) == 2))
