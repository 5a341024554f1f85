# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie_ids_input import MovieIdsInput


@attrs.define(repr=False)
class MovieInput(Request):
    """A movie, by its ids or by title and year."""

    title: str | Unset = UNSET
    """Title in English, or the original one where there is none."""
    year: int | Unset = UNSET
    """Year of the first release."""
    ids: MovieIdsInput | Unset = UNSET
    """Ids of the movie; one is enough."""
