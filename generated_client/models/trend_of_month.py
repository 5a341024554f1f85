# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie
    from ..models.show import Show


class TrendOfMonth(Answer):
    """What most people watched in one month, and whether this person did."""

    month: int
    month_name: str
    watchers: int
    watched: bool
    movie: Movie | None = None
    show: Show | None = None
