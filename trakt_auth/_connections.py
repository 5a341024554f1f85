"""The connections that all views of a `Trakt` share, made when they are first needed."""

from __future__ import annotations

from collections.abc import Callable

from trakt_auth._forks import GUARD
from trakt_auth._httpx import check_kind, httpx
from trakt_auth.app import App

Sleep = Callable[[float], object]


class Connections:
    """Blocking ones.

    Args:
        app: Whose host they go to.
        http_client: A client of the caller's to send by; it is not closed.

    Raises:
        ConfigurationError: The client is of another kind.
    """

    def __init__(self, app: App, http_client: httpx.Client | None) -> None:
        check_kind(http_client, httpx.Client)
        self._app = app
        self._http_client = http_client
        self._client: httpx.Client | None = None

    def client(self) -> httpx.Client:
        """The client to send by."""
        if self._client is None:
            from trakt_auth._clients import sync_client  # not before it is needed, as certificates

            with GUARD:
                if self._client is None:
                    self._client = sync_client(self._app, self._app.api_url, self._http_client)
        return self._client

    def close(self) -> None:
        """Close them. They are made again if they are needed again."""
        with GUARD:
            client, self._client = self._client, None
        if client is not None:
            client.close()
