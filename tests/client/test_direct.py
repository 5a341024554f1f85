"""connect: its waits, and the requests that are made directly on its httpx clients."""

from __future__ import annotations

import base64
import logging
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import anyio
import httpx
import pytest

from generated_client import Client
from tests.connecting import SETTINGS, Caller, Trakt
from tests.wire.servers import Rude, silence
from trakt_auth import (
    App,
    Cancelled,
    ConfigurationError,
    LoginRequired,
    MemoryTokenStore,
    NotFound,
    RateLimited,
    Renewed,
    Unavailable,
    Waiting,
    connect,
)
from trakt_auth._calls import rates

LIMITED = httpx.Response(429, headers={"Retry-After": "2"})
OK = httpx.Response(200, json=SETTINGS)
ONE = httpx.Response(200, content=b"[1]")


class TestWaits:
    def test_they_are_told(self, caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
        events: list[object] = []
        with caplog.at_level(logging.INFO, "trakt_auth"):
            caller.settings(Trakt([LIMITED, OK]), on_event=events.append)
        assert events == [Waiting("429", 2.0, "GET /users/settings")]
        assert "GET /users/settings waits 2.0 s (429)" in caplog.text
        assert caller.pauses == [2]

    def test_max_wait_bounds_their_sum(self, caller: Caller) -> None:
        trakt = Trakt([LIMITED])
        with pytest.raises(RateLimited) as caught:
            caller.settings(trakt, max_wait=5)
        assert caller.pauses == [2, 2]
        assert caught.value.retry_after == 2

    def test_max_wait_bounds_the_turn(
        self, caller: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(rates, "GAP", 60.0)  # a busy machine may take a second between the two
        trakt = Trakt([httpx.Response(201, json={})])

        def twice(client: Client) -> None:
            for _ in range(2):
                client.get_httpx_client().post("/sync/history", json={})

        async def atwice(client: Client) -> None:
            for _ in range(2):
                await client.get_async_httpx_client().post("/sync/history", json={})

        for options in ({}, {"raise_for_status": False}):
            with pytest.raises(RateLimited, match=r"allows POST /sync/history in .*max_wait"):
                caller.run(trakt, twice, atwice, rate_limit=True, max_wait=30, **options)
        assert caller.pauses == []

    def test_renewals_are_told(self, caller: Caller) -> None:
        told = threading.Event()
        events: list[object] = []

        def on_event(event: object) -> None:
            events.append(event)
            told.set()

        caller.settings(Trakt([httpx.Response(401), OK]), on_event=on_event)
        assert told.wait(60)
        assert [type(event) for event in events] == [Renewed]

    @pytest.mark.parametrize(
        "wrong", [{"max_wait": -1}, {"cancel": anyio.Event}, {"on_event": "print"}]
    )
    def test_what_cannot_be_used_is_refused_at_once(self, app: App, wrong: Any) -> None:
        with pytest.raises(ConfigurationError, match=next(iter(wrong))):
            connect(app, **wrong)


class TestCancelling:
    @pytest.mark.parametrize("raises", [True, False])
    def test_a_request_under_way(self, raises: bool) -> None:
        cancel = threading.Event()
        with (
            Rude(silence) as server,
            connect(
                App("client-id", api_url=server.url), cancel=cancel, raise_for_status=raises
            ) as client,
        ):

            def stop() -> None:
                server.under_way.wait(60)
                cancel.set()

            threading.Thread(target=stop).start()
            with pytest.raises(Cancelled) as caught:
                client.get_httpx_client().post("/sync/history", json={})
            assert caught.value.maybe_done

    def test_a_wait(self, app: App) -> None:
        cancel, trakt = threading.Event(), Trakt([LIMITED])

        def on_event(_: object) -> None:
            cancel.set()

        with (
            httpx.Client(transport=httpx.MockTransport(trakt)) as by,
            connect(app, http_client=by, cancel=cancel, on_event=on_event) as client,
        ):
            for _ in range(2):
                with pytest.raises(Cancelled):
                    client.get_httpx_client().get("/movies/1")
        assert len(trakt.requests) == 1


def stream(
    caller: Caller, trakt: Any, url: str = "/movies/1", how: str = "iter_bytes", **options: Any
) -> Any:
    """The status and body of one streamed response."""
    sent = {name: options.pop(name) for name in ("follow_redirects",) if name in options}

    def blocking(client: Client) -> tuple[int, bytes]:
        with client.get_httpx_client().stream("GET", url, **sent) as response:
            return response.status_code, b"".join(getattr(response, how)())

    async def asynchronous(client: Client) -> tuple[int, bytes]:
        async with client.get_async_httpx_client().stream("GET", url, **sent) as response:
            pieces = getattr(response, how.replace("iter", "aiter"))
            return response.status_code, b"".join([piece async for piece in pieces()])

    return caller.run(trakt, blocking, asynchronous, **options)


class TestStreams:
    @pytest.mark.parametrize("how", ["iter_bytes", "iter_raw"])
    def test_a_success_is_left_to_its_reader(self, caller: Caller, how: str) -> None:
        assert stream(caller, Trakt([httpx.Response(200, content=b"[1]")]), how=how) == (
            200,
            b"[1]",
        )

    def test_it_is_not_read_before(self, caller: Caller) -> None:
        def blocking(client: Client) -> bool:
            with client.get_httpx_client().stream("GET", "/movies/1") as response:
                return response.is_stream_consumed

        async def asynchronous(client: Client) -> bool:
            async with client.get_async_httpx_client().stream("GET", "/movies/1") as response:
                return response.is_stream_consumed

        assert caller.run(Trakt([OK]), blocking, asynchronous) is False

    def test_it_is_signed_renewed_and_sent_again(self, caller: Caller) -> None:
        trakt = Trakt(
            [httpx.Response(401), httpx.Response(503), httpx.Response(200, content=b"[1]")]
        )
        assert stream(caller, trakt) == (200, b"[1]")
        assert trakt.bearers == ["Bearer access-0", "Bearer access-1", "Bearer access-1"]
        assert len(caller.pauses) == 1

    def test_an_error_is_raised(self, caller: Caller) -> None:
        with pytest.raises(NotFound, match="GET /movies/1"):
            stream(caller, Trakt([httpx.Response(404, json={})]))

    def test_or_comes_with_its_body(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(404, content=b"no")])
        assert stream(caller, trakt, raise_for_status=False) == (404, b"no")

    def test_a_redirect_is_followed(self, caller: Caller) -> None:
        away = httpx.Response(302, headers={"Location": "https://evil.example/"})
        trakt = Trakt([away, ONE])
        assert stream(caller, trakt, follow_redirects=True) == (200, b"[1]")
        assert trakt.bearers == ["Bearer access-0", None]
        assert stream(caller, Trakt([away]))[0] == 302


class Closing(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, content: bytes, server: Any) -> None:
        self._content, self._server = content, server

    def __iter__(self) -> Iterator[bytes]:
        yield self._content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._content

    def close(self) -> None:
        self._server.busy = False

    async def aclose(self) -> None:
        self._server.busy = False


class TestConnections:
    """Of a client of the caller's with one connection, which the renewal needs too."""

    def test_a_refusal_lets_its_connection_go_before_the_renewal(self, caller: Caller) -> None:
        class One(Trakt):
            busy = False

            def __call__(self, request: httpx.Request) -> httpx.Response:
                assert not self.busy, "the response before is still open"
                response = super().__call__(request)
                self.busy = request.url.path != "/oauth/token"
                response.stream = Closing(response.content, self)
                del response._content
                response.is_closed = response.is_stream_consumed = False
                return response

        trakt = One([httpx.Response(401, content=b"no"), ONE])
        assert stream(caller, trakt) == (200, b"[1]")
        assert trakt.refreshes == 1


class TestBodiesThatStream:
    def test_a_401_renews_the_token_and_says_to_send_it_again(self, caller: Caller) -> None:
        trakt = Trakt([httpx.Response(401), httpx.Response(201, json={})])

        def body() -> Iterator[bytes]:
            yield b"{}"

        async def abody() -> AsyncIterator[bytes]:
            yield b"{}"

        content: Any = body() if caller.kind == "sync" else abody()
        with pytest.raises(Unavailable, match="body streams and cannot be sent twice"):
            caller.request(trakt, "POST", "/sync/history", content=content)
        assert (len(trakt.requests), trakt.refreshes) == (1, 1)


class TestRedirects:
    def test_each_has_its_history(self, caller: Caller) -> None:
        near = httpx.Response(302, headers={"Location": "/movies/2"})
        response = caller.request(
            Trakt([near, near, OK]), "GET", "/movies/1", follow_redirects=True
        )
        assert [one.status_code for one in response.history] == [302, 302]
        assert response.history[1].history == response.history[:1]
        assert response.url.path == "/movies/2"

    def test_one_too_many(self, caller: Caller) -> None:
        round_and_round = Trakt([httpx.Response(307, headers={"Location": "/movies/1"})])
        with pytest.raises(Unavailable, match="TooManyRedirects"):
            caller.request(round_and_round, "POST", "/movies/1", follow_redirects=True)
        assert len(round_and_round.requests) == 21

    def test_each_gets_its_own_token_and_retries(self, caller: Caller) -> None:
        near = httpx.Response(307, headers={"Location": "/movies/2"})
        trakt = Trakt([near, httpx.Response(401), httpx.Response(503), OK])
        assert caller.request(trakt, "GET", "/movies/1", follow_redirects=True).status_code == 200
        assert [request.url.path for request in trakt.requests] == ["/movies/1"] + ["/movies/2"] * 3
        assert trakt.bearers[-1] == "Bearer access-1"

    def test_what_left_home_comes_back_unsigned(self, caller: Caller) -> None:
        away = httpx.Response(302, headers={"Location": "https://evil.example/"})
        back = httpx.Response(302, headers={"Location": "https://api.trakt.tv/movies/1"})
        trakt = Trakt([away, back, OK])
        caller.request(trakt, "GET", "/movies/1", follow_redirects=True)
        assert trakt.bearers == ["Bearer access-0", None, None]
        assert ["trakt-api-key" in request.headers for request in trakt.requests] == [
            True,
            False,
            False,
        ]

    def test_who_answers_401_elsewhere_renews_nothing(self, caller: Caller) -> None:
        away = httpx.Response(302, headers={"Location": "https://evil.example/"})
        trakt = Trakt([away, httpx.Response(401)])
        with pytest.raises(Exception, match="401"):
            caller.request(trakt, "GET", "/movies/1", follow_redirects=True)
        assert trakt.refreshes == 0


class TestSigning:
    def test_by_the_caller(self, caller: Caller) -> None:
        near = httpx.Response(307, headers={"Location": "/movies/2"})
        trakt = Trakt([near, OK])
        caller.request(trakt, "GET", "/movies/1", auth=("robin", "secret"), follow_redirects=True)
        basic = "Basic " + base64.b64encode(b"robin:secret").decode()
        assert trakt.bearers == [basic, basic]
        refused = Trakt([httpx.Response(401)])
        with pytest.raises(Exception, match="401"):
            caller.request(refused, "GET", "/movies/1", auth=("robin", "secret"))
        assert refused.refreshes == 0

    @pytest.mark.parametrize("url", ["/movies/1", "movies/1", "https://api.trakt.tv/movies/1"])
    def test_a_path_is_one_of_the_api(self, caller: Caller, url: str) -> None:
        trakt = Trakt([OK])
        caller.request(trakt, "GET", url, params={"extended": "full"})
        assert trakt.requests[0].url == "https://api.trakt.tv/movies/1?extended=full"

    def test_a_query_in_the_path_stays(self, caller: Caller) -> None:
        trakt = Trakt([OK])
        caller.request(trakt, "GET", "/movies?page=2", params={})
        assert trakt.requests[0].url == "https://api.trakt.tv/movies?page=2"


@pytest.mark.parametrize("raises", [True, False])
def test_trouble_with_the_token_is_raised_in_any_case(caller: Caller, raises: bool) -> None:
    with pytest.raises(LoginRequired):
        caller.settings(Trakt([OK]), store=MemoryTokenStore(), raise_for_status=raises)
