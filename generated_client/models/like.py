# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.user import User


@define(repr=False)
class Like(OpenModel[Any]):
    """Somebody who likes it."""

    liked_at: datetime.datetime
    """When the like was given, in UTC."""
    user: User
    """Who likes it."""
