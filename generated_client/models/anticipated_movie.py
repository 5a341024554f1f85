# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie


class AnticipatedMovie(Answer):
    """How much there is of `movie` depends on `extended` too: see `Movie`."""

    list_count: int
    """Number of lists that it is on."""
    movie: Movie
    """The movie."""
