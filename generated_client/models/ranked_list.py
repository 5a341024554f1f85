# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define, field

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.list_ import List


@define(repr=False)
class RankedList(OpenModel[Any]):
    """A list and how much it is liked."""

    like_count: int
    """Number of likes."""
    comment_count: int
    """Number of comments."""
    list_: List = field(metadata={"key": "list"})
