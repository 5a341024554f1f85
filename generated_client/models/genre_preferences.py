# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class GenrePreferences(Answer):
    favorites: list[str] | None = None
    disliked: list[str] | None = None
