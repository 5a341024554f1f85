# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.episode_ids_input import EpisodeIdsInput


@attrs.define(repr=False)
class ListedEpisodeInput(Request):
    ids: EpisodeIdsInput
    """Ids of the episode; one is enough."""
    notes: str | Unset = UNSET
    """A note beside the entry."""
