# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.show import Show
    from ..models.watched_season import WatchedSeason


class WatchedShow(Answer):
    """A show that has been watched.

    `extended="progress"` brings `seasons`.

    How much there is of `show` depends on `extended` too: see `Show`.
    """

    plays: int
    """Number of plays, repeats included."""
    last_watched_at: datetime.datetime | None
    """When it was last watched, in UTC."""
    show: Show
    """The show."""
    last_updated_at: datetime.datetime | None = None
    """When this entry last changed, in UTC."""
    reset_at: datetime.datetime | None = None
    """When the rewatch began."""
    seasons: list[WatchedSeason] | None = None
    """Plays by season and episode. Needs `extended="progress"`."""
