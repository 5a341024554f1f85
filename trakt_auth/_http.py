"""The httpx clients of this package, and what came of one call of the generated client."""

from __future__ import annotations

import time
from collections.abc import Mapping
from http.cookiejar import CookieJar, DefaultCookiePolicy
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar

import httpx
from attrs import field, frozen

from trakt_auth._exchange import FAILURES
from trakt_auth._transport import AsyncTransport, Transport
from trakt_auth.app import App
from trakt_auth.errors import ConfigurationError
from trakt_auth.status import retry_after_seconds

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")

# The end of a request is its bounds'. What cannot be connected to is given up sooner.
TIMEOUT = httpx.Timeout(None, connect=10.0)

# Seconds that idle connections are kept. One that outlived a suspend, or a router's patience, is
# dead without a sign, and what cannot be sent twice fails on it: httpx's default for calls. Polls
# are sent again, and come 5 or 6 s apart, up to 60 s while Trakt is out of reach: longer than that.
KEEP_CALLS = 5.0
KEEP_POLLS = 90.0


def sending(
    kind: type[httpx.Client | httpx.AsyncClient],
    http_client: httpx.Client | httpx.AsyncClient | None,
    *,
    idle: int = 20,
    keep: float = KEEP_CALLS,
) -> dict[str, Any]:
    """How a client of ours sends, as arguments for it.

    Each of its requests is over in 60 s, with 64 MiB of body at most; `_bounds.within` says
    otherwise for one of them. It keeps no cookies: the next request may be another person's.

    Args:
        kind: What it is.
        http_client: The caller's client to send by, if there is one.
        idle: How many connections of its own to keep for later.
        keep: Seconds to keep them.

    Raises:
        ConfigurationError: The caller's client is of another kind.
    """
    cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    if http_client is None:
        own: Any = Transport if kind is httpx.Client else AsyncTransport
        transport = own(idle=idle, keep=keep)
        return {"timeout": TIMEOUT, "transport": transport, "cookies": cookies}
    from trakt_auth._through import AsyncThrough, Through

    if not isinstance(http_client, kind):
        raise ConfigurationError(f"http_client must be an httpx.{kind.__name__}")
    through: Any = Through if kind is httpx.Client else AsyncThrough
    return {"timeout": http_client.timeout, "transport": through(http_client), "cookies": cookies}


def sync_client(
    app: App, base_url: str, http_client: httpx.Client | None, *, keep: float = KEEP_CALLS
) -> httpx.Client:
    """A client with the app's headers that follows no redirect, on top of the caller's if given."""
    options = sending(httpx.Client, http_client, keep=keep)
    return httpx.Client(base_url=base_url, headers=app.headers, **options)


def async_client(
    app: App,
    base_url: str,
    http_client: httpx.AsyncClient | None,
    *,
    idle: int = 20,
    keep: float = KEEP_CALLS,
) -> httpx.AsyncClient:
    """`sync_client`, async. For `idle` and `keep` see `sending`."""
    options = sending(httpx.AsyncClient, http_client, idle=idle, keep=keep)
    return httpx.AsyncClient(base_url=base_url, headers=app.headers, **options)


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
