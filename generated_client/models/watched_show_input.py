# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from .._model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.show_ids_input import ShowIdsInput
    from ..models.watched_at_release import WatchedAtRelease
    from ..models.watched_season_number_input import WatchedSeasonNumberInput


@define(repr=False)
class WatchedShowInput(Model):
    """All episodes, or those of `seasons`."""

    watched_at: datetime.datetime | Unset | WatchedAtRelease = UNSET
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: ShowIdsInput | Unset = UNSET
    seasons: list[WatchedSeasonNumberInput] | Unset = UNSET
