"""A media server for trying things: a library in memory, with an HTTP interface."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

Item = dict[str, Any]


class _Handler(BaseHTTPRequestHandler):
    """``GET /library?start=0&size=200`` and ``PUT /library/KEY``."""

    protocol_version = "HTTP/1.1"

    @property
    def _library(self) -> Library:
        assert isinstance(self.server, Library)  # noqa: S101 - nothing else makes one
        return self.server

    def do_GET(self) -> None:
        query = parse_qs(urlsplit(self.path).query)
        start, size = int(query["start"][0]), int(query["size"][0])
        with self._library.lock:
            items = list(self._library.items.values())
            self._reply({"total": len(items), "items": items[start : start + size]})

    def do_PUT(self) -> None:
        changed = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with self._library.lock:
            self._library.items[self.path.rpartition("/")[2]] |= changed
        self._reply({})

    def _reply(self, value: object) -> None:
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - so it is called
        """Say nothing."""


class Library(ThreadingHTTPServer):
    """The server, and its items by key."""

    daemon_threads = True

    def __init__(self, items: list[Item], port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Handler)
        self.items = {item["key"]: item for item in items}
        self.lock = threading.Lock()

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.server_port}"


@contextmanager
def serving(items: list[Item], port: int = 0) -> Iterator[Library]:
    """Serve a library from a thread."""
    with Library(items, port) as library:
        thread = threading.Thread(target=library.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield library
        finally:
            library.shutdown()
            thread.join()
