# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class SkippedFilter(OpenModel[Any]):
    """A filter that was not saved."""

    name: str
    """Name of the filter."""
    url: str
    """Address of the filtered page."""
