# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class WatchNowSettings(OpenModel[Any]):
    favorites: list[str]
    only_favorites: bool
    country: None | str | Unset = UNSET
