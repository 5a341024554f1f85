# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.watch_now_source_images import WatchNowSourceImages


class WatchNowSource(Answer):
    source: str
    name: str
    free: bool | None = None
    cinema: bool | None = None
    amazon: bool | None = None
    color: str | None = None
    link_count: int | None = None
    images: WatchNowSourceImages | None = None
