# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class WelcomeSettings(OpenModel[Any]):
    """How far the person came in the introduction."""

    exit_step: None | str
    completed_at: datetime.datetime | None | Unset = UNSET
