# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.user import User


class Follower(Answer):
    """Somebody who follows, or is followed.

    How much there is of `user` depends on `extended` too: see `User`.
    """

    followed_at: datetime.datetime
    """When it began, in UTC."""
    user: User
    """Who follows, or is followed."""
