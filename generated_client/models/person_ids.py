# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class PersonIds(OpenModel[Any]):
    trakt: int
    """Number at Trakt."""
    slug: str
    """The name in links."""
    imdb: None | str
    """Id at IMDb."""
    tmdb: int | None
    """Number at TMDB."""
    tvdb: int | None | Unset = UNSET
    """Number at TVDB."""
    tvrage: int | None | Unset = UNSET
