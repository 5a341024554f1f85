# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request

if TYPE_CHECKING:
    from ..models.season_ids_input import SeasonIdsInput


@attrs.define(repr=False)
class SeasonInput(Request):
    ids: SeasonIdsInput
    """Ids of the season; one is enough."""
