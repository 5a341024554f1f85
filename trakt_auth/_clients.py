"""The httpx clients of this package."""

from __future__ import annotations

from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

from trakt_auth._httpx import check_kind, httpx
from trakt_auth._transport import AsyncTransport, Transport
from trakt_auth.app import App

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
    check_kind(http_client, kind)
    cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    if http_client is None:
        own: Any = Transport if kind is httpx.Client else AsyncTransport
        transport = own(idle=idle, keep=keep)
        return {"timeout": TIMEOUT, "transport": transport, "cookies": cookies}
    from trakt_auth._given_client import AsyncThrough, Through

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
