# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.listed_movie_input import ListedMovieInput
    from ..models.listed_show_input import ListedShowInput


@attrs.define(repr=False)
class FavoriteItemsRequest(Request):
    """Movies and shows; `notes` say why."""

    movies: list[ListedMovieInput] | Unset = UNSET
    """Movies."""
    shows: list[ListedShowInput] | Unset = UNSET
    """Shows."""
