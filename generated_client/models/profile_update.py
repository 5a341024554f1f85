# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import datetime

from attrs import define

from .._model import Model
from ..types import UNSET, Unset


@define(repr=False)
class ProfileUpdate(Model):
    name: None | str | Unset = UNSET
    about: None | str | Unset = UNSET
    location: None | str | Unset = UNSET
    private: bool | None | Unset = UNSET
    dob: datetime.date | None | Unset = UNSET
    """Date of birth."""
