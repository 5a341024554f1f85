"""Sending by a client of the caller: its proxy, certificates and hooks, and nothing else of it.

Its base URL, headers, cookies, redirects and `auth` are not used, and it is never closed. A request
that is late or given up ends at once if it is async, and a blocking one at the latest between two
pieces of its response.
"""

from __future__ import annotations

import math
import ssl
from typing import Any

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
            response = self._client.send(request, stream=True, auth=None, follow_redirects=False)
        except Exception as error:  # noqa: BLE001 - all but one kind is raised again
            response = _response_in(error, request)
        stream, headers = _raw(response)
        return Body(stream, request, bounds).response(
            response.status_code, headers, response.extensions
        )


class AsyncThrough(httpx.AsyncBaseTransport):
    """Sends by an async client of the caller."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    @sealed
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        from anyio import move_on_after  # here, since blocking programs do not need it

        bounds = _prepare(request)
        response = None
        try:
            with move_on_after(bounds.left()):
                response = await self._client.send(
                    request, stream=True, auth=None, follow_redirects=False
                )
        except Exception as error:  # noqa: BLE001 - all but one kind is raised again
            response = _response_in(error, request)
        if response is None:
            raise httpx.ReadTimeout("The answer took too long.", request=request)
        stream, headers = _raw(response)
        body = AsyncBody(stream, request, bounds)
        return body.response(response.status_code, headers, response.extensions)


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


def _raw(response: httpx.Response) -> tuple[Any, Headers]:
    """The body of a response as it came, with its headers; or as a hook has read it."""
    headers = response.headers.raw
    if not response.is_stream_consumed and not response.is_closed:
        return response.stream, headers
    try:
        content = response.content
    except httpx.ResponseNotRead:  # a hook has closed it
        content = b""
    kept = [pair for pair in headers if pair[0].lower() != b"content-encoding"]
    return httpx.ByteStream(content), kept
