# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_ids_input import EpisodeIdsInput


@attrs.define(repr=False)
class ScrobbleEpisodeInput(Request):
    """An episode by its ids; or, beside its show, by season and number, or by the absolute number."""

    ids: EpisodeIdsInput | Unset = UNSET
    """Ids of the episode."""
    season: int | Unset = UNSET
    """Number of the season; 0 stands for the specials."""
    number: int | Unset = UNSET
    """Number within the season."""
    number_abs: int | Unset = UNSET
    """Absolute number, counted from the first episode of the series."""
    title: str | Unset = UNSET
    """Title of the episode."""
