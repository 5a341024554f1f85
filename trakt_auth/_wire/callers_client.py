"""Sending by a client of the caller: its proxy, certificates and hooks, and nothing else of it.

Its base URL, headers, cookies, redirects and `auth` are not used, and it is never closed. A request
that is late or given up ends at once if it is async, and a blocking one at the latest between two
pieces of its response.
"""

from __future__ import annotations

import math
import ssl
from collections.abc import AsyncIterator

from trakt_auth._ground.secrets import sealed
from trakt_auth._wire.bodies import ENCODINGS, AsyncBody, Body, Headers, as_httpx
from trakt_auth._wire.bounds import Bounds, bounds_of
from trakt_auth._wire.http import httpx


class Through(httpx.BaseTransport):
    """Sends by a blocking client of the caller."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    @sealed
    def handle_request(self, request: httpx.Request) -> httpx.Response:
        bounds = _prepare(request)
        try:
            got = self._client.send(request, stream=True, auth=None, follow_redirects=False)
        except Exception as error:  # noqa: BLE001 - all but one kind is raised again
            got = _response_in(error, request)
        unread = _is_unread(got)
        pieces = got.stream if unread else [_content(got)]
        body = Body(pieces, request, bounds)
        return body.response(got.status_code, _headers(got, unread), got.extensions)


class AsyncThrough(httpx.AsyncBaseTransport):
    """Sends by an async client of the caller."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    @sealed
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        from anyio import move_on_after  # here, since blocking programs do not need it

        bounds = _prepare(request)
        got = None
        try:
            with move_on_after(bounds.left()):
                got = await self._client.send(
                    request, stream=True, auth=None, follow_redirects=False
                )
        except Exception as error:  # noqa: BLE001 - all but one kind is raised again
            got = _response_in(error, request)
        if got is None:
            raise httpx.ReadTimeout("The answer took too long.", request=request)
        unread = _is_unread(got)
        body = AsyncBody(_Pieces(got, bounds, unread), request, bounds)
        return body.response(got.status_code, _headers(got, unread), got.extensions)


class _Pieces:
    """The pieces of an async body, each in time."""

    def __init__(self, got: httpx.Response, bounds: Bounds, unread: bool) -> None:
        self._got = got
        self._bounds = bounds
        self._unread = unread

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio import move_on_after

        if not self._unread:
            yield _content(self._got)
            return
        pieces = aiter(self._got.stream)  # type: ignore[arg-type]  # an async client's stream
        while True:
            piece: bytes | None = None
            with move_on_after(self._bounds.left()) as limit:
                piece = await anext(pieces, None)
            if limit.cancelled_caught:
                raise httpx.ReadTimeout("The answer took too long.")
            if piece is None:
                return
            yield piece

    async def aclose(self) -> None:
        await self._got.aclose()


def _prepare(request: httpx.Request) -> Bounds:
    bounds = bounds_of(request)
    bounds.check(request)
    request.headers["Accept-Encoding"] = ENCODINGS
    own = request.extensions.get("timeout", {})
    left = bounds.left()
    endless = (None, math.inf)
    request.extensions["timeout"] = {
        name: min((each for each in (own.get(name), left) if each not in endless), default=None)
        for name in ("connect", "read", "write", "pool")
    }
    return bounds


def _response_in(error: Exception, request: httpx.Request) -> httpx.Response:
    """The response in an exception of a hook of the caller; raises any other error."""
    if isinstance(error, httpx.HTTPStatusError):
        return error.response
    if isinstance(error, UnicodeError):  # idna's, of the address of a redirect
        problem = httpx.RemoteProtocolError("The answer cannot be read.", request=request)
        raise problem from error
    if isinstance(error, ssl.SSLError):  # older httpcore lets it out
        raise httpx.ConnectError(str(error), request=request) from error
    raise as_httpx(error, request) from error.__cause__


def _is_unread(got: httpx.Response) -> bool:
    return not got.is_stream_consumed and not got.is_closed


def _content(got: httpx.Response) -> bytes:
    try:
        return got.content
    except httpx.ResponseNotRead:  # a hook has closed it
        return b""


def _headers(got: httpx.Response, unread: bool) -> Headers:
    raw = got.headers.raw
    return raw if unread else [pair for pair in raw if pair[0].lower() != b"content-encoding"]
