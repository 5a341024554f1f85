"""How our clients send: within the bounds of each request, on connections of their own process.

The bodies that they return are decoded and bounded, and their errors have no frames of httpcore.
"""

from __future__ import annotations

import ssl
import threading
from functools import cache
from typing import Any

from trakt_auth._ground.secrets import sealed
from trakt_auth._wire.bodies import ENCODINGS, AsyncBody, Body, as_httpx
from trakt_auth._wire.bounds import Bounds, bounds_of, timeouts
from trakt_auth._wire.http import httpx
from trakt_auth._wire.proxies import Routes, unusable
from trakt_auth._wire.sockets import AsyncBackend, Backend, httpcore
from trakt_auth.errors import ConfigurationError


@cache
def certificates() -> ssl.SSLContext:
    """The certificates that httpx trusts, loaded once: that takes longer than a request."""
    try:
        return httpx.create_ssl_context()
    except OSError:
        raise ConfigurationError(
            "The certificates to trust cannot be read, or the keys of TLS not written. Check "
            "SSL_CERT_FILE, SSL_CERT_DIR and SSLKEYLOGFILE."
        ) from None


class Transport(httpx.BaseTransport):
    """Sends on connections of its own, and keeps idle ones for `keep` seconds.

    Few of them: httpcore looks at each one on every request, and again for each idle one.
    """

    def __init__(self, *, idle: int, keep: float) -> None:
        over = self._over = threading.Event()
        self._routes = Routes[httpcore.ConnectionPool](lambda proxy: _pool(proxy, idle, keep, over))

    @sealed
    def handle_request(self, request: httpx.Request) -> httpx.Response:
        bounds = bounds_of(request)
        bounds.check(request)
        pool = self._routes.pool(request.url)
        try:
            response = pool.handle_request(_for_httpcore(request, bounds))
        except Exception as error:
            raise as_httpx(error, request) from error
        body = Body(response.stream, request, bounds)
        if _came_before(response):
            body.close()
            raise httpx.RemoteProtocolError(_UNASKED, request=request)
        return body.response(response.status, response.headers, response.extensions)

    def close(self) -> None:
        """Close the connections, those included that other threads are making."""
        self._over.set()
        for pool in self._routes:
            pool.close()


class AsyncTransport(httpx.AsyncBaseTransport):
    """As `Transport`, on asyncio or trio."""

    def __init__(self, *, idle: int, keep: float) -> None:
        self._routes = Routes[httpcore.AsyncConnectionPool](lambda proxy: _pool(proxy, idle, keep))

    @sealed
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        bounds = bounds_of(request)
        bounds.check(request)
        pool = self._routes.pool(request.url)
        try:
            response = await pool.handle_async_request(_for_httpcore(request, bounds))
        except Exception as error:
            raise as_httpx(error, request) from error
        body = AsyncBody(response.stream, request, bounds)
        if _came_before(response):
            await body.aclose()
            raise httpx.RemoteProtocolError(_UNASKED, request=request)
        return body.response(response.status, response.headers, response.extensions)

    async def aclose(self) -> None:
        for pool in self._routes:
            await pool.aclose()


def _came_before(response: httpcore.Response) -> bool:
    """Whether the response was there before its request: it belongs to another, or to none."""
    return not getattr(response.extensions.get("network_stream"), "heard", True)


_UNASKED = "An answer came that nobody had asked for."


def _for_httpcore(request: httpx.Request, bounds: Bounds) -> httpcore.Request:
    # Set here, so that no header of a caller asks for an encoding that `bodies` cannot decode.
    request.headers["Accept-Encoding"] = ENCODINGS
    return httpcore.Request(
        method=request.method,
        url=_url(request.url, request.url.raw_path),
        headers=request.headers.raw,
        content=request.stream,
        extensions={**request.extensions, "timeout": timeouts(request, bounds)},
    )


def _url(url: httpx.URL, target: bytes) -> httpcore.URL:
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=target)


def _pool(
    proxy: httpx.Proxy | None, idle: int, keep: float, over: threading.Event | None = None
) -> Any:
    """A pool of blocking connections, which end once `over` is set; without it, of async ones."""
    options: dict[str, Any] = {
        "ssl_context": certificates(),
        "max_connections": None,  # waits must not queue for each other
        "max_keepalive_connections": idle,
        "keepalive_expiry": keep,
        "network_backend": AsyncBackend() if over is None else Backend(over),
    }
    kind = "ConnectionPool"
    if proxy is not None:
        kind = "SOCKSProxy" if proxy.url.scheme.startswith("socks") else "HTTPProxy"
        options["proxy_url"] = _url(proxy.url, b"/")
        options["proxy_auth"] = proxy.raw_auth
        if proxy.url.scheme == "https":
            options["proxy_ssl_context"] = certificates()
    try:
        return getattr(httpcore, f"Async{kind}" if over is None else kind)(**options)
    except (ImportError, RuntimeError):  # httpcore has a stand-in if socksio is missing
        raise unusable(
            "speaks SOCKS, which needs another package (pip install 'httpx[socks]')"
        ) from None
