"""A Trakt written to be attacked with: it answers as it is told, and counts what it was sent.

Not the sandbox, which keeps to Trakt's contract.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from trakt_auth import App, Token, TokenStore

CLIENT_ID = "attacked-client-id"
WEEK = 604_800
# Tokens are told by a number: refresh-N works once, and brings access-N+1 and refresh-N+1.
FAMILY = 1_000_000
LONG_AGO = 1_000_000_000


class FakeTrakt:
    """A server on loopback. Use as a context manager."""

    def __init__(self) -> None:
        self.requests: list[str] = []
        """Whatever arrived: methods and paths, in order."""
        self.sent: list[str] = []
        """Refresh tokens that arrived, in order."""
        self.calls: list[str] = []
        """Access tokens that calls of the API carried, in order."""
        self.revoked: list[str] = []
        self.revokes_families = False
        """Whether a refresh token that is sent twice ends its login (RFC 9700, 4.14.2)."""
        self.ended: set[int] = set()
        """The families that have ended: numbers of the same `FAMILY` have one login in common."""
        self.loses: Callable[[str], bool] = lambda _: False
        """Whether the connection breaks before a refresh token has an answer."""
        self._turn = threading.Lock()
        self.odd: dict[str, Any] = {}
        """Fields of the answer to a refresh that are to be odd; None leaves one out."""
        self.status = 200
        self.headers: dict[str, str] = {}
        self.rejects: Callable[[str], bool] = lambda _: False
        """Whether the API answers 401 to an access token."""
        self.asked = threading.Event()
        """A refresh has arrived."""
        self.answer = threading.Event()
        """It may be answered; as long as this is not set, it is not."""
        self.answer.set()
        self.before_answer: Callable[[], object] = lambda: None
        self.granted = 1
        """The number of the token that a device login is granted, at its first poll."""
        self.before_grant: Callable[[], object] = lambda: None
        self.in_pieces: Callable[[], object] | None = None
        """Called between the bytes of an answer to a refresh."""
        self._server = _Server(("127.0.0.1", 0), partial(_Handler, self))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def app(self) -> App:
        return App(CLIENT_ID, api_url=self.url, auth_url=self.url)

    @property
    def env(self) -> dict[str, str]:
        return {
            "TRAKT_CLIENT_ID": CLIENT_ID,
            "TRAKT_API_URL": self.url,
            "TRAKT_AUTH_URL": self.url,
        }

    def token(self, number: int = 0, **more: Any) -> Token:
        """A login of its own, whose life is over, unless said otherwise."""
        return token(number, **{"api_url": self.url, "auth_url": self.url, **more})

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.answer.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _refresh(self, spent: str) -> tuple[int, dict[str, Any]]:
        number = int(spent.removeprefix("refresh-")) + 1
        with self._turn:
            again = spent in self.sent
            self.sent.append(spent)
            if again and self.revokes_families:
                self.ended.add(number // FAMILY)
        self.asked.set()
        self.answer.wait(60)
        self.before_answer()
        if again or number // FAMILY in self.ended:
            return 400, {"error": "invalid_grant"}
        body = {**body_of(number), **self.odd}
        return self.status, {name: value for name, value in body.items() if value != ABSENT}


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128  # as many as a test may start at once


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, fake: FakeTrakt, *arguments: Any) -> None:
        self._fake = fake
        super().__init__(*arguments)  # which answers the requests

    def do_GET(self) -> None:
        self._fake.requests.append(f"GET {self.path}")
        bearer = self.headers.get("Authorization", "").removeprefix("Bearer ")
        self._fake.calls.append(bearer)
        number = bearer.removeprefix("access-")
        over = number.isdecimal() and int(number) // FAMILY in self._fake.ended
        status = 401 if over or self._fake.rejects(bearer) else 200
        self._say(status, {"user": {"username": "robin"}})

    def do_POST(self) -> None:
        self._fake.requests.append(f"POST {self.path}")
        length = int(self.headers["Content-Length"])
        body = self.rfile.read(length)
        if len(body) < length:
            self.close_connection = True  # who sent it is dead
            return
        sent = json.loads(body)
        if self.path == "/oauth/revoke":
            self._fake.revoked.append(sent["token"])
            self._say(200, {})
        elif self.path == "/oauth/device/code":
            code = {"device_code": "d", "user_code": "U", "expires_in": 600, "interval": 1}
            self._say(200, {**code, "verification_url": f"{self._fake.url}/activate"})
        elif self.path == "/oauth/device/token":
            self._fake.before_grant()
            self._say(200, body_of(self._fake.granted))
        else:
            reply = self._fake._refresh(sent["refresh_token"])
            if self._fake.loses(sent["refresh_token"]):
                self.close_connection = True
            else:
                self._say(*reply, pieces=self._fake.in_pieces)

    def _say(
        self, status: int, body: object, *, pieces: Callable[[], object] | None = None
    ) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        for name, value in self._fake.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        for piece in [content] if pieces is None else [bytes([b]) for b in content]:
            if pieces is not None:
                pieces()
            self.wfile.write(piece)
            self.wfile.flush()

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except OSError:
            self.close_connection = True  # it was killed

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
        pass


ABSENT = "(absent)"
"""For `FakeTrakt.odd`: the field is not there at all."""


def body_of(number: int) -> dict[str, Any]:
    """What Trakt sends."""
    return {
        "access_token": f"access-{number}",
        "refresh_token": f"refresh-{number}",
        "token_type": "bearer",
        "scope": "public",
        "expires_in": WEEK,
        "created_at": 1_800_000_000,
    }


def token(number: int = 0, **more: Any) -> Token:
    """A token that names no host, and whose life is over, unless said otherwise."""
    return Token.from_dict({**body_of(number), "created_at": LONG_AGO, **more})


def stored(store: TokenStore) -> Token:
    """What the store holds now."""
    found = store.load("default")
    assert found is not None
    return found
