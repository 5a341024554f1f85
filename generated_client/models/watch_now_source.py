# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.watch_now_source_images import WatchNowSourceImages


@define(repr=False)
class WatchNowSource(OpenModel[Any]):
    source: str
    name: str
    free: bool | Unset = UNSET
    cinema: bool | Unset = UNSET
    amazon: bool | Unset = UNSET
    color: str | Unset = UNSET
    link_count: int | Unset = UNSET
    images: WatchNowSourceImages | Unset = UNSET
