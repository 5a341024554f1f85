"""The network below our clients: each step ends in time for its request.

httpcore hands a timeout to every step, and the timeouts of our requests are `Until`s. Only the name
lookups of blocking clients cannot be cut short.
"""

from __future__ import annotations

import selectors
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, TypeVar

import httpcore as httpcore  # for transport.py too

from trakt_auth._wire.bounds import TimeLeft, Until

T = TypeVar("T")


@contextmanager
def _as_httpcore(late: type[Exception], failed: type[Exception]) -> Iterator[None]:
    """Raise the exception of httpcore for a socket that is late or has failed."""
    try:
        yield
    except TimeoutError as error:
        raise late(str(error)) from error
    except OSError as error:
        raise failed(str(error)) from error


def _within_bounds(sock: Any, timeout: float | None, step: Callable[[], T]) -> T:
    left = TimeLeft(timeout)
    while True:
        sock.settimeout(left.seconds())
        try:
            return step()
        except TimeoutError:  # of this look; `seconds` raises after the last one
            continue


class Backend(httpcore.NetworkBackend):
    """Connects by blocking sockets, until `over` is set.

    A pool that is closed forgets the connections that its threads are making, and would leave
    their sockets open.
    """

    def __init__(self, over: threading.Event) -> None:
        self._over = over

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        *_rest: Any,
        **_options: Any,  # a local address and options of sockets, which no client of ours sets
    ) -> httpcore.NetworkStream:
        """Connect to the first address of `host` that answers."""
        with _as_httpcore(httpcore.ConnectTimeout, httpcore.ConnectError):
            TimeLeft(timeout).seconds()
            problem = OSError(f"no address for {host}")
            for family, kind, protocol, _, address in socket.getaddrinfo(
                host, port, type=socket.SOCK_STREAM
            ):
                sock = socket.socket(family, kind, protocol)
                try:
                    _connect(sock, address, timeout)
                    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    _end_if(self._over)
                    return Stream(sock, timeout, self._over)
                except OSError as error:  # a TimeoutError is one
                    sock.close()
                    problem = error
                except BaseException:
                    sock.close()
                    raise
            raise problem


def _end_if(over: threading.Event) -> None:
    if over.is_set():
        raise OSError("the client was closed meanwhile")


def _connect(sock: socket.socket, address: Any, timeout: float | None) -> None:
    left = TimeLeft(timeout)
    sock.setblocking(False)
    try:
        sock.connect(address)
    except BlockingIOError:
        while not _is_ready(sock, selectors.EVENT_WRITE, left.seconds()):
            pass
        if code := sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
            raise OSError(code, "cannot connect") from None


# It needs no file of its own: httpcore looks at each idle connection on every request.
_Selector: Any = getattr(selectors, "PollSelector", selectors.SelectSelector)  # Windows has no poll


def _is_ready(sock: Any, event: int, seconds: float | None) -> bool:
    with _Selector() as selector:
        selector.register(sock, event)
        return bool(selector.select(seconds))


