# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.show import Show


class AnticipatedShow(Answer):
    """How much there is of `show` depends on `extended` too: see `Show`."""

    list_count: int
    """Number of lists that it is on."""
    show: Show
    """The show."""
