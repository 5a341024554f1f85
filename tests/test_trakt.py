"""Trakt and AsyncTrakt: what one call does, with its token, waits, retries and errors."""

from __future__ import annotations

import json
import logging
import pickle
import threading
from typing import Any

import anyio
import httpx
import pytest
from attrs import evolve

from generated_client import models
from generated_client._call import Call
from tests.fronting import (
    NOW,
    SETTINGS,
    Front,
    Server,
    listing,
    pages,
    read,
    token,
    value,
    write,
)
from tests.reading import everything_readable
from trakt_auth import (
    App,
    BadRequest,
    Cancelled,
    ConfigurationError,
    LoginRequired,
    MemoryTokenStore,
    NotFound,
    PartlyDone,
    Progress,
    RateLimited,
    Renewed,
    ServiceError,
    Unavailable,
    UnexpectedResponse,
    ValidationFailed,
    Waiting,
    _limiter,
)
from trakt_auth.async_trakt import AsyncTrakt
from trakt_auth.trakt import Trakt

OK = httpx.Response(200, json=SETTINGS)
ONE = {"movies": 1, "episodes": 0, "seasons": 0, "shows": 0}
NOTHING: dict[str, list[Any]] = {"movies": [], "episodes": [], "seasons": [], "shows": []}
ADDED = httpx.Response(201, json={"added": ONE, "updated": ONE, "not_found": NOTHING})


@pytest.fixture(params=["sync", "asyncio", "trio"])
def front(request: pytest.FixtureRequest, app: App) -> Front:
    return Front(request.param, app)


def added(trakt: Any) -> Any:
    return trakt._caller.write(write(), None)


class TestRequests:
    def test_what_is_sent(self, front: Front) -> None:
        server = Server(OK)
        call = Call[Any]("x.y", "GET", "/x%2Fy", query={"extended": "full,images", "q": "a b&c"})
        front.one(server, value(call))
        (request,) = server.requests
        assert str(request.url) == "https://api.trakt.tv/x%2Fy?extended=full,images&q=a%20b%26c"
        assert request.headers["Authorization"] == "Bearer access-0"
        assert request.headers["trakt-api-key"] == "client-id"
        assert request.headers["trakt-api-version"] == "2"
        assert request.headers["User-Agent"].startswith("trakt-auth/")
        assert request.headers["Content-Type"] == "application/json"
        assert request.content == b""

    def test_a_body(self, front: Front) -> None:
        server = Server(ADDED)
        result = front.one(server, added)
        assert json.loads(server.requests[0].content)["movies"] == [{"ids": {"trakt": 0}}]
        assert result.to_dict()["added"] == ONE

    def test_a_typed_answer(self, front: Front) -> None:
        settings = front.one(Server(OK), value(read()))
        assert settings.user.username == "robin"

    def test_an_answer_with_status_and_headers(self, front: Front) -> None:
        reply = httpx.Response(200, json=SETTINGS, headers={"ETag": "x"})
        answer = front.one(Server(reply), lambda trakt: trakt._caller.answer(read()))
        assert (answer.value.user.username, answer.status) == ("robin", 200)
        assert answer.headers["etag"] == "x"
        assert "headers" not in repr(answer)

    def test_no_content_is_none(self, front: Front) -> None:
        empty = Server(httpx.Response(204))
        watching = Call[Any]("x", "GET", "/x", answer=lambda: models.Watching | None)
        assert front.one(empty, value(watching)) is None
        # Where the contract knows no 204, nobody expects None.
        assert front.one(empty, value(read())).to_dict() == {}
        assert front.one(empty, lambda trakt: trakt.users.history("me").first(3)) == []
        with pytest.raises(UnexpectedResponse):
            front.one(empty, value(read()), strict=True)
        assert front.one(Server(httpx.Response(204)), value(Call("x", "DELETE", "/x"))) is None

    def test_200_for_201_is_as_good(self, front: Front) -> None:
        for status in (200, 201, 202):
            server = Server(httpx.Response(status, json=SETTINGS))
            assert front.one(server, value(read())).user.username == "robin"

    def test_cookies_do_not_travel_between_accounts(self, front: Front) -> None:
        server = Server(httpx.Response(200, json=SETTINGS, headers={"Set-Cookie": "a=b"}))
        front.run(server, value(read()), value(read()))
        assert all("Cookie" not in request.headers for request in server.requests)


