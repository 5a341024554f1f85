"""No frame of a failed call of the API shows a bearer."""

from __future__ import annotations

import asyncio
import logging
import time as real_time
from typing import Any

import anyio
import httpx
import pytest

from generated_client.api.users import get_user_watched_history, retrieve_settings
from tests.connecting import without_waiting
from tests.wire.looking import MARK
from tests.wire.servers import Rude, silence
from tests.wire.test_frames import (
    TOKEN,
    WAYS,
    assert_tight,
    async_failure,
    async_way,
    failure,
)
from trakt_auth import App, MemoryTokenStore, Token, TraktAuth, apaginate, connect, paginate

# Later, a call waits for Trakt to come back.
NOW = [way for way in WAYS if way not in ("refused", "late", "idna")]


def app(**hosts: str) -> App:
    return App("client-id", f"{MARK}-client-secret", **hosts)


def at(server: Rude) -> dict[str, str]:
    return {"api_url": server.url, "auth_url": server.url}


def store(**changes: Any) -> MemoryTokenStore:
    kept = MemoryTokenStore()
    kept.save("default", Token.from_dict({**TOKEN, "created_at": int(real_time.time()), **changes}))
    return kept


@pytest.mark.parametrize("way", NOW)
def test_a_blocking_call(way: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with (
        httpx.Client(**WAYS[way]()) as http,
        connect(app(), store=store(), http_client=http) as client,
    ):
        without_waiting(client, lambda _: None)
        if way == "half a token":
            pytest.skip("tolerated")
        assert_tight(failure(lambda: retrieve_settings.sync(client=client)), BaseException)
    assert MARK not in caplog.text


@pytest.mark.parametrize("way", NOW)
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_call(backend: str, way: str) -> None:
    async def main() -> BaseException:
        async with httpx.AsyncClient(**async_way(way)) as http:
            client = connect(app(), store=store(), async_http_client=http)
            without_waiting(client, lambda _: None)
            async with client:
                return await async_failure(lambda: retrieve_settings.asyncio(client=client))

    if way == "half a token":
        pytest.skip("tolerated")
    assert_tight(anyio.run(main, backend=backend), BaseException)


@pytest.mark.parametrize("way", NOW)
def test_pages_of_an_operation(way: str) -> None:
    ask: Any = {"limit": 2, "id": "me"}

    async def main() -> BaseException:
        async with (
            httpx.AsyncClient(**async_way(way)) as http,
            connect(app(), store=store(), async_http_client=http) as client,
        ):
            walk = apaginate(get_user_watched_history.asyncio_detailed, client=client, **ask)
            return await async_failure(lambda: anext(aiter(walk)))

    with (
        httpx.Client(**WAYS[way]()) as http,
        connect(app(), store=store(), http_client=http) as client,
    ):
        without_waiting(client, lambda _: None)
        walk = paginate(get_user_watched_history.sync_detailed, client=client, **ask)
        assert_tight(failure(lambda: next(walk)), BaseException)
    assert_tight(anyio.run(main), BaseException)


def test_an_interrupt(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr("trakt_auth._wire.sockets.Stream.read", interrupted)
    with Rude(silence) as server, connect(app(**at(server)), store=store(**at(server))) as client:
        error = failure(lambda: retrieve_settings.sync(client=client))
    assert_tight(error, KeyboardInterrupt)


def test_a_task_that_is_cancelled() -> None:
    async def main(server: Rude) -> BaseException:
        async with connect(app(**at(server)), store=store(**at(server))) as client:
            task = asyncio.create_task(
                async_failure(lambda: retrieve_settings.asyncio(client=client))
            )
            await asyncio.to_thread(server.under_way.wait, 10)
            assert MARK not in repr(task)
            task.cancel()
            return await task

    with Rude(silence) as server:
        assert_tight(asyncio.run(main(server)), asyncio.CancelledError)


def test_a_refresh_that_fails() -> None:
    with httpx.Client(**WAYS["400"]()) as http:
        auth = TraktAuth(app(), store(created_at=1), http_client=http)
        client = httpx.Client(auth=auth, transport=httpx.MockTransport(lambda _: None))  # type: ignore[arg-type]  # it is not reached
        with client:
            assert_tight(failure(lambda: client.get("https://api.trakt.tv/x")), Exception)
