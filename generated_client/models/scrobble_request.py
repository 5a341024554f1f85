# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie_input import MovieInput
    from ..models.scrobble_episode_input import ScrobbleEpisodeInput
    from ..models.scrobble_show_input import ScrobbleShowInput
    from ..models.sharing_input import SharingInput


@attrs.define(repr=False)
class ScrobbleRequest(Request):
    """What is playing: a movie, an episode, or a show and the number of an episode."""

    progress: float
    """Scores at Rotten Tomatoes, in percent."""
    movie: MovieInput | Unset = UNSET
    """The movie, if it is one."""
    show: ScrobbleShowInput | Unset = UNSET
    """The show of the episode."""
    episode: ScrobbleEpisodeInput | Unset = UNSET
    """The episode, if it is one."""
    sharing: SharingInput | Unset = UNSET
    """Social networks to share this to."""
