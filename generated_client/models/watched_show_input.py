# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.show_ids_input import ShowIdsInput
    from ..models.watched_at_release import WatchedAtRelease
    from ..models.watched_season_number_input import WatchedSeasonNumberInput


@attrs.define(repr=False)
class WatchedShowInput(Request):
    """A show: all its episodes, or those of `seasons`."""

    watched_at: datetime.datetime | WatchedAtRelease | Unset = UNSET
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
    title: str | Unset = UNSET
    """Title in English, or the original one where there is none."""
    year: int | Unset = UNSET
    """Year of release."""
    ids: ShowIdsInput | Unset = UNSET
    """Ids of the show; one is enough."""
    seasons: list[WatchedSeasonNumberInput] | Unset = UNSET
    """Only these seasons of it."""
