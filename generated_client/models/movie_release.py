# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel

if TYPE_CHECKING:
    from ..models.release_type import ReleaseType


@define(repr=False)
class MovieRelease(OpenModel[Any]):
    country: str
    """Two-letter code of the country."""
    certification: None | str
    """Age rating there."""
    release_date: datetime.date
    """Day of the release."""
    release_type: ReleaseType
    """Kind of release, such as `theatrical`, `digital` or `physical`."""
    note: None | str
    """Anything special about it."""
