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
    release_date: datetime.date
    certification: None | str | Unset = UNSET
    release_type: ReleaseType | Unset = UNSET
    note: None | str | Unset = UNSET
