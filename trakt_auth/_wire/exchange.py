"""One exchange with an endpoint that is sent secrets: the token endpoints, and device polls.

Its result is a `Reply`. No exception of httpx leaves this module.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import aclosing, closing
from enum import StrEnum
from typing import Any, TypeAlias

from attrs import field, frozen

from trakt_auth._ground.secrets import sealed
from trakt_auth._statuses.retry_after import retry_after_seconds
from trakt_auth._statuses.statuses import certificate_error, error_for_status
from trakt_auth._wire.bounds import TOKEN_LARGEST_BODY, GivenUp, TooLarge, within
from trakt_auth._wire.http import FAILURES, NOTHING_SENT, certificate_problem, httpx
from trakt_auth._wire.timeouts import TOKEN_SECONDS
from trakt_auth.errors import LoginCancelled, TraktAuthError, Unavailable

Sends: TypeAlias = Mapping[str, Any]
MaySend: TypeAlias = Callable[[], object]

# The end of the name of the event that httpcore tells of before it sends the first byte.
_BEGINS = ".send_request_headers.started"


class Failure(StrEnum):
    """Why there is no complete response."""

    UNREACHABLE = "unreachable"
    """There was no connection: nothing was sent."""
    CERTIFICATE = "certificate"
    """The other end could not prove who it is: nothing was sent."""
    BROKEN = "broken"
    """The connection broke, or the response is no HTTP. Trakt may have acted on the request."""
    LATE = "late"
    """The response took too long. Trakt may have acted on the request."""
    CANCELLED = "cancelled"
    """The request was given up. Trakt may have acted on the request."""


@frozen(eq=False, repr=False, kw_only=True)
class Reply:
    """The reply of an endpoint, or why there is none."""

    status: int | None = None
    """The HTTP status; None if there was no complete response."""

    body: Any = field(default=None, repr=False)
    """The parsed JSON; None if there is none, or it was not read."""

    retry_after: float | None = None
    """Seconds that Trakt asked to wait; None if it did not."""

    failure: Failure | None = None
    """Why there is no complete response; None if there is one."""

    reason: str | None = None
    """The fault in the certificate, in the words of the TLS library."""


def error_for(reply: Reply, where: str) -> TraktAuthError:
    """The error for a reply of the endpoint `where`, if it is not the one asked for."""
    if reply.failure is Failure.CANCELLED:
        return LoginCancelled("The login was cancelled.")
    if reply.failure is Failure.CERTIFICATE:
        return certificate_error(reply.reason, where)
    error = error_for_status(reply.status, where, retry_after=reply.retry_after)
    if isinstance(error, Unavailable):
        error.maybe_done = reply.failure is not Failure.UNREACHABLE
    return error


@sealed
def ask(
    http: httpx.Client,
    sends: Sends,
    *,
    seconds: float = TOKEN_SECONDS,
    cancel: threading.Event | None = None,
    reads: Callable[[int], bool] | None = None,
    may_send: MaySend | None = None,
) -> Reply:
    """Send what an operation of the generated client makes of its body; return the reply.

    `may_send` is called when the connection is made, before the first byte leaves; it raises a
    TraktAuthError if it is too late to send. For the other keyword arguments, see `bounds.within`.
    Raises TraktAuthError if the machine is set up in a way that cannot work.
    """
    bounds = within(seconds, cancel=cancel, largest=TOKEN_LARGEST_BODY, reads=reads)
    if may_send is not None:
        bounds["trace"] = lambda event, _: may_send() if event.endswith(_BEGINS) else None
    response, content = None, bytearray()
    try:
        response = http.send(_request(http, sends, bounds), stream=True)
        with closing(response):
            for piece in response.iter_raw():
                content += piece
    except FAILURES as error:
        return _broken_off(response, content, error)
    return _reply(response, content)


@sealed
async def aask(
    http: httpx.AsyncClient,
    sends: Sends,
    *,
    seconds: float = TOKEN_SECONDS,
    reads: Callable[[int], bool] | None = None,
    may_send: MaySend | None = None,
) -> Reply:
    """`ask`, async. A cancelled task ends the exchange."""
    bounds = within(seconds, largest=TOKEN_LARGEST_BODY, reads=reads)
    if may_send is not None:

        async def trace(event: str, _: object) -> None:
            if event.endswith(_BEGINS):
                may_send()

        bounds["trace"] = trace
    response, content = None, bytearray()
    try:
        response = await http.send(_request(http, sends, bounds), stream=True)
        async with aclosing(response):
            async for piece in response.aiter_raw():
                content += piece
    except FAILURES as error:
        return _broken_off(response, content, error)
    return _reply(response, content)


def _request(
    http: httpx.Client | httpx.AsyncClient, sends: Sends, bounds: dict[str, Any]
) -> httpx.Request:
    # Built before it is sent, so that no frame of httpx holds its body.
    return http.build_request(
        sends["method"],
        sends["url"],
        content=json.dumps(sends["json"]).encode(),
        headers={"Content-Type": "application/json"},
        extensions=bounds,
    )


def _broken_off(
    response: httpx.Response | None, content: bytes | bytearray, error: Exception
) -> Reply:
    if response is None:
        return _failed(error)
    # If only the end of the body is missing, the whole token may be there.
    reply = _reply(response, content)
    return _failed(error) if reply.body is None and not isinstance(error, TooLarge) else reply


def _reply(response: httpx.Response, content: bytes | bytearray) -> Reply:
    return Reply(
        status=response.status_code,
        body=_parsed(content),
        retry_after=retry_after_seconds(response.headers, now=time.time()),
    )


def _parsed(content: bytes | bytearray) -> Any:
    """The JSON value that `content` begins with; None if it begins with none.

    A token must not be lost by an odd byte elsewhere, nor by text that follows it.
    """
    text = content.decode(json.detect_encoding(content), errors="replace")
    try:
        return _DECODER.raw_decode(text.lstrip("\ufeff \t\r\n"))[0]
    except (ValueError, RecursionError):
        return None


def _whole_number(digits: str) -> float:
    try:
        return int(digits)
    except ValueError:  # more digits than Python reads
        return float(digits)


_DECODER = json.JSONDecoder(parse_int=_whole_number)


def _failed(error: Exception) -> Reply:
    if (reason := certificate_problem(error)) is not None:
        return Reply(failure=Failure.CERTIFICATE, reason=reason)
    if isinstance(error, GivenUp):
        return Reply(failure=Failure.CANCELLED)
    if isinstance(error, NOTHING_SENT):
        return Reply(failure=Failure.UNREACHABLE)
    late = isinstance(error, httpx.TimeoutException)
    return Reply(failure=Failure.LATE if late else Failure.BROKEN)
