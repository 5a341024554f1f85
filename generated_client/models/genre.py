# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.subgenre import Subgenre


@define(repr=False)
class Genre(OpenModel[Any]):
    name: str
    """Name in English."""
    slug: str
    """Slug, as filters take it."""
    subgenres: list[Subgenre] | Unset = UNSET
    """Finer genres within it."""
