# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

import attrs

from .._request import Request
from ..types import UNSET, Unset


@attrs.define(repr=False)
class RatedEpisodeNumberInput(Request):
    rating: int
    """The rating, from 1 to 10."""
    number: int
    """Number of the episode in its season."""
    rated_at: datetime.datetime | Unset = UNSET
    """When it was rated, in UTC; now, unless given."""
