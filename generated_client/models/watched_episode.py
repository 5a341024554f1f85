# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class WatchedEpisode(OpenModel[Any]):
    number: int
    plays: int
    last_watched_at: datetime.datetime | None
