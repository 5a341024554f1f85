# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.comment import Comment
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.list_ import List
    from ..models.movie import Movie
    from ..models.season import Season
    from ..models.show import Show
    from ..models.unavailable_item import UnavailableItem


@define(repr=False)
class LikedItem(OpenModel[Any]):
    """A comment or a list that a person likes. With a comment comes what it is about."""

    liked_at: datetime.datetime
    type_: ItemType = field(metadata={"key": "type"})
    comment: Comment | None | UnavailableItem | Unset = UNSET
    list_: List | None | UnavailableItem | Unset = field(default=UNSET, metadata={"key": "list"})
    comment_type: ItemType | None | Unset = UNSET
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    season: None | Season | Unset = UNSET
    episode: Episode | None | Unset = UNSET
