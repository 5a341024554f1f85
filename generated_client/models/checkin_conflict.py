# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class CheckinConflict(OpenModel[Any]):
    """Something is being watched already."""

    expires_at: datetime.datetime
    """When it ends by itself."""
