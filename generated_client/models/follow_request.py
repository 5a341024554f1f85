# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.user import User


class FollowRequest(Answer):
    """How much there is of `user` depends on `extended` too: see `User`."""

    id: int
    """Id of the request."""
    requested_at: datetime.datetime
    """When it was sent, in UTC."""
    user: User
    """The user at the other end."""
