# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request

if TYPE_CHECKING:
    from ..models.search_type import SearchType


@attrs.define(repr=False)
class RecentSearchRequest(Request):
    query: str
    """What was typed in."""
    id: int
    """The Trakt id of the result that was chosen."""
    type_: SearchType = attrs.field(metadata={"key": "type"})
    """Kind of item that was looked for."""
