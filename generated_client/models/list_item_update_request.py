# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import attrs

from .._request import Request
from ..types import UNSET, Unset


@attrs.define(repr=False)
class ListItemUpdateRequest(Request):
    notes: str | None | Unset = UNSET
    """What to say about it."""
    rank: int | Unset = UNSET
    """New place, counted from 1."""
