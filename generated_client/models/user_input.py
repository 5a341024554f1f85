# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._request import Request

if TYPE_CHECKING:
    from ..models.user_ids_input import UserIdsInput


@define(repr=False)
class UserInput(Request):
    ids: UserIdsInput
    """Ids of the user."""
