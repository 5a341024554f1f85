# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.rated_season_number_input import RatedSeasonNumberInput
    from ..models.show_ids_input import ShowIdsInput


@define(repr=False)
class RatedShowInput(Request):
    """With `seasons` those are rated."""

    rating: int | Unset = UNSET
    """The rating, from 1 to 10."""
    rated_at: datetime.datetime | Unset = UNSET
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: ShowIdsInput | Unset = UNSET
    """Ids of the show; one is enough."""
    seasons: list[RatedSeasonNumberInput] | Unset = UNSET
