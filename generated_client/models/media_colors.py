# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class MediaColors(OpenModel[Any]):
    """The main colours of the poster."""

    poster: list[str] | None
    """Dominant colours of the poster, as hexadecimal RGB."""
