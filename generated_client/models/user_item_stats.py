# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class UserItemStats(Answer):
    """Shows have no `plays` and `minutes`; seasons have `ratings` and `comments` alone."""

    ratings: int
    comments: int
    plays: int | None = None
    watched: int | None = None
    minutes: int | None = None
    collected: int | None = None
