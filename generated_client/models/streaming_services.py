# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.streaming_service_counts import StreamingServiceCounts


class StreamingServices(Answer):
    country: str
    """Two-letter code of the country that the services were looked up for."""
    services: list[StreamingServiceCounts]
    """The services, each with its counts."""
