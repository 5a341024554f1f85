# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class Sharing(Answer):
    """Where it was posted."""

    twitter: bool | None = None
    """Whether to share on Twitter."""
    mastodon: bool | None = None
    """Whether to share on Mastodon."""
    tumblr: bool | None = None
    """Whether to share on Tumblr."""
