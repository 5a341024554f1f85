# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class ScrobbleConflict(OpenModel[Any]):
    """The same item was just scrobbled."""

    watched_at: datetime.datetime
    expires_at: datetime.datetime
    """When it can be scrobbled again."""
