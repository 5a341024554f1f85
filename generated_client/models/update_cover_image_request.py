# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request

if TYPE_CHECKING:
    from ..models.cover_type import CoverType


@attrs.define(repr=False)
class UpdateCoverImageRequest(Request):
    """Whose picture becomes the cover."""

    cover_type: CoverType
    """Kind of the item."""
    cover_id: int
    """The Trakt id of the item."""
