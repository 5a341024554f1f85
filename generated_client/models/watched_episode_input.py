# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_ids_input import EpisodeIdsInput
    from ..models.watched_at_release import WatchedAtRelease


@attrs.define(repr=False)
class WatchedEpisodeInput(Request):
    ids: EpisodeIdsInput
    """Ids of the episode; one is enough."""
    watched_at: datetime.datetime | WatchedAtRelease | Unset = UNSET
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
