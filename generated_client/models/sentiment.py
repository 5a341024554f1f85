# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class Sentiment(Answer):
    sentiment: str
    """The point in a few words."""
    comment_ids: list[int] | None = None
    """Ids of the comments that make it."""
