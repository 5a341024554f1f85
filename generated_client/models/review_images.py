# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class ReviewImages(Answer):
    cover: str
    """Address of the wide picture."""
    story: str
    """Address of the tall picture."""
