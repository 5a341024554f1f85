# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class Airs(Answer):
    """When new episodes are broadcast, in the time zone given."""

    day: str | None
    """Day of the week, in English."""
    time: str | None
    """Time of day as HH:MM."""
    timezone: str | None
    """IANA name of the time zone the time is in."""
