# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class Subgenre(Answer):
    name: str
    """Name in English."""
    slug: str
    """Slug, as filters take it."""
