# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define

from .._model import Model
from ..types import UNSET, Unset


@define(repr=False)
class ShowIdsInput(Model):
    """One of them is enough."""

    trakt: int | Unset = UNSET
    slug: str | Unset = UNSET
    tvdb: int | Unset = UNSET
    imdb: str | Unset = UNSET
    tmdb: int | Unset = UNSET
