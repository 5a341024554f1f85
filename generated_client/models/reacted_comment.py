# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.comment import Comment
    from ..models.item_type import ItemType
    from ..models.reaction import Reaction
    from ..models.unavailable_item import UnavailableItem


class ReactedComment(Answer):
    """A comment that a person reacted to."""

    reacted_at: datetime.datetime
    """When the reaction was given, in UTC."""
    reaction: Reaction
    """The reaction."""
    type: ItemType
    """Kind of the item that the comment is about."""
    comment: Comment | UnavailableItem | None
    """The comment."""

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type
