# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.show import Show
    from ..models.user import User


@define(repr=False)
class SocialActivity(OpenModel[Any]):
    """Something a friend has done."""

    id: int
    activity_at: datetime.datetime
    action: str
    user: User
    type_: ItemType = field(metadata={"key": "type"})
    user_rating: int | None | Unset = UNSET
    movie: Movie | None | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    show: None | Show | Unset = UNSET
