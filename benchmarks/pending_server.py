"""A server that answers every poll with 400, so cheaply that the client is what is measured."""

from __future__ import annotations

import asyncio
import sys

CODE = (
    b'{"device_code": "device-code", "user_code": "K7MQ2XWP", "expires_in": 3600, "interval": %d,'
    b' "verification_url": "https://auth.trakt.tv/activate"}'
)


class Pending(asyncio.Protocol):
    """One connection. A request has to arrive whole, which on loopback it does."""

    interval = 5

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.received = b""

    def data_received(self, data: bytes) -> None:
        self.received += data
        head, separator, body = self.received.partition(b"\r\n\r\n")
        length = head.lower().partition(b"content-length:")[2].split(b"\r\n")[0]
        if not separator or len(body) < int(length or 0):
            return
        self.received = b""
        if head.startswith(b"POST /oauth/device/code "):
            answer = CODE % self.interval
            self.transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"
                % (len(answer), answer)
            )
        else:
            self.transport.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")


async def main() -> None:
    """Serve until standard input is closed; print the port first."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Pending, "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    closed = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(closed), sys.stdin)
    await closed.read()


if __name__ == "__main__":
    asyncio.run(main())
