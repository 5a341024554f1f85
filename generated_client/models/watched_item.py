# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie import Movie
    from ..models.show import Show
    from ..models.watched_season import WatchedSeason


@define(repr=False)
class WatchedItem(OpenModel[Any]):
    """A movie or a show with its plays."""

    plays: int
    """Number of plays, repeats included."""
    last_watched_at: datetime.datetime | None
    """When it was last watched, in UTC."""
    last_updated_at: datetime.datetime | None | Unset = UNSET
    """When this entry last changed, in UTC."""
    reset_at: datetime.datetime | None | Unset = UNSET
    """When the person started anew."""
    movie: Movie | Unset = UNSET
    show: Show | Unset = UNSET
    seasons: list[WatchedSeason] | None | Unset = UNSET
    """Plays by season and episode."""
