# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.season_ids_input import SeasonIdsInput


@attrs.define(repr=False)
class HiddenSeasonInput(Request):
    ids: SeasonIdsInput
    """Ids of the season; one is enough."""
    hidden_at: datetime.datetime | Unset = UNSET
    """When it was hidden, in UTC; now, unless said."""
