# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.show import Show


class NextPopularShow(Answer):
    """A show that may become popular next.

    How much there is of `show` depends on `extended` too: see `Show`.
    """

    rank: int | None
    """Place in the chart, counted from 1."""
    plays: int
    """Number of plays; a person can watch it more than once."""
    watchers: int
    """Number of people who have watched it."""
    show: Show
    """The show."""
