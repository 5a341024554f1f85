# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class Certification(Answer):
    name: str
    """Name to show."""
    slug: str
    """Code for filters."""
    description: str
    """What it means."""
