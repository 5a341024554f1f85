# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class Avatar(OpenModel[Any]):
    full: str
    """Address of the picture."""
