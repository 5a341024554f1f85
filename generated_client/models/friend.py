# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.user import User


@define(repr=False)
class Friend(OpenModel[Any]):
    """Somebody who follows, and is followed."""

    friends_at: datetime.datetime
    """When both followed each other, in UTC."""
    user: User
