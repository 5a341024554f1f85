# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.history_action import HistoryAction
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.show import Show


@define(repr=False)
class HistoryItem(OpenModel[Any]):
    """One play."""

    id: int
    watched_at: datetime.datetime
    action: HistoryAction
    type_: ItemType = field(metadata={"key": "type"})
    movie: Movie | None | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    show: None | Show | Unset = UNSET
