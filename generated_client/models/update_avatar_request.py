# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._request import Request

if TYPE_CHECKING:
    from ..models.avatar_update import AvatarUpdate


@define(repr=False)
class UpdateAvatarRequest(Request):
    user: AvatarUpdate
    """Holds the new picture."""
