# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie


class CalendarMovie(Answer):
    """How much there is of `movie` depends on `extended` too: see `Movie`."""

    released: datetime.date
    """Day of the release."""
    movie: Movie
    """The movie."""
