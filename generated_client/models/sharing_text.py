# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class SharingText(Answer):
    """What is posted on linked services; `[item]` stands for the title."""

    watching: str
    watched: str
    rated: str | None = None
