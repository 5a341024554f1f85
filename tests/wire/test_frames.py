"""No frame of an error shows a secret: every public entrance, times every way of failing."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from tests.each import of_each
from tests.wire.looking import MARK, leaks, secret
from tests.wire.servers import Rude, silence
from trakt_auth import App, AsyncDeviceFlow, DeviceCode, DeviceFlow, Token, oauth

CODE: dict[str, Any] = {
    "device_code": secret("device-code"),
    "user_code": "K7MQ2XWP",
    "verification_url": "https://auth.trakt.tv/activate",
    "expires_in": 600,
    "interval": 5,
}
TOKEN: dict[str, Any] = {
    "access_token": secret("access-token"),
    "refresh_token": secret("refresh-token"),
    "expires_in": 604800,
    "created_at": 1790000000,
}


def app() -> App:
    return App("client-id", secret("client-secret"))


def failure(call: Callable[[], object]) -> BaseException:
    """What `call` raises; the frame of `call` itself holds nothing."""
    try:
        call()
    except BaseException as error:  # noqa: BLE001 - whatever it is
        return error
    raise AssertionError("nothing was raised")


def assert_tight(error: BaseException, *kinds: type[BaseException]) -> None:
    assert isinstance(error, kinds or Exception)
    assert leaks(error) == []


class TestValues:
    @pytest.mark.parametrize(
        "odd",
        [
            {"client_id": ""},
            {"client_id": f"{MARK} two words"},
            {"client_secret": f"{MARK} two words"},
            {"api_url": f"https://{MARK}:x@trakt.tv"},
            {"auth_url": "http://evil.example"},
            {"redirect_uri": ""},
            {"user_agent": f"{MARK}\n"},
            {"nonsense": 1},
        ],
        ids=str,
    )
    def test_an_app_that_is_refused(self, odd: dict[str, Any]) -> None:
        given = {"client_id": "id", "client_secret": secret("client-secret")} | odd
        assert_tight(failure(lambda: App(**given)), ValueError, TypeError)

    def test_an_environment_without_an_id(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("TRAKT_CLIENT_ID", raising=False)
        monkeypatch.setenv("SOMETHING_ELSE", secret("environment"))
        assert_tight(failure(App.from_env), ValueError)

    def test_an_environment_with_a_bad_secret(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TRAKT_CLIENT_ID", "id")
        monkeypatch.setenv("TRAKT_CLIENT_SECRET", f"{MARK} two words")
        assert_tight(failure(App.from_env), ValueError)

    @pytest.mark.parametrize("name", CODE)
    @pytest.mark.parametrize("value", [None, "", f"{MARK} \n", [], {"a": MARK}])
    def test_a_device_code_that_is_refused(self, name: str, value: object) -> None:
        data: dict[str, Any] = {**CODE, name: value}
        assert_tight(failure(lambda: DeviceCode.from_dict(data)), ValueError)
        assert_tight(failure(lambda: DeviceCode(**data)), ValueError)
        assert_tight(failure(lambda: DeviceCode.from_dict({name: value})), ValueError)

    @pytest.mark.parametrize("name", ["access_token", "refresh_token", "created_at"])
    @pytest.mark.parametrize("value", [None, "", f"{MARK} \n", []])
    def test_a_token_that_is_refused(self, name: str, value: object) -> None:
        data: dict[str, Any] = {**TOKEN, name: value}
        assert_tight(failure(lambda: Token.from_dict(data)), ValueError)
        assert_tight(failure(lambda: Token(**data)), ValueError)
        assert_tight(failure(lambda: Token.from_dict({name: value})), ValueError)


def raising(error: BaseException) -> Callable[[httpx.Request], httpx.Response]:
    def handle(request: httpx.Request) -> httpx.Response:
        raise error

    return handle


def answering(status: int, **content: Any) -> Callable[[httpx.Request], httpx.Response]:
    return lambda request: httpx.Response(status, **content)


def refused_by_a_hook(response: httpx.Response) -> None:
    body = response.request.content  # what a careless hook holds
    response.raise_for_status()
    raise KeyError(len(body))


WAYS: dict[str, Callable[[], dict[str, Any]]] = {
    "refused": lambda: {"transport": httpx.MockTransport(raising(httpx.ConnectError("no")))},
    "late": lambda: {"transport": httpx.MockTransport(raising(httpx.ReadTimeout("late")))},
    "interrupted": lambda: {"transport": httpx.MockTransport(raising(KeyboardInterrupt()))},
    "exiting": lambda: {"transport": httpx.MockTransport(raising(SystemExit(1)))},
    "a bug below": lambda: {"transport": httpx.MockTransport(raising(RuntimeError("bug")))},
    "out of memory": lambda: {"transport": httpx.MockTransport(raising(MemoryError()))},
    "idna": lambda: {"transport": httpx.MockTransport(raising(UnicodeError("bad label")))},
    "echo": lambda: {"transport": httpx.MockTransport(answering(403, text=f"{MARK} echo"))},
    "400": lambda: {
        "transport": httpx.MockTransport(
            answering(
                400,
                json={
                    "error": "invalid_grant",
                    "error_description": f"{secret('refresh-token')} is used",
                },
            )
        )
    },
    "no json": lambda: {"transport": httpx.MockTransport(answering(200, text=f"{MARK}{{"))},
    "half a token": lambda: {
        "transport": httpx.MockTransport(answering(200, json={"access_token": secret("half")}))
    },
    "a hook": lambda: {
        "transport": httpx.MockTransport(answering(403)),
        "event_hooks": {"response": [refused_by_a_hook]},
    },
    "a hook with a bug": lambda: {
        "transport": httpx.MockTransport(answering(200, json={})),
        "event_hooks": {"response": [refused_by_a_hook]},
    },
}


async def refused_by_an_async_hook(response: httpx.Response) -> None:
    refused_by_a_hook(response)


def async_way(way: str) -> dict[str, Any]:
    """The same for an async client."""
    options = WAYS[way]()
    if "event_hooks" in options:
        options["event_hooks"] = {"response": [refused_by_an_async_hook]}
    return options


def token(here: App | None = None) -> Token:
    return Token.from_dict(TOKEN, app=here)


def blocking_calls(http: httpx.Client) -> dict[str, Callable[[], object]]:
    code = DeviceCode.from_dict(CODE)
    flow = DeviceFlow(app(), http_client=http, sleep=lambda _: None)
    return {
        "start": flow.start,
        "wait": lambda: flow.wait(code),
        "wait, cancellable": lambda: flow.wait(code, cancel=threading.Event()),
        "events": lambda: list(flow.events(code)),
        "exchange": lambda: oauth.exchange(
            app(), secret("code"), code_verifier=secret("verifier"), http_client=http
        ),
        "refresh": lambda: oauth.refresh(app(), token(), http_client=http),
        "revoke": lambda: oauth.revoke(app(), token(), http_client=http),
    }


CALLS = ["start", "wait", "wait, cancellable", "events", "exchange", "refresh", "revoke"]
ENDLESS = {"refused", "late", "idna"}
HARMLESS = {("revoke", "no json"), ("revoke", "half a token")}


@pytest.mark.parametrize("call", CALLS)
@of_each(WAYS)
def test_a_blocking_call(way: str, call: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    if (call, way) in HARMLESS:
        return  # this is success
    with httpx.Client(**WAYS[way]()) as http:
        if call in ("wait", "wait, cancellable", "events") and way in ENDLESS | {"400"}:
            return  # a login survives this
        error = failure(blocking_calls(http)[call])
    assert_tight(error, BaseException)
    assert MARK not in caplog.text


@pytest.mark.parametrize("call", CALLS)
def test_a_client_that_is_closed(call: str) -> None:
    http = httpx.Client()
    http.close()
    assert_tight(failure(blocking_calls(http)[call]), RuntimeError)


def test_a_flow_that_is_closed() -> None:
    flow = DeviceFlow(app(), sleep=lambda _: None)
    flow.close()
    code = DeviceCode.from_dict(CODE)
    assert_tight(failure(flow.start), RuntimeError)
    assert_tight(failure(lambda: flow.wait(code)), RuntimeError)


def async_calls(http: httpx.AsyncClient) -> dict[str, Callable[[], Any]]:
    async def at_once(_: float) -> None:
        pass

    code = DeviceCode.from_dict(CODE)
    flow = AsyncDeviceFlow(app(), http_client=http, sleep=at_once)

    async def events() -> None:
        async for _ in flow.events(code):
            pass

    return {
        "start": flow.start,
        "wait": lambda: flow.wait(code),
        "events": events,
        "exchange": lambda: oauth.aexchange(
            app(), secret("code"), code_verifier=secret("verifier"), http_client=http
        ),
        "refresh": lambda: oauth.arefresh(app(), token(), http_client=http),
        "revoke": lambda: oauth.arevoke(app(), token(), http_client=http),
    }


async def async_failure(call: Callable[[], Any]) -> BaseException:
    try:
        await call()
    except BaseException as error:  # noqa: BLE001 - whatever it is
        return error
    raise AssertionError("nothing was raised")


@pytest.mark.parametrize("call", ["start", "wait", "events", "exchange", "refresh", "revoke"])
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@of_each(WAYS)
def test_an_async_call(way: str, backend: str, call: str) -> None:
    if (call, way) in HARMLESS or (call in ("wait", "events") and way in ENDLESS | {"400"}):
        return  # no failure

    async def main() -> BaseException:
        async with httpx.AsyncClient(**async_way(way)) as http:
            return await async_failure(async_calls(http)[call])

    assert_tight(anyio.run(main, backend=backend), BaseException)


@pytest.mark.parametrize("call", ["start", "wait", "exchange", "refresh", "revoke"])
@pytest.mark.parametrize("own", [True, False])
def test_a_task_that_is_cancelled(call: str, own: bool) -> None:
    """In mid-flight, by asyncio's own means: the exception passes every frame."""

    async def main(server: Rude) -> BaseException:
        async with httpx.AsyncClient(timeout=None) as http:
            here = App("client-id", secret("client-secret"), auth_url=server.url)

            async def at_once(_: float) -> None:
                pass

            code = DeviceCode.from_dict(CODE)
            by = None if own else http
            async with AsyncDeviceFlow(here, http_client=by, sleep=at_once) as flow:
                calls: dict[str, Callable[[], Any]] = {
                    "start": flow.start,
                    "wait": lambda: flow.wait(code),
                    "exchange": lambda: oauth.aexchange(here, secret("code"), http_client=by),
                    "refresh": lambda: oauth.arefresh(here, token(here), http_client=by),
                    "revoke": lambda: oauth.arevoke(here, token(here), http_client=by),
                }
                task = asyncio.create_task(async_failure(calls[call]))
                await asyncio.to_thread(server.under_way.wait, 10)
                assert MARK not in repr(task)
                task.cancel()
                return await task

    with Rude(silence) as server:
        assert_tight(asyncio.run(main(server)), asyncio.CancelledError)


