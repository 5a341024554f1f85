"""No frame of a sign-in by a browser here shows its code, state or verifier."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlencode

import anyio
import anyio.to_thread
import httpx
import pytest

from tests.ports import free_port
from tests.sandbox.calling import NO_TLS
from tests.wire.looking import MARK, secret
from tests.wire.test_frames import WAYS, assert_tight, async_failure, async_way, failure
from trakt_auth import App, AsyncBrowserFlow, BrowserFlow
from trakt_auth.oauth import AuthorizationRequest


@pytest.fixture(autouse=True)
def planted(monkeypatch: pytest.MonkeyPatch) -> None:
    """State and verifier are marked; the redirect sends the state back, as Trakt does."""
    monkeypatch.setattr("trakt_auth.oauth.secrets.token_urlsafe", lambda size: f"{MARK}-{size}" * 4)


def app() -> App:
    redirect = f"http://127.0.0.1:{free_port()}/back"
    return App("client-id", secret("client-secret"), redirect_uri=redirect)


@contextmanager
def browser(app: App, request: AuthorizationRequest, **answer: str) -> Iterator[None]:
    """A browser that comes back with a marked code."""
    query = urlencode({"code": secret("code"), "state": request.state} | answer)
    url = f"{app.redirect_uri}?{query}"
    visit = threading.Thread(target=lambda: httpx.get(url, timeout=60, verify=NO_TLS))
    visit.start()
    yield
    visit.join()


@pytest.mark.parametrize("way", WAYS)
def test_an_exchange_that_fails(way: str) -> None:
    here = app()
    with httpx.Client(**WAYS[way]()) as http, BrowserFlow(here, http_client=http) as flow:
        request = flow.start()
        with browser(here, request):
            assert_tight(failure(lambda: flow.wait(request)), BaseException)


@pytest.mark.parametrize("way", [way for way in WAYS if way not in ("interrupted", "exiting")])
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_exchange_that_fails(backend: str, way: str) -> None:
    here = app()

    async def main() -> BaseException:
        async with (
            httpx.AsyncClient(**async_way(way)) as http,
            AsyncBrowserFlow(here, http_client=http) as flow,
        ):
            request = flow.start()
            with browser(here, request):
                return await async_failure(lambda: flow.wait(request))

    assert_tight(anyio.run(main, backend=backend), BaseException)


@pytest.mark.parametrize("way", WAYS)
def test_a_pasted_code_that_buys_nothing(way: str) -> None:
    by_hand = App("client-id", secret("client-secret"))
    with httpx.Client(**WAYS[way]()) as http, BrowserFlow(by_hand, http_client=http) as flow:
        request = flow.start()
        error = failure(lambda: flow.redeem(request, secret("code")))
        assert_tight(error, BaseException)


@pytest.mark.parametrize("way", [way for way in WAYS if way not in ("interrupted", "exiting")])
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_pasted_code_that_buys_nothing(backend: str, way: str) -> None:
    by_hand = App("client-id", secret("client-secret"))

    async def main() -> BaseException:
        async with (
            httpx.AsyncClient(**async_way(way)) as http,
            AsyncBrowserFlow(by_hand, http_client=http) as flow,
        ):
            request = flow.start()
            return await async_failure(lambda: flow.redeem(request, secret("code")))

    assert_tight(anyio.run(main, backend=backend), BaseException)


def test_a_pasted_code_that_is_none() -> None:
    with BrowserFlow(App("client-id", secret("client-secret"))) as flow:
        request = flow.start()
        assert_tight(failure(lambda: flow.redeem(request, secret("a b"))), ValueError)


def test_a_person_who_refuses() -> None:
    here = app()
    with BrowserFlow(here) as flow:
        request = flow.start()
        with browser(here, request, error="access_denied", error_description=secret("why")):
            assert_tight(failure(lambda: flow.wait(request)), Exception)


def given_up() -> threading.Event:
    event = threading.Event()
    event.set()
    return event


@pytest.mark.parametrize(
    "end",
    [
        lambda flow, request: flow.wait(request, timeout=0),
        lambda flow, request: flow.wait(request, cancel=given_up()),
        lambda flow, request: (flow.close(), flow.wait(request)),
    ],
    ids=["nobody comes", "given up", "closed"],
)
def test_other_ends(end: Callable[[BrowserFlow, AuthorizationRequest], object]) -> None:
    with BrowserFlow(app()) as flow:
        request = flow.start()
        assert_tight(failure(lambda: end(flow, request)), Exception)


def test_a_port_that_is_taken() -> None:
    here = app()
    with BrowserFlow(here) as flow, BrowserFlow(here) as other:
        flow.start()
        assert_tight(failure(other.start), ValueError)


def test_an_interrupt_while_it_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> float:
        raise KeyboardInterrupt

    monkeypatch.setattr("trakt_auth._login.browser._seconds_to_block", interrupted)
    with BrowserFlow(app()) as flow:
        request = flow.start()
        assert MARK in request.url
        assert_tight(failure(lambda: flow.wait(request)), KeyboardInterrupt)
