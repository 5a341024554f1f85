# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer, field

if TYPE_CHECKING:
    from ..models.list_ import List


class RankedList(Answer):
    """A list and how much it is liked.

    How much there is of `list` depends on `extended` too: see `List`.
    """

    like_count: int
    """Number of likes."""
    comment_count: int
    """Number of comments."""
    list_: List = field(key="list")
    """The list."""
