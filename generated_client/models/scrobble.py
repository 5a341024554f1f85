# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.episode import Episode
    from ..models.movie import Movie
    from ..models.scrobble_action import ScrobbleAction
    from ..models.sharing import Sharing
    from ..models.show import Show


class Scrobble(Answer):
    """How much there is of `movie`, `episode`, `show` depends on `extended` too: see `Movie`,
    `Episode`, `Show`.
    """

    id: int
    """Of the play; 0 until it is finished."""
    action: ScrobbleAction
    """What came of it: `start`, `pause` or `scrobble`."""
    progress: float
    """In per cent."""
    sharing: Sharing | None = None
    """Where it was posted as well."""
    movie: Movie | None = None
    """The movie, if it is one."""
    episode: Episode | None = None
    """The episode, if it is one."""
    show: Show | None = None
    """The show, also of an episode."""
