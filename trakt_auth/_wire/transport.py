"""How our clients send: within the bounds of each request, on connections of their own process.

They hand on bodies that are decoded and bounded, and no frame of what is below them.
"""

from __future__ import annotations

import ssl
import threading
from functools import cache
from typing import TYPE_CHECKING, Any

from trakt_auth._ground.secrets import sealed
from trakt_auth._wire.bodies import ENCODINGS, AsyncBody, Body, answer, as_httpx
from trakt_auth._wire.bounds import Bounds, bounds_of, timeouts
from trakt_auth._wire.http import httpx
from trakt_auth._wire.proxies import Routes, unusable
from trakt_auth.errors import ConfigurationError

if TYPE_CHECKING:
    from trakt_auth._wire.sockets import httpcore


@cache
def certificates() -> ssl.SSLContext:
    """Whom to trust, as httpx decides it. Made once: it takes longer than a request.

    Raises:
        ConfigurationError: SSL_CERT_FILE or SSL_CERT_DIR names what cannot be read, or
            SSLKEYLOGFILE what cannot be written.
    """
    try:
        return httpx.create_ssl_context()
    except OSError:
        raise ConfigurationError(
            "The certificates to trust cannot be read, or the keys of TLS not written. Check "
            "SSL_CERT_FILE, SSL_CERT_DIR and SSLKEYLOGFILE."
        ) from None


class Transport(httpx.BaseTransport):
    """Sends on connections of its own.

    Args:
        idle: How many connections to keep for later. Few: httpcore looks at each of them on every
            request, and again for each idle one.
        keep: Seconds to keep them.
    """

    def __init__(self, *, idle: int, keep: float) -> None:
        over = self._over = threading.Event()
        self._routes: Routes[httpcore.ConnectionPool] = Routes(
            lambda proxy: _pool(idle, keep, proxy, over), _close_copies
        )

    @sealed
    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send `request`, and return its answer as soon as its headers are there."""
        bounds = bounds_of(request)
        bounds.check(request)
        pool = self._routes.pool(request.url)
        try:
            got = pool.handle_request(_for_httpcore(request, bounds))
        except Exception as error:
            raise as_httpx(error, request) from error
        if _came_before(got):
            got.stream.close()  # type: ignore[union-attr]  # of a blocking pool
            raise _unasked(request)
        body = Body(got.stream, request, bounds)  # type: ignore[arg-type]  # of a blocking pool
        return answer(request, got.status, got.headers, body, got.extensions)

    def close(self) -> None:
        """Close the connections, those included that other threads are making."""
        self._over.set()
        for pool in self._routes:
            pool.close()


class AsyncTransport(httpx.AsyncBaseTransport):
    """As `Transport`, on asyncio or trio."""

    def __init__(self, *, idle: int, keep: float) -> None:
        self._routes: Routes[httpcore.AsyncConnectionPool] = Routes(
            lambda proxy: _async_pool(idle, keep, proxy), _LEFT_TO_PARENTS.append
        )

    @sealed
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send `request`, and return its answer as soon as its headers are there."""
        bounds = bounds_of(request)
        bounds.check(request)
        pool = self._routes.pool(request.url)
        try:
            got = await pool.handle_async_request(_for_httpcore(request, bounds))
        except Exception as error:
            raise as_httpx(error, request) from error
        if _came_before(got):
            await got.stream.aclose()  # type: ignore[union-attr]  # of an async pool
            raise _unasked(request)
        body = AsyncBody(got.stream, request, bounds)  # type: ignore[arg-type]  # of an async pool
        return answer(request, got.status, got.headers, body, got.extensions)

    async def aclose(self) -> None:
        """Close the connections."""
        for pool in self._routes:
            await pool.aclose()


def _came_before(got: httpcore.Response) -> bool:
    """Whether an answer was there before its request: one too many, meant for nobody or another."""
    return not getattr(got.extensions.get("network_stream"), "heard", True)


def _unasked(request: httpx.Request) -> httpx.RemoteProtocolError:
    return httpx.RemoteProtocolError("An answer came that nobody had asked for.", request=request)


def _for_httpcore(request: httpx.Request, bounds: Bounds) -> httpcore.Request:
    from trakt_auth._wire.sockets import httpcore

    # Set here, so that no header of a caller's asks for what `bodies` does not decode.
    request.headers["Accept-Encoding"] = ENCODINGS
    url = request.url
    return httpcore.Request(
        method=request.method,
        url=httpcore.URL(
            scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
        ),
        headers=request.headers.raw,
        content=request.stream,
        extensions={**request.extensions, "timeout": timeouts(request, bounds)},
    )


def _pool(
    idle: int, keep: float, proxy: httpx.Proxy | None, over: threading.Event
) -> httpcore.ConnectionPool:
    from trakt_auth._wire.sockets import Backend, httpcore

    options = {**_pool_options(idle, keep), "network_backend": Backend(over)}
    if proxy is None:
        return httpcore.ConnectionPool(**options)
    if proxy.url.scheme.startswith("socks"):
        pool: httpcore.ConnectionPool = _socks(httpcore.SOCKSProxy, proxy, options)
        return pool
    return httpcore.HTTPProxy(**_proxy_options(proxy), **options)


def _async_pool(idle: int, keep: float, proxy: httpx.Proxy | None) -> httpcore.AsyncConnectionPool:
    from trakt_auth._wire.sockets import AsyncBackend, httpcore

    options = {**_pool_options(idle, keep), "network_backend": AsyncBackend()}
    if proxy is None:
        return httpcore.AsyncConnectionPool(**options)
    if proxy.url.scheme.startswith("socks"):
        pool: httpcore.AsyncConnectionPool = _socks(httpcore.AsyncSOCKSProxy, proxy, options)
        return pool
    return httpcore.AsyncHTTPProxy(**_proxy_options(proxy), **options)


def _pool_options(idle: int, keep: float) -> dict[str, Any]:
    return {
        "ssl_context": certificates(),
        "max_connections": None,  # waits must not queue for each other
        "max_keepalive_connections": idle,
        "keepalive_expiry": keep,
    }


def _proxy_options(proxy: httpx.Proxy) -> dict[str, Any]:
    from trakt_auth._wire.sockets import httpcore

    url = proxy.url
    address = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=b"/")
    options: dict[str, Any] = {"proxy_url": address, "proxy_auth": proxy.raw_auth}
    if url.scheme == "https":
        options["proxy_ssl_context"] = certificates()
    return options


def _socks(kind: Any, proxy: httpx.Proxy, options: dict[str, Any]) -> Any:
    try:
        return kind(**_proxy_options(proxy), **options)
    except (ImportError, RuntimeError):  # a stand-in of httpcore's, where socksio is missing
        raise unusable(
            "speaks SOCKS, which needs another package (pip install 'httpx[socks]')"
        ) from None


def _close_copies(pool: httpcore.ConnectionPool) -> None:
    # Without the lock of the pool, which a thread of the parent may hold for ever. Closing a copy
    # of a socket says nothing to the other end, with TLS neither.
    for connection in pool.connections:
        connection.close()


# Their sockets belong to an event loop of the parent, and even a finalizer would disturb it.
_LEFT_TO_PARENTS: list[object] = []
