# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request

if TYPE_CHECKING:
    from ..models.user_ids_input import UserIdsInput


@attrs.define(repr=False)
class UserInput(Request):
    ids: UserIdsInput
    """Ids of the user."""
