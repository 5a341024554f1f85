# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class MediaImages(OpenModel[Any]):
    """Addresses without their scheme, best first."""

    fanart: list[str] | Unset = UNSET
    poster: list[str] | Unset = UNSET
    logo: list[str] | Unset = UNSET
    clearart: list[str] | Unset = UNSET
    banner: list[str] | Unset = UNSET
    thumb: list[str] | Unset = UNSET
