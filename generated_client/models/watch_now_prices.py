# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class WatchNowPrices(OpenModel[Any]):
    rent: None | str | Unset = UNSET
    """Price to rent."""
    purchase: None | str | Unset = UNSET
    """Price to buy."""
