# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class UserItemStats(Answer):
    """Shows have no `plays` and `minutes`; seasons have `ratings` and `comments` alone."""

    ratings: int
    """Number rated."""
    comments: int
    """Number of comments about them."""
    plays: int | None = None
    """Number of plays, repeats included."""
    watched: int | None = None
    """Number of different ones watched."""
    minutes: int | None = None
    """Minutes spent on them."""
    collected: int | None = None
    """Number collected."""
