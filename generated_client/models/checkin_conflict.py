# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from .._model import Answer


class CheckinConflict(Answer):
    """Something is being watched already."""

    expires_at: datetime.datetime
    """When it ends by itself."""
