# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.user import User


@define(repr=False)
class FollowResult(OpenModel[Any]):
    user: User
    """The user followed."""
    approved_at: datetime.datetime | None | Unset = UNSET
    """Null while a private person has not answered."""
