# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class Connections(Answer):
    """Which other services the account is linked to."""

    facebook: bool | None = None
    """Whether the account is linked to Facebook."""
    twitter: bool | None = None
    """Whether the account is linked to Twitter."""
    mastodon: bool | None = None
    """Whether the account is linked to Mastodon."""
    google: bool | None = None
    """Whether the account is linked to Google."""
    tumblr: bool | None = None
    """Whether the account is linked to Tumblr."""
    medium: bool | None = None
    """Whether the account is linked to Medium."""
    slack: bool | None = None
    """Whether the account is linked to Slack."""
    apple: bool | None = None
    """Whether the account is linked to Apple."""
    dropbox: bool | None = None
    """Whether the account is linked to Dropbox."""
    microsoft: bool | None = None
    """Whether the account is linked to Microsoft."""