class TestAnyRequest:
    def test_an_operation_that_nobody_has_described(self, front: Front) -> None:
        server = Server(httpx.Response(200, json={"x": 1}, headers={"X-Y": "z"}))
        params = {"a": 1, "b": ["x", "y"], "c": None, "d": True}
        answer = front.one(
            server, lambda trakt: trakt.request("post", "new/thing", params=params, json={"k": "v"})
        )
        (request,) = server.requests
        assert (request.method, request.url.path) == ("POST", "/new/thing")
        assert request.url.query == b"a=1&b=x,y&d=true"
        assert json.loads(request.content) == {"k": "v"}
        assert request.headers["Authorization"] == "Bearer access-0"
        assert answer.json() == {"x": 1}
        assert answer.headers["x-y"] == "z"

    def test_errors_raise(self, front: Front) -> None:
        with pytest.raises(NotFound, match="GET /x"):
            front.one(Server(httpx.Response(404)), lambda trakt: trakt.request("GET", "/x"))

    @pytest.mark.parametrize(
        "path", ["https://evil.example/", "http://api.trakt.tv/users", "//\n", "/\x00"]
    )
    def test_the_token_goes_nowhere_else(self, front: Front, path: str) -> None:
        server = Server(OK)
        with pytest.raises(ValueError, match="path"):
            front.one(server, lambda trakt: trakt.request("GET", path))
        assert server.requests == []

    @pytest.mark.parametrize("path", ["@evil.example/", ".evil.example", ":8443/x", "//evil/x"])
    def test_no_path_moves_to_another_host(self, front: Front, path: str) -> None:
        server = Server(OK)
        front.one(server, lambda trakt: trakt.request("GET", path))
        assert server.requests[0].url.host == "api.trakt.tv"
        assert server.requests[0].url.port is None


class TestTokens:
    def test_without_a_token_nobody_is_signed_in(self, front: Front) -> None:
        server = Server(OK)
        front.one(server, value(read()), token=None)
        assert server.bearers == [None]
        with pytest.raises(LoginRequired, match="401"):
            front.one(Server(httpx.Response(401)), value(read()), token=None)

    def test_an_empty_store_asks_for_a_login_before_anything_is_sent(self, front: Front) -> None:
        server = Server(OK)
        with pytest.raises(LoginRequired):
            front.one(server, value(read()), token=None, store=MemoryTokenStore())
        assert server.requests == []

    @pytest.mark.parametrize("oauth", ["none", "optional"])
    def test_what_needs_nobody_is_sent_all_the_same(self, front: Front, oauth: str) -> None:
        server = Server(OK)
        front.one(server, value(read(oauth=oauth)), token=None, store=MemoryTokenStore())
        assert server.bearers == [None]

    def test_a_401_is_answered_by_one_renewal(self, front: Front) -> None:
        server = Server(httpx.Response(401), OK)
        renewed = front.run(server, value(read()), lambda trakt: trakt.token)[1]
        assert server.bearers == ["Bearer access-0", "Bearer access-1"]
        assert [type(event) for event in front.events] == [Renewed]
        assert (server.refreshes, renewed) == (1, token(1))

    def test_a_401_that_stays_is_an_error(self, front: Front) -> None:
        server = Server(httpx.Response(401))
        with pytest.raises(ServiceError, match="just renewed") as caught:
            front.one(server, value(read()))
        assert caught.value.status == 401
        assert (len(server.requests), server.refreshes) == (2, 1)

    def test_a_401_about_a_private_person_is_not_about_the_token(self, front: Front) -> None:
        """Trakt tells the two apart by a header; a renewal would be wasted, and a login too."""
        reply = httpx.Response(401, headers={"X-Private-User": "true"})
        server = Server(reply)
        with pytest.raises(NotFound, match="private") as caught:
            front.one(server, value(read()))
        assert caught.value.status == 401
        assert (len(server.requests), server.refreshes) == (1, 0)
        with pytest.raises(LoginRequired):
            front.one(Server(reply), value(read()), token=None)
        token_refused = Server(httpx.Response(401, headers={"X-Private-User": "false"}), OK)
        front.one(token_refused, value(read()))
        assert token_refused.refreshes == 1

    def test_a_stale_token_is_renewed_first(self, front: Front) -> None:
        server = Server(OK)
        front.time.now += 8 * 24 * 3600
        front.one(server, value(read()))
        assert server.bearers == ["Bearer access-1"]

    def test_the_token_at_hand(self, front: Front) -> None:
        assert front.one(Server(OK), lambda trakt: trakt.token) == token()
        assert front.one(Server(OK), lambda trakt: trakt.token, token=None) is None
        store = MemoryTokenStore()
        store.save("default", token(5))
        options: dict[str, Any] = {"token": None, "store": store}
        assert front.one(Server(OK), lambda trakt: trakt.token, **options) == token(5)


