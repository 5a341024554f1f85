# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.comment_user_stats import CommentUserStats
    from ..models.sharing import Sharing
    from ..models.user import User


@define(repr=False)
class Comment(OpenModel[Any]):
    """A comment, a review (200 words or more), or a reply."""

    id: int
    parent_id: int
    """The comment it replies to; 0 for none."""
    created_at: datetime.datetime
    comment: str
    spoiler: bool
    review: bool
    user: User
    updated_at: datetime.datetime | Unset = UNSET
    replies: int | Unset = UNSET
    likes: int | Unset = UNSET
    language: None | str | Unset = UNSET
    user_rating: int | None | Unset = UNSET
    user_stats: CommentUserStats | None | Unset = UNSET
    sharing: None | Sharing | Unset = UNSET
