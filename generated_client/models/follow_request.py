# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.user import User


@define(repr=False)
class FollowRequest(OpenModel[Any]):
    id: int
    """Number of the request."""
    requested_at: datetime.datetime
    """When it was sent, in UTC."""
    user: User
    """The user at the other end."""
