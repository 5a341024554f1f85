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
    """Id of the play; 0 until it is finished."""
    action: ScrobbleAction
    """What happened: `start`, `pause` or `scrobble`."""
    progress: float
    """Scores at Rotten Tomatoes, in percent."""
    sharing: Sharing | None = None
    """Where it was shared."""
    movie: Movie | None = None
    """The movie, if it is one."""
    episode: Episode | None = None
    """The episode, if it is one."""
    show: Show | None = None
    """The show, also of an episode."""
