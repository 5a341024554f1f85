# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie


class MostWatchedMovie(Answer):
    """How much there is of `movie` depends on `extended` too: see `Movie`."""

    watcher_count: int
    """Number of people who watched it."""
    play_count: int
    """Number of plays; a person can watch it more than once."""
    collected_count: int
    """Number of people who collected it."""
    movie: Movie
    """The movie."""
