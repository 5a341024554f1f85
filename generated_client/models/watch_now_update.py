# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import attrs

from .._request import Request
from ..types import UNSET, Unset


@attrs.define(repr=False)
class WatchNowUpdate(Request):
    country: str | None | Unset = UNSET
    """Two-letter code of the country to look in."""
    favorites: list[str] | None | Unset = UNSET
    """Services that the person prefers, by their code."""
    only_favorites: bool | None | Unset = UNSET
    """Whether to show those services only."""
