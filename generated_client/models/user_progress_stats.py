# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class UserProgressStats(Answer):
    started: int | None = None
    """Number of shows that have been started."""
    finished: int | None = None
    """Number of shows that have been watched to the end."""
    dropped: int | None = None
    """Number of shows that have been given up."""
