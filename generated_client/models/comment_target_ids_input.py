# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import attrs

from .._request import Request
from ..types import UNSET, Unset


@attrs.define(repr=False)
class CommentTargetIdsInput(Request):
    """Ids of the item that a comment is about; one is enough."""

    trakt: int | Unset = UNSET
    """Trakt id."""
    slug: str | Unset = UNSET
    """The name in links."""
    imdb: str | Unset = UNSET
    """IMDb id."""
    tmdb: int | Unset = UNSET
    """TMDB id."""
    tvdb: int | Unset = UNSET
    """TVDB id."""
