# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class ReactionActivities(OpenModel[Any]):
    """Of comments and lists; not both have every time."""

    liked_at: datetime.datetime | None | Unset = UNSET
    reacted_at: datetime.datetime | None | Unset = UNSET
    blocked_at: datetime.datetime | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    commented_at: datetime.datetime | None | Unset = UNSET
