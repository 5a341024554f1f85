# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class RecommendationSettings(OpenModel[Any]):
    ignore_collected: bool | Unset = UNSET
    ignore_watchlisted: bool | Unset = UNSET
