# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.season_ids import SeasonIds


class HiddenSeason(Answer):
    number: int
    """Number of the season; 0 stands for the specials."""
    ids: SeasonIds
    """What the season is called at Trakt and elsewhere."""
