# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

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


@define(repr=False)
class CommentedItem(OpenModel[Any]):
    """A comment, and what it is about."""

    type_: ItemType = field(metadata={"key": "type"})
    comment: Comment
    movie: Movie | None | Unset = UNSET
    show: None | Show | Unset = UNSET
    season: None | Season | Unset = UNSET
    episode: Episode | None | Unset = UNSET
    list_: List | None | Unset = field(default=UNSET, metadata={"key": "list"})
