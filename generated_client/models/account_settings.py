# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class AccountSettings(OpenModel[Any]):
    """How times and pages look to the person."""

    timezone: str | Unset = UNSET
    """A name of the IANA time zone database."""
    date_format: str | Unset = UNSET
    """The order of day, month and year."""
    time_24hr: bool | Unset = UNSET
    """Whether to show times in 24 hours."""
    cover_image: None | str | Unset = UNSET
    """Address of the cover picture."""
    token: None | str | Unset = field(default=UNSET, repr=False)
    """Opens the person's private feeds."""
    display_ads: bool | None | Unset = UNSET
    """Whether to show advertisements."""
