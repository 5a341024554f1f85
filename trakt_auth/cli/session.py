"""The signed-in person: the one place where the command calls the API."""

from __future__ import annotations

import httpx

from trakt_auth._http import sync_client
from trakt_auth.app import App
from trakt_auth.token import Token


def username(app: App, token: Token) -> str | None:
    """Who `token` belongs to; None when Trakt does not say."""
    with sync_client(app, app.api_url, None) as client:
        try:
            reply = client.get(
                "/users/settings", headers={"Authorization": f"Bearer {token.access_token}"}
            )
            name = reply.raise_for_status().json()["user"]["username"]
        except (httpx.HTTPError, ValueError, KeyError, TypeError):
            return None
    return "".join(filter(str.isprintable, name)) if isinstance(name, str) else None
