"""Redirects of clients that are yours: the api key stays where it belongs.

The clients of this package send neither the bearer nor the api key to another origin. httpx follows
the redirects of a client of yours beneath `TraktAuth`: it drops the bearer on the way to another
origin, and keeps all other headers, the api key among them. These hooks drop it there::

    client = httpx.Client(
        auth=TraktAuth(app, store),
        follow_redirects=True,
        event_hooks={"request": [redirect_guard(app)]},
    )
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from trakt_auth._httpx import httpx
from trakt_auth.app import App
from trakt_auth.auth import same_origin


def redirect_guard(app: App) -> Callable[[httpx.Request], None]:
    """A request hook for an `httpx.Client` that drops the api key from requests to other origins.

    Args:
        app: Whose api key it is, and whose API host may see it.
    """
    api = httpx.URL(app.api_url)

    def guard(request: httpx.Request) -> None:
        if not same_origin(request.url, api):
            request.headers.pop("trakt-api-key", None)

    return guard


def async_redirect_guard(app: App) -> Callable[[httpx.Request], Awaitable[None]]:
    """`redirect_guard` for an `httpx.AsyncClient`."""
    guard = redirect_guard(app)

    async def guard_async(request: httpx.Request) -> None:
        guard(request)

    return guard_async
