# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class SpoilerSettings(Answer):
    """What is blurred until it has been watched."""

    episodes: str | None = None
    """What happens to episodes that could give something away."""
    shows: str | None = None
    """What happens to shows that could give something away."""
    movies: str | None = None
    """What happens to movies that could give something away."""
    comments: str | None = None
    """What happens to comments that could give something away."""
    ratings: str | None = None
    """What happens to ratings that could give something away."""
    actors: str | None = None
    """What happens to actors that could give something away."""
