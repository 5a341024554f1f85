# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.comment import Comment
    from ..models.item_type import ItemType
    from ..models.reaction import Reaction
    from ..models.unavailable_item import UnavailableItem


@define(repr=False)
class ReactedComment(OpenModel[Any]):
    """A comment that a person reacted to."""

    reacted_at: datetime.datetime
    reaction: Reaction
    type_: ItemType = field(metadata={"key": "type"})
    comment: Comment | None | UnavailableItem
