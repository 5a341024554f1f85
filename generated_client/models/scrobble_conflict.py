# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from .._model import Answer


class ScrobbleConflict(Answer):
    """The same item was just scrobbled."""

    watched_at: datetime.datetime
    """When it was watched, in UTC."""
    expires_at: datetime.datetime
    """When it can be scrobbled again."""
