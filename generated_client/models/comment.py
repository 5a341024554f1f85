# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.comment_gif import CommentGif
    from ..models.comment_user_stats import CommentUserStats
    from ..models.sharing import Sharing
    from ..models.user import User


class Comment(Answer):
    """A comment, a review (200 words or more), or a reply.

    How much there is of `user` depends on `extended` too: see `User`.
    """

    id: int
    """Id of the comment."""
    parent_id: int
    """The comment it replies to; 0 for none."""
    created_at: datetime.datetime
    """When it was written, in UTC."""
    updated_at: datetime.datetime
    """When it last changed, in UTC."""
    comment: str
    """The text, with its markup."""
    spoiler: bool
    """Whether it gives the plot away: hide the text at first."""
    review: bool
    """Whether it is a review: 200 words or more."""
    replies: int
    """Number of replies."""
    likes: int
    """Number of likes."""
    user_rating: int | None
    """The author's rating of the item, from 1 to 10; null without one."""
    user: User
    """Who wrote it."""
    language: str | None = None
    """Two-letter code of the language it is in."""
    user_stats: CommentUserStats | None = None
    """What the author has done with the item."""
    sharing: Sharing | None = None
    """Where it was shared."""
    gif: CommentGif | None = None
    """The animated picture beside the text; null without one."""
