# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.movie import Movie


@define(repr=False)
class AnticipatedMovie(OpenModel[Any]):
    list_count: int
    """Lists it is on."""
    movie: Movie
