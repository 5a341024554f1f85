# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class ExternalRating(OpenModel[Any]):
    """Out of whatever that site rates out of."""

    rating: float | None
    link: None | str
    votes: int | None | Unset = UNSET
    """Number of ratings there."""
