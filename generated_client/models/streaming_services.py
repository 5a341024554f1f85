# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.streaming_service_counts import StreamingServiceCounts


@define(repr=False)
class StreamingServices(OpenModel[Any]):
    country: str
    services: list[StreamingServiceCounts]
