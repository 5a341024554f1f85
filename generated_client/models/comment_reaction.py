# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.reaction import Reaction
    from ..models.user import User


class CommentReaction(Answer):
    """Somebody's reaction to a comment.

    How much there is of `user` depends on `extended` too: see `User`.
    """

    reacted_at: datetime.datetime
    """When the reaction was given, in UTC."""
    reaction: Reaction
    """The reaction."""
    user: User
    """Who reacted."""
