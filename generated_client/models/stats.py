# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class Stats(Answer):
    """How many people have done what. Not every kind of item has every number."""

    watchers: int
    """Number of users who watched it."""
    plays: int
    """Number of plays, repeats included."""
    collectors: int
    """Number of users who collected it."""
    comments: int
    """Number of comments."""
    lists: int
    """Number of lists it is on."""
    votes: int
    """Number of ratings."""
    collected_episodes: int | None = None
    """Number of episodes collected, by all people together."""
    favorited: int | None = None
    """Number of users who made it a favourite."""
    recommended: int | None = None
    """Number of users who recommend it."""
