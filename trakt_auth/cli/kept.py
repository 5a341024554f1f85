"""A login as it is kept on this machine."""

from __future__ import annotations

import os
import time
from typing import Any

from attrs import field, frozen

from trakt_auth._tokens.ledger import not_signed_in
from trakt_auth.app import App
from trakt_auth.cli.application import application
from trakt_auth.cli.stores import ImpatientStore
from trakt_auth.stores import FileTokenStore
from trakt_auth.token import Token, other_host


@frozen(kw_only=True)
class Kept:
    """A login as it is kept on this machine."""

    store: FileTokenStore
    account: str
    client_id: str | None
    """The application that was named, if one was; else it is the login's own."""
    as_json: bool = field(default=False)
    """Whether to write JSON."""

    def token(self) -> Token:
        """The token that is stored.

        Raises:
            LoginRequired: There is none.
            StoreError: It cannot be read.
        """
        token = self.store.load(self.account)
        if token is None:
            raise not_signed_in(self.account, os.environ.get("TRAKT_API_URL"))
        return token

    def to_read(self) -> FileTokenStore:
        """The store; where the token lives, one that does not wait long for the lock.

        Raises:
            LoginRequired: Nobody is signed in.
            StoreError: The login cannot be read.
        """
        token = self.token()
        lives = not token.refused and token.seconds_left(time.time()) > 0
        return ImpatientStore.like(self.store) if lives else self.store

    def app(self) -> App:
        """The application to speak for.

        Raises:
            LoginRequired: Nobody is signed in.
            ConfigurationError: A setting cannot work.
            StoreError: The login cannot be read.
        """
        return application(self.client_id, self.token())

    def facts(self, token: Token) -> dict[str, Any]:
        """What may be told of the login, for JSON."""
        return {
            "account": self.account,
            "host": other_host(token.api_url),
            "client_id": token.client_id,
            "expires_at": token.expires_at,
            "file": str(self.store.file(self.account)),
        }
