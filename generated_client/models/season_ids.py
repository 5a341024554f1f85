# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.plex_ids import PlexIds


@define(repr=False)
class SeasonIds(OpenModel[Any]):
    tvdb: int | None
    """Number at TVDB."""
    tmdb: int | None
    """Number at TMDB."""
    trakt: int | Unset = UNSET
    """Number at Trakt."""
    tvrage: int | None | Unset = UNSET
    plex: None | PlexIds | Unset = UNSET
    """Ids at Plex."""
