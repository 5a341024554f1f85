# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.movie import Movie
    from ..models.show import Show


class MostPlayedMedia(Answer):
    """One of the most played, watched or collected movies or shows.

    How much there is of `movie`, `show` depends on `extended` too: see `Movie`, `Show`.
    """

    watcher_count: int
    """Number of people who have watched it."""
    play_count: int
    """Number of plays; a person can watch it more than once."""
    collected_count: int
    """Number of items collected; of a show, of its episodes."""
    collector_count: int | None = None
    """Number of people who have collected it."""
    movie: Movie | None = None
    """The movie, if it is one."""
    show: Show | None = None
    """The show, if it is one."""
