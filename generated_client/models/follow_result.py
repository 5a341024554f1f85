# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.user import User


class FollowResult(Answer):
    """How much there is of `user` depends on `extended` too: see `User`."""

    user: User
    """The user followed."""
    approved_at: datetime.datetime | None = None
    """Null until a private user has approved."""
