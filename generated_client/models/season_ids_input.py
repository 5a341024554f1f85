# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import attrs

from .._request import Request
from ..types import UNSET, Unset


@attrs.define(repr=False)
class SeasonIdsInput(Request):
    """One of them is enough."""

    trakt: int | Unset = UNSET
    """Trakt id."""
    tvdb: int | Unset = UNSET
    """TVDB id."""
    tmdb: int | Unset = UNSET
    """TMDB id."""
