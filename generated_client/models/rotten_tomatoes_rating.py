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
    user_rating: int | None | Unset = UNSET
    state: None | str | Unset = UNSET
    user_state: None | str | Unset = UNSET
    link: None | str | Unset = UNSET
