# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel


@define(repr=False)
class Airs(OpenModel[Any]):
    """When new episodes are broadcast, in the time zone given."""

    day: None | str
    """Day of the week, in English."""
    time: None | str
    """Time of day as HH:MM."""
    timezone: None | str
    """IANA name of the time zone the time is in."""
