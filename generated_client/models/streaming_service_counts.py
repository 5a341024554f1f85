# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class StreamingServiceCounts(Answer):
    source: str
    name: str
    shows: int
    movies: int
    all: int

    @property
    def all_(self) -> int:
        """As `all`."""
        return self.all
