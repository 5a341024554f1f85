# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.streaming_service_counts import StreamingServiceCounts


class StreamingServices(Answer):
    country: str
    services: list[StreamingServiceCounts]
