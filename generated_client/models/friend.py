# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.user import User


class Friend(Answer):
    """Somebody who follows, and is followed.

    How much there is of `user` depends on `extended` too: see `User`.
    """

    friends_at: datetime.datetime
    """When both followed each other, in UTC."""
    user: User
    """The friend."""
