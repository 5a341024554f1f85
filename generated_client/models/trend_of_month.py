# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie
    from ..models.show import Show


class TrendOfMonth(Answer):
    """What most people watched in one month, and whether this person did.

    How much there is of `movie`, `show` depends on `extended` too: see `Movie`, `Show`.
    """

    month: int
    """Number of the month, from 1 to 12."""
    month_name: str
    """Name of the month, in English."""
    watchers: int
    """Number of people who watched it."""
    watched: bool
    """Whether this person watched it."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, if it is one."""
