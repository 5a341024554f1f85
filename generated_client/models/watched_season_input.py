# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.season_ids_input import SeasonIdsInput
    from ..models.watched_at_release import WatchedAtRelease


@attrs.define(repr=False)
class WatchedSeasonInput(Request):
    ids: SeasonIdsInput
    """Ids of the season; one is enough."""
    watched_at: datetime.datetime | WatchedAtRelease | Unset = UNSET
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
