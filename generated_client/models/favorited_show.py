# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.show import Show


class FavoritedShow(Answer):
    """How much there is of `show` depends on `extended` too: see `Show`."""

    user_count: int
    """Number of users who favourited it in the period."""
    show: Show
    """The show."""
