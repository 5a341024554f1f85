# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_number_input import EpisodeNumberInput


@attrs.define(repr=False)
class SeasonNumberInput(Request):
    """A season of the show that holds it; with `episodes`, only those."""

    number: int
    """Number of the season; 0 stands for the specials."""
    episodes: list[EpisodeNumberInput] | Unset = UNSET
    """Only these episodes of it."""
