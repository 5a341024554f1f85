# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from .._request import Request
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.person_ids_input import PersonIdsInput


@attrs.define(repr=False)
class PersonInput(Request):
    name: str | Unset = UNSET
    """Name of the person."""
    ids: PersonIdsInput | Unset = UNSET
    """Ids of the person."""
