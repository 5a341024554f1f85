# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class CommentUserStats(OpenModel[Any]):
    """What the author has seen of it."""

    rating: int | None | Unset = UNSET
    play_count: int | Unset = UNSET
    completed_count: int | Unset = UNSET
