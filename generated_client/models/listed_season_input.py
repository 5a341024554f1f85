# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.season_ids_input import SeasonIdsInput


@attrs.define(repr=False)
class ListedSeasonInput(Request):
    ids: SeasonIdsInput
    """Ids of the season; one is enough."""
    notes: str | Unset = UNSET
    """A note beside the entry."""
