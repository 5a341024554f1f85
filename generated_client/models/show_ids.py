# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.plex_ids import PlexIds


@define(repr=False)
class ShowIds(OpenModel[Any]):
    trakt: int
    slug: str
    """The name in links."""
    tvdb: int | None | Unset = UNSET
    imdb: None | str | Unset = UNSET
    tmdb: int | None | Unset = UNSET
    tvrage: int | None | Unset = UNSET
    plex: None | PlexIds | Unset = UNSET
