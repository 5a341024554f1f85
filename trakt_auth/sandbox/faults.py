"""Scripted answers: what a sandbox answers in place of the real answer, and how it fails."""

from __future__ import annotations

import enum
import json
import random
import re
import threading
from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from attrs import field, frozen

LONGEST_PAUSE = 60.0
"""Seconds: no scripted answer keeps a connection, or a forgotten test, waiting for longer."""

_JSON = {"Content-Type": "application/json; charset=utf-8"}
_ROUTE = re.compile(r"([A-Z]+) (/[^\s?#]*)")


class Manner(enum.Enum):
    """How an answer is sent, or fails to be sent."""

    WHOLE = "sent as scripted"
    TRUNCATED = "broken off within the body"
    DROPPED = "connection closed, request ignored"
    RESET = "connection reset, request ignored"
    SLOW = "the real answer, late"
    LOST = "the real effect, but connection closed"


def _check_status(_: object, __: object, value: int) -> None:
    if not 200 <= value <= 599:
        raise ValueError(f"an answer's status is 200 to 599, not {value}")


def _check_pause(_: object, __: object, value: float) -> None:
    if not 0 <= value <= LONGEST_PAUSE:
        raise ValueError(f"an answer can be 0 to {LONGEST_PAUSE:.0f} s late, not {value}")


def _frozen_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType(dict(headers))


@frozen
class Answer:
    """A scripted answer: ``Answer(429, headers={"Retry-After": "7"})``.

    Raises:
        ValueError: The status or the delay is out of range.
    """

    status: int = field(default=200, validator=_check_status)
    body: bytes = field(default=b"", repr=False)
    headers: Mapping[str, str] = field(
        factory=dict[str, str], converter=_frozen_headers, hash=False
    )
    manner: Manner = field(default=Manner.WHOLE, kw_only=True)
    delay: float = field(default=0.0, kw_only=True, validator=_check_pause)
    """Seconds of real time until a `Manner.SLOW` answer starts."""

    @classmethod
    def html(cls, status: int) -> Answer:
        """Answer with an HTML error page, as a proxy does."""
        page = f"<!DOCTYPE html><title>{status}</title><h1>Error {status}</h1>\n"
        return cls(status, page.encode(), {"Content-Type": "text/html; charset=utf-8"})

    @classmethod
    def json(cls, status: int, value: object) -> Answer:
        """Answer with a JSON body."""
        return cls(
            status, json.dumps(value).encode(), {"Content-Type": "application/json; charset=utf-8"}
        )

    @classmethod
    def noise(cls, status: int, size: int) -> Answer:
        """Answer with `size` random bytes, the same each time."""
        body = random.Random(size).randbytes(size)  # noqa: S311 - noise, not a secret
        return cls(status, body, {"Content-Type": "application/octet-stream"})

    @classmethod
    def truncated(cls, status: int = 200) -> Answer:
        """Answer with incomplete JSON: fewer bytes than Content-Length, then a closed connection.

        The request has no effect.
        """
        return cls(
            status,
            b'{"access_token": "',
            {**_JSON, "Content-Length": "300"},
            manner=Manner.TRUNCATED,
        )

    @classmethod
    def dropped(cls) -> Answer:
        """Give no answer: close the connection. The request has no effect."""
        return cls(manner=Manner.DROPPED)

    @classmethod
    def reset(cls) -> Answer:
        """Give no answer: reset the TCP connection. The request has no effect."""
        return cls(manner=Manner.RESET)

    @classmethod
    def slow(cls, seconds: float) -> Answer:
        """Give the real answer after `seconds` of real time (at most 60).

        If the sandbox stops before, there is no answer. The effect of the request comes late too,
        even if the client has given up by then.
        """
        return cls(manner=Manner.SLOW, delay=seconds)

    @classmethod
    def lost(cls) -> Answer:
        """Let the request have its real effect, but close the connection without an answer."""
        return cls(manner=Manner.LOST)


class Script:
    """The scripted answers of each route. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._answers: dict[str, deque[Answer | None]] = defaultdict(deque)

    def extend(self, route: str, answers: Iterable[Answer | None]) -> None:
        """Queue answers for a route such as ``"POST /oauth/token"`` or ``"GET /movies/{id}"``.

        None means the real answer.

        Raises:
            ValueError: `route` is not a method and a path.
        """
        if not _ROUTE.fullmatch(route):
            raise ValueError(
                f'a route is a method and a path, as in "GET /users/me", not {route!r}'
            )
        method, _, path = route.partition(" ")
        with self._lock:
            # Requests are spelled so, whatever slashes they came with.
            self._answers[f"{method} /{path.strip('/')}"].extend(answers)

    def left(self) -> dict[str, int]:
        """How many answers are queued, by route; those that are the real one do not count."""
        with self._lock:
            counts = {
                route: sum(each is not None for each in queue)
                for route, queue in self._answers.items()
            }
        return {route: count for route, count in counts.items() if count}

    def next(self, route: str, template: Callable[[], str | None]) -> Answer | None:
        """Take the next answer for a route; None means the real answer.

        Args:
            route: A method and a concrete path.
            template: Returns the path as the contract has it. Answers for the concrete path come
                first.
        """
        with self._lock:
            queue = self._answers.get(route)
            if not queue and any("{" in each for each in self._answers):
                method = route.partition(" ")[0]
                queue = self._answers.get(f"{method} {template()}")
            return queue.popleft() if queue else None
