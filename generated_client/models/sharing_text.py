# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class SharingText(Answer):
    """What is posted on linked services; `[item]` stands for the title."""

    watching: str
    """Text to post when something is being watched."""
    watched: str
    """Text to post when something has been watched."""
    rated: str | None = None
    """Text to post when something has been rated."""
