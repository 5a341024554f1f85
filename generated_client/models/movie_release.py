# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from .._model import Answer

if TYPE_CHECKING:
    from ..models.release_type import ReleaseType


class MovieRelease(Answer):
    country: str
    """Two-letter code of the country."""
    certification: str | None
    """Age rating there."""
    release_date: datetime.date
    """Day of the release."""
    release_type: ReleaseType
    """Kind of release, such as `theatrical`, `digital` or `physical`."""
    note: str | None
    """A note about the release."""
