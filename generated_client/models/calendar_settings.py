# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer


class CalendarSettings(Answer):
    hide_specials: bool
    autoscroll: bool
    period: str | None = None
    start_day: str | None = None
    layout: str | None = None
    image_type: str | None = None
