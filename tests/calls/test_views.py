"""Trakt and AsyncTrakt: views of an account or with other options, and what they are made of."""

from __future__ import annotations

import threading
from typing import Any

import httpx
import pytest
from attrs import evolve

from tests.fronting import ADDED, NOW, OK, Front, Server, read, token, write
from trakt_auth import (
    App,
    Cancelled,
    ConfigurationError,
    LoginRequired,
    MemoryTokenStore,
    Unavailable,
)
from trakt_auth._calls.rates import GAP
from trakt_auth.async_trakt import AsyncTrakt
from trakt_auth.trakt import Trakt


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
        assert front.time.sleeps == [GAP]

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
            {"retries": 1.5},
            {"retries": float("nan")},
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


@pytest.mark.parametrize("kind", [Trakt, AsyncTrakt])
def test_what_a_method_does_not_take_is_refused(kind: type[Any], app: App) -> None:
    class Own(kind):  # type: ignore[misc]
        def report(self) -> str:
            return "done"

    trakt: Any = Own(app, token=token())
    assert trakt.report() == "done"
    for method in (trakt.with_options, trakt.request, trakt.report, kind.account):
        with pytest.raises(TypeError, match="unexpected keyword argument 'misspelt'"):
            method(misspelt=1)
