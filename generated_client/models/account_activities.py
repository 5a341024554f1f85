# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class AccountActivities(OpenModel[Any]):
    settings_at: datetime.datetime | None | Unset = UNSET
    followed_at: datetime.datetime | None | Unset = UNSET
    following_at: datetime.datetime | None | Unset = UNSET
    pending_at: datetime.datetime | None | Unset = UNSET
    requested_at: datetime.datetime | None | Unset = UNSET
