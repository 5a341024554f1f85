# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from .._model import Answer


class ReactionActivities(Answer):
    """Of comments and lists; not both have every time."""

    liked_at: datetime.datetime | None
    """When something was last liked, in UTC."""
    reacted_at: datetime.datetime | None
    """When the last reaction was given, in UTC."""
    blocked_at: datetime.datetime | None = None
    """When somebody was last blocked, in UTC."""
    updated_at: datetime.datetime | None = None
    """When it last changed, in UTC."""
    commented_at: datetime.datetime | None = None
    """When a comment was last written, in UTC."""
