# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie
    from ..models.show import Show


class UpdatedMedia(Answer):
    """A movie or show whose data changed.

    How much there is of `movie`, `show` depends on `extended` too: see `Movie`, `Show`.
    """

    updated_at: datetime.datetime
    """When the data last changed, in UTC."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, if it is one."""
