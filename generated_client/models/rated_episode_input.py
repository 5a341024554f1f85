# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_ids_input import EpisodeIdsInput


@attrs.define(repr=False)
class RatedEpisodeInput(Request):
    rating: int
    """The rating, from 1 to 10."""
    ids: EpisodeIdsInput
    """Ids of the episode; one is enough."""
    rated_at: datetime.datetime | Unset = UNSET
    """When it was rated, in UTC; now, unless given."""
