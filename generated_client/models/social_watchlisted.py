# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from .._model import Answer


class SocialWatchlisted(Answer):
    """When an item was put on somebody's watchlist."""

    listed_at: datetime.datetime
    """When it was put there, in UTC."""
