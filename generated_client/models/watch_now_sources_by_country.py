# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.watch_now_source import WatchNowSource


@define(repr=False)
class WatchNowSourcesByCountry(OpenModel["list[WatchNowSource]"]):
    """The services of each country (two letters)."""

    additional_properties: dict[str, list[WatchNowSource]] = field(init=False, factory=dict)
