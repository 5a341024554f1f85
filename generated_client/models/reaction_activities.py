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

    liked_at: datetime.datetime | None
    """When something was last liked, in UTC."""
    reacted_at: datetime.datetime | None
    """When the last reaction was given, in UTC."""
    blocked_at: datetime.datetime | None | Unset = UNSET
    """When somebody was last blocked, in UTC."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """When it last changed, in UTC."""
    commented_at: datetime.datetime | None | Unset = UNSET
    """When a comment was last written, in UTC."""
