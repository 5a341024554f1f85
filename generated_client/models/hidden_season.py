# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._named import Item

if TYPE_CHECKING:
    from ..models.season_ids import SeasonIds


class HiddenSeason(Item):
    number: int
    """Number of the season; 0 stands for the specials."""
    ids: SeasonIds
    """Ids of the season at Trakt and other sites."""

    @property
    def kind(self) -> Literal["season"]:
        """What it is."""
        return "season"
