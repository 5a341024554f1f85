# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from .._model import Answer


class WelcomeSettings(Answer):
    """How far the person came in the introduction."""

    exit_step: str | None
    completed_at: datetime.datetime | None = None
