# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class SpoilerSettings(Answer):
    """What is blurred until it has been watched."""

    episodes: str | None = None
    shows: str | None = None
    movies: str | None = None
    comments: str | None = None
    ratings: str | None = None
    actors: str | None = None
