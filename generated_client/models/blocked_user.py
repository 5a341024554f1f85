# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.user import User


class BlockedUser(Answer):
    """How much there is of `user` depends on `extended` too: see `User`."""

    blocked_at: datetime.datetime
    """When the block began, in UTC."""
    user: User
    """Who is blocked."""
