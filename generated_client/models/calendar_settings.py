# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class CalendarSettings(Answer):
    hide_specials: bool
    """Whether to leave out the specials."""
    autoscroll: bool
    """Whether to move on to the present day."""
    period: str | None = None
    """Span of time to show."""
    start_day: str | None = None
    """Day on which a calendar begins."""
    layout: str | None = None
    """Arrangement of the entries."""
    image_type: str | None = None
    """Kind of picture to show."""
