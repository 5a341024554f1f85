# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

import attrs

from .._request import Request
from ..types import UNSET, Unset


@attrs.define(repr=False)
class ProfileUpdate(Request):
    name: str | None | Unset = UNSET
    """Full name."""
    about: str | None | Unset = UNSET
    """What the person says about themselves."""
    location: str | None | Unset = UNSET
    """Where the person says they are."""
    private: bool | None | Unset = UNSET
    """Whether only friends may see the profile."""
    dob: datetime.date | None | Unset = UNSET
    """Date of birth."""