@pytest.mark.parametrize("call", CALLS)
def test_an_interrupt_on_connections_of_our_own(call: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C in the middle of reading an answer."""
    import trakt_auth._wire.sockets as network

    def interrupted(*_: object, **__: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(network.Stream, "read", interrupted)
    with Rude(silence) as server:
        here = App("client-id", secret("client-secret"), auth_url=server.url)
        code = DeviceCode.from_dict(CODE)
        with DeviceFlow(here, sleep=lambda _: None) as flow:
            calls: dict[str, Callable[[], object]] = {
                "start": flow.start,
                "wait": lambda: flow.wait(code),
                "wait, cancellable": lambda: flow.wait(code, cancel=threading.Event()),
                "events": lambda: list(flow.events(code)),
                "exchange": lambda: oauth.exchange(here, secret("code")),
                "refresh": lambda: oauth.refresh(here, token(here)),
                "revoke": lambda: oauth.revoke(here, token(here)),
            }
            error = failure(calls[call])
    assert_tight(error, KeyboardInterrupt)


class TestRedirects:
    REQUEST = oauth.AuthorizationRequest(
        url=f"https://auth.trakt.tv/?{secret('url')}",
        state=secret("state"),
        code_verifier=secret("verifier"),
    )

    @pytest.mark.parametrize(
        "redirect",
        [
            f"https://me.example/?code={MARK}&state=other",
            f"https://me.example/?code={MARK}",
            f"https://me.example/?state={MARK}-state",
            f"https://me.example/?state={MARK}-state&error=access_denied&code={MARK}",
            f"https://[bad/?code={MARK}&state={MARK}-state",
            f"https://me.example:port/?code={MARK}",
        ],
    )
    def test_an_answer_that_is_refused(self, redirect: str) -> None:
        try:
            self.REQUEST.code_from(redirect)
        except Exception as error:  # noqa: BLE001 - which one is another test's
            assert_tight(error)
        else:
            assert "[bad" in redirect


def test_what_the_caller_was_handling_keeps_its_frames() -> None:
    def handle() -> BaseException:
        try:
            return {}["mine"]  # type: ignore[index]  # nothing is there
        except KeyError:
            return failure(lambda: App(""))

    error = handle()
    assert isinstance(error.__context__, KeyError)
    assert error.__context__.__traceback__ is not None


def test_a_bug_says_where_it_is() -> None:
    with httpx.Client(**WAYS["a bug below"]()) as http:
        error = failure(lambda: oauth.refresh(app(), token(), http_client=http))
    notes = "\n".join(error.__notes__)
    assert "test_frames.py" in notes
    assert "in handle" in notes
