# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie import Movie


@define(repr=False)
class BoxOfficeMovie(OpenModel[Any]):
    movie: Movie
    revenue: int | Unset = UNSET
    """In US dollars, over the weekend."""
