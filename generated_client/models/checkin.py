# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.movie import Movie
    from ..models.sharing import Sharing
    from ..models.show import Show


class Checkin(Answer):
    """How much there is of `movie`, `episode`, `show` depends on `extended` too: see `Movie`,
    `Episode`, `Show`.
    """

    id: int
    """Id that the play will have (64 bits)."""
    watched_at: datetime.datetime
    """When it will count as watched, in UTC."""
    sharing: Sharing
    """Where it was shared."""
    movie: Movie | None = None
    """The movie, if it is one."""
    episode: Episode | None = None
    """The episode, if it is one."""
    show: Show | None = None
    """The show, also of an episode."""
