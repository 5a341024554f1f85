"""A Trakt so cheap that the client is what is measured: every poll is pending.

``python -m benchmarks.server INTERVAL [CERTIFICATE KEY]``. It counts what it is asked, and tells at
``/counts``.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

CODE = {
    "device_code": "device-code",
    "user_code": "K7MQ2XWP",
    "verification_url": "https://auth.trakt.tv/activate",
    "expires_in": 3600,
}
SETTINGS = {
    "user": {
        "username": "robin",
        "private": False,
        "deleted": False,
        "name": "Robin",
        "vip": False,
        "vip_ep": False,
        "director": False,
        "ids": {"slug": "robin", "uuid": "6b5f5d4e", "trakt": 12},
        "joined_at": "2020-01-02T03:04:05.000Z",
        "location": "",
        "about": "",
        "gender": "",
        "age": 40,
        "images": {"avatar": {"full": "https://walter-r2.trakt.tv/robin.png"}},
        "vip_og": False,
        "vip_years": 0,
    },
    "account": {
        "timezone": "Europe/London",
        "date_format": "dmy",
        "time_24hr": True,
        "cover_image": None,
        "display_ads": True,
    },
    "connections": {"facebook": False, "twitter": False, "google": True, "apple": False},
    "sharing_text": {"watching": "I'm watching [item]", "watched": "I watched [item]"},
    "permissions": {"commenting": True, "liking": True, "following": True},
}


def _response(status: str, value: object = None) -> bytes:
    body = b"" if value is None else json.dumps(value).encode()
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    return head.encode() + b"\r\n\r\n" + body


class Counting:
    """What is answered, and how often the two device endpoints were asked."""

    def __init__(self, interval: int) -> None:
        self.codes = self.polls = 0
        self.code = _response("200 OK", CODE | {"interval": interval})
        self.pending = _response("400 Bad Request")
        self.settings = _response("200 OK", SETTINGS)
        self.unknown = _response("404 Not Found")

    def answer(self, head: bytes) -> bytes:
        if head.startswith(b"POST /oauth/device/token "):
            self.polls += 1
            return self.pending
        if head.startswith(b"POST /oauth/device/code "):
            self.codes += 1
            return self.code
        if head.startswith(b"GET /users/settings "):
            return self.settings
        if head.startswith(b"GET /counts "):
            return _response("200 OK", {"codes": self.codes, "polls": self.polls})
        return self.unknown


class Protocol(asyncio.Protocol):
    """One connection. Requests may arrive in pieces, but one at a time."""

    def __init__(self, counting: Counting) -> None:
        self.counting = counting
        self.received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.received += data
        head, separator, body = self.received.partition(b"\r\n\r\n")
        length = head.lower().partition(b"content-length:")[2].split(b"\r\n")[0]
        if separator and len(body) >= int(length or 0):
            self.received = b""
            self.transport.write(self.counting.answer(head))


async def main() -> None:
    """Serve until standard input is closed; print the port first."""
    counting = Counting(int(sys.argv[1]))
    loop = asyncio.get_running_loop()
    context = None
    if len(sys.argv) > 2:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*sys.argv[2:4])
    server = await loop.create_server(
        lambda: Protocol(counting), "127.0.0.1", 0, backlog=4096, ssl=context
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    closed = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(closed), sys.stdin)
    await closed.read()


@contextmanager
def serving(interval: int, *certificate: str) -> Iterator[str]:
    """Run one in a process of its own, and yield its address.

    Args:
        interval: Seconds between polls.
        *certificate: Files of a certificate and its key, to serve by TLS.
    """
    scheme = "https" if certificate else "http"
    server = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.server", str(interval), *certificate],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdin is not None
    assert server.stdout is not None
    try:
        yield f"{scheme}://127.0.0.1:{server.stdout.readline().strip()}"
    finally:
        server.stdin.close()
        server.wait(10)


if __name__ == "__main__":
    asyncio.run(main())