class TestViews:
    def test_each_account_has_its_token_and_its_rate(self, front: Front) -> None:
        store = MemoryTokenStore()
        store.save("default", token(0))
        store.save("alice", token(7))
        server = Server(ADDED)
        front.run(
            server,
            lambda trakt: trakt._caller.write(write(), None),
            lambda trakt: trakt.account("alice")._caller.write(write(), None),
            lambda trakt: trakt.account("alice")._caller.write(write(), None),
            token=None,
            store=store,
        )
        assert server.bearers == ["Bearer access-0", "Bearer access-7", "Bearer access-7"]
        assert front.time.sleeps == [1]

    def test_made_twice_it_is_the_same(self, app: App) -> None:
        for kind in (Trakt, AsyncTrakt):
            trakt: Any = kind(app, token=token())
            assert trakt.account("alice") is trakt.account("alice")
            assert trakt.account("default") is trakt
            assert trakt.account("alice").account("default") is trakt
            assert "alice" in repr(trakt.account("alice"))
            fast = trakt.with_options(timeout=1)
            assert type(fast) is kind
            assert fast.account("alice") is fast.account("alice")
            assert fast.account("alice") is not trakt.account("alice")

    def test_a_view_made_for_one_call_needs_no_thread(self, app: App) -> None:
        store, server = MemoryTokenStore(), Server(OK)
        for number in range(3):
            store.save(f"person-{number}", token(number))
        store.save("elsewhere", evolve(token(8), client_id="another"))
        started: list[object] = []
        start = threading.Thread.start
        with (
            httpx.Client(transport=httpx.MockTransport(server)) as client,
            pytest.MonkeyPatch.context() as patch,
        ):

            def noted(thread: threading.Thread) -> None:
                started.append(thread)
                start(thread)

            patch.setattr(threading.Thread, "start", noted)
            trakt = Trakt(app, store=store, http_client=client, clock=lambda: NOW)
            for number in range(3):
                trakt.account(f"person-{number}")._caller.value(read())
            assert started == []
            # What is not simply there and fresh is for those who know what to do.
            with pytest.raises(LoginRequired):
                trakt.account("elsewhere")._caller.value(read())
            assert started
        assert server.bearers == [f"Bearer access-{number}" for number in range(3)]

    def test_closing_a_view_leaves_the_connections(self, app: App) -> None:
        with Trakt(app, token=token()) as trakt:
            client = trakt._connections.client()
            trakt.account("alice").close()
            assert trakt._connections.client() is client
        assert client.is_closed

    def test_options_of_a_view(self, front: Front) -> None:
        server = Server(httpx.Response(503))
        told: list[Any] = []
        with pytest.raises(Unavailable):
            front.one(
                server,
                lambda trakt: trakt.with_options(retries=1, on_event=told.append)._caller.value(
                    read()
                ),
            )
        assert len(server.requests) == 2
        assert front.events == []

    @pytest.mark.parametrize(
        "options",
        [
            {"timeout": 0},
            {"timeout": None},
            {"timeout": "5"},
            {"max_wait": -1},
            {"max_wait": True},
            {"retries": -1},
            {"retries": None},
        ],
    )
    def test_options_that_cannot_be_used(self, app: App, options: dict[str, Any]) -> None:
        for kind in (Trakt, AsyncTrakt):
            with pytest.raises(ConfigurationError, match=next(iter(options))):
                kind(app, **options)
            with pytest.raises(ConfigurationError, match=next(iter(options))):
                kind(app).with_options(**options)

    def test_a_client_of_another_kind(self, app: App) -> None:
        wrong: Any = httpx.AsyncClient()
        with pytest.raises(ConfigurationError, match=r"httpx\.Client"):
            Trakt(app, http_client=wrong)
        wrong = httpx.Client()
        with pytest.raises(ConfigurationError, match=r"httpx\.AsyncClient"):
            AsyncTrakt(app, http_client=wrong)

    @pytest.mark.parametrize(
        "wrong",
        [{"app": "client-id"}, {"token": "abc"}, {"token": {"access_token": "x"}}, {"store": "x"}],
    )
    def test_what_is_of_another_kind(self, app: App, wrong: dict[str, Any]) -> None:
        for kind in (Trakt, AsyncTrakt):
            with pytest.raises(ConfigurationError, match=f"{next(iter(wrong))} must be an? .*such"):
                kind(**{"app": app, **wrong})

    def test_a_page_that_nobody_waits_for_is_not_asked_for(self, app: App) -> None:
        server, stop = Server(OK), threading.Event()
        stop.set()
        with (
            httpx.Client(transport=httpx.MockTransport(server)) as client,
            Trakt(app, token=token(), http_client=client) as trakt,
            pytest.raises(Cancelled, match="Nobody waits"),
        ):
            trakt._caller.send(read(), stop=stop)
        assert server.requests == []

    def test_a_store_and_a_token(self, app: App) -> None:
        with pytest.raises(ConfigurationError, match="not both"):
            Trakt(app, token=token(), store=MemoryTokenStore())

    def test_the_application_comes_from_the_environment(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("TRAKT_CLIENT_ID", raising=False)
        for kind in (Trakt, AsyncTrakt):
            with pytest.raises(ConfigurationError, match="TRAKT_CLIENT_ID"):
                kind()
        monkeypatch.setenv("TRAKT_CLIENT_ID", "abc")
        assert Trakt()._caller is not None


@pytest.fixture
def five_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Five reads in 300 s: 500, as test_limiter.py has them, would show the same and take long."""
    monkeypatch.setattr(_limiter, "READS", (5, 300.0))


class TestWaits:
    def test_one_write_a_second(self, front: Front) -> None:
        front.run(Server(ADDED), added, added, added)
        assert front.time.sleeps == [1, 1]
        assert front.events == [Waiting("rate limit", 1.0, "sync.history.add")] * 2

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
        assert caught.value.retry_after == 1
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
        assert front.time.sleeps == [1]

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
            limiter = trakt._caller.account.limiter
            assert limiter is not None
            for _ in range(100):
                limiter.turn("POST")
            with pytest.raises(Cancelled):
                trakt._caller.write(write(), None)
            with pytest.raises(Cancelled):
                trakt._caller.value(read())
            assert limiter.turn("POST").seconds < 101
        assert server.requests == []
        assert len(told) == 1

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
        assert asleep == [1, 1, 1]
        assert len(server.requests) == 1


class TestErrors:
    def test_a_redirect_is_no_success(self, front: Front) -> None:
        reply = httpx.Response(302, headers={"Location": "https://evil.example/"})
        for step in (value(read()), lambda trakt: trakt._caller.write(write(), None)):
            server = Server(reply)
            with pytest.raises(UnexpectedResponse, match="redirect") as caught:
                front.one(server, step)
            assert caught.value.status == 302
            assert len(server.requests) == 1

    @pytest.mark.parametrize("body", [b"", b"<html>", b"[1", b"[" * 100_000, b"\xff"])
    def test_a_body_that_cannot_be_read(self, front: Front, body: bytes) -> None:
        server = Server(httpx.Response(200, content=body))
        with pytest.raises(UnexpectedResponse, match="answer to users") as caught:
            front.one(server, value(read()))
        assert caught.value.__cause__ is caught.value.__context__ is None

    def test_a_body_of_another_shape(self, front: Front) -> None:
        with pytest.raises(UnexpectedResponse, match="answer to users"):
            front.one(Server(httpx.Response(200, json=[1])), value(read()))
        with pytest.raises(UnexpectedResponse, match="answer to users"):
            front.one(
                Server(httpx.Response(200, json={})),
                lambda trakt: trakt._caller.pages(listing()).first(1),
            )

    @pytest.mark.parametrize(("status", "kind"), [(400, BadRequest), (422, ValidationFailed)])
    def test_what_was_wrong_is_named_without_what_was_sent(
        self, front: Front, status: int, kind: type[BadRequest]
    ) -> None:
        body = {"errors": {"movies[0].title": ["hunter2 is no title"]}}
        call = Call[Any]("x", "POST", "/x", body={"movies": [{"title": "hunter2"}]})
        with pytest.raises(kind) as caught:
            front.one(Server(httpx.Response(status, json=body)), value(call))
        assert caught.value.fields == {"movies[0].title": ["... is no title"]}
        assert "hunter2" not in str(caught.value)

    def test_no_secret_is_in_an_error(self, front: Front) -> None:
        for reply in (
            httpx.Response(400, text="access-0"),
            httpx.Response(401),
            httpx.Response(503),
            httpx.Response(200, text="access-0 <"),
            httpx.ReadTimeout("x"),
            httpx.DecodingError("x"),
        ):
            with pytest.raises((ServiceError, LoginRequired, UnexpectedResponse)) as caught:
                front.one(Server(reply), value(read()), retries=0)
            readable = everything_readable(caught.value)
            assert "access-0" not in readable
            assert "access-1" not in readable


class TestWrites:
    def test_many_items_go_out_in_requests_of_some(self, front: Front) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            body = json.loads(request.content)
            added = ONE | {"movies": len(body.get("movies", [])), "episodes": 2}
            missing = [item for item in body.get("movies", []) if item["ids"]["trakt"] % 50 == 0]
            return httpx.Response(
                201,
                json={"added": added, "updated": ONE, "not_found": NOTHING | {"movies": missing}},
            )

        server = Server(answer)
        call = write(movies=120, shows=5)
        result = front.one(server, lambda trakt: trakt._caller.write(call, 50)).to_dict()
        sent = [json.loads(request.content) for request in server.requests]
        assert [{name: len(items) for name, items in body.items()} for body in sent] == [
            {"movies": 50},
            {"movies": 50},
            {"movies": 20, "shows": 5},
        ]
        assert result["added"] == ONE | {"movies": 120, "episodes": 6}
        assert len(result["not_found"]["movies"]) == 3
        assert front.time.sleeps == [1, 1]
        done = [event for event in front.events if isinstance(event, Progress)]
        assert done == [Progress("sync.history.add", n, 125) for n in (50, 100, 125)]

    def test_a_small_write_is_one_request(self, front: Front) -> None:
        server = Server(ADDED)
        front.one(server, lambda trakt: trakt._caller.write(write(movies=50), 50))
        assert len(server.requests) == 1
        assert front.events == []

    @pytest.mark.parametrize(
        "failure",
        [
            httpx.Response(420, headers={"X-Account-Limit": "100"}),
            httpx.Response(500),
            httpx.ReadTimeout("x"),
            httpx.Response(200, json=[]),
            httpx.Response(302),
        ],
    )
    def test_what_is_done_stays_known(self, front: Front, failure: Any) -> None:
        server = Server(ADDED, ADDED, failure)
        with pytest.raises(PartlyDone, match="after 4 of 7 items") as caught:
            front.one(server, lambda trakt: trakt._caller.write(write(movies=5, shows=2), 2))
        stopped = caught.value
        assert stopped.done.to_dict()["added"] == ONE | {"movies": 2}
        assert stopped.left == {
            "movies": [{"ids": {"trakt": 4}}],
            "shows": [{"ids": {"trakt": 0}}, {"ids": {"trakt": 1}}],
        }
        assert isinstance(stopped.__cause__, Exception)
        assert len(server.requests) == 3
        assert str(stopped.__cause__) in str(stopped)
        assert pickle.loads(pickle.dumps(stopped)).left == stopped.left

    def test_where_the_first_request_fails_nothing_is_done(self, front: Front) -> None:
        server = Server(httpx.Response(422))
        with pytest.raises(ValidationFailed):
            front.one(server, lambda trakt: trakt._caller.write(write(movies=5), 2))

    def test_max_wait_is_for_all_of_it(self, front: Front) -> None:
        server = Server(ADDED)
        with pytest.raises(PartlyDone) as caught:
            front.one(server, lambda trakt: trakt._caller.write(write(movies=9), 2), max_wait=2.5)
        assert caught.value.retry_after == 1
        assert len(caught.value.left["movies"]) == 3
        assert front.time.sleeps == [1, 1]

    def test_a_chunk_must_hold_something(self, front: Front) -> None:
        with pytest.raises(ValueError, match="chunk"):
            front.one(Server(ADDED), lambda trakt: trakt._caller.write(write(), 0))


def test_a_page_with_its_headers(front: Front) -> None:
    server = Server(pages(25))
    call = listing(page="2", limit="10")
    answer = front.one(server, lambda trakt: trakt._caller.answer_page(call))
    page = answer.value
    assert (page.number, page.page_count, page.item_count, len(page)) == (2, 3, 25, 10)
    assert isinstance(page[0], models.HistoryItem)
    assert [item.id for item in page[3:5]] == [13, 14]
    assert answer.headers["X-Pagination-Page"] == "2"
