# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class MediaColors(Answer):
    """The main colours of the poster."""

    poster: list[str] | None
    """Dominant colours of the poster, as hexadecimal RGB."""
