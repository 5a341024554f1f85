# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.sentiment import Sentiment


class Sentiments(Answer):
    """What people praise and criticise in their comments."""

    good: list[Sentiment]
    """What commenters like."""
    bad: list[Sentiment]
    """What commenters dislike."""
    analyzed_at: datetime.datetime
    """When the comments were analysed, in UTC."""
    comment_count: int
    """Number of comments analysed."""
