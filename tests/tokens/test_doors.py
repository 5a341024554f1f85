"""Requests that end up at another door, by real connections: no bearer, no api key gets there."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from tests.tokens.life import CALL, REFRESH, SETTINGS, calls, refreshes, sign_in, stored
from trakt_auth import App, FileTokenStore, TraktAuth, TraktAuthError, connect
from trakt_auth._tokens.refresher import Refresher
from trakt_auth.sandbox import Answer, Sandbox


class Door:
    """A server that answers everything, and keeps what it was told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.answer: tuple[int, dict[str, str]] = (200, {"Content-Type": "application/json"})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def port(self) -> int:
        return self._server.server_port

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        door = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                door.told.append(f"{self.requestline}\n{self.headers}\n{body.decode()}")
                status, headers = door.answer
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"{}")

            do_POST = do_GET  # noqa: N815 - the name is http.server's

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
                pass

        return Handler


@pytest.fixture
def door() -> Iterator[Door]:
    door = Door()
    yield door
    door.close()


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(client_id="api-key") as sandbox:
        yield sandbox


@pytest.fixture
def store(sandbox: Sandbox, tmp_path: Path) -> FileTokenStore:
    store = FileTokenStore(tmp_path / "tokens")
    sign_in(sandbox, store, received_at=None)
    return store


