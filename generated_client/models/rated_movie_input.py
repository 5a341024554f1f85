# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie_ids_input import MovieIdsInput


@attrs.define(repr=False)
class RatedMovieInput(Request):
    rating: int
    """The rating, from 1 to 10."""
    rated_at: datetime.datetime | Unset = UNSET
    """When it was rated, in UTC; now, unless given."""
    title: str | Unset = UNSET
    """Title, which helps to find the item."""
    year: int | Unset = UNSET
    """Year of release."""
    ids: MovieIdsInput | Unset = UNSET
    """Ids of the movie; one is enough."""
