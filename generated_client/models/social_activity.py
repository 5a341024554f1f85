# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.item_type import ItemType
    from ..models.movie import Movie
    from ..models.show import Show
    from ..models.user import User


class SocialActivity(Answer):
    """Something a friend has done."""

    id: int
    activity_at: datetime.datetime
    action: str
    user: User
    type: ItemType
    user_rating: int | None = None
    movie: Movie | None = None
    episode: Episode | None = None
    show: Show | None = None

    @property
    def type_(self) -> ItemType:
        """As `type`."""
        return self.type
