# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.watch_now_source_images import WatchNowSourceImages


@define(repr=False)
class WatchNowSource(OpenModel[Any]):
    source: str
    name: str
    free: bool
    cinema: bool
    amazon: bool
    color: str
    link_count: int
    images: WatchNowSourceImages
