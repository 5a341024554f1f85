# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._model import Model
from ..types import UNSET, Unset


@define(repr=False)
class WatchNowUpdate(Model):
    country: None | str | Unset = UNSET
    favorites: list[str] | None | Unset = UNSET
    only_favorites: bool | None | Unset = UNSET
