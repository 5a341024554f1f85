# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

import attrs

from .._request import Request
from ..types import UNSET, Unset


@attrs.define(repr=False)
class ResetShowProgressRequest(Request):
    """When a rewatch begins."""

    reset_at: datetime.datetime | Unset = UNSET
    """Plays from this time on count, in UTC; without it, from now on."""
