# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class PersonIds(OpenModel[Any]):
    trakt: int
    slug: str
    """The name in links."""
    imdb: None | str | Unset = UNSET
    tmdb: int | None | Unset = UNSET
    tvdb: int | None | Unset = UNSET
    tvrage: int | None | Unset = UNSET
