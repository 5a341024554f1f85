# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class NotFoundIds(OpenModel[Any]):
    trakt: int | None | Unset = UNSET
    """Number at Trakt."""
    slug: None | str | Unset = UNSET
    """Readable name in Trakt's addresses."""
    tvdb: int | None | Unset = UNSET
    """Number at TVDB."""
    imdb: None | str | Unset = UNSET
    """Id at IMDb."""
    tmdb: int | None | Unset = UNSET
    """Number at TMDB."""
