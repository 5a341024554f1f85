# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.plex_ids import PlexIds


@define(repr=False)
class MovieIds(OpenModel[Any]):
    trakt: int
    """Number at Trakt."""
    slug: str
    """The name in links."""
    imdb: None | str
    """Id at IMDb."""
    tmdb: int | None
    """Number at TMDB."""
    plex: None | PlexIds | Unset = UNSET
    """Ids at Plex."""
