# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request

if TYPE_CHECKING:
    from ..models.episode_ids_input import EpisodeIdsInput


@attrs.define(repr=False)
class EpisodeInput(Request):
    ids: EpisodeIdsInput
    """Ids of the episode; one is enough."""
