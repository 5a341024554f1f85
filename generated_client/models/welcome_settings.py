# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from .._model import Answer


class WelcomeSettings(Answer):
    """How far the person came in the introduction."""

    exit_step: str | None
    """The step at which it was left."""
    completed_at: datetime.datetime | None = None
    """When the introduction was finished, in UTC."""
