# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request

if TYPE_CHECKING:
    from ..models.avatar_update import AvatarUpdate


@attrs.define(repr=False)
class UpdateAvatarRequest(Request):
    user: AvatarUpdate
    """Holds the new picture."""
