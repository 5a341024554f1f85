# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class UserItemStats(OpenModel[Any]):
    """Shows have no `plays` and `minutes`; seasons have `ratings` and `comments` alone."""

    ratings: int
    comments: int
    plays: int | Unset = UNSET
    watched: int | Unset = UNSET
    minutes: int | Unset = UNSET
    collected: int | Unset = UNSET
