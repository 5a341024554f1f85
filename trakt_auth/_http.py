"""How this package uses httpx: its clients, and what came of one call, without exceptions."""

from __future__ import annotations

import ssl
import time
from collections.abc import Mapping
from functools import cache
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar

import httpx
from attrs import field, frozen

from trakt_auth.app import App
from trakt_auth.errors import ConfigurationError
from trakt_auth.status import retry_after_seconds

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

TIMEOUT = httpx.Timeout(10.0, read=20.0, pool=None)


@cache
def _certificates() -> ssl.SSLContext:
    """Whom to trust, as httpx decides it. Made once: it takes longer than a request."""
    return httpx.create_ssl_context()


# What sending raises where there is no whole answer; for some redirects to no address, InvalidURL.
FAILURES = (httpx.RequestError, httpx.InvalidURL)


def sending(
    kind: type[httpx.Client | httpx.AsyncClient],
    http_client: httpx.Client | httpx.AsyncClient | None,
    *,
    idle: int = 20,
) -> dict[str, Any]:
    """How a client of ours sends, as arguments for it.

    Args:
        kind: What it is.
        http_client: The caller's client to send by, if there is one.
        idle: How many connections to keep for later. Few: httpcore looks at each of them on every
            request, and again for each idle one.

    Raises:
        ConfigurationError: The caller's client is of another kind.
    """
    if http_client is not None:
        if not isinstance(http_client, kind):
            raise ConfigurationError(f"http_client must be an httpx.{kind.__name__}")
        through: Any = _Through if kind is httpx.Client else _AsyncThrough
        return {"timeout": http_client.timeout, "transport": through(http_client)}
    # Trakt's polling interval is 5 or 6 s, and httpx drops idle connections after 5: keep them
    # longer than the longest backoff. No cap on connections: waits must not queue for each other.
    limits = httpx.Limits(
        max_connections=None, max_keepalive_connections=idle, keepalive_expiry=90.0
    )
    return {"timeout": TIMEOUT, "verify": _certificates(), "limits": limits}


def sync_client(app: App, base_url: str, http_client: httpx.Client | None) -> httpx.Client:
    """A client with the app's headers that follows no redirect, on top of the caller's if given."""
    options = sending(httpx.Client, http_client)
    return httpx.Client(base_url=base_url, headers=app.headers, **options)


def async_client(
    app: App, base_url: str, http_client: httpx.AsyncClient | None, *, idle: int = 20
) -> httpx.AsyncClient:
    """`sync_client`, async. For `idle` see `sending`."""
    options = sending(httpx.AsyncClient, http_client, idle=idle)
    return httpx.AsyncClient(base_url=base_url, headers=app.headers, **options)


class _Through(httpx.BaseTransport):
    """Sends by a client of the caller's: its proxy, certificates and hooks; never closes it."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._client.send(request, stream=True, follow_redirects=False)


class _AsyncThrough(httpx.AsyncBaseTransport):
    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._client.send(request, stream=True, follow_redirects=False)


class GeneratedResponse(Protocol[T_co]):
    """What every operation of the generated client returns."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def parsed(self) -> T_co: ...


@frozen(eq=False)
class Reply(Generic[T]):
    """What came of one call."""

    status: int | None
    """None when there was no complete answer."""

    parsed: T | None = field(default=None, repr=False)
    """The body; None where it is not what the contract says."""

    retry_after: float | None = None
    """Seconds that Trakt asked to wait, where it did."""


class Attempt(Generic[T]):
    """One call of a generated operation: ``with attempt: attempt.got(operation(...))``.

    Failures end in `reply` instead of an exception. None of httpx's exceptions gets out: they hold
    the request, and the frames they passed hold its body, with every secret in it.
    """

    reply: Reply[T]

    def __enter__(self) -> Self:
        return self

    def got(self, response: GeneratedResponse[T | None]) -> None:
        self.reply = Reply(
            response.status_code,
            response.parsed,
            retry_after_seconds(response.headers, now=time.time()),
        )

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        if isinstance(error, FAILURES):
            self.reply = Reply(None)
        elif isinstance(error, ValueError) and hasattr(error, "status_code"):
            # The generated client's ParseError: a body that is not what the contract says.
            self.reply = Reply(error.status_code)  # pyright: ignore[reportAttributeAccessIssue] - just looked
        else:
            return False
        return True
