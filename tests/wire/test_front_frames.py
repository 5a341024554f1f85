"""No frame of a failed call of `Trakt` or `AsyncTrakt` shows a secret or what was answered."""

from __future__ import annotations

import asyncio
import functools
import logging
import threading
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from tests.each import of_each
from tests.fronting import NOW
from tests.wire.looking import MARK, leaks, secret
from tests.wire.servers import Rude, silence
from tests.wire.test_frames import (
    TOKEN,
    WAYS,
    assert_tight,
    async_failure,
    async_way,
    failure,
)
from trakt_auth import (
    App,
    AsyncTrakt,
    Cancelled,
    MemoryTokenStore,
    StoreError,
    Token,
    Trakt,
    TraktAuthError,
    UnexpectedResponse,
)

APP = App("client-id", secret("client-secret"))


def token(**changes: Any) -> Token:
    return Token.from_dict({**TOKEN, "created_at": int(NOW), **changes})


def app(url: str) -> App:
    return App("client-id", secret("client-secret"), api_url=url, auth_url=url)


def batched(trakt: Any) -> Any:
    if isinstance(trakt, AsyncTrakt):
        return abatched(trakt)
    with trakt.batch() as batch:
        batch.history.add({"ids": {"trakt": 1}})
    return batch.results


async def abatched(trakt: AsyncTrakt) -> Any:
    async with trakt.batch() as batch:
        batch.history.add({"ids": {"trakt": 1}})
    return batch.results


# Each public way into the tree. What it returns is awaited, or walked to its end, where it can be.
CALLS: dict[str, Callable[[Any], Any]] = {
    "a value": lambda trakt: trakt.users.settings(),
    "an answer": lambda trakt: trakt.with_response.users.settings(),
    "of another account": lambda trakt: trakt.account("default").users.settings(),
    "with options": lambda trakt: trakt.with_options(timeout=3.0).users.settings(),
    "items": lambda trakt: trakt.users.history("me"),
    "pages": lambda trakt: trakt.users.history("me").by_page(),
    "the first": lambda trakt: trakt.users.history("me").first(3),
    "pages ahead": lambda trakt: trakt.users.history("me").ahead(3),
    "a page": lambda trakt: trakt.with_response.users.history("me"),
    "a write": lambda trakt: trakt.sync.history.add(movies=[{"ids": {"trakt": 1}}]),
    "a write in parts": lambda trakt: trakt.sync.history.add(
        movies=[{"ids": {"trakt": number}} for number in range(1, 300)]
    ),
    "a batch": batched,
    "a request": lambda trakt: trakt.request("GET", "/anything"),
    "a request that cannot be one": lambda trakt: trakt.request("GET", "/any\x00thing"),
    "a body that is none": lambda trakt: trakt.request("POST", "/x", json={"at": float("nan")}),
}


def hosts(server: Rude) -> dict[str, str]:
    return {"api_url": server.url, "auth_url": server.url}


def options(**changes: Any) -> dict[str, Any]:
    """Of a `Trakt` that does not really wait."""
    return {"token": token(), "clock": lambda: NOW, "retries": 0, "max_wait": 600.0} | changes


def walked(value: Any) -> Any:
    """What a call returns, to its end."""
    return list(value) if hasattr(value, "__iter__") else value


async def awalked(value: Any) -> Any:
    """What an async call returns, to its end."""
    if hasattr(value, "__await__"):
        value = await value
    return [item async for item in value] if hasattr(value, "__aiter__") else value


def assert_no_leak(error: BaseException | None, call: str, way: str) -> None:
    if error is None:
        # What a tolerant reader takes: an object without the fields, and what is not read at all.
        assert way in ("half a token", "no json")
        assert way == "half a token" or call == "a request"
    else:
        assert_tight(error, BaseException)


@pytest.mark.parametrize("call", CALLS)
@of_each(WAYS)
def test_a_blocking_call(way: str, call: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    error = None
    with httpx.Client(**WAYS[way]()) as http:
        trakt = Trakt(APP, http_client=http, sleep=lambda _: None, **options())
        with trakt:
            try:
                walked(CALLS[call](trakt))
            except BaseException as raised:  # noqa: BLE001 - whatever it is
                error = raised
    assert_no_leak(error, call, way)
    assert MARK not in caplog.text


async def at_once(_: float) -> None:
    pass


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@of_each(WAYS)
def test_an_async_call(way: str, backend: str, call: str, caplog: pytest.LogCaptureFixture) -> None:
    if call == "pages ahead" and (backend == "trio" or "ing" in way or "interrupted" in way):
        return  # tasks need a group on trio, and an interrupt ends the loop itself
    caplog.set_level(logging.DEBUG)

    async def main() -> BaseException | None:
        async with (
            httpx.AsyncClient(**async_way(way)) as http,
            AsyncTrakt(APP, http_client=http, sleep=at_once, **options()) as trakt,
        ):
            try:
                await awalked(CALLS[call](trakt))
            except BaseException as raised:  # noqa: BLE001 - whatever it is
                return raised
        return None

    assert_no_leak(anyio.run(main, backend=backend), call, way)
    assert MARK not in caplog.text


@pytest.mark.parametrize("call", [call for call in CALLS if " that " not in call])
def test_an_interrupt_on_connections_of_our_own(call: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr("trakt_auth._wire.sockets.Stream.read", interrupted)
    with (
        Rude(silence) as server,
        Trakt(app(server.url), **options(token=token(**hosts(server)))) as trakt,
    ):
        error = failure(lambda: walked(CALLS[call](trakt)))
    assert_tight(error, KeyboardInterrupt)


@pytest.mark.parametrize("call", [call for call in CALLS if " that " not in call])
def test_a_task_that_is_cancelled(call: str) -> None:
    async def main(server: Rude) -> BaseException:
        async with AsyncTrakt(app(server.url), **options(token=token(**hosts(server)))) as trakt:
            task = asyncio.create_task(async_failure(lambda: awalked(CALLS[call](trakt))))
            await asyncio.to_thread(server.under_way.wait, 10)
            for one in asyncio.all_tasks():
                assert MARK not in f"{one!r} {one.get_coro()!r} {one.get_stack()!r}"
            task.cancel()
            return await task

    with Rude(silence) as server:
        assert_tight(asyncio.run(main(server)), asyncio.CancelledError)


@pytest.mark.parametrize("call", ["a value", "items", "pages ahead", "a write in parts"])
def test_an_answer_that_breaks_the_contract(call: str) -> None:
    item = {"id": f"{MARK} no number", "type": "movie", "movie": {"title": [MARK]}}
    body: Any = {"user": f"{MARK} no object", "added": MARK} if "value" in call else [item]
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=body))
    with (
        httpx.Client(transport=transport) as http,
        Trakt(APP, http_client=http, strict=True, sleep=lambda _: None, **options()) as trakt,
    ):
        error = failure(lambda: walked(CALLS[call](trakt)))
    assert_tight(error, UnexpectedResponse, TraktAuthError)


