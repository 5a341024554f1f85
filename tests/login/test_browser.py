"""A login by a browser on this machine: real sockets, the worst that may come, and the sandbox."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import anyio.to_thread
import httpx
import pytest

from tests.ports import free_port
from tests.reading import everything_readable
from tests.sandbox.calling import NO_TLS
from trakt_auth import (
    AccessDenied,
    App,
    AsyncBrowserFlow,
    BrowserFlow,
    CodeExpired,
    ConfigurationError,
    InvalidGrant,
    LoginCancelled,
    OAuthError,
    Token,
)
from trakt_auth._login.redirect_page import LARGEST_HEAD, Conversation, Landing, Redirect
from trakt_auth.oauth import AuthorizationRequest
from trakt_auth.sandbox import Sandbox


@pytest.fixture
def redirect_uri() -> str:
    return f"http://127.0.0.1:{free_port()}/callback"


@pytest.fixture
def sandbox(redirect_uri: str) -> Iterator[Sandbox]:
    with Sandbox(redirect_uris=[redirect_uri], people=["robin", "alice"]) as running:
        yield running


@pytest.fixture(params=["sync", "asyncio", "trio"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def login(
    kind: str, app: App, meanwhile: Callable[[AuthorizationRequest], object], **how: Any
) -> Token:
    """Log in, while somebody does something in another thread."""
    how = {"timeout": 60, **how}
    failed: list[BaseException] = []

    def act(request: AuthorizationRequest) -> None:
        try:
            meanwhile(request)
        except BaseException as error:  # noqa: BLE001 - shown by the other thread
            failed.append(error)

    try:
        if kind != "sync":
            return anyio.run(_alogin, app, act, how, backend=kind)
        with BrowserFlow(app) as flow:
            request = flow.start()
            thread = threading.Thread(target=act, args=(request,))
            thread.start()
            try:
                return flow.wait(request, **how)
            finally:
                thread.join(60)
    finally:
        assert failed == []


async def _alogin(
    app: App, act: Callable[[AuthorizationRequest], object], how: dict[str, Any]
) -> Token:
    async with AsyncBrowserFlow(app) as flow:
        request = flow.start()
        thread = threading.Thread(target=act, args=(request,))
        thread.start()
        try:
            return await flow.wait(request, **how)
        finally:
            await anyio.to_thread.run_sync(thread.join, 20)


def get(url: str, **headers: str) -> httpx.Response:
    return httpx.get(url, headers=headers, trust_env=False, verify=NO_TLS)


def crowd(redirect_uri: str) -> Iterator[socket.socket]:
    """More connections than are kept, and never more at once than can wait to be accepted."""
    port = int(redirect_uri.split(":")[2].split("/")[0])
    for number in range(40):
        if number % 8 == 7:
            assert get(redirect_uri.replace("/callback", "/who")).status_code == 404
        yield socket.create_connection(("127.0.0.1", port), 30)


class TestALogin:
    def test_by_consent(self, sandbox: Sandbox, kind: str) -> None:
        pages: list[httpx.Response] = []
        token = login(
            kind,
            sandbox.app,
            lambda request: pages.append(get(sandbox.consent(request.url, person="alice"))),
        )
        assert token.access_token
        assert token.client_id == sandbox.app.client_id
        (page,) = pages
        assert page.status_code == 200
        assert "You can close this page" in page.text
        assert page.headers["referrer-policy"] == "no-referrer"
        assert page.headers["cache-control"] == "no-store"
        assert token.access_token not in page.text

    def test_denied(self, sandbox: Sandbox, kind: str) -> None:
        with pytest.raises(AccessDenied) as caught:
            login(
                kind,
                sandbox.app,
                lambda request: get(sandbox.consent(request.url, approve=False)),
            )
        everything_readable(caught.value)

    def test_another_error_is_told_by_its_name(
        self, sandbox: Sandbox, redirect_uri: str, kind: str
    ) -> None:
        with pytest.raises(OAuthError, match="server_error"):
            login(
                kind,
                sandbox.app,
                lambda request: get(f"{redirect_uri}?error=server_error&state={request.state}"),
            )

    def test_a_code_that_buys_nothing(self, sandbox: Sandbox, redirect_uri: str, kind: str) -> None:
        with pytest.raises(InvalidGrant) as caught:
            login(
                kind,
                sandbox.app,
                lambda request: get(f"{redirect_uri}?code=MARKED&state={request.state}"),
            )
        assert "MARKED" not in everything_readable(caught.value)

    def test_nobody_comes(self, sandbox: Sandbox, kind: str) -> None:
        with pytest.raises(CodeExpired, match="in time"):
            login(kind, sandbox.app, lambda request: None, timeout=0)
        assert sandbox.requests == []

    def test_every_start_is_waited_for_once(self, sandbox: Sandbox) -> None:
        with BrowserFlow(sandbox.app) as flow:
            request = flow.start()
            with pytest.raises(CodeExpired):
                flow.wait(request, timeout=0)
            with pytest.raises(RuntimeError, match="start"):
                flow.wait(request)


class TestStrangers:
    """None of this ends the wait, and the person is signed in afterwards all the same."""

    @pytest.fixture
    def survives(
        self, sandbox: Sandbox, kind: str
    ) -> Callable[[Callable[[AuthorizationRequest], object]], None]:
        def survives(disturb: Callable[[AuthorizationRequest], object]) -> None:
            def meanwhile(request: AuthorizationRequest) -> None:
                disturb(request)
                get(sandbox.consent(request.url))

            assert login(kind, sandbox.app, meanwhile).access_token

        return survives

    def test_the_icon_is_asked_for_first(self, survives: Any, redirect_uri: str) -> None:
        def disturb(_: object) -> None:
            icon = redirect_uri.replace("/callback", "/favicon.ico")
            assert get(icon).status_code == 404

        survives(disturb)

    @pytest.mark.parametrize(
        "query",
        [
            "code=stolen",
            "code=stolen&state=forged",
            "code=stolen&state={state}&state=forged",
            "error=access_denied",
            "error=access_denied&state=",
            "state=%ff%fe",
            "&".join("state={state}" for _ in range(60)),
        ],
    )
    def test_a_wrong_state(self, survives: Any, redirect_uri: str, query: str) -> None:
        def disturb(request: AuthorizationRequest) -> None:
            page = get(f"{redirect_uri}?{query.format(state=request.state)}")
            assert page.status_code == 400
            assert "another sign-in" in page.text

        survives(disturb)

    @pytest.mark.parametrize("host", ["evil.example", "localhost:{port}", "127.0.0.1", ""])
    def test_another_host(self, survives: Any, redirect_uri: str, host: str) -> None:
        def disturb(request: AuthorizationRequest) -> None:
            port = redirect_uri.split(":")[2].split("/")[0]
            url = f"{redirect_uri}?code=stolen&state={request.state}"
            assert get(url, Host=host.format(port=port)).status_code == 421

        survives(disturb)

    @pytest.mark.parametrize("method", ["POST", "HEAD", "PUT", "OPTIONS"])
    def test_another_method(self, survives: Any, redirect_uri: str, method: str) -> None:
        def disturb(request: AuthorizationRequest) -> None:
            url = f"{redirect_uri}?code=stolen&state={request.state}"
            assert httpx.request(method, url, trust_env=False, verify=NO_TLS).status_code == 405

        survives(disturb)

    @pytest.mark.parametrize(
        "data", [b"", b"\r\n\r\n", b"\x16\x03\x01\x02\x00\x01", b"GET /callback HTTP/1.1\r\n"]
    )
    def test_what_is_no_request(self, survives: Any, redirect_uri: str, data: bytes) -> None:
        def disturb(_: object) -> None:
            for connection in crowd(redirect_uri):
                with connection:
                    connection.sendall(data)

        survives(disturb)

    def test_no_more_connections_are_kept_than_a_browser_needs(
        self, sandbox: Sandbox, redirect_uri: str, kind: str
    ) -> None:
        ended: list[bytes] = []

        def meanwhile(request: AuthorizationRequest) -> None:
            oldest, *others = crowd(redirect_uri)
            ended.append(oldest.recv(1))
            for connection in (oldest, *others):
                connection.close()
            get(sandbox.consent(request.url))

        login(kind, sandbox.app, meanwhile)
        assert ended == [b""]

    def test_browsers_that_say_nothing_stay_connected(
        self, survives: Any, redirect_uri: str
    ) -> None:
        silent: list[socket.socket] = []

        def disturb(_: object) -> None:
            silent.extend(crowd(redirect_uri))

        survives(disturb)
        for connection in silent:
            connection.close()

    def test_a_second_request_finds_nobody(self, sandbox: Sandbox, kind: str) -> None:
        links: list[str] = []

        def meanwhile(request: AuthorizationRequest) -> None:
            links.append(sandbox.consent(request.url))
            get(links[0])

        login(kind, sandbox.app, meanwhile)
        with pytest.raises(httpx.ConnectError):
            get(links[0])


class TestGivingUp:
    def test_cancel(self, sandbox: Sandbox) -> None:
        cancel = threading.Event()
        with pytest.raises(LoginCancelled):
            login("sync", sandbox.app, lambda request: cancel.set(), cancel=cancel)

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    def test_a_scope_that_is_cancelled(
        self, sandbox: Sandbox, redirect_uri: str, backend: str
    ) -> None:
        async def run() -> None:
            async with AsyncBrowserFlow(sandbox.app) as flow:
                request = flow.start()
                async with anyio.create_task_group() as group:
                    group.start_soon(flow.wait, request)
                    await anyio.to_thread.run_sync(get, redirect_uri)  # it listens
                    group.cancel_scope.cancel()

        anyio.run(run, backend=backend)
        with pytest.raises(httpx.ConnectError):
            get(redirect_uri)

    def test_a_task_that_is_cancelled(self, sandbox: Sandbox, redirect_uri: str) -> None:
        async def run() -> None:
            async with AsyncBrowserFlow(sandbox.app) as flow:
                waiting = asyncio.create_task(flow.wait(flow.start()))
                await asyncio.to_thread(get, redirect_uri)
                waiting.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await waiting

        asyncio.run(run())

    def test_a_flow_that_is_left_listens_no_longer(
        self, sandbox: Sandbox, redirect_uri: str
    ) -> None:
        with BrowserFlow(sandbox.app) as flow:
            flow.start()
        with pytest.raises(httpx.ConnectError):
            get(redirect_uri)


class TestWhereItListens:
    def test_on_loopback_alone(self, sandbox: Sandbox) -> None:
        with BrowserFlow(sandbox.app) as flow:
            flow.start()
            listener = flow._listener
            assert listener is not None
            assert listener.getsockname()[0] == "127.0.0.1"

    def test_a_port_that_is_taken(self, sandbox: Sandbox) -> None:
        with BrowserFlow(sandbox.app) as flow, BrowserFlow(sandbox.app) as other:
            flow.start()
            with pytest.raises(ConfigurationError, match="register another redirect URI"):
                other.start()

    @pytest.mark.parametrize(
        "uri",
        [
            "https://127.0.0.1:8765/callback",
            "http://127.0.0.1/callback",
            "http://127.0.0.2:8765/callback",
            "http://localhost:8765/callback",
            "http://127.0.0.1:8765/callback?a=b",
            "http://127.0.0.1:8765/#callback",
            "http://127.0.0.1.evil.example:8765/",
        ],
    )
    def test_other_redirect_uris_are_refused(self, uri: str) -> None:
        with pytest.raises(ConfigurationError, match="TRAKT_REDIRECT_URI"):
            BrowserFlow(App("client-id", redirect_uri=uri))


class TestWhatIsAnswered:
    """The pure part, byte by byte."""

    landing = Landing(Redirect(port=8765, path="/callback"), "the-state")

    def test_one_byte_at_a_time(self) -> None:
        talk = Conversation(self.landing)
        request = b"GET /callback?code=a&state=the-state HTTP/1.1\r\nhost: 127.0.0.1:8765\r\n\r\n"
        answers = [talk.feed(bytes([byte])) for byte in request]
        assert answers[:-1] == [None] * (len(request) - 1)
        last = answers[-1]
        assert last is not None
        assert last.query == "code=a&state=the-state"
        assert "the-state" not in repr(last) + repr(talk)

    def test_a_head_without_end(self) -> None:
        talk = Conversation(self.landing)
        for _ in range(LARGEST_HEAD // 1024):
            assert talk.feed(b"x" * 1024) is None
        answer = talk.feed(b"x")
        assert answer is not None
        assert answer.response.startswith(b"HTTP/1.1 431 ")
        assert answer.query is None

    def test_two_hosts(self) -> None:
        head = b"GET /callback?state=the-state HTTP/1.1\r\nHost: 127.0.0.1:8765\r\nHost: evil\r\n"
        assert self.landing.answer(head).response.startswith(b"HTTP/1.1 421 ")

    @pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:80"])
    def test_the_port_of_http_need_not_be_named(self, host: str) -> None:
        head = f"GET /callback?state=the-state HTTP/1.1\r\nHost: {host}\r\n".encode()
        at_80 = Landing(Redirect.of("http://127.0.0.1:80/callback"), "the-state")
        assert at_80.answer(head).query == "state=the-state"
        assert self.landing.answer(head).response.startswith(b"HTTP/1.1 421 ")
