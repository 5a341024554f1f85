# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.movie import Movie
    from ..models.show import Show


class CalendarMedia(Answer):
    """A release of a movie, or an episode on air.

    How much there is of `movie`, `episode`, `show` depends on `extended` too: see `Movie`,
    `Episode`, `Show`.
    """

    released: datetime.date | None = None
    """Day of the release."""
    movie: Movie | None = None
    """The movie, if it is one."""
    first_aired: datetime.datetime | None = None
    """When the episode airs, in UTC."""
    episode: Episode | None = None
    """The episode, if it is one."""
    show: Show | None = None
    """The show, also of an episode."""