@pytest.fixture(params=["sync", "asyncio", "trio"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def send(
    kind: str, app: App, store: FileTokenStore, url: str, method: str = "GET", **options: Any
) -> httpx.Response:
    """One request by a connected client."""
    client = connect(app, store=store, raise_for_status=False)
    if kind == "sync":
        with client:
            return client.get_httpx_client().request(method, url, **options)

    async def main() -> httpx.Response:
        async with client:
            return await client.get_async_httpx_client().request(method, url, **options)

    return anyio.run(main, backend=kind)


def assert_kept_home(store: FileTokenStore, told: list[str]) -> None:
    assert told, "nothing arrived, so nothing was tested"
    token = stored(store)
    for secret in ("uthorization", "trakt-api-key", "api-key", "sandbox-client-secret", "Bearer"):
        assert secret not in "".join(told)
    assert token.access_token not in "".join(told)
    assert token.refresh_token not in "".join(told)


def test_the_right_door(kind: str, sandbox: Sandbox, store: FileTokenStore) -> None:
    assert send(kind, sandbox.app, store, SETTINGS).status_code == 200
    assert send(kind, sandbox.app, store, sandbox.url + SETTINGS).status_code == 200
    assert [(call.bearer, call.api_key) for call in calls(sandbox)] == [(True, True)] * 2


@pytest.mark.slow
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_redirect_to_another_server(
    kind: str, sandbox: Sandbox, store: FileTokenStore, door: Door, status: int, method: str
) -> None:
    redirect = Answer(status, headers={"Location": f"http://127.0.0.1:{door.port}/next"})
    sandbox.script(f"{method} {SETTINGS}", [redirect] * 2)
    assert send(kind, sandbox.app, store, SETTINGS, method).status_code == status
    assert door.told == [], "it is not followed unasked"
    answer = send(kind, sandbox.app, store, SETTINGS, method, follow_redirects=True)
    assert answer.status_code == 200
    assert_kept_home(store, door.told)


def test_a_redirect_that_is_answered_401(
    kind: str, sandbox: Sandbox, store: FileTokenStore, door: Door
) -> None:
    redirect = Answer(307, headers={"Location": f"http://127.0.0.1:{door.port}/next"})
    sandbox.script(CALL, [redirect] * 10)
    door.answer = (401, {"WWW-Authenticate": "Bearer"})
    send(kind, sandbox.app, store, SETTINGS, follow_redirects=True)
    assert_kept_home(store, door.told)
    assert refreshes(sandbox) == [], "what another server thinks of a bearer it never saw"


def test_a_redirect_to_a_lookalike(kind: str, sandbox: Sandbox, store: FileTokenStore) -> None:
    lookalike = sandbox.url.replace("127.0.0.1", "localhost") + SETTINGS
    sandbox.script(CALL, [Answer(302, headers={"Location": lookalike})])
    send(kind, sandbox.app, store, SETTINGS, follow_redirects=True)
    first, second = calls(sandbox)[:2]
    assert (first.bearer, first.api_key) == (True, True)
    assert (second.bearer, second.api_key) == (False, False)


def test_a_redirect_away_and_back(
    kind: str, sandbox: Sandbox, store: FileTokenStore, door: Door
) -> None:
    away = Answer(302, headers={"Location": f"http://127.0.0.1:{door.port}/"})
    sandbox.script(CALL, [away, Answer.json(200, {})])
    door.answer = (302, {"Location": sandbox.url + SETTINGS})
    assert send(kind, sandbox.app, store, SETTINGS, follow_redirects=True).status_code == 200
    assert_kept_home(store, door.told)


@pytest.mark.slow
@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:{door}/users/settings",
        "http://localhost:{door}/users/settings",
        "http://127.0.0.1:{sandbox}@localhost:{door}/users/settings",
        "http://127.1:{door}/users/settings",
        "HTTP://LOCALHOST:{door}/users/settings?http://127.0.0.1:{sandbox}",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_absolute_url(
    kind: str, sandbox: Sandbox, store: FileTokenStore, door: Door, url: str, method: str
) -> None:
    url = url.format(door=door.port, sandbox=sandbox.url.rpartition(":")[2])
    send(kind, sandbox.app, store, url, method)
    assert len(door.told) == 1
    # A name and password that the caller put into the URL are theirs to send.
    told = [line for line in door.told[0].splitlines() if "Authorization: Basic" not in line]
    assert_kept_home(store, ["\n".join(told)])


def test_a_name_and_password_do_not_take_the_place_of_the_bearer(
    kind: str, sandbox: Sandbox, store: FileTokenStore
) -> None:
    named = sandbox.url.replace("//", "//robin:secret@")
    assert send(kind, sandbox.app, store, named + SETTINGS).status_code == 200
    assert [call.bearer for call in calls(sandbox)] == [True]


def test_the_lookalike_of_the_api(kind: str, sandbox: Sandbox, store: FileTokenStore) -> None:
    send(kind, sandbox.app, store, sandbox.url.replace("127.0.0.1", "localhost") + SETTINGS)
    assert [(call.bearer, call.api_key) for call in calls(sandbox)] == [(False, False)]


def test_http_where_the_api_is_https(
    kind: str, sandbox: Sandbox, store: FileTokenStore, door: Door
) -> None:
    secure = App("api-key", api_url=f"https://127.0.0.1:{door.port}", auth_url=sandbox.url)
    send(kind, secure, store, f"http://127.0.0.1:{door.port}{SETTINGS}")
    assert_kept_home(store, door.told)


@pytest.mark.parametrize("follow", [False, True])
def test_a_refresh_follows_no_redirect(
    sandbox: Sandbox, store: FileTokenStore, door: Door, follow: bool
) -> None:
    redirect = Answer(307, headers={"Location": f"http://127.0.0.1:{door.port}/oauth/token"})
    sandbox.script(REFRESH, [redirect])
    with httpx.Client(follow_redirects=follow) as mine:
        refresher = Refresher(sandbox.app, store, http_client=mine)
        with pytest.raises(TraktAuthError):
            refresher.get(rejected=stored(store))
    assert door.told == []


def test_any_other_client(sandbox: Sandbox, store: FileTokenStore, door: Door) -> None:
    """Signed by `TraktAuth` alone."""
    redirect = Answer(307, headers={"Location": f"http://127.0.0.1:{door.port}/next"})
    sandbox.script(CALL, [redirect])
    with httpx.Client(auth=TraktAuth(sandbox.app, store), follow_redirects=True) as client:
        client.get(f"http://127.0.0.1:{door.port}/")
        assert_kept_home(store, door.told)
        client.get(sandbox.url + SETTINGS)
    assert "uthorization" not in "".join(door.told)
