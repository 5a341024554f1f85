# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.movie import Movie


@define(repr=False)
class MostWatchedMovie(OpenModel[Any]):
    watcher_count: int
    """People."""
    play_count: int
    """A person can watch it more than once."""
    collected_count: int
    """People who own it."""
    movie: Movie
