# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.network_ids import NetworkIds


@define(repr=False)
class Network(OpenModel[Any]):
    name: str
    """Name of the network."""
    country: None | str | Unset = UNSET
    """Two-letter code of its country."""
    ids: NetworkIds | Unset = UNSET
