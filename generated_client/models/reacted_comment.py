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
    reaction: Reaction
    type: ItemType
    comment: Comment | UnavailableItem | None

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type
