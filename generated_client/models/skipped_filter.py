# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class SkippedFilter(Answer):
    """A filter that was not saved."""

    name: str
    """Name of the filter."""
    url: str
    """Address of the filtered page."""
