# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class UnavailableItem(OpenModel[Any]):
    """What is left of something private or deleted."""

    id: int | None | Unset = UNSET
    """Number of the comment."""
