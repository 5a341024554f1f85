# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class Country(OpenModel[Any]):
    name: str
    """Name in English."""
    code: str
    """Two letters, ISO 3166-1."""
