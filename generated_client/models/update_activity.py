# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from .._model import Answer


class UpdateActivity(Answer):
    updated_at: datetime.datetime | None
    """When it last changed, in UTC."""
