# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from .._model import Answer


class SocialWatchlisted(Answer):
    """That an item is on the watchlist of somebody."""

    listed_at: datetime.datetime
    """When it was put there, in UTC."""
