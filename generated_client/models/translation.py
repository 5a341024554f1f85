# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class Translation(OpenModel[Any]):
    language: str
    """Two letters, ISO 639-1."""
    title: None | str | Unset = UNSET
    overview: None | str | Unset = UNSET
    tagline: None | str | Unset = UNSET
    country: None | str | Unset = UNSET
