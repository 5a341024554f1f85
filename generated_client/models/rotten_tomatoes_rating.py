# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class RottenTomatoesRating(OpenModel[Any]):
    """In per cent."""

    rating: float | None | Unset = UNSET
    """Share of good reviews by critics, in per cent."""
    user_rating: int | None | Unset = UNSET
    """Share of good reviews by the audience, in per cent."""
    state: None | str | Unset = UNSET
    """Verdict of the critics."""
    user_state: None | str | Unset = UNSET
    """Verdict of the audience."""
    link: None | str | Unset = UNSET
    """Page at Rotten Tomatoes."""