class Stream(httpcore.NetworkStream):
    """A connected socket, with or without TLS.

    The bounds of the timeout of its connect hold for steps to which httpcore hands no timeout, as
    with a SOCKS proxy.
    """

    def __init__(self, sock: Any, timeout: float | None, over: threading.Event) -> None:
        self._sock = sock
        self._timeout = timeout
        self.heard = True
        """Whether something was read since the last write."""
        self._over = over

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.heard = True
        with _as_httpcore(httpcore.ReadTimeout, httpcore.ReadError):
            return self._within_bounds(timeout, lambda: bytes(self._sock.recv(max_bytes)))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not buffer:
            return
        self.heard = False
        rest = memoryview(buffer)
        with _as_httpcore(httpcore.WriteTimeout, httpcore.WriteError):
            while rest:
                rest = rest[self._within_bounds(timeout, partial(self._sock.send, rest)) :]

    def close(self) -> None:
        self._sock.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        with _as_httpcore(httpcore.ConnectTimeout, httpcore.ConnectError):
            try:
                sock: Any
                if isinstance(self._sock, ssl.SSLSocket):
                    sock = _Nested(self._sock, ssl_context, server_hostname)
                else:
                    self._sock.settimeout(TimeLeft(timeout).seconds())
                    sock = ssl_context.wrap_socket(
                        self._sock, server_hostname=server_hostname, do_handshake_on_connect=False
                    )
                    self._sock = sock  # the old one was detached
                _within_bounds(sock, timeout, sock.do_handshake)
                _end_if(self._over)
            except BaseException:
                self.close()
                raise
        return Stream(sock, timeout, self._over)

    def get_extra_info(self, info: str) -> Any:
        if info == "ssl_object":
            return self._sock if isinstance(self._sock, ssl.SSLSocket | _Nested) else None
        if info == "socket":
            return self._sock
        if info == "client_addr":
            return self._sock.getsockname()
        if info == "server_addr":
            return self._sock.getpeername()
        if info == "is_readable":
            # Bytes, or the end, came on an idle connection.
            return self._sock.fileno() < 0 or _is_ready(self._sock, selectors.EVENT_READ, 0)
        return None

    def _within_bounds(self, timeout: float | None, step: Callable[[], T]) -> T:
        return _within_bounds(self._sock, self._timeout if timeout is None else timeout, step)


class _Nested:
    """TLS within TLS, as through an https proxy: the methods of a socket that `Stream` calls."""

    def __init__(
        self, sock: ssl.SSLSocket, ssl_context: ssl.SSLContext, server_hostname: str | None
    ) -> None:
        self._sock = sock
        self._in, self._out, self._waiting = ssl.MemoryBIO(), ssl.MemoryBIO(), b""
        self._tls = ssl_context.wrap_bio(self._in, self._out, server_hostname=server_hostname)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._sock, name)

    def selected_alpn_protocol(self) -> str | None:
        return self._tls.selected_alpn_protocol()

    def do_handshake(self) -> None:
        self._carry(self._tls.do_handshake)

    def recv(self, max_bytes: int) -> bytes:
        return self._carry(lambda: self._tls.read(max_bytes))

    def send(self, data: memoryview) -> int:
        return self._carry(lambda: self._tls.write(data))

    def _carry(self, step: Callable[[], T]) -> T:
        self._flush()
        while True:
            try:
                done = step()
            except ssl.SSLWantReadError:
                self._flush()
                if received := self._sock.recv(16384):
                    self._in.write(received)
                else:
                    self._in.write_eof()
            else:
                # The step is done: the rest goes out before the next one.
                with suppress(TimeoutError):
                    self._flush()
                return done

    def _flush(self) -> None:
        self._waiting += self._out.read()
        while self._waiting:
            self._waiting = self._waiting[self._sock.send(self._waiting) :]


def _left(timeout: float | None, late: type[Exception], own: float | None = None) -> float | None:
    timeout = own if timeout is None else timeout
    if not isinstance(timeout, Until):
        return timeout
    try:
        return TimeLeft(timeout).seconds()
    except TimeoutError as error:
        raise late(str(error)) from None


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Connects on asyncio or trio."""

    def __init__(self) -> None:
        self._inner: Any = httpcore.AnyIOBackend()  # a stand-in without anyio, for type checkers

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        *_rest: Any,
        **_options: Any,
    ) -> httpcore.AsyncNetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        stream: httpcore.AsyncNetworkStream = await self._inner.connect_tcp(host, port, left)
        return AsyncStream(stream, timeout)


class AsyncStream(httpcore.AsyncNetworkStream):
    """As `Stream`, async."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, timeout: float | None) -> None:
        self._stream = stream
        self._timeout = timeout
        self.heard = True

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - as above
        self.heard = True
        left = _left(timeout, httpcore.ReadTimeout, self._timeout)
        return await self._stream.read(max_bytes, left)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - as above
        self.heard = False
        await self._stream.write(buffer, _left(timeout, httpcore.WriteTimeout, self._timeout))

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
    ) -> httpcore.AsyncNetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        try:
            stream = await self._stream.start_tls(ssl_context, server_hostname, left)
        except ssl.SSLError as error:  # as older httpcore lets it out
            raise httpcore.ConnectError(str(error)) from error
        return AsyncStream(stream, timeout)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
