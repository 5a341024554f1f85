# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from attrs import define

from .._request import Request
from ..types import UNSET, Unset


@define(repr=False)
class ProfileUpdate(Request):
    name: str | None | Unset = UNSET
    about: str | None | Unset = UNSET
    location: str | None | Unset = UNSET
    private: bool | None | Unset = UNSET
    dob: datetime.date | None | Unset = UNSET
    """Date of birth."""
