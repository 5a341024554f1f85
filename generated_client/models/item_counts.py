# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class ItemCounts(OpenModel[Any]):
    movies: int | Unset = UNSET
    shows: int | Unset = UNSET
    seasons: int | Unset = UNSET
    season: int | Unset = UNSET
    episodes: int | Unset = UNSET
    people: int | Unset = UNSET
    users: int | Unset = UNSET
