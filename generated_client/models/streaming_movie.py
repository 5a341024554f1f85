# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie


class StreamingMovie(Answer):
    """How much there is of `movie` depends on `extended` too: see `Movie`."""

    rank: int
    """Place in the chart, counted from 1."""
    movie: Movie
    """The movie."""
    delta: int | None = None
    """Change since the period before."""
