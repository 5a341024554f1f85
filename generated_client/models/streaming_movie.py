# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie import Movie


@define(repr=False)
class StreamingMovie(OpenModel[Any]):
    rank: int
    """Place in the chart, counted from 1."""
    movie: Movie
    delta: int | None | Unset = UNSET
    """Change since the period before."""
