# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.release_type import ReleaseType


@define(repr=False)
class MovieRelease(OpenModel[Any]):
    country: str
    """Two-letter code of the country."""
    release_date: datetime.date
    """Day of the release."""
    certification: None | str | Unset = UNSET
    """Age rating there."""
    release_type: ReleaseType | Unset = UNSET
    """Kind of release, such as `theatrical`, `digital` or `physical`."""
    note: None | str | Unset = UNSET
    """Anything special about it."""
