# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.user_ids_input import UserIdsInput


@attrs.define(repr=False)
class HiddenUserInput(Request):
    ids: UserIdsInput
    """Its ids; one is enough."""
    hidden_at: datetime.datetime | Unset = UNSET
    """When it was hidden, in UTC; now, unless said."""
