# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.show import Show


@define(repr=False)
class AnticipatedShow(OpenModel[Any]):
    list_count: int
    """Lists it is on."""
    show: Show
