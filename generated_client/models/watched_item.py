# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie
    from ..models.show import Show
    from ..models.watched_season import WatchedSeason


class WatchedItem(Answer):
    """A movie or a show with its plays.

    `extended="progress"` brings `seasons`.

    How much there is of `movie`, `show` depends on `extended` too: see `Movie`, `Show`.
    """

    plays: int
    """Number of plays, repeats included."""
    last_watched_at: datetime.datetime | None
    """When it was last watched, in UTC."""
    last_updated_at: datetime.datetime | None = None
    """When this entry last changed, in UTC."""
    reset_at: datetime.datetime | None = None
    """When the rewatch began."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, if it is one."""
    seasons: list[WatchedSeason] | None = None
    """Plays by season and episode. Needs `extended="progress"`."""
