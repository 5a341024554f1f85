# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.network_ids import NetworkIds


class Network(Answer):
    name: str
    """Name of the network."""
    country: str | None = None
    """Two-letter code of its country."""
    ids: NetworkIds | None = None
    """Ids of the network."""
