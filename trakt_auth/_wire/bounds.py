"""The bounds of one request: a deadline, a way to give it up, the largest body.

httpx limits each read by itself, so that a server that sends a byte now and then is never late.
`Bounds` go with a request in its `extensions`, and every client of ours keeps to them.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from typing import Any, NamedTuple, Self

from trakt_auth._wire.http import httpx
from trakt_auth._wire.timeouts import API_SECONDS, CANCEL_CHECK

EXTENSION = "trakt_auth.bounds"

MIB = 1024 * 1024
# Bytes of a body, decompressed.
API_LARGEST_BODY = 64 * MIB
TOKEN_LARGEST_BODY = MIB
# Values of JSON in a body, counted by the characters below: without this bound, 60 KiB of gzip
# become gigabytes of objects. Trakt's own answers have a value for each 12 bytes.
MOST_VALUES = 4_000_000
VALUE_MARKS = (b",", b"[", b"{")
# Bytes of a body in which values are not counted: it cannot hold too many.
UNCOUNTED = MIB
# Bytes of a body that is not needed, read so that the connection can be used again.
DRAINED = 64 * 1024


class GivenUp(httpx.RequestError):
    """The event that came with a request was set."""


class TooLarge(httpx.DecodingError):
    """The body is larger than the request allowed, or holds more values."""


class Bounds(NamedTuple):
    """The bounds of one request."""

    deadline: float = math.inf
    """When it must be over, by `time.monotonic`."""

    cancel: threading.Event | None = None
    """Set it, from any thread, to give the request up. For blocking clients."""

    largest: int = API_LARGEST_BODY
    """Bytes that the body of its response may have, decompressed."""

    reads: Callable[[int], bool] | None = None
    """Whether the body matters, by the status; None: always. Of other bodies, `DRAINED` bytes are
    read, so that the connection can be used again after a short one."""

    def largest_of(self, status: int) -> int:
        """Bytes that the body of a response with `status` may have."""
        return self.largest if self.reads is None or self.reads(status) else DRAINED

    def left(self) -> float:
        """Seconds left; negative when it is late."""
        return self.deadline - time.monotonic()

    def check(self, request: httpx.Request) -> None:
        """Raise `GivenUp` or `httpx.ReadTimeout` if the request should be over."""
        if self.cancel is not None and self.cancel.is_set():
            raise GivenUp("The request was given up.", request=request)
        if self.left() <= 0:
            raise httpx.ReadTimeout("The answer took too long.", request=request)


def within(
    seconds: float,
    *,
    cancel: threading.Event | None = None,
    largest: int = API_LARGEST_BODY,
    reads: Callable[[int], bool] | None = None,
) -> dict[str, Any]:
    """Extensions for a request that must be over `seconds` from now; for the rest see `Bounds`."""
    return {EXTENSION: Bounds(time.monotonic() + seconds, cancel, largest, reads)}


def bounds_of(request: httpx.Request) -> Bounds:
    """The bounds that came with `request`, or else those of a call of the API."""
    bounds = request.extensions.get(EXTENSION)
    return bounds if isinstance(bounds, Bounds) else Bounds(time.monotonic() + API_SECONDS)


class Until(float):
    """A timeout that httpcore hands to a network backend, with the bounds of its request.

    Infinite for the bounds alone.
    """

    bounds: Bounds

    def __new__(cls, seconds: float | None, bounds: Bounds) -> Self:
        until = super().__new__(cls, math.inf if seconds is None else seconds)
        until.bounds = bounds
        return until


def timeouts(request: httpx.Request, bounds: Bounds) -> dict[str, float | None]:
    """The timeouts of `request`, each within `bounds`."""
    own = request.extensions.get("timeout", {})
    until = {name: Until(own.get(name), bounds) for name in ("connect", "read", "write")}
    return {**until, "pool": own.get("pool")}


class TimeLeft:
    """How long one step of a request may still block. An `Until` has the bounds of its request."""

    def __init__(self, timeout: float | None) -> None:
        bounds = timeout.bounds if isinstance(timeout, Until) else Bounds()
        own = math.inf if timeout is None else time.monotonic() + timeout
        self._end = min(own, bounds.deadline)
        self._cancel = bounds.cancel

    def seconds(self) -> float | None:
        """Seconds to block before the next look, or None. Raises GivenUp or TimeoutError."""
        if self._cancel is not None and self._cancel.is_set():
            raise GivenUp("The request was given up.")
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError("The request took too long.")
        if self._cancel is not None:
            return min(left, CANCEL_CHECK)
        return None if left == math.inf else left
