# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import attrs

from .._request import Request
from ..types import UNSET, Unset


@attrs.define(repr=False)
class SpoilerUpdate(Request):
    """`show` or `hide`."""

    episodes: str | None | Unset = UNSET
    """What to do with episodes."""
    shows: str | None | Unset = UNSET
    """What to do with shows."""
    movies: str | None | Unset = UNSET
    """What to do with movies."""
