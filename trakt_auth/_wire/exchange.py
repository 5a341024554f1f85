"""One exchange with an endpoint that is given secrets: the token endpoints, and device polls.

A request is built first and then sent, so that no frame of httpx holds its body as a local. No
exception of httpx gets out: what came of it is a `Reply`.
"""

from __future__ import annotations

import json
import re
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from attrs import field, frozen

from trakt_auth._ground.secrets import sealed
from trakt_auth._statuses.statuses import certificate_error, error_for_status, retry_after_seconds
from trakt_auth._wire.bounds import TOKEN_LARGEST, TOKEN_SECONDS, GivenUp, TooLarge, always, within
from trakt_auth._wire.http import FAILURES, NOTHING_SENT, httpx
from trakt_auth.errors import LoginCancelled, TraktAuthError


class Failure(StrEnum):
    """Why there is no complete answer."""

    UNREACHABLE = "unreachable"
    """No connection came about: nothing was sent."""
    CERTIFICATE = "certificate"
    """The other end could not prove who it is: nothing was sent."""
    BROKEN = "broken"
    """The connection broke, or what came is no HTTP. The request may have been acted on."""
    LATE = "late"
    """It took too long. The request may have been acted on."""
    CANCELLED = "cancelled"
    """It was given up. The request may have been acted on."""


@frozen(eq=False, kw_only=True)
class Reply:
    """What came of one exchange."""

    status: int | None = None
    """The HTTP status; None when there was no complete answer."""

    body: Any = field(default=None, repr=False)
    """The parsed JSON; None where there is none, or it was not read."""

    retry_after: float | None = None
    """Seconds that Trakt asked to wait, where it did."""

    failure: Failure | None = None
    """Why there is no complete answer, where there is none."""

    reason: str | None = None
    """What is wrong with the certificate, as the TLS library says it."""


def error_for(reply: Reply, where: str) -> TraktAuthError:
    """The error for a reply other than the one asked for, by its status or failure.

    Args:
        reply: What came.
        where: What was called, for the message.
    """
    if reply.failure is Failure.CANCELLED:
        return LoginCancelled("The login was cancelled.")
    if reply.failure is Failure.CERTIFICATE:
        return certificate_error(reply.reason, where)
    return error_for_status(reply.status, where, retry_after=reply.retry_after)


@sealed
def json_request(
    http: httpx.Client | httpx.AsyncClient, path: str, fields: Mapping[str, str | None]
) -> httpx.Request:
    """A POST of a JSON object, built but not sent.

    Args:
        http: The client that is going to send it.
        path: Below its base URL.
        fields: Those that are None are left out.
    """
    sent = {name: value for name, value in fields.items() if value is not None}
    return http.build_request(
        "POST",
        path,
        content=json.dumps(sent).encode(),
        headers={"Content-Type": "application/json"},
    )


@sealed
def exchange(
    http: httpx.Client,
    request: httpx.Request,
    *,
    seconds: float = TOKEN_SECONDS,
    cancel: threading.Event | None = None,
    reads: Callable[[int], bool] = always,
) -> Reply:
    """Send `request`, and say what came of it.

    Args:
        http: One of `sync_client`.
        request: Built before, with `content`.
        seconds: All of it ends by then.
        cancel: Set it, from any thread, to give it up at once.
        reads: Whether the body of an answer with this status matters; of others, 64 KiB are read
            at most.

    Raises:
        TraktAuthError: The machine is set up in a way that cannot work.
        RuntimeError: The client is closed.
    """
    request.extensions.update(within(seconds, cancel=cancel, largest=TOKEN_LARGEST, reads=reads))
    response, content = None, bytearray()
    try:
        response = http.send(request, stream=True)
        try:
            for piece in response.iter_raw():
                content += piece
        finally:
            response.close()
    except FAILURES as error:
        return _broken_off(response, content, error)
    return _reply(response, content)


@sealed
async def aexchange(
    http: httpx.AsyncClient,
    request: httpx.Request,
    *,
    seconds: float = TOKEN_SECONDS,
    reads: Callable[[int], bool] = always,
) -> Reply:
    """Do as `exchange` does, async. It is cancelled natively."""
    request.extensions.update(within(seconds, largest=TOKEN_LARGEST, reads=reads))
    response, content = None, bytearray()
    try:
        response = await http.send(request, stream=True)
        try:
            async for piece in response.aiter_raw():
                content += piece
        finally:
            await response.aclose()
    except FAILURES as error:
        return _broken_off(response, content, error)
    return _reply(response, content)


def _broken_off(
    response: httpx.Response | None, content: bytes | bytearray, error: Exception
) -> Reply:
    if response is None:
        return _failed(error)
    # Where only the end of the body is missing, all of what was issued may be there.
    reply = _reply(response, content)
    return _failed(error) if reply.body is None and not isinstance(error, TooLarge) else reply


def _reply(response: httpx.Response, content: bytes | bytearray) -> Reply:
    return Reply(
        status=response.status_code,
        body=_parsed(content),
        retry_after=retry_after_seconds(response.headers, now=time.time()),
    )


def _parsed(content: bytes | bytearray) -> Any:
    """The JSON that `content` begins with; None where it is none.

    What has been issued must not be lost by an odd byte elsewhere, nor by what follows it.
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
    reason = certificate_problem(error)
    if reason is not None:
        return Reply(failure=Failure.CERTIFICATE, reason=reason)
    if isinstance(error, GivenUp):
        return Reply(failure=Failure.CANCELLED)
    if isinstance(error, NOTHING_SENT):
        return Reply(failure=Failure.UNREACHABLE)
    late = isinstance(error, httpx.TimeoutException)
    return Reply(failure=Failure.LATE if late else Failure.BROKEN)


def certificate_problem(error: BaseException) -> str | None:
    """What is wrong with the certificate of the other end, where that is why sending failed."""
    seen: set[int] = set()
    left: list[BaseException | None] = [error]
    while left:
        one = left.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, ssl.SSLCertVerificationError):
            said = re.sub(r"[^ -~]", "", str(one.verify_message))[:200]
            return said.rstrip(".") or "its certificate is not valid"
        left += [one.__cause__, one.__context__]
    return None
