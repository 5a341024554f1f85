# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from .._model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.movie_ids_input import MovieIdsInput
    from ..models.watched_at_release import WatchedAtRelease


@define(repr=False)
class WatchedMovieInput(Model):
    """Without `watched_at` it was watched just now."""

    watched_at: datetime.datetime | Unset | WatchedAtRelease = UNSET
    title: str | Unset = UNSET
    year: int | Unset = UNSET
    ids: MovieIdsInput | Unset = UNSET
