"""A host that a Trakt user, or whoever runs it, fills with what commands a terminal."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

COMMANDING = "=x\x07\x08\r\n\x1b]0;t\x1b\\\x1b[2J\x7f\x85\x9b31m\u061c\u200f\u2028\u202e\u2066y"
"""Begins as a formula; holds C0, DEL, C1 and characters that turn the direction of a text."""

_ITEM = {
    "name": COMMANDING,
    "title": COMMANDING,
    "description": COMMANDING,
    "notes": COMMANDING,
    COMMANDING: COMMANDING,
    "type": "movie",
    "movie": {"title": COMMANDING, "year": 1, "ids": {"trakt": 1, "slug": COMMANDING}},
    "user": {"username": COMMANDING, "name": COMMANDING},
    "ids": {"trakt": 1, "slug": COMMANDING},
}
_TROUBLE = {
    "error": COMMANDING,
    "error_description": COMMANDING,
    "message": COMMANDING,
    "errors": {COMMANDING: [COMMANDING]},
}
_CODE = {"device_code": "d", "user_code": "U", "expires_in": 600, "interval": 1}


class HostileTrakt:
    """Answers every request with `status`; keeps all that it is sent."""

    def __init__(self) -> None:
        self.status = 200
        self.received: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def env(self) -> dict[str, str]:
        return {
            "TRAKT_CLIENT_ID": "an-id",
            "TRAKT_API_URL": self.url,
            "TRAKT_AUTH_URL": self.url,
        }

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, method: str, path: str) -> tuple[int, Any]:
        if path == "/oauth/device/code":
            return 200, {**_CODE, "verification_url": f"{self.url}/activate"}
        if path == "/oauth/device/token":
            return 418, _TROUBLE
        if path.startswith("/oauth/"):
            return 400, {**_TROUBLE, "error": "invalid_grant"}
        if self.status >= 400:
            return self.status, _TROUBLE
        return self.status, [_ITEM] if "settings" not in path and method == "GET" else _ITEM

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        trakt = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def respond(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                trakt.received.append(f"{self.requestline}\n{self.headers}{body.decode()}")
                status, value = trakt.answer(self.command, self.path.partition("?")[0])
                content = json.dumps(value).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                for name in ("x-ratelimit", "x-upgrade-url"):
                    self.send_header(name, json.dumps({"until": COMMANDING}))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
                pass

        for method in ("GET", "POST", "PUT", "PATCH", "DELETE"):
            setattr(Handler, f"do_{method}", Handler.respond)
        return Handler
