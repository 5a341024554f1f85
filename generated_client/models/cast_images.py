# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class CastImages(Answer):
    headshot: list[str]
    """Addresses without `https://` in front, best first; empty if there are none. Portraits in the
    role.
    """
