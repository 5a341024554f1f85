# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class StreamingServiceCounts(Answer):
    source: str
    """Code of the service."""
    name: str
    """Name of the service."""
    shows: int
    """Number of shows there."""
    movies: int
    """Number of movies there."""
    all: int
    """Shows and movies together."""

    @property
    def all_(self) -> int:
        """As `all`."""
        return self.all
