# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class UpdateActivity(OpenModel[Any]):
    updated_at: datetime.datetime | None | Unset = UNSET
    """When it last changed, in UTC."""
