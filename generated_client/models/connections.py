# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class Connections(Answer):
    """Which other services the account is linked to."""

    facebook: bool | None = None
    twitter: bool | None = None
    mastodon: bool | None = None
    google: bool | None = None
    tumblr: bool | None = None
    medium: bool | None = None
    slack: bool | None = None
    apple: bool | None = None
    dropbox: bool | None = None
    microsoft: bool | None = None
