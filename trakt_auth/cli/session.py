"""Who is signed in: the one place where the command calls the API."""

from __future__ import annotations

from trakt_auth import client
from trakt_auth.app import App
from trakt_auth.errors import TraktAuthError
from trakt_auth.stores import TokenStore


def username(app: App, store: TokenStore, account: str) -> str | None:
    """The name of the person who is signed in as `account`; None where Trakt does not say.

    Raises:
        LoginRequired: Nobody is, any more.
        TraktAuthError: Trakt does not answer the question.
    """
    with client.connect(app, store=store, account=account) as api:
        name = client.username(api)
    # A terminal obeys control characters, whoever sends them.
    return None if name is None else "".join(filter(str.isprintable, name))


def username_if_told(app: App, store: TokenStore, account: str) -> str | None:
    """`username`, or None whatever the reason."""
    try:
        return username(app, store, account)
    except TraktAuthError:
        return None
