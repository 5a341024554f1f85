# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.thanked_item import ThankedItem


class ReviewThanks(Answer):
    shows: list[ThankedItem]
    """Shows."""
    movies: list[ThankedItem]
    """Movies."""