@pytest.mark.parametrize("way", [way for way in WAYS if way not in ("interrupted", "exiting")])
def test_a_renewal_that_fails(way: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    dead = token(created_at=1, refresh_token=f"{secret('refresh-token')}-{way.replace(' ', '-')}")
    with (
        httpx.Client(**WAYS[way]()) as http,
        Trakt(APP, http_client=http, sleep=lambda _: None, **options(token=dead)) as trakt,
    ):
        assert_tight(failure(trakt.users.settings), Exception)
    assert MARK not in caplog.text


class TestOfTheCallers:
    """What the caller hands in fails: a store, a sleep, an event."""

    TRANSPORT = httpx.MockTransport(lambda _: httpx.Response(503))

    @pytest.mark.parametrize("error", [StoreError("no"), OSError(28, "full"), KeyError("x")])
    def test_a_store(self, error: Exception) -> None:
        class Broken(MemoryTokenStore):
            def load(self, account: str) -> Token | None:
                raise error

        with httpx.Client(transport=self.TRANSPORT) as http:
            trakt = Trakt(APP, http_client=http, store=Broken(), clock=lambda: NOW)
            with trakt:
                assert_tight(failure(trakt.users.settings), Exception)
                assert_tight(failure(lambda: trakt.token), Exception)

    @pytest.mark.parametrize("error", [KeyboardInterrupt(), RuntimeError("bug")], ids=repr)
    def test_a_sleep(self, error: BaseException) -> None:
        def sleep(_: float) -> None:
            raise error

        with (
            httpx.Client(transport=self.TRANSPORT) as http,
            Trakt(APP, http_client=http, sleep=sleep, **options(retries=3)) as trakt,
        ):
            assert_tight(failure(trakt.users.settings), BaseException)

    def test_an_event(self, caplog: pytest.LogCaptureFixture) -> None:
        def careless(_: object) -> None:
            raise RuntimeError("bug")

        with (
            httpx.Client(transport=self.TRANSPORT) as http,
            Trakt(
                APP,
                http_client=http,
                sleep=lambda _: None,
                on_event=careless,
                **options(retries=3),
            ) as trakt,
        ):
            assert_tight(failure(trakt.users.settings), Exception)
        told = [record for record in caplog.records if record.exc_info]
        assert told
        for record in told:
            assert record.exc_info is not None
            assert record.exc_info[1] is not None
            assert leaks(record.exc_info[1]) == []

    def test_giving_up(self) -> None:
        cancel = threading.Event()
        cancel.set()
        with (
            httpx.Client(transport=self.TRANSPORT) as http,
            Trakt(APP, http_client=http, cancel=cancel, **options()) as trakt,
        ):
            assert_tight(failure(trakt.users.settings), Cancelled)
            assert_tight(failure(lambda: list(trakt.users.history("me").ahead(3))), Cancelled)

    def test_an_app_that_is_missing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("TRAKT_CLIENT_ID", raising=False)
        monkeypatch.setenv("SOMETHING_ELSE", secret("environment"))
        assert_tight(failure(Trakt), ValueError)
        assert_tight(failure(AsyncTrakt), ValueError)

    @pytest.mark.parametrize("kind", [Trakt, AsyncTrakt])
    def test_arguments_that_cannot_be_used(self, kind: Any) -> None:
        for wrong in ({"timeout": 0}, {"retries": -1}, {"store": MemoryTokenStore()}):
            given = options(**wrong)
            assert_tight(failure(functools.partial(kind, APP, **given)), ValueError)


def test_what_is_shown_of_them() -> None:
    with Trakt(APP, **options()) as trakt:
        shown = [trakt, trakt.account("a"), trakt.with_response, trakt.users, trakt.token]
        shown += [trakt.users.history("me"), trakt.users.history, trakt.request, vars(trakt)]
        assert MARK not in "".join(f"{each!r}{each}" for each in shown)
