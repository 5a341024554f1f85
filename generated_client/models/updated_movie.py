# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie


class UpdatedMovie(Answer):
    """How much there is of `movie` depends on `extended` too: see `Movie`."""

    updated_at: datetime.datetime
    """When the entry changed, in UTC."""
    movie: Movie
    """The movie."""
