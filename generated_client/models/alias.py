# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class Alias(OpenModel[Any]):
    """A title elsewhere."""

    title: str
    country: None | str | Unset = UNSET
    """Two-letter code of the country it is used in."""
