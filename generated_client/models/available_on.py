# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class AvailableOn(Answer):
    """A media server that has it."""

    name: str
    """Name of the server or service."""
