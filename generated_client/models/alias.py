# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class Alias(OpenModel[Any]):
    """A title elsewhere."""

    title: str
    country: None | str
    """Two-letter code of the country it is used in."""
