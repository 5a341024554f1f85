# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.plex_ids import PlexIds


@define(repr=False)
class EpisodeIds(OpenModel[Any]):
    trakt: int
    """Number at Trakt."""
    tvdb: int | None | Unset = UNSET
    """Number at TVDB."""
    imdb: None | str | Unset = UNSET
    """Id at IMDb."""
    tmdb: int | None | Unset = UNSET
    """Number at TMDB."""
    tvrage: int | None | Unset = UNSET
    plex: None | PlexIds | Unset = UNSET
    """Ids at Plex."""
