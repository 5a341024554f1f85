# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class ProgressStats(OpenModel[Any]):
    play_count: int
    """Number of plays."""
    minutes_watched: int
    """Minutes watched."""
    minutes_left: int | None | Unset = UNSET
    """Minutes still to watch."""
