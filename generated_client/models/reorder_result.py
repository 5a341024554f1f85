# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class ReorderResult(OpenModel[Any]):
    """What became of the new order."""

    updated: int
    """How many were moved."""
    skipped_ids: list[int] | Unset = UNSET
    """Ids that are not there."""
