# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from attrs import define

from .._request import Request
from ..types import UNSET, Unset


@define(repr=False)
class ResetShowProgressRequest(Request):
    """From when on a rewatch counts."""

    reset_at: datetime.datetime | Unset = UNSET
    """Plays from this time on count, in UTC; without it, from now on."""
