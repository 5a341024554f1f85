"""The HTTP library of this package. To change to another one, start here."""

from __future__ import annotations

import httpx as httpx

from trakt_auth.errors import ConfigurationError


def check_kind(
    client: object, kind: type[httpx.Client | httpx.AsyncClient], name: str = "http_client"
) -> None:
    """Refuse a client of another kind at once, and not when it first sends.

    Raises:
        ConfigurationError: It is of another kind.
    """
    if client is not None and not isinstance(client, kind):
        raise ConfigurationError(f"{name} must be an httpx.{kind.__name__}")
