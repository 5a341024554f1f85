# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie


class WatchedMovie(Answer):
    """A movie that has been watched.

    How much there is of `movie` depends on `extended` too: see `Movie`.
    """

    plays: int
    """Number of plays, repeats included."""
    last_watched_at: datetime.datetime | None
    """When it was last watched, in UTC."""
    movie: Movie
    """The movie."""
    last_updated_at: datetime.datetime | None = None
    """When this entry last changed, in UTC."""
    reset_at: datetime.datetime | None = None
    """When the rewatch began."""
