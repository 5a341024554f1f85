# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from attrs import define

from .._model import Model
from ..types import UNSET, Unset


@define(repr=False)
class RatedEpisodeNumberInput(Model):
    number: int
    rating: int | Unset = UNSET
    rated_at: datetime.datetime | Unset = UNSET
