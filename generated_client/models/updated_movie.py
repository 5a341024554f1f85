# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.movie import Movie


@define(repr=False)
class UpdatedMovie(OpenModel[Any]):
    updated_at: datetime.datetime
    """When the entry changed, in UTC."""
    movie: Movie
