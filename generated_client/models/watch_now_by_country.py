# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.watch_now import WatchNow


@define(repr=False)
class WatchNowByCountry(OpenModel["WatchNow"]):
    """Where to watch it, by country (two letters)."""

    additional_properties: dict[str, WatchNow] = field(init=False, factory=dict)
