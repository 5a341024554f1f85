"""What one request may take: a moment when it must be over, a way to give it up, a largest body.

httpx counts each read by itself, so that a server that sends a byte now and then is never late.
`Bounds` travel with a request in its `extensions`, and every client of ours keeps to them.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from typing import Any, NamedTuple, Self

from trakt_auth._wire.http import httpx

EXTENSION = "trakt_auth.bounds"

# Seconds that a call of the API, and the exchange of a code or refresh token, may take.
API_SECONDS = 60.0
TOKEN_SECONDS = 60.0
# Seconds that a connection may take: a host that cannot be reached is given up sooner.
CONNECT_SECONDS = 10.0
# Seconds that one poll of a device code may take.
POLL_SECONDS = 30.0

MIB = 1024 * 1024
# Bytes of a body, decompressed.
API_LARGEST = 64 * MIB
TOKEN_LARGEST = MIB
# Bytes of a body that nobody needs, read so that the connection can be used again.
DRAINED = 64 * 1024

# How often, in seconds, what is under way looks whether it was given up: an event cannot be waited
# for together with a socket, or with another event.
CANCEL_CHECK = 0.05


class GivenUp(httpx.RequestError):
    """The event that came with a request was set."""


class TooLarge(httpx.DecodingError):
    """The body is larger than the request allowed."""


def always(_: int) -> bool:
    """The body matters whatever the status."""
    return True


class Bounds(NamedTuple):
    """What one request may take."""

    deadline: float = math.inf
    """When it must be over, by `time.monotonic`."""

    cancel: threading.Event | None = None
    """Set it, from any thread, to give the request up. For blocking clients."""

    largest: int = API_LARGEST
    """Bytes that its body may hold, decompressed."""

    reads: Callable[[int], bool] = always
    """Whether the body matters, by the status. Of others, `DRAINED` bytes are let through, so that
    the connection is kept if that is all."""

    def largest_of(self, status: int) -> int:
        """Bytes that the body of an answer with `status` may hold."""
        return self.largest if self.reads(status) else DRAINED

    def left(self) -> float:
        """Seconds left; negative when it is late."""
        return self.deadline - time.monotonic()

    def check(self, request: httpx.Request) -> None:
        """Raise `GivenUp` or `httpx.ReadTimeout` where the request should be over."""
        if self.cancel is not None and self.cancel.is_set():
            raise GivenUp("The request was given up.", request=request)
        if self.left() <= 0:
            raise httpx.ReadTimeout("The answer took too long.", request=request)


def within(
    seconds: float,
    *,
    cancel: threading.Event | None = None,
    largest: int = API_LARGEST,
    reads: Callable[[int], bool] = always,
) -> dict[str, Any]:
    """Extensions for a request that has to be over in so many seconds from now.

    Args:
        seconds: For all of it: connecting, sending, headers and body.
        cancel: Set it, from any thread, to give the request up at once: it raises `GivenUp`. For
            blocking clients; a task or a scope is cancelled natively.
        largest: Bytes that its body may hold, decompressed. More raises `TooLarge`.
        reads: Whether the body matters, by the status. Of others, 64 KiB are read at most.
    """
    return {EXTENSION: Bounds(time.monotonic() + seconds, cancel, largest, reads)}


def bounds_of(request: httpx.Request) -> Bounds:
    """The bounds that came with `request`, or those of any call of the API."""
    bounds = request.extensions.get(EXTENSION)
    return bounds if isinstance(bounds, Bounds) else Bounds(time.monotonic() + API_SECONDS)


class Until(float):
    """A timeout, as httpcore hands it to a network backend, that knows the bounds it is part of."""

    bounds: Bounds

    def __new__(cls, seconds: float | None, bounds: Bounds) -> Self:
        """A timeout of `seconds`, or none of its own, and never beyond the bounds."""
        until = super().__new__(cls, math.inf if seconds is None else seconds)
        until.bounds = bounds
        return until


def timeouts(request: httpx.Request, bounds: Bounds) -> dict[str, float | None]:
    """The timeouts of `request`, each within `bounds`."""
    own = request.extensions.get("timeout", {})
    return {
        "connect": Until(own.get("connect"), bounds),
        "read": Until(own.get("read"), bounds),
        "write": Until(own.get("write"), bounds),
        "pool": own.get("pool"),
    }


class TimeLeft:
    """How long one step of a request may still block.

    Args:
        timeout: Seconds for this step; an `Until` brings the bounds of its request.
    """

    def __init__(self, timeout: float | None) -> None:
        bounds = timeout.bounds if isinstance(timeout, Until) else Bounds()
        own = math.inf if timeout is None else time.monotonic() + timeout
        self._end = min(own, bounds.deadline)
        self._cancel = bounds.cancel

    def seconds(self) -> float | None:
        """Seconds to block before looking again; None for ever.

        Raises:
            GivenUp: The request was given up.
            TimeoutError: The step has taken too long.
        """
        if self._cancel is not None and self._cancel.is_set():
            raise GivenUp("The request was given up.")
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError("The request took too long.")
        if self._cancel is not None:
            return min(left, CANCEL_CHECK)
        return None if left == math.inf else left
