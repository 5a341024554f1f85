# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie_ids_input import MovieIdsInput
    from ..models.watched_at_release import WatchedAtRelease


@attrs.define(repr=False)
class WatchedMovieInput(Request):
    """Without `watched_at` it was watched just now."""

    watched_at: datetime.datetime | WatchedAtRelease | Unset = UNSET
    """When it was watched, in UTC; also `released` or `unknown`. Now if absent."""
    title: str | Unset = UNSET
    """Title in English, or the original one where there is none."""
    year: int | Unset = UNSET
    """Year of the first release."""
    ids: MovieIdsInput | Unset = UNSET
    """Ids of the movie; one is enough."""
