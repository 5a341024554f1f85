# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class Language(Answer):
    name: str
    """Name in English."""
    code: str
    """Two letters, ISO 639-1."""
