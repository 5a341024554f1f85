# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.rated_season_number_input import RatedSeasonNumberInput
    from ..models.show_ids_input import ShowIdsInput


@attrs.define(repr=False)
class RatedShowInput(Request):
    """The rating is given for the show or, with `seasons`, for parts of it."""

    rating: int | Unset = UNSET
    """The rating, from 1 to 10."""
    rated_at: datetime.datetime | Unset = UNSET
    """When it was rated, in UTC; now, unless given."""
    title: str | Unset = UNSET
    """Title, which helps to find the item."""
    year: int | Unset = UNSET
    """Year of release."""
    ids: ShowIdsInput | Unset = UNSET
    """Ids of the show; one is enough."""
    seasons: list[RatedSeasonNumberInput] | Unset = UNSET
    """Seasons to rate instead of the show."""
