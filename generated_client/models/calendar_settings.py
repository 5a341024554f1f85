# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from .._model import OpenModel
from ..types import UNSET, Unset


@define(repr=False)
class CalendarSettings(OpenModel[Any]):
    period: None | str | Unset = UNSET
    start_day: None | str | Unset = UNSET
    layout: None | str | Unset = UNSET
    image_type: None | str | Unset = UNSET
    hide_specials: bool | Unset = UNSET
    autoscroll: bool | Unset = UNSET
