# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.user import User


@define(repr=False)
class Follower(OpenModel[Any]):
    """Somebody who follows, or is followed."""

    followed_at: datetime.datetime
    """When it began, in UTC."""
    user: User
