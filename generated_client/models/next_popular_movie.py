# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie


class NextPopularMovie(Answer):
    """A movie that may become popular next.

    How much there is of `movie` depends on `extended` too: see `Movie`.
    """

    rank: int | None
    """Place in the chart, counted from 1."""
    plays: int
    """Number of plays; a person can watch it more than once."""
    watchers: int
    """Number of people who have watched it."""
    movie: Movie
    """The movie."""
