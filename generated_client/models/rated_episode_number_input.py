# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from attrs import define

from .._request import Request
from ..types import UNSET, Unset


@define(repr=False)
class RatedEpisodeNumberInput(Request):
    number: int
    rating: int | Unset = UNSET
    rated_at: datetime.datetime | Unset = UNSET
