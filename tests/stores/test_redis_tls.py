"""TLS to a real server: its certificate and its name are checked."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.stores.making import assert_fails, make_token
from tests.stores.valkey import TLSServer
from trakt_auth.stores import AsyncRedisTokenStore, RedisTokenStore


def test_a_server_that_is_who_it_says(tls_server: TLSServer, tmp_path: Path) -> None:
    store = RedisTokenStore(tls_server.url, prefix=f"{tmp_path.name}:")
    with store.lock("default"):
        store.save("default", make_token())
    assert store.load("default") == make_token()
    assert "ca_certs" not in repr(store)


@pytest.mark.slow
@pytest.mark.usefixtures("no_pauses")
def test_a_certificate_of_another_host(tls_server: TLSServer) -> None:
    url = tls_server.url.replace("localhost", "127.0.0.1")
    assert_fails(lambda: RedisTokenStore(url).load("default"), "certificate was refused")

    async def load() -> None:
        async with AsyncRedisTokenStore(url) as store:
            await store.load("default")

    assert_fails(lambda: asyncio.run(load()), "certificate was refused")


@pytest.mark.usefixtures("no_pauses")
def test_an_authority_that_nobody_knows(tls_server: TLSServer) -> None:
    url = tls_server.url.partition("?")[0]
    assert_fails(lambda: RedisTokenStore(url).load("default"), "certificate was refused")


def test_who_asks_for_no_checks_gets_none(tls_server: TLSServer, tmp_path: Path) -> None:
    url = tls_server.url.replace("localhost", "127.0.0.1").partition("?")[0]
    store = RedisTokenStore(f"{url}?ssl_cert_reqs=none", prefix=f"{tmp_path.name}:")
    store.save("default", make_token())
    assert store.load("default") == make_token()

    async def load() -> None:
        unchecked = f"{url}?ssl_cert_reqs=none"
        async with AsyncRedisTokenStore(unchecked, prefix=f"{tmp_path.name}:") as other:
            assert await other.load("default") == make_token()

    asyncio.run(load())
