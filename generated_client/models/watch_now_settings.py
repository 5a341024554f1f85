# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class WatchNowSettings(Answer):
    favorites: list[str]
    only_favorites: bool
    country: str | None = None
