# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.season_number_input import SeasonNumberInput
    from ..models.show_ids_input import ShowIdsInput


@attrs.define(repr=False)
class HiddenShowInput(Request):
    """A show, by its ids or by title and year; with `seasons` only those."""

    hidden_at: datetime.datetime | Unset = UNSET
    """When it was hidden, in UTC; now, unless said."""
    title: str | Unset = UNSET
    """Title in English, or the original one where there is none."""
    year: int | Unset = UNSET
    """Year of release, to tell apart titles that are the same."""
    ids: ShowIdsInput | Unset = UNSET
    """Ids of the show; one is enough."""
    seasons: list[SeasonNumberInput] | Unset = UNSET
    """Only these seasons of it."""
