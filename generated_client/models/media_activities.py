# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class MediaActivities(OpenModel[Any]):
    """Not every kind of item has every time."""

    watched_at: datetime.datetime | None | Unset = UNSET
    collected_at: datetime.datetime | None | Unset = UNSET
    rated_at: datetime.datetime | None | Unset = UNSET
    watchlisted_at: datetime.datetime | None | Unset = UNSET
    favorited_at: datetime.datetime | None | Unset = UNSET
    commented_at: datetime.datetime | None | Unset = UNSET
    paused_at: datetime.datetime | None | Unset = UNSET
    hidden_at: datetime.datetime | None | Unset = UNSET
    dropped_at: datetime.datetime | None | Unset = UNSET
