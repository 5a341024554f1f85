# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie
    from ..models.show import Show


class AnticipatedMedia(Answer):
    """How much there is of `movie`, `show` depends on `extended` too: see `Movie`, `Show`."""

    list_count: int
    """Number of lists that it is on."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, if it is one."""
