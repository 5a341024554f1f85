# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.user import User


class Like(Answer):
    """Somebody who likes it.

    How much there is of `user` depends on `extended` too: see `User`.
    """

    liked_at: datetime.datetime
    """When the like was given, in UTC."""
    user: User
    """Who likes it."""
