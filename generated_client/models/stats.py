# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class Stats(OpenModel[Any]):
    """How many people have done what. Not every kind of item has every number."""

    watchers: int | Unset = UNSET
    plays: int | Unset = UNSET
    collectors: int | Unset = UNSET
    collected_episodes: int | Unset = UNSET
    comments: int | Unset = UNSET
    lists: int | Unset = UNSET
    votes: int | Unset = UNSET
    favorited: int | Unset = UNSET
    recommended: int | Unset = UNSET
