"""Which application the command speaks for."""

from __future__ import annotations

import os

from trakt_auth._addresses import APPLICATIONS_URL
from trakt_auth.app import App
from trakt_auth.errors import ConfigurationError
from trakt_auth.token import Token


def application(client_id: str | None, token: Token | None = None) -> App:
    """The application, from an option and the environment.

    Args:
        client_id: Of the option or the environment.
        token: A login that is there: its own application does where none is named.

    Raises:
        ConfigurationError: None is named, or a setting cannot work.
    """
    chosen = (client_id or "").strip() or (token.client_id if token else None)
    if not chosen:
        raise ConfigurationError(
            "There is no client id: set TRAKT_CLIENT_ID, or use --client-id. "
            f"Find or make one at {APPLICATIONS_URL}"
        )
    return App.from_env({**os.environ, "TRAKT_CLIENT_ID": chosen})
