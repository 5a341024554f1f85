# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class CalendarSettings(OpenModel[Any]):
    hide_specials: bool
    autoscroll: bool
    period: None | str | Unset = UNSET
    start_day: None | str | Unset = UNSET
    layout: None | str | Unset = UNSET
    image_type: None | str | Unset = UNSET
