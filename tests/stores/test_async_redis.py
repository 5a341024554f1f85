"""The async Redis store, on a real server: what differs from its blocking twin."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import redis
import trio

from tests.stores.making import make_token
from tests.stores.valkey import Server
from trakt_auth.errors import StoreError
from trakt_auth.stores import AsyncRedisTokenStore, RedisTokenStore
from trakt_auth.stores.base import NewerTokenSaved
from trakt_auth.stores.redis_client import CONNECTIONS


def test_it_shares_tokens_and_locks_with_the_blocking_store(
    shared_server: Server, tmp_path: Path
) -> None:
    blocking = RedisTokenStore(shared_server.url, prefix=f"{tmp_path.name}:")

    async def main() -> None:
        async with AsyncRedisTokenStore(shared_server.url, prefix=f"{tmp_path.name}:") as store:
            async with store.lock("default"):
                with pytest.raises(StoreError, match="locked"):
                    blocking.lock("default", timeout=0).__enter__()
                await store.save("default", make_token(1))
            assert blocking.load("default") == make_token(1)
            with blocking.lock("default"):
                with pytest.raises(StoreError, match="locked"):
                    await store.lock("default", timeout=0.01).__aenter__()
                assert await store.replace("default", make_token(1), make_token(2))
            assert await store.accounts() == blocking.accounts() == ["default"]

    asyncio.run(main())


def test_each_loop_has_connections_of_its_own(shared_server: Server, tmp_path: Path) -> None:
    store = AsyncRedisTokenStore(shared_server.url, prefix=f"{tmp_path.name}:")

    async def use(number: int) -> None:
        async with store, store.lock("default"):
            await store.save("default", make_token(number))
            assert await store.load("default") == make_token(number)

    asyncio.run(use(1))
    asyncio.run(use(2))


def test_a_burst_waits_for_the_connections_there_are(shared_server: Server, tmp_path: Path) -> None:
    prefix = f"{tmp_path.name}:"
    blocking = RedisTokenStore(shared_server.url, prefix=prefix)
    blocking.save("default", make_token(1))

    async def main() -> None:
        async with AsyncRedisTokenStore(shared_server.url, prefix=prefix) as store:
            found = await asyncio.gather(*(store.load("default") for _ in range(1_000)))
            assert found == [make_token(1)] * 1_000

    asyncio.run(main())
    with ThreadPoolExecutor(60) as pool:
        assert set(pool.map(blocking.load, ["default"] * 300)) == {make_token(1)}
    with redis.Redis.from_url(shared_server.url) as client:
        assert len(client.client_list()) <= 2 * CONNECTIONS


def test_a_pool_whose_connections_are_in_use_is_called_that(
    shared_server: Server, tmp_path: Path
) -> None:
    url = f"{shared_server.url}?max_connections=1&timeout=0.05"
    store = RedisTokenStore(url, prefix=f"{tmp_path.name}:")
    plain = redis.Redis.from_url(shared_server.url, max_connections=1)
    for each in (store, RedisTokenStore(plain, prefix=f"{tmp_path.name}:")):
        pool = each._client.get().connection_pool
        taken = pool.get_connection()
        with pytest.raises(StoreError, match="all connections of the pool are in use"):
            each.load("default")
        pool.release(taken)
        assert each.load("default") is None
        pool.disconnect()


def test_a_cancelled_holder_lets_go(shared_server: Server, tmp_path: Path) -> None:
    async def main() -> None:
        async with AsyncRedisTokenStore(shared_server.url, prefix=f"{tmp_path.name}:") as store:
            held = asyncio.Event()

            async def hold() -> None:
                async with store.lock("default"):
                    held.set()
                    await asyncio.sleep(60)

            holder = asyncio.create_task(hold())
            await held.wait()
            holder.cancel()
            await asyncio.wait([holder])
            async with store.lock("default", timeout=0):
                pass

    asyncio.run(main())


def test_a_holder_that_lost_its_lock(shared_server: Server, tmp_path: Path) -> None:
    async def main() -> None:
        async with (
            AsyncRedisTokenStore(shared_server.url, prefix=f"{tmp_path.name}:") as slow,
            AsyncRedisTokenStore(shared_server.url, prefix=f"{tmp_path.name}:") as quick,
        ):
            await slow.save("default", make_token(1))
            async with slow.lock("default"):
                with redis.Redis.from_url(shared_server.url) as client:
                    client.delete(f"{tmp_path.name}:{{default}}:lock")
                async with quick.lock("default"):
                    await quick.replace("default", make_token(1), make_token(1))
                    assert await slow.replace("default", make_token(1), make_token(2))
                    with pytest.raises(NewerTokenSaved):
                        await quick.save("default", make_token(3))

    asyncio.run(main())


def test_trio_is_told_what_to_use(shared_server: Server) -> None:
    store = AsyncRedisTokenStore(shared_server.url)
    for call in (store.load, store.delete, lambda name: store.lock(name).__aenter__()):
        with pytest.raises(StoreError, match="On trio, use RedisTokenStore"):
            trio.run(call, "default")
