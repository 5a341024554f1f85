"""What the service is told by its environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Self
from urllib.parse import urlsplit

from attrs import field, frozen

from trakt_auth import App, ConfigurationError


@frozen(kw_only=True)
class Settings:
    """How this service runs; the same for all workers."""

    app: App
    valkey_url: str = field(repr=False)
    secret: bytes = field(repr=False)
    """Signs the cookies."""

    @classmethod
    def from_env(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """Read them.

        Raises:
            ConfigurationError: One is missing, or cannot work.
        """
        app = App.from_env(environ)
        if urlsplit(app.redirect_uri).path != "/callback":
            raise ConfigurationError(
                "TRAKT_REDIRECT_URI is where this service is, and ends in /callback: "
                "https://watched.example/callback"
            )
        secret = environ.get("WATCHED_SECRET", "")
        if len(secret) < 32:
            raise ConfigurationError(
                "WATCHED_SECRET signs the cookies: at least 32 characters that nobody can guess, "
                "such as `openssl rand -hex 32` prints"
            )
        url = environ.get("VALKEY_URL") or "redis://127.0.0.1:6379/0"
        return cls(app=app, valkey_url=url, secret=secret.encode())

    @property
    def origin(self) -> str:
        """Where browsers see this service, such as ``https://watched.example``."""
        return self.app.redirect_uri.removesuffix("/callback")

    @property
    def secure(self) -> bool:
        """Whether browsers come by https."""
        return self.origin.startswith("https:")
