# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.movie import Movie
    from ..models.show import Show


@define(repr=False)
class CalendarMedia(OpenModel[Any]):
    """A release of a movie, or an episode on air."""

    released: datetime.date | None | Unset = UNSET
    """Day of the release."""
    movie: Movie | None | Unset = UNSET
    first_aired: datetime.datetime | None | Unset = UNSET
    """When the episode airs, in UTC."""
    episode: Episode | None | Unset = UNSET
    show: None | Show | Unset = UNSET
