# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.thanked_item import ThankedItem


@define(repr=False)
class ReviewThanks(OpenModel[Any]):
    shows: list[ThankedItem]
    movies: list[ThankedItem]
