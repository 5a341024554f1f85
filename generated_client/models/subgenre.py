# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class Subgenre(OpenModel[Any]):
    name: str
    """Name in English."""
    slug: str
    """Slug, as filters take it."""
