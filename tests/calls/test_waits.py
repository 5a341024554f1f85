"""Trakt and AsyncTrakt: the waits of a call, its retries, and the end of both."""

from __future__ import annotations

import logging
import threading
from typing import Any

import anyio
import httpx
import pytest

from tests.fronting import ADDED, NOW, OK, SETTINGS, Front, Server, added, read, token, value, write
from trakt_auth import App, Cancelled, MemoryTokenStore, RateLimited, Unavailable, Waiting
from trakt_auth._calls import rates
from trakt_auth.async_trakt import AsyncTrakt
from trakt_auth.trakt import Trakt


@pytest.fixture
def five_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Five reads in 300 s: 500, as test_limiter.py has them, would show the same and take long."""
    monkeypatch.setattr(rates, "READS", (5, 300.0))


class TestWaits:
    def test_one_write_a_second(self, front: Front) -> None:
        front.run(Server(ADDED), added, added, added)
        assert front.time.sleeps == [rates.GAP] * 2
        assert front.events == [Waiting("rate limit", rates.GAP, "sync.history.add")] * 2

    def test_without_limits(self, front: Front) -> None:
        front.run(Server(ADDED), added, added, rate_limit=False)
        assert front.time.sleeps == []

    @pytest.mark.usefixtures("five_reads")
    def test_a_read_beyond_the_limit_is_told(
        self, front: Front, caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level(logging.INFO, "trakt_auth"):
            front.run(Server(OK), *[value(read())] * 6)
        assert front.time.sleeps == [300]
        assert front.events == [Waiting("rate limit", 300.0, "users.settings")]
        assert "users.settings waits 300.0 s (rate limit)" in caplog.text
        assert caplog.records[-1].levelno == logging.WARNING

    @pytest.mark.usefixtures("five_reads")
    @pytest.mark.parametrize("extension", ["from_cache", "hishel_from_cache"])
    def test_cached_answers_do_not_count(self, front: Front, extension: str) -> None:
        cached = httpx.Response(200, json=SETTINGS, extensions={extension: True})
        front.run(Server(cached), *[value(read())] * 12)
        assert front.time.sleeps == []

    @pytest.mark.usefixtures("five_reads")
    def test_what_a_cache_asked_trakt_for_counts(self, front: Front) -> None:
        fresh = httpx.Response(200, json=SETTINGS, extensions={"from_cache": False})
        front.run(Server(fresh), *[value(read())] * 6)
        assert front.time.sleeps == [300]

    def test_a_429_is_sent_again_when_trakt_says(self, front: Front) -> None:
        limited = httpx.Response(429, headers={"Retry-After": "7"})
        front.one(Server(limited, OK), value(read()))
        assert front.time.sleeps == [7]
        assert front.events == [Waiting("429", 7.0, "users.settings")]

    def test_retries_end(self, front: Front) -> None:
        for retries in (0, 2):
            server = Server(httpx.Response(503))
            with pytest.raises(Unavailable):
                front.one(server, value(read()), retries=retries)
            assert len(server.requests) == retries + 1

    def test_a_write_that_may_have_been_done_is_not_sent_again(self, front: Front) -> None:
        for failure in (
            httpx.ReadTimeout("x"),
            httpx.RemoteProtocolError("x"),
            httpx.ReadError(""),
        ):
            server = Server(failure)
            with pytest.raises(Unavailable, match="may have been done") as caught:
                front.one(server, lambda trakt: trakt._caller.write(write(), None))
            assert caught.value.maybe_done
            assert len(server.requests) == 1
        server = Server(httpx.Response(502))
        with pytest.raises(Unavailable, match="may have been done"):
            front.one(server, lambda trakt: trakt._caller.write(write(), None))
        assert len(server.requests) == 1

    def test_a_write_that_did_not_reach_trakt_is_sent_again(self, front: Front) -> None:
        server = Server(httpx.ConnectError("x"), ADDED)
        front.one(server, lambda trakt: trakt._caller.write(write(), None))
        assert len(server.requests) == 2
        server = Server(httpx.ConnectError("x"))
        with pytest.raises(Unavailable) as caught:
            front.one(server, lambda trakt: trakt._caller.write(write(), None))
        assert not caught.value.maybe_done
        assert "may have been done" not in str(caught.value)

    def test_max_wait_bounds_the_turn(self, front: Front) -> None:
        server = Server(ADDED)
        with pytest.raises(RateLimited, match="max_wait") as caught:
            front.run(server, added, added, max_wait=0.5)
        assert caught.value.retry_after == rates.GAP
        assert (front.time.sleeps, len(server.requests)) == ([], 1)

    def test_a_turn_that_was_too_far_off_is_left_to_the_next(self, front: Front) -> None:

        def refused(trakt: Any) -> Any:
            return trakt.with_options(max_wait=0.5)._caller.write(write(), None)

        server = Server(ADDED)

        def main(trakt: Any) -> Any:
            if front.kind == "sync":
                added(trakt)
                for _ in range(3):
                    with pytest.raises(RateLimited):
                        refused(trakt)
                return added(trakt)

            async def run() -> Any:
                await added(trakt)
                for _ in range(3):
                    with pytest.raises(RateLimited):
                        await refused(trakt)
                return await added(trakt)

            return run()

        front.one(server, main)
        assert front.time.sleeps == [rates.GAP]

    def test_max_wait_bounds_the_sum(self, front: Front) -> None:
        limited = httpx.Response(429, headers={"Retry-After": "7"})
        server = Server(limited)
        with pytest.raises(RateLimited) as caught:
            front.one(server, value(read()), max_wait=20)
        assert front.time.sleeps == [7, 7]
        assert caught.value.retry_after == 7

    def test_max_wait_may_be_longer_than_the_usual_pause(self, front: Front) -> None:
        limited = httpx.Response(429, headers={"Retry-After": "200"})
        with pytest.raises(RateLimited):
            front.one(Server(limited, OK), value(read()))
        front.one(Server(limited, OK), value(read()), max_wait=300)
        assert front.time.sleeps == [200]

    def test_an_on_event_that_raises_breaks_nothing(
        self, front: Front, caplog: pytest.LogCaptureFixture
    ) -> None:
        def broken(event: object) -> None:
            raise KeyError("secret")

        limited = httpx.Response(429, headers={"Retry-After": "7"})
        settings = front.one(Server(limited, OK), value(read()), on_event=broken)
        assert settings.user.username == "robin"
        assert "on_event raised" in caplog.text


class TestCancelling:
    def test_cancel_ends_a_blocking_wait_at_once(self, app: App) -> None:
        server = Server(ADDED)
        cancel = threading.Event()
        told: list[Any] = []

        def on_event(event: object) -> None:
            told.append(event)
            threading.Timer(0.05, cancel.set).start()

        with httpx.Client(transport=httpx.MockTransport(server)) as client:
            trakt = Trakt(app, http_client=client, cancel=cancel, on_event=on_event)
            limiter = trakt._accounts.nobody.limiter
            assert limiter is not None
            for _ in range(100):
                limiter.turn("POST")
            with pytest.raises(Cancelled):
                trakt._caller.write(write(), None)
            with pytest.raises(Cancelled):
                trakt._caller.value(read())
            assert limiter.turn("POST")[1] < 101 * rates.GAP
        assert server.requests == []
        assert len(told) == 1

    def test_cancel_ends_a_wait_for_a_renewal(self, app: App) -> None:
        """Which goes on, and is saved."""
        cancel, answer = threading.Event(), threading.Event()
        server, store = Server(OK), MemoryTokenStore()
        store.save("default", token())

        def slow(request: httpx.Request) -> httpx.Response:
            if request.url.path == "/oauth/token":
                cancel.set()
                assert answer.wait(60)
            return server(request)

        with httpx.Client(transport=httpx.MockTransport(slow)) as client:
            trakt = Trakt(
                app, store=store, http_client=client, cancel=cancel, clock=lambda: NOW + 8 * 86400
            )
            with pytest.raises(Cancelled):
                trakt._caller.value(read())
            answer.set()
            trakt.close()
        assert store.load("default") == token(1)
        assert server.requests == []

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    def test_closing_in_a_scope_that_is_cancelled_closes_the_connections(
        self, app: App, backend: str
    ) -> None:
        async def main() -> None:
            begun, answer = anyio.Event(), anyio.Event()

            async def slow(request: httpx.Request) -> httpx.Response:
                if request.url.path == "/oauth/token":
                    begun.set()
                    await answer.wait()
                return OK

            async with httpx.AsyncClient(transport=httpx.MockTransport(slow)) as client:
                trakt = AsyncTrakt(
                    app, http_client=client, token=token(), clock=lambda: NOW + 7 * 86400 - 1800
                )
                await trakt._caller.value(read())
                await begun.wait()
                (inner,) = trakt._connections._clients
                with anyio.move_on_after(0.05) as scope:
                    await trakt.aclose()
                assert scope.cancelled_caught
                assert inner.is_closed
                answer.set()

        anyio.run(main, backend=backend)

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    def test_a_cancelled_task_leaves_its_turn_to_the_next(self, app: App, backend: str) -> None:
        server = Server(ADDED)
        asleep: list[float] = []

        scopes: list[anyio.CancelScope] = []

        async def sleep(seconds: float) -> None:
            asleep.append(seconds)
            scopes[-1].cancel()
            await anyio.sleep_forever()

        async def main() -> None:
            async with httpx.AsyncClient(transport=httpx.MockTransport(server)) as client:
                trakt = AsyncTrakt(
                    app, http_client=client, sleep=sleep, clock=lambda: NOW, token=token()
                )
                await trakt._caller.write(write(), None)
                for _ in range(3):
                    with anyio.CancelScope() as scope:
                        scopes.append(scope)
                        await trakt._caller.write(write(), None)
                    assert scope.cancelled_caught

        anyio.run(main, backend=backend)
        assert asleep == [rates.GAP] * 3
        assert len(server.requests) == 1
