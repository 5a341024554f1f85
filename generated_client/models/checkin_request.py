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
class CheckinRequest(Request):
    """What is being watched: a movie, an episode, or a show and the number of an episode."""

    movie: MovieInput | Unset = UNSET
    """The movie, if it is one."""
    show: ScrobbleShowInput | Unset = UNSET
    """The show of the episode."""
    episode: ScrobbleEpisodeInput | Unset = UNSET
    """The episode, if it is one."""
    sharing: SharingInput | Unset = UNSET
    """Where to share it; the user's own settings if absent."""
    message: str | Unset = UNSET
    """Posted in place of the person's own text."""
