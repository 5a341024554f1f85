# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_activities import AccountActivities
    from ..models.media_activities import MediaActivities
    from ..models.reaction_activities import ReactionActivities
    from ..models.update_activity import UpdateActivity


@define(repr=False)
class LastActivities(OpenModel[Any]):
    """When something last changed, so that only what changed need be fetched."""

    all_: datetime.datetime = field(metadata={"key": "all"})
    movies: MediaActivities | Unset = UNSET
    episodes: MediaActivities | Unset = UNSET
    shows: MediaActivities | Unset = UNSET
    seasons: MediaActivities | Unset = UNSET
    comments: ReactionActivities | Unset = UNSET
    lists: ReactionActivities | Unset = UNSET
    watchlist: UpdateActivity | Unset = UNSET
    favorites: UpdateActivity | Unset = UNSET
    collaborations: UpdateActivity | Unset = UNSET
    account: AccountActivities | Unset = UNSET
    saved_filters: UpdateActivity | Unset = UNSET
    notes: UpdateActivity | Unset = UNSET
