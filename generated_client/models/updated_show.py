# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.show import Show


class UpdatedShow(Answer):
    """How much there is of `show` depends on `extended` too: see `Show`."""

    updated_at: datetime.datetime
    """When the entry changed, in UTC."""
    show: Show
    """The show."""
