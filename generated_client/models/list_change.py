# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from .._model import Answer


class ListChange(Answer):
    updated_at: datetime.datetime
    """When the list last changed, in UTC."""
    item_count: int
    """Number of entries now."""
